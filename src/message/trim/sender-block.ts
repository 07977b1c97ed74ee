/**
 * The last paragraph that its sender signs without a closing phrase: "Rosa Delgado, 503-555-0147". Whoever signs is who the mail
 * is from, and the numbers there are ways to reach them (desk rules, section 3).
 */
import { CONTACT, hasNumber, isBareNumber, NUMBER, speaks, WAY } from './contact-block.ts';

/** Who sent the mail, as its From field says. */
export type Signer = { readonly name: string; readonly address: string };

const LONGEST = 8;
const LONGEST_LINE = 90;
/** A word that a name can be told by. */
const SHORTEST_WORD = 3;

/** @returns the line with which the block begins, or the number of lines */
export function findSenderBlock(lines: readonly string[], signer: Signer): number {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  let start = end;
  while (start > 0 && lines[start - 1]?.trim() !== '') start--;
  const first = blockStart(lines, start, end, signer);
  const block = lines.slice(first, end);
  const above = lines.slice(0, first).findLast((line) => line.trim() !== '') ?? '';
  const signs =
    first > 0 &&
    block.length > 0 &&
    block.length <= LONGEST &&
    block.some(hasNumber) &&
    // "... the following:" leads to what it asks for.
    !/[:：,]\s*$/u.test(above) &&
    block.every((line) => line.length <= LONGEST_LINE && !speaks(line) && !ASKS.test(line)) &&
    block.every((line, i) => reaches(i === 0 ? withoutName(line, signer) : line));
  return signs ? first : lines.length;
}

/** What a signature does not speak of. */
const ASKS = /(?<!\p{L})(?:pin|passcode|port|ports?|porting|too|also|plus|and)(?!\p{L})|暗証番号/iu;

/** Where the sender's name stands in the last paragraph: at its head, or on a line below a sentence that ends. */
function blockStart(lines: readonly string[], start: number, end: number, signer: Signer): number {
  for (let i = start; i < end; i++)
    if (isSigner(lines[i] ?? '', signer) && (i === start || /[.!?。]\s*$/u.test(lines[i - 1] ?? ''))) return i;
  return end;
}

const fold = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The line begins with a word of the sender's name, or with the company that the address is of. */
function isSigner(line: string, { name, address }: Signer): boolean {
  const [head = '', ...words] = fold(line);
  if (head === '') return false;
  if (fold(name).some((word) => word === head && word.length >= SHORTEST_WORD)) return true;
  const company = fold(address.split('@').at(-1)?.split('.')[0] ?? '').join('');
  return company.length >= 6 && `${head}${words.join('')}`.startsWith(company);
}

/** What stands behind the name. */
function withoutName(line: string, { name, address }: Signer): string {
  const own = new Set([...fold(name), ...fold(address)]);
  const company = fold(address.split('@').at(-1)?.split('.')[0] ?? '').join('');
  const words = line.split(/(\s+)/u);
  let at = 0;
  while (at < words.length && fold(words[at] ?? '').every((word) => own.has(word) || company.includes(word))) at++;
  return words.slice(at).join('');
}

/** A title or a place without a number, a number by itself or labelled, or one behind both. */
function reaches(line: string): boolean {
  const numbers = line.normalize('NFKC').match(new RegExp(NUMBER.source, 'gu')) ?? [];
  if (numbers.length === 0) return true;
  if (isBareNumber(line) || CONTACT.test(line)) return true;
  const text = line.normalize('NFKC').trim();
  const found = new RegExp(NUMBER.source, 'u').exec(text);
  if (!found || numbers.length > 1) return false;
  const before = text.slice(0, found.index).trim();
  const behind = text.slice(found.index + found[0].length).trim();
  return (behind === '' || WAY.test(behind)) && (before === '' || SEPARATED.test(before));
}

/** "Fabrikam, Inc. -", "Kerr Consulting,", "IT |": what it is the number of. */
const SEPARATED = /(?:^|[\p{L}\p{N}.)])\s*[,;:|·•–—-]$/u;
