/** Blocks of lines by which people say who and where they are, told by how they are laid out. */
import { regexp } from '../../base/regexp.ts';
import { TELEPHONE_SHAPE } from '../../base/telephone-shape.ts';

/** A name or a place is short; a request is not. */
export const LONGEST_SIGNATURE = 16;
export const LONGEST_LINE = 90;
export const CONTACT =
  /\b(?:t[eé]l(?:[eé](?:phone|fono|f))?|phone|ph|office|fax|cell|mobile|mob|direct|desk|main|call|voice|e-?mail|web|www|t|p|f|m|o|d|c)\b\s*[.:)]?\s*[(+\d]|https?:\/\/|@|\bwww\./i;
/** The same in other languages, before a colon: what is one's own, never a desk of several. */
const OWN_WAY =
  /^\s*(?:(?:línea|ligne|linea|tel[eé]fono) )?(?:direct[ao]|directe|dirett[oa]|durchwahl|m[oó]vil|celular|cellulare|portable|handy|mobil|携帯|直通)\.?\s?[:：]\s*[(+\d]/iu;
/** What is written behind a number of one's own. */
export const WAY =
  /^[\s,;:()–—-]*(?:(?:my|direct|main|work)\s+)?(?:tel|phone|telephone|office|fax|cell|mobile|mob|direct|desk|main|work|home|voice|switchboard|reception|line|móvil|celular|oficina|teléfono|portable|fixe|bureau|standard|téléphone|telefono|cellulare|ufficio|fisso|centralino|[tpfmodchw]|電話|携帯|代表|直通)\.?[\s()]*$/iu;
export const NUMBER = regexp(`(?:\\+?1[\\s.-]?)?${TELEPHONE_SHAPE}`, 'u');
const LISTED = regexp(
  `^\\s*(?:[-*•·‣▪>›–—]\\s*|\\(?\\d{1,3}[.)]\\s+|#\\s?\\d{1,3}\\s+|\\d{1,5}\\s{2,}(?:\\p{Lu}{1,3}\\s{2,}){0,4})?(${NUMBER.source})(.*)$`,
  'u',
);

const COUNTED = regexp(`^\\s*\\d{1,5}[.)]?\\s+(?:\\p{Lu}{1,3}\\s+){0,4}${NUMBER.source}`, 'u');
/** "0001  D  425-555-0106": rows that are counted are an order's, never a signature's. */
export const isCountedEntry = (line: string): boolean => COUNTED.test(line.normalize('NFKC'));

/** "Port Center", "Number Portability, Great Plains Fiber": where somebody works, and no order. */
const PORTING =
  '(?:(?:Local )?(?:Number )?(?:Porting|Portability)|LNP|(?:Service |Ufficio )?[Pp]ortabilit(?:é|à)|(?:Departamento de |Servicio de )?[Pp]ortabilidad|(?:Service )?[Pp]ortages?)';
const TEAM = regexp(
  `(?<!\\p{L})(?:(?:[Nn]umber )?[Pp]ort(?:ing|ability)?(?:[- ]?(?:[Ii]n|[Oo]ut))?|LNP) (?:[Dd]esk|[Tt]eam|[Cc]ent(?:er|re)|[Dd]ep(?:artmen)?t\\.?|[Gg]roup|[Oo]ffice|[Oo]perations|[Ss]ervices|[Cc]oordinator|[Ss]pecialist|[Mm]anager|[Uu]nit)(?!\\p{L})|(?<=\\p{L}\\.?\\s?[,|·•/–—] ?)${PORTING}(?=\\s*$)|^${PORTING}(?=\\s*[,|·•/–—]\\s*\\p{Lu})`,
  'gu',
);
export const withoutTeams = (line: string): string => line.trim().replace(TEAM, 'Office');

export const hasNumber = (text: string): boolean => NUMBER.test(text.normalize('NFKC'));

/**
 * Paragraphs of nothing but numbers, each with its remark at most: a list, wherever it stands. Below a name they are as likely the
 * ways to reach somebody, where their remarks are.
 */
export function hasList(lines: readonly string[], isBelowName: boolean): boolean {
  return paragraphsOf(lines).some((paragraph) => isList(paragraph, isBelowName));
}

export function isList(paragraph: readonly string[], isBelowName: boolean): boolean {
  const found = paragraph.map((line) => LISTED.exec(line.normalize('NFKC')));
  const numbers = found.filter((one) => one !== null);
  const several = numbers.length >= 2 || numbers.some((one) => hasNumber(one[2] ?? ''));
  if (!several || numbers.length < paragraph.length - (startsList(paragraph[0] ?? '') ? 1 : 0)) return false;
  return !isBelowName || numbers.some((one) => one[2] !== '' && !WAY.test(one[2] ?? ''));
}

/** "The lines:", "Redmond" above numbers. */
const startsList = (line: string): boolean => /[:：]\s*$/.test(line) || /^[#*=\s]*\p{L}[\p{L}\s]{0,30}$/u.test(line);

/** Runs of lines between empty ones. */
export function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() !== '') paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length) paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** A sentence, or what announces one: a way to reach somebody is no sentence. */
export const speaks = (line: string): boolean =>
  /[:：]\s*$/.test(line) ||
  /(?:ます|です|ません|ください|下さい|ました|でした)(?:[。、\s]|$)/u.test(line) ||
  (/[.!?。]["”»)\s]*$/u.test(line) && (line.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= 4);

/** A last paragraph, set apart, of which a name comes first and a way to reach it after. */
export function findContactBlock(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.trim() === '') end--;
  let start = end;
  while (start > 0 && lines[start - 1]?.trim() !== '') start--;
  const block = lines.slice(start, end);
  const looksLikeOne =
    start > 0 &&
    block.length >= (block.some(isCard) ? 1 : 2) &&
    block.length <= 8 &&
    block.every((line) => line.length <= 70 || isCard(line)) &&
    (isCard(block[0] ?? '') || isNameLine(block[0] ?? '')) &&
    (block.some(isCard) ||
      block.slice(1).some((line) => CONTACT.test(line) || OWN_WAY.test(line) || isBareNumber(line))) &&
    !block.some((line) => /\bpin\b|passcode|\bport\b|:\s*$|^\s*\(?\d{1,2}[.)]\s/i.test(withoutTeams(line)));
  return looksLikeOne ? start : lines.length;
}

/** All in one line: "Dana Whitfield | Contoso | 425-555-0100". */
function isCard(line: string): boolean {
  const [name = '', ...rest] = line.split(/\s[|·•–—]\s/u);
  const reaches = rest.some((part) => CONTACT.test(part) || isBareNumber(part));
  return (
    rest.length >= 1 &&
    reaches &&
    line.length <= 160 &&
    /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name.trim())
  );
}

/** Two to four capitalised words, perhaps with a title behind a comma: "Dana Whitfield, IT". */
export const isNameLine = (line: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}(?:\s*[,|–-].{0,40})?$/u.test(line.trim());

/** An extension may stand behind it. */
export const isBareNumber = (line: string): boolean =>
  /^\+?[\d\s().-]{10,20}(?:[,;]?\s*(?:x|ext\.?|extn\.?|extension|extensión|int\.?|interno|poste|内線)\s?[:.#]?\s?\d{1,6})?$/iu.test(
    line.trim(),
  );
