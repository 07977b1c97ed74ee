/** Two decisions about one mail in, a line that an agent can act on out: what was decided, what would be, and by what they differ. */
import type { Decision } from '../decision/decision.ts';
import { foldNumbers } from '../reply/number-list.ts';
import type { DecisionRow } from '../store/schema.ts';

export type DecisionView = {
  readonly disposition: string;
  readonly kind: string | null;
  readonly organisation: string | null;
  readonly destination: string | null;
  readonly numbers: readonly string[];
  /** Codes. */
  readonly reasons: readonly string[];
};

export type ComparedMail = {
  readonly mail: number;
  readonly case: string | null;
  readonly before: DecisionView;
  /** Why the mail or its record could not be decided again; null where it was. */
  readonly trouble: string | null;
  readonly after: DecisionView | null;
  /** In words; empty where both are the same. */
  readonly differences: readonly string[];
};

export function compareDecisions(
  about: Pick<ComparedMail, 'mail' | 'case' | 'before'>,
  again: DecisionView | Error,
): ComparedMail {
  if (again instanceof Error) return { ...about, after: null, trouble: again.message, differences: [again.message] };
  return { ...about, after: again, trouble: null, differences: differencesOf(about.before, again) };
}

function differencesOf(before: DecisionView, after: DecisionView): string[] {
  const changed = (name: string, one: string | null, other: string | null): string[] =>
    one === other ? [] : [`${name} ${one ?? 'none'} -> ${other ?? 'none'}`];
  return [
    ...listsDiffer('', before.reasons, after.reasons, (codes) => codes),
    ...changed('kind', before.kind, after.kind),
    ...changed('organisation', before.organisation, after.organisation),
    ...changed('destination', before.destination, after.destination),
    ...listsDiffer('numbers ', before.numbers, after.numbers, foldNumbers),
    ...(before.disposition === after.disposition ? [] : [`${before.disposition} -> ${after.disposition}`]),
  ];
}

function listsDiffer(
  name: string,
  before: readonly string[],
  after: readonly string[],
  show: (items: readonly string[]) => readonly string[],
): string[] {
  const [had, has] = [new Set(before), new Set(after)];
  const gone = show(before.filter((item) => !has.has(item))).map((item) => `-${item}`);
  const come = show(after.filter((item) => !had.has(item))).map((item) => `+${item}`);
  return gone.length + come.length === 0 ? [] : [`${name}${[...gone, ...come].join(', ')}`];
}

/** What would be accepted now comes first: that is where a wrong rule costs most; then what no longer is, then the rest. */
const rankOf = ({ before, after }: ComparedMail): number =>
  after?.disposition === 'accepted' && before.disposition !== 'accepted'
    ? 0
    : before.disposition === 'accepted'
      ? 1
      : 2;

/** @returns the table with a line that sums it up; only what differs, unless `all` */
export function renderComparison(compared: readonly ComparedMail[], how: { all: boolean; what: string }): string {
  const shown = compared.filter(({ differences }) => how.all || differences.length > 0);
  const rows = shown
    .toSorted((one, other) => rankOf(one) - rankOf(other) || one.mail - other.mail)
    .map(({ mail, case: caseNumber, before, after, differences }) => [
      String(mail),
      caseNumber ?? '-',
      before.disposition,
      after?.disposition ?? '?',
      differences.filter((difference) => !isOutcome(difference)).join('; ') || '-',
    ]);
  const table = rows.length === 0 ? [] : [['mail', 'case', 'was', 'would be', 'differs in'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${[...lines, ...(lines.length > 0 ? [''] : []), sumOf(compared, how.what)].join('\n')}\n`;
}

/** The columns tell it already. */
const isOutcome = (difference: string): boolean => /^(?:accepted|rejected|review|ignored) -> /u.test(difference);

function sumOf(compared: readonly ComparedMail[], what: string): string {
  const count = (is: (one: ComparedMail) => boolean): number => compared.filter(is).length;
  const differing = count(({ differences }) => differences.length > 0);
  const isNow = ({ before, after }: ComparedMail): boolean =>
    after?.disposition === 'accepted' && before.disposition !== 'accepted';
  const isNoMore = ({ before, after }: ComparedMail): boolean =>
    before.disposition === 'accepted' && after !== null && after.disposition !== 'accepted';
  const told = [
    `${compared.length} ${what}, ${differing} decided otherwise`,
    ...(count(isNow) > 0 ? [`${count(isNow)} accepted that ${count(isNow) === 1 ? 'was' : 'were'} not`] : []),
    ...(count(isNoMore) > 0 ? [`${count(isNoMore)} no longer accepted`] : []),
    ...(count(({ trouble }) => trouble !== null) > 0
      ? [`${count(({ trouble }) => trouble !== null)} not decided`]
      : []),
  ];
  const hint = differing > 0 ? ' `portdesk explain CASE` shows a case with its evidence.' : '';
  return `${told.join(', ')}. Nothing was changed.${hint}`;
}

export const viewOfRow = (row: DecisionRow): DecisionView => ({
  disposition: row.disposition,
  kind: row.kind,
  organisation: row.organisation_id,
  destination: row.destination_id,
  numbers: JSON.parse(row.numbers) as string[],
  reasons: (JSON.parse(row.reasons) as { code: string }[]).map(({ code }) => code),
});

export const viewOfDecision = ({ reasons, ...decision }: Decision): DecisionView => ({
  disposition: decision.disposition,
  kind: decision.kind,
  organisation: decision.organisation,
  destination: decision.destination,
  numbers: decision.numbers,
  reasons: reasons.map(({ code }) => code),
});
