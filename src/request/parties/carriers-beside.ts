/**
 * Who is to receive numbers, told line by line and under no head: "608-555-0132 ... Brightwater Resale". A user, a room or an office
 * stands in the same place; what tells a carrier is how telephone companies are called, or a word for the side that receives.
 */
import { regexp } from '../../base/regexp.ts';
import { DIGITS } from '../../base/telephone-shape.ts';
import { upToFirst } from '../text/clauses.ts';
import { foldWords } from './fold-name.ts';

/** A line, or a sentence between its full stops, with its numbers written `NUM`. */
type Row = { readonly before: string; readonly after: readonly string[] };

/** No name of a company is nothing but these. */
const GENERIC =
  /^(?:main|general|old|new|sales|support|office|service|data|guest|staff|public|direct|inbound|outbound|toll|free|hot|help|land|fax|our|my|all|the|first|second|emergency|backup|spare|work|home|personal|business|company|central|principal|ventas|oficina|accueil|vente|vendite|ufficio|inter)$/iu;
/** Companies are called so, and little else is. */
const STRONG =
  '(?:tele(?:com(?:s|m|unications?|unicaciones|unicazioni)?|co|fonica|fonia|phony|phone|kom)|télécoms?|téléphonie|telefonía|communications|comunicaciones|comunicazioni|comms|networks|fib(?:er|re|ra)|broadband|wireless|cellular|trunking|sip|voip|tel|carrier)';
/** These name lines and rooms as well. */
const WEAK =
  '(?:voice|vo[zx]|voix|voce|mobiles?|móvil|net|network|red|rete|réseaux?|resale|connect|cable|link|numbers|line|fiber optics|communication)';
const WORD = "\\p{Lu}[\\p{L}\\d&'’]*(?:-\\p{L}+)*";
const LEGAL = '(?:,? (?:inc|llc|ltd|corp|co|s\\.?a|s\\.?p\\.?a|s\\.?r\\.?l|sarl|sas)\\.?)?';
const MANNERS = '(?: (?:please|por favor|svp|merci|per favore|too|also|también|aussi|anche))?';
const SIDE =
  '(?:(?:new |gaining |winning |receiving )?(?:carrier|provider|operator|nsp|nnsp|taker)|(?:nuev[oa] )?(?:operador\\p{L}*|proveedor|compañía)|receptor\\p{L}*|(?:nouvel |nouveau )?(?:opérateur|fournisseur)|preneu(?:r|se)|receveur|(?:nuovo )?(?:operatore|gestore|fornitore)|ricevente|(?:with|to|for|con|para|a|avec|chez|vers|con|verso|presso|ad))';
/** A name, behind a word for the side that receives or not, and no more than that. */
const LATIN = regexp(
  `^(?:(${SIDE})[ :=]+)?(?:the |la |el |le |il |l['’])?(${WORD}(?: (?:${WORD}|of|de|di|du|&))*?)${LEGAL}${MANNERS}[.!]?$`,
  'u',
);
const ENDS_STRONG = regexp(`(?:^|[ -])${STRONG}$|(?:[a-z]{3})(?:tel|com|net|telecom)$`, 'iu');
const ENDS_WEAK = regexp(`(?:^|[ -])${WEAK}$`, 'iu');
const JA_NAME =
  /^(?:(?:移転|移行|移管|転出|転入)先|新(?:事業者|キャリア|会社)|事業者|通信会社)?[ :=はへ]*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・-]{1,16}?(?:通信|電信|テレコム|テレフォン|ネットワ-クス?|コミュニケ-ションズ?|ボイス|ブロ-ドバンド|ネット|モバイル|ライン|無線))(?:株式会社)?(?:様|さん)?(?:へ|に|行き)?$/u;
/** What a line is there for. */
const JA_USE = /^(?:イ?ンタ-ネット|社内|院内|館内|情報|営業|業務|総務|支店|本店|予備|ホット|ダイレクト|光)/u;
const JA_STRONG = /(?:テレコム|コミュニケ-ションズ?|ブロ-ドバンド|通信|電信)$/u;

/** With telephone numbers written `NUM`, as the patterns of this folder read them. */
export const maskPhones = (text: string): string => text.replace(DIGITS, 'NUM');

type Named = { readonly name: string; readonly isStrong: boolean };

