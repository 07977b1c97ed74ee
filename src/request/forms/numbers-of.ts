import type { RequestKind } from '../../base/request-kind.ts';
import type { Secret } from '../../base/secret.ts';
import { findNumbers } from '../lists/find-numbers.ts';
import type { FoundNumbers } from '../numbers/found-numbers.ts';
import type { AttachedList, WrittenMail } from '../text/written-mail.ts';
import { isWhole, type Letter } from './letter.ts';

/** What a request asks for, by where it stands. */
export type AskedNumbers = {
  readonly numbers: FoundNumbers;
  /** `port-in`: numbers that stand in the text or in the letters, and not in both (rules, section 3). */
  readonly conflicting: readonly string[];
  /** `port-in`, or no kind told: the numbers of the text and those of attached lists, apart from the letters'. */
  readonly parts: { readonly inText: FoundNumbers; readonly inLists: FoundNumbers } | null;
};

const NO_TEXT = { subject: '', own: '', signature: '' };

/**
 * The numbers of the request (rules, section 3). For `port-in` the letters and the lists that belong to them are the
 * request, and text that lists others conflicts; for the other kinds text, lists and letters are one list.
 */
export function numbersOf(
  kind: RequestKind,
  mail: WrittenMail,
  letters: readonly Letter[],
  limit: number,
  secrets: readonly Secret[],
): AskedNumbers {
  const letterLists = listsOf(mail);
  const lists = [...(mail.lists ?? []), ...letterLists];
  const inText = findNumbers({ ...mail, lists: [] }, limit, secrets);
  const inLists = findNumbers({ ...NO_TEXT, lists: mail.lists ?? [] }, limit, secrets);
  const parts = kind === 'port-in' || kind === 'unknown' ? { inText, inLists } : null;
  if (kind !== 'port-in' || letters.length === 0)
    return { numbers: findNumbers({ ...mail, lists }, limit, secrets), conflicting: [], parts };
  const together = findNumbers({ ...NO_TEXT, lists }, limit, secrets);
  const numbers = withoutStrangers(together, letters, limit, letterLists, secrets);
  const asked = new Set(numbers.numbers);
  // A number that the text keeps back is asked for by the letter: nobody's numbers move on a guess.
  const kept = inText.excluded.filter((number) => asked.has(number));
  const found = { ...numbers, unclear: [...new Set([...numbers.unclear, ...kept])] };
  if (inText.numbers.length === 0) return { numbers: found, conflicting: [], parts };
  const written = new Set([...inText.numbers, ...shortForms(mail.own, inText.numbers, numbers.numbers)]);
  const conflicting = [
    ...numbers.numbers.filter((number) => !written.has(number)),
    ...inText.numbers.filter((number) => !asked.has(number)),
  ];
  return { numbers: found, conflicting: conflicting.sort(), parts };
}

/** "312-555-0140 and 0141": a short form names the letter's number that ends so and begins like one in the text. */
function shortForms(text: string, written: readonly string[], asked: readonly string[]): string[] {
  const heads = new Set(written.map((number) => number.slice(0, -4)));
  return asked.filter(
    (number) => heads.has(number.slice(0, -4)) && new RegExp(`(?<![\\d-])${number.slice(-4)}(?!\\d)`).test(text),
  );
}

/** A bill or a record that came along has numbers too: beside a letter that has its list, a person tells what they are. */
function withoutStrangers(
  together: FoundNumbers,
  letters: readonly Letter[],
  limit: number,
  letterLists: readonly AttachedList[],
  secrets: readonly Secret[],
): FoundNumbers {
  if (!letters.every(isWhole)) return together;
  const own = findNumbers({ ...NO_TEXT, lists: letterLists }, limit, secrets);
  const listed = new Set(own.numbers);
  const strangers = together.numbers.filter((number) => !listed.has(number));
  return strangers.length === 0 ? together : { ...own, unclear: [...new Set([...own.unclear, ...strangers])] };
}

const listsOf = ({ forms }: WrittenMail): AttachedList[] =>
  (forms ?? [])
    .filter(({ form }) => form.numberLines.length > 0)
    .map(({ source, form }) => ({ source, title: '', text: form.numberLines.join('\n') }));
