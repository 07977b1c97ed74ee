/**
 * What is left to weigh of a mail's statements once what they say of attached lists has been heard (`lists/list-standing.ts`): "attached, only as
 * a sample" holds no request, and "the rest of the list" is no part of one.
 */

import { regexp } from '../../base/regexp.ts';
import { TELEPHONES } from '../../base/telephone-shape.ts';
import { ASIDE, NOT_ASIDE } from '../text/aside-words.ts';
import { plainStatement, sensesOf, TOKEN } from '../text/features.ts';
import { ATTACHED, IN_TEXT, LIST } from '../text/list-words.ts';
import { type AttachedList, listText } from '../text/written-mail.ts';

/** @param statements of one text, in order, characters folded */
export function withoutListWords(statements: readonly string[], lists: readonly AttachedList[]): readonly string[] {
  const standings = new Set(lists.map(({ standing = 'asked' }) => standing));
  if (standings.size !== 1 || standings.has('open')) return statements;
  if (standings.has('asked'))
    return statements.map((one) => (isAbout(one) ? withoutLayout(one.replace(OTHERS, ' '), lists) : one));
  let isOfList = false;
  return statements.map((statement) => {
    const left = statement.split(CLAUSE).filter((clause) => {
      const isSet = isAside(clause) && (isOfList || isAbout(clause)) && !goesFurther(clause);
      isOfList ||= isSet;
      return !isSet;
    });
    // What stands behind it on its own is about it too, and nothing else after that.
    isOfList = isOfList && left.length === 0;
    return left.join(' ');
  });
}

const CLAUSE =
  /(?<=[,;:])\s+|(?<=[,;:])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|\s+(?=(?:and|but|so|y|pero|et|mais|e|ma)\s)/u;
/** ", one per row": how the list is laid out, where every row has one. */
const ONE_A_ROW =
  /[,;:(–—-]\s*(?:(?:with )?one (?:(?:number|tn|did|line|entry) )?(?:per|on each|in each|on every|to a|a) (?:row|line|cell)|un[oa]? (?:(?:número|línea) )?(?:por|en cada) (?:fila|línea|renglón|celda)|une? (?:(?:numéro|ligne) )?par (?:ligne|rangée|cellule)|un[oa]? (?:(?:numero|linea) )?(?:per|a) (?:riga|cella)|(?:1|一)行に(?:つき)?(?:1|一)(?:つ|件|番号|本)(?:ずつ)?)(?=\s*(?:$|[.,;:)!]))/giu;
const withoutLayout = (statement: string, lists: readonly AttachedList[]): string =>
  statement.search(ONE_A_ROW) >= 0 && lists.every(hasOneARow) ? statement.replace(ONE_A_ROW, ' ') : statement;
const hasOneARow = (list: AttachedList): boolean =>
  listText(list)
    .split('\n')
    .every((row) => (row.match(TELEPHONES)?.length ?? 0) <= 1);

/** Others than those of the text: the list itself says which. */
const OTHERS = regexp(
  /(?<!\p{L})(?:the )?(?:rest|remainder|remaining ones) of (?=the )|(?<!\p{L})(?:other|remaining|further|otr[oa]s|demás|autres|altr[ie])(?= \p{L})|(?<!\p{L})(?:el |le |il )?(?:resto|reste) (?:de |di |d[eu]l )(?=\p{L})|残りの?|ほかの?/giu,
);

const isAbout = (words: string): boolean => ATTACHED.test(words) || (LIST.test(words) && !IN_TEXT.test(words));
const isAside = (words: string): boolean => ASIDE.test(words.replace(NOT_ASIDE, ' '));

/** Words of a wish, of what it depends on, or of who has to agree: they are heard wherever they stand. */
const FURTHER = new Set(['wish', 'condition', 'waiting', 'approval', 'doubt', 'cancelling']);
const REQUEST = regexp(
  /(?<!\p{L})(?:requests?|orders?|solicitud(?:es)?|pedidos?|orden|demandes?|commandes?|richiest[ae]|ordin[ei]|pratic(?:a|he))(?!\p{L})|依頼|申請|申込/iu,
);
/** "Up to" being for information waits for nothing. */
const FOR_INFORMATION = /(?:ご?参考|念のため)まで/gu;
const goesFurther = (clause: string): boolean =>
  REQUEST.test(clause) ||
  (plainStatement(clause.replace(FOR_INFORMATION, ' ')).match(TOKEN) ?? []).some((token) =>
    sensesOf(token).some((sense) => FURTHER.has(sense)),
  );