/** How much of a line behind its number is looked at, and how many pieces of it. */
const MOST = 160;
const PIECES = 4;
const MANY_LINES = 2000;

/**
 * @param text characters folded, telephone numbers written `NUM`
 * @param isKnown whether the mail says elsewhere who receives: a line then names a carrier only where nothing else is called so
 * @returns names as written, those of each line
 */
export function carriersBeside(text: string, isKnown: boolean): string[] {
  const rows = rowsIn(text);
  const behind = rows.flatMap(({ after }) => after.flatMap(namedIn));
  const ahead = rows.flatMap(({ before }) => namedIn(before));
  const named = [...behind, ...(several(ahead) ? ahead : []), ...headings(text)];
  return named.filter(({ isStrong }) => isStrong || !isKnown).map(({ name }) => name);
}

const several = (named: readonly Named[]): boolean =>
  new Set(named.map(({ name }) => foldWords(name).slice(0, 2).join(' '))).size > 1;

/** A range is one number here. */
const RANGE_REST = regexp(
  /^[^\p{L}\n]{0,12}(?:(?:to|thru|through|al?|à|bis|から|and|y|et|e)(?!\p{L})[^\p{L}\n]{0,6})?(?:NUM|\d{2,4}(?!\d))/u,
);
const SEPARATORS = /[|;:,()[\]→⇒»«]|\.{2,}|…|\s-+\s|[-=]+>|\s{2,}/u;

function rowsIn(text: string): Row[] {
  return text
    .split('\n')
    .slice(0, MANY_LINES)
    .flatMap((line) => {
      const parts = line.split('NUM');
      if (parts.length < 2 || line.length > MOST * 20) return [];
      return parts.slice(1).map((part, i): Row => {
        const rest = part.slice(0, MOST);
        const tail = rest.replace(/^[ ]?~ ?\d{2,4}(?!\d)/u, '').replace(RANGE_REST, ' ');
        const clause = upToFirst(tail, /(?<=\p{L})[.!?](?=\s+\p{Lu})/u);
        const pieces = clause.split(SEPARATORS).map((piece) => piece.replace(/^[^\p{L}\d]+/u, '').trim());
        const before = i === 0 ? (parts[0] ?? '') : '';
        return {
          before: before.replace(/[^\p{L}\d)'’]+$/u, '').replace(/^[^\p{L}\d]+/u, ''),
          after: pieces.filter((piece) => piece !== '').slice(0, PIECES),
        };
      });
    });
}

/** "Coqui Telecom:" over the numbers that it gets. */
function headings(text: string): Named[] {
  const lines = text.split('\n').map((line) => line.trim());
  const found = lines.flatMap((line, i) => {
    const below = lines.slice(i + 1, i + 3).find((other) => other !== '') ?? '';
    return line.length <= 60 && /^[^\p{L}]*NUM/u.test(below)
      ? namedIn(line.replace(/[:：\s]+$/u, '').replace(/^[^\p{L}]+/u, ''))
      : [];
  });
  return several(found) ? found : [];
}

/** Whether a name is one that telephone companies bear: "Brewline Voice", and not "Main Voice". */
export const soundsLikeCarrier = (name: string): boolean => namedIn(name).length > 0;

/** Whether it could be nobody else's: "Brewline Telecom", which "Brewline Line" is not. */
export const isPlainlyCarrier = (name: string): boolean => namedIn(name).some(({ isStrong }) => isStrong);

function namedIn(piece: string): Named[] {
  const japanese = JA_NAME.exec(piece)?.[1];
  if (japanese) return JA_USE.test(japanese) ? [] : [{ name: japanese, isStrong: JA_STRONG.test(japanese) }];
  const [, side, name = ''] = LATIN.exec(piece) ?? [];
  if (name === '' || name === 'NUM') return [];
  if (side !== undefined && /^[\p{L}]{4,}/u.test(side)) return [{ name, isStrong: true }];
  const words = name.split(' ');
  const isStrong = ENDS_STRONG.test(name);
  if (!isStrong && !ENDS_WEAK.test(name)) return [];
  // "Main Voice", "Fax": what a line is there for.
  if (
    words.slice(0, -1).every((word) => GENERIC.test(word)) &&
    (words.length > 1 || !/[a-z](?:tel|com|net)$/u.test(name))
  )
    return [];
  return [{ name, isStrong }];
}
