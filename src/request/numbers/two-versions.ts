/**
 * Where the plain text and the HTML of one mail differ in their numbers (desk rules, section 3): what was read of the HTML and the
 * other version in, the numbers that only one of the two asks for out. Which of them the sender means only a person can tell.
 */
import type { Secret } from '../../base/secret.ts';
import { asksForDeed } from '../kind/find-kind.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { expandRuns, type Run } from './expand-range.ts';
import { isRun, type RunItem } from './find-items.ts';
import { itemsIn } from './items-in.ts';
import { type Reading, readText } from './read-text.ts';
import { resolveShortForm } from './short-forms.ts';

/** @returns E.164; empty where there is one version, or where the other says nothing at all */
export function numbersApart(
  html: Reading,
  { own, versions }: Pick<WrittenMail, 'own' | 'versions'>,
  { limit, secrets }: { limit: number; secrets: readonly Secret[] },
): string[] {
  if (!versions) return [];
  const [inHtml, inPlain] = [occurring(versions.html, limit), occurring(versions.plain, limit)];
  // "Your program shows no HTML": no version of the mail.
  if (inPlain.size === 0 && !asks(versions.ownPlain)) return [];
  const expand = (runs: readonly Run[]): string[] => expandRuns(runs, limit).numbers;
  const runsOf = (items: readonly RunItem[]): Run[] => items.map(({ run }) => run);
  const plain = readText(versions.ownPlain, 'body', secrets);
  const [meantHere, meantThere] = [expand(runsOf(html.meant)), expand(runsOf(plain.meant))];
  const kept = (read: Reading): Set<string> => new Set(expand([...read.excluded, ...shortRuns(read)]));
  const [keptHere, keptThere] = [kept(html), kept(plain)];
  // A table loses its lines in plain text, and a mark its number.
  const isTable = /\|/u.test(own);
  return [
    ...new Set([
      ...meantHere.filter((number) => !keptHere.has(number) && (!inPlain.has(number) || keptThere.has(number))),
      ...[...meantThere, ...expand(runsOf(plain.unclear))].filter((number) => !inHtml.has(number)),
      ...(isTable ? [] : meantThere.filter((number) => keptHere.has(number) && !keptThere.has(number))),
    ]),
  ].sort();
}

/** "except 0105": the one in the range. */
const shortRuns = ({ shortForms, meant }: Reading): Run[] =>
  shortForms.flatMap((short) => resolveShortForm(short, meant) ?? []);

/** Every number that stands in a text, whatever is said of it and wherever its lines are broken. */
function occurring(text: string, limit: number): ReadonlySet<string> {
  const runs = itemsIn(text)
    .filter(isRun)
    .map(({ run }) => run);
  const found = new Set(expandRuns(runs, limit).numbers);
  for (const digits of foldCharacters(text).matchAll(/\d(?:[^\p{L}\d]{0,4}\d){9,}/gu)) {
    const run = digits[0].replace(/\D/g, '');
    for (let at = 0; at + 10 <= run.length; at++) found.add(`+1${run.slice(at, at + 10)}`);
  }
  return found;
}

const asks = (text: string): boolean => findStatements(foldCharacters(text)).some((one) => asksForDeed(one.text));
