/**
 * Whether an attached list is the request's (desk rules, section 3): it joins only where the mail, its own name or heading makes
 * it the list. The mail's words in, each list with its standing out.
 */
import { regexp } from '../../base/regexp.ts';
import type { RequestKind } from '../../base/request-kind.ts';
import { ASIDE, NOT_ASIDE } from '../text/aside-words.ts';
import { clausesOf, JOINT } from '../text/clauses.ts';
import {
  ASKED_TITLE,
  ATTACHED,
  IN_MAKING,
  IN_TEXT,
  LIST,
  NUMBERS,
  POINTS,
  RIGHT_ONE,
  TO_COME,
  TO_MOVE,
} from '../text/list-words.ts';
import type { AttachedList, WrittenMail } from '../text/written-mail.ts';

type Said = {
  readonly points: boolean;
  /** It speaks of numbers beside what came along, and does not say what is to become of them. */
  readonly ofNumbers: boolean;
  readonly aside: boolean;
  /** It says that what came along is to be moved. */
  readonly asks: boolean;
  readonly isNamed: boolean;
};

/**
 * @param hasNumbers the text asks for numbers of its own
 * @returns the lists, each with its standing: `asked`, `open` where only a person can tell, `aside` where it is something else
 */
export function withStanding(mail: WrittenMail, kind: RequestKind, hasNumbers: boolean): readonly AttachedList[] {
  const lists = mail.lists ?? [];
  const clauses = clausesOf(`${mail.subject}\n${mail.own}`);
  const isToCome = clauses.some(
    (clause) =>
      ((LIST.test(clause) || ATTACHED.test(clause)) && TO_COME.test(clause)) ||
      (RIGHT_ONE.test(clause) && (TO_COME.test(clause) || IN_MAKING.test(clause))),
  );
  const own = lists.map((list) => marksOf(list.title));
  return lists.map((list, i) => {
    const others = own.filter((_, j) => j !== i);
    const marks = (own[i] ?? []).filter((token) => !others.some((tokens) => tokens.includes(token)));
    const otherMarks = others.flat().filter((token) => !(own[i] ?? []).includes(token));
    const said = clauses.flatMap((clause) => saidOf(clause, marks, otherMarks, hasNumbers) ?? []);
    return { ...list, standing: standingOf(list, said, { kind, hasNumbers, isToCome, isOnly: lists.length === 1 }) };
  });
}

type Around = {
  readonly kind: RequestKind;
  readonly hasNumbers: boolean;
  readonly isToCome: boolean;
  readonly isOnly: boolean;
};

function standingOf(list: AttachedList, said: readonly Said[], around: Around): AttachedList['standing'] {
  const { kind, hasNumbers, isToCome, isOnly } = around;
  const isAside = said.some(({ aside, isNamed }) => aside && (isOnly || isNamed));
  const isPointedAt = said.some(({ points, aside }) => points && !aside);
  const isSpokenOf = said.some(({ ofNumbers, aside }) => ofNumbers && !aside);
  const titles = titlesOf(list);
  const isBesides = ASIDE.test(titles.replace(NOT_ASIDE, ' '));
  // "..., to be ported with these: it is the format of our samples".
  if (said.some(({ aside, asks }) => aside && asks)) return 'open';
  if (isAside || (isBesides && !isPointedAt))
    return isPointedAt || isSpokenOf || (isBesides && !isAside && !hasNumbers) ? 'open' : 'aside';
  if (said.some(({ aside }) => aside) || (isToCome && kind !== 'port-in')) return 'open';
  if (isPointedAt) return isBesides ? 'open' : 'asked';
  // Letters of attached mails are there to be read; their lists are the request's only where the cover says so.
  if (list.inMail) return hasNumbers ? 'aside' : 'open';
  if (ASKED_TITLE.test(titles) || kind === 'port-in') return 'asked';
  return hasNumbers ? 'open' : 'asked';
}

/** What a clause says of a list; null where it speaks of none, or of another. */
function saidOf(
  clause: string,
  marks: readonly string[],
  otherMarks: readonly string[],
  hasNumbers: boolean,
): Said | null {
  const words = clause.toLowerCase();
  const spoken = new Set(words.split(/[^\p{L}\d]+/u));
  const has = (mark: string): boolean => (/[^\p{L}\d]/u.test(mark) ? words.includes(mark) : spoken.has(mark));
  const isNamed = marks.some(has);
  const isOther = otherMarks.some(has);
  const isAbout = ATTACHED.test(clause) || (LIST.test(clause) && !IN_TEXT.test(clause)) || isNamed;
  if (!isAbout || (isOther && !isNamed)) return null;
  // "Lines for Delta Voix, list": where the text has numbers of its own, a list may as well be that.
  const isFile = ATTACHED.test(clause) || isNamed;
  // "The Beaverton office is ours and no longer theirs": a word of the list's name says something of the list only where it stands close.
  const near = isFile && !ATTACHED.test(clause) && !LIST.test(clause) ? partWith(clause, marks) : clause;
  return {
    points: POINTS.test(clause) || (!hasNumbers && NUMBERS.test(clause)),
    ofNumbers: NUMBERS.test(clause) && (isFile || !hasNumbers),
    aside: ASIDE.test(near.replace(DOMAIN, ' ').replace(NOT_ASIDE, ' ')),
    asks: TO_MOVE.test(clause),
    isNamed: isNamed && !isOther,
  };
}

/** "contoso.example", "samples@contoso.example": a name, whatever words it is made of. */
const DOMAIN = regexp(
  /(?<![\p{L}\d])(?:[\p{L}\d.+_-]+@)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?!(?:xlsx?|csv|docx?|pdf|txt|ods|odt|tsv)(?!\p{L}))\p{Script=Latin}{2,}(?![\p{L}\d])/giu,
);

/** As much of a clause as goes without "and" or "but" around the first of the words. */
const partWith = (clause: string, words: readonly string[]): string =>
  clause.split(JOINT).find((part) => words.some((word) => part.toLowerCase().includes(word))) ?? clause;

/** Its whole name, and the words of it that are not said of any list. */
function marksOf(title: string): string[] {
  const name = title.toLowerCase().replace(/^.* > /u, '');
  const words = name.replace(/\.[a-z]{3,4}$/u, '').split(/[^\p{L}\d]+/u);
  const telling = words.filter(
    (word) => word.length > 1 && ![NUMBERS, POINTS, LIST, ATTACHED, ASIDE].some((sense) => sense.test(word)),
  );
  return [name, ...telling];
}

/** Its file name, its sheets' names, and what heads it. */
function titlesOf(list: AttachedList): string {
  const heads =
    'text' in list
      ? list.text.split('\n').slice(0, 2)
      : list.tables.flatMap(({ name, rows }) => [name ?? '', ...headings(rows)]);
  return [
    list.title.replace(/^.* > /u, '').replace(/[_-]+|(?<=\p{Ll})(?=\p{Lu})/gu, ' '),
    ...heads.filter((head) => !/\d{3}/u.test(head)),
  ].join('\n');
}

/** Lines above the heads of a table hold one cell. */
const headings = (rows: readonly (readonly string[])[]): string[] =>
  rows
    .slice(0, 3)
    .filter((row) => row.filter((cell) => cell !== '').length === 1)
    .flat();
