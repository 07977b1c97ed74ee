/**
 * The block that its sender signs without a closing phrase: "Rosa Delgado, 503-555-0147". Whoever signs is who the mail is from, and
 * the numbers there are ways to reach them (desk rules, section 3). It stands last, or above a rule or a postscript.
 */
import { regexp } from '../../base/regexp.ts';
import { areWays, maySign } from './sign-lines.ts';
import { behindName, companyOf, fold, isCompany, namesOf, type Signer } from './signer-name.ts';

const LONGEST = 10;
/** Of a mail with more of them nothing is told. */
const MOST_ENDS = 100;

export type SignPlace = {
  readonly lines: readonly string[];
  /** What may stand below a block that signs. */
  readonly isBelow: (line: string, at: number) => boolean;
};

/** @returns for each line whether it is of such a block */
export function markSenderBlocks({ lines, isBelow }: SignPlace, signer: Signer): boolean[] {
  const marks = lines.map(() => false);
  const names = namesOf(signer);
  let ends = 0;
  for (let end = lines.length; end > 0 && ends < MOST_ENDS; end--) {
    if (end < lines.length && !isBelow(lines[end] ?? '', end)) continue;
    ends++;
    const to = lastFilled(lines, end) + 1;
    const from = blockStart(lines, to, names, signer);
    if (from < to) marks.fill(true, from, to);
  }
  return marks;
}

function lastFilled(lines: readonly string[], end: number): number {
  let at = end - 1;
  while (at >= 0 && !/[\p{L}\p{N}]/u.test(lines[at] ?? '')) at--;
  return at;
}

/** Where the block begins that ends at a line, or that line. */
function blockStart(lines: readonly string[], to: number, names: readonly string[], signer: Signer): number {
  let start = to;
  let filled = 0;
  for (let at = to - 1; at >= 0 && filled < LONGEST; at--) {
    const line = lines[at] ?? '';
    if (isBlank(line)) {
      // Word processors leave a line between any two, but no more.
      if (isBlank(lines[at - 1]) && isBlank(lines[at - 2])) break;
      continue;
    }
    filled++;
    const rest = headOf(line, names, signer) ?? (isThanked(lines, at) ? line : null);
    // One of several entries is a person that the mail speaks of.
    if (rest !== null && ENTRY.test(line) && ENTRY.test(lines[at - 1] ?? '')) break;
    if (rest !== null && isApart(lines, at) && !leadsTo(lines, at) && signs([rest, ...lines.slice(at + 1, to)]))
      start = at;
    if (!maySign(rest ?? line)) break;
  }
  return start < to ? withCompany(lines, start, signer) : to;
}

const signs = (block: readonly string[]): boolean => {
  const filled = block.filter((line) => !isBlank(line));
  return filled.every(maySign) && areWays(filled);
};

const ENTRY = /^\s*[-*•·‣▪]\s/u;

/** Nobody signs in a longer line. */
const LONGEST_HEAD = 1000;

/** What stands behind the name, or behind the company where it signs for itself with a number. */
function headOf(line: string, names: readonly string[], signer: Signer): string | null {
  if (line.length > LONGEST_HEAD) return null;
  const rest = behindName(line, names);
  if (rest !== null) return rest;
  if (!isCompany(line, signer)) return null;
  const company = companyOf(signer.address);
  const words = line.split(/(\s+)/u);
  let at = 0;
  while (at < words.length && fold(words[at] ?? '').every((word) => company.includes(word))) at++;
  const behind = words.slice(at).join('');
  return /\d/.test(behind) ? behind : null;
}

/** A name begins a paragraph, or stands below a line that ends: a sentence, few words of thanks. */
function isApart(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1] ?? '';
  if (isBlank(above) || /[.!?。！]\s*$/u.test(above)) return true;
  return !/[\d:：|]/u.test(above) && (above.match(/\p{L}+/gu) ?? []).length <= 5;
}

/** Right below a phrase that closes, whoever signs. */
const isThanked = (lines: readonly string[], at: number): boolean =>
  CLOSES.test(lines[lastFilled(lines, at)]?.trim() ?? '');
const CLOSES = regexp(
  /^(?:(?:以上|では)[、,]?)?\s?(?:どうぞ|何卒|引き続き)?(?:よろしく|宜しく)(?:お願い|御願い)(?:いた|致|申し上げ)?(?:し|げ)?ます[。.]?$|^(?:\p{L}+\s){0,4}(?:regards|wishes|gr(?:uß|uss|üße|üßen)|saludos?|saluti|salutations|cordialement)[,.!]?$/iu,
);

/** "... the following:" leads to what it asks for; with nothing above, the block is the mail. */
function leadsTo(lines: readonly string[], at: number): boolean {
  const above = lastFilled(lines, at);
  const line = lines[above] ?? '';
  const isThanks = (line.match(/\p{L}+/gu) ?? []).length <= 5 && maySign(line.replace(/,\s*$/u, ''));
  return above < 0 || /[:：]\s*$/u.test(line) || (/,\s*$/u.test(line) && !isThanks);
}

/** The company above whoever signs for it. */
function withCompany(lines: readonly string[], start: number, signer: Signer): number {
  const above = lastFilled(lines, start);
  const line = lines[above] ?? '';
  const isOwn = isCompany(line, signer) || (above === start - 1 && LEGAL_FORM.test(line) && lines.length > start + 1);
  return above > 0 && isOwn && maySign(line) && !/\d/.test(line) && isApart(lines, above) ? above : start;
}
const LEGAL_FORM = /株式会社|有限会社|合同会社/u;

const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';
