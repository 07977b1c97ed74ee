import { businessDaysUntil, daysBetween } from '../../request/dates/business-days.ts';
import type { Letter } from '../../request/forms/letter.ts';
import { isTollFree } from '../../request/numbers/judge-number.ts';
import { type Finding, finding, findingFor, findingIn, type Rule } from '../finding.ts';

/** US business days: more than the first, at most the second (rules, section 6). */
const DUE = { after: 5, until: 30 };

/** The letter of authorization of a port-in (rules, sections 6 and 7). On other kinds none is demanded. */
export const letters: Rule = ({ request, today, letterDays }) => {
  if (request.kind !== 'port-in') return [];
  const all = request.letters.flatMap((letter) => [
    ...findingIn('loa-incomplete', letter.missing),
    ...signature(letter),
    ...dates(letter, today, letterDays),
    ...billingNumber(letter, request.letters.length === 1 ? request.numbers.numbers : letter.numbers.numbers),
    ...wrongForm(letter, request.letters.length === 1 ? request.numbers.numbers : letter.numbers.numbers),
  ]);
  return [...all, ...findingFor('numbers-conflict', request.conflicting)];
};

function signature({ signed, unclear }: Letter): Finding[] {
  if (signed === 'no') return [finding('loa-unsigned')];
  return signed === 'unclear' && !unclear.includes('signature') ? [finding('scan-unclear')] : [];
}

function dates({ date, desiredDueDate, unclear }: Letter, today: string, letterDays: number): Finding[] {
  const findings: Finding[] = [];
  if (date === null && !unclear.includes('date')) findings.push(finding('loa-undated'));
  // What OCR has misread is the scan's trouble, not the writer's.
  if (date?.kind === 'unclear' && !unclear.includes('date')) findings.push(finding('date-unclear'));
  if (date?.kind === 'date') {
    const age = daysBetween(date.date, today);
    if (age > letterDays) findings.push(finding('loa-expired'));
    // Tomorrow is today somewhere.
    if (age < -1) findings.push(finding('loa-postdated'));
  }
  if (desiredDueDate?.kind === 'unclear' && !unclear.includes('desiredDueDate')) findings.push(finding('date-unclear'));
  if (desiredDueDate?.kind === 'date') {
    const days = businessDaysUntil(today, desiredDueDate.date);
    if (days <= DUE.after || days > DUE.until) findings.push(finding('due-date-out-of-window'));
  }
  return findings;
}

/** When all move, the billing number moves too; when some stay, it stays. */
function billingNumber({ btn, moves }: Letter, numbers: readonly string[]): Finding[] {
  if (btn === null || moves === null || numbers.length === 0) return [];
  const isListed = numbers.includes(btn);
  if (moves === 'all' && !isListed) return [finding('btn-not-listed')];
  return moves === 'some' && isListed ? [finding('btn-listed')] : [];
}

const wrongForm = (letter: Letter, numbers: readonly string[]): readonly Finding[] =>
  findingFor(
    'loa-wrong-form',
    numbers.filter((number) => isTollFree(number) !== letter.isTollFree),
  );
