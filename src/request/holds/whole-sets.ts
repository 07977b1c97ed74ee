/**
 * "Of the numbers in the attached sheet, every single one goes to ...": a set, and all of it. Said in one breath it is no part, and
 * that is how it is weighed.
 */
import { regexp } from '../../base/regexp.ts';
import { wholeWord } from '../text/word-pattern.ts';

const NOUN =
  '(?:(?:phone |telephone )?numbers|lines|tns|dids|n[úu]meros|l[íi]neas|num[ée]ros|lignes|numeri|linee|utenze)';
/** Where a set is named, and behind its comma all of it. */
const SET: readonly { readonly of: RegExp; readonly all: string }[] = [
  {
    of: regexp(
      `^(\\s*)(?:out )?of (?:all )?((?:the|these|those|our) ${NOUN}[^,;:.!?]{0,60}),\\s*(?:every (?:single |last )?one|each (?:and every )?one|all of them|(?:the (?:whole )?lot|all)(?= (?:are|is|goes?|moves?|will|shall|should|must|have|has|needs?|leaves?) ))(?=\\s+\\p{L})`,
      'iu',
    ),
    all: 'All $2',
  },
  {
    of: regexp(
      `^(\\s*)(?:de|entre) (?:tod[oa]s )?((?:l[oa]s|est[oa]s|es[oa]s|nuestr[oa]s) ${NOUN}[^,;:.!?]{0,60}),\\s*(?:tod[oa]s (?:y cada un[oa]|sin excepción)|cada un[oa]|tod[oa]s(?= (?:van|pasan|salen|deben|se|son|irán) ))(?=\\s+\\p{L})`,
      'iu',
    ),
    all: 'Todos $2',
  },
  {
    of: regexp(
      `^(\\s*)(?:parmi |d[’']entre |sur )(?:tou(?:te)?s )?((?:les|ces|nos) ${NOUN}[^,;:.!?]{0,60}),\\s*(?:tou(?:te)?s sans exception|chacune?|tou(?:te)?s(?= (?:vont|passent|partent|doivent|sont|iront) ))(?=\\s+\\p{L})`,
      'iu',
    ),
    all: 'Tous $2',
  },
  {
    of: regexp(
      `^(\\s*)(?:d(?:ei|elle|i)|fra|tra) (?:tutt[ei] )?((?:i |le |quest[ei] |nostr[ei] )?${NOUN}[^,;:.!?]{0,60}),\\s*(?:tutt[ei] (?:quant[ei]|senza eccezioni)|ciascun[oa]|tutt[ei](?= (?:vanno|passano|escono|devono|sono|andranno) ))(?=\\s+\\p{L})`,
      'iu',
    ),
    all: 'Tutti $2',
  },
  {
    of: /^(\s*)((?:添付の?|以下の|上記の|この)?[^,.、。]{0,16}(?:番号|回線))の(?:うち|中で),?\s*(?:すべて|全て|全部)/u,
    all: '$2はすべて',
  },
];
/** What goes on behind it to pick some of them after all: a relative, an exception, a mark. */
const PICKS = regexp(
  `^\\s*(?:${wholeWord({
    en: [
      '(?:that|which|who|whose|but|except|save|bar|other|besides|apart|minus|not|in|on|with|without|from|of|for|at|marked|\\p{L}+ed|\\p{L}+ing)',
    ],
    es: ['(?:que|menos|salvo|excepto|con|sin|de|en|para|no|\\p{L}+[ai]d[oa]s?)'],
    fr: ['(?:qui|que|dont|sauf|hormis|avec|sans|de|du|des|en|pour|ne|\\p{L}+ée?s?)'],
    it: ['(?:che|tranne|salvo|eccetto|con|senza|d(?:i|ei|elle|el)|in|per|non|\\p{L}+[aiu]t[oaie])'],
  })})|以外`,
  'iu',
);

/** @param statement characters folded */
export function saysWhole(statement: string): string {
  for (const { of, all } of SET) {
    const found = of.exec(statement);
    if (found && !PICKS.test(statement.slice(found[0].length))) return statement.replace(of, `$1${all}`);
  }
  return statement;
}
