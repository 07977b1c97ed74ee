import { foldNumbers } from '../reply/number-list.ts';
import type { CheckLine } from './check-line.ts';

/** A readable account of one decision, for the agent who asks "why?". Holds no PIN: evidence is masked where it is made. */
export function checkAccount(line: CheckLine): string {
  const rows: [string, string][] = [
    ['decision', line.ignoredBecause ? `${line.disposition} (${line.ignoredBecause})` : line.disposition],
    ['kind', line.kind ?? '-'],
    ['organisation', line.organisation ?? '-'],
    ['destination', line.destination ?? '-'],
    ['numbers', line.numbers.length === 0 ? '-' : `${line.numbers.length}: ${foldNumbers(line.numbers).join(', ')}`],
    ['PIN', line.pin ?? '-'],
    ['case', [line.case, line.order && `order ${line.order}`].filter(Boolean).join(', ') || '-'],
    ['answer', line.answer ? `to ${line.answer.to.join(', ')}: ${line.answer.subject}` : 'none'],
    ['notices', line.notices.map(({ to }) => to.join(', ')).join(', ') || 'none'],
  ];
  return [
    `${line.file}  ${line.messageId ?? 'without Message-ID'}`,
    ...rows.filter(([, value]) => value !== '-').map(([name, value]) => `  ${name.padEnd(13)} ${value}`),
    ...line.reasons.map(({ code, numbers, fields }) => reasonRow(code, [...(numbers ?? []), ...(fields ?? [])])),
    ...section(
      'read',
      line.evidence.filter(({ fact }) => !isRival(fact)),
    ),
    ...section(
      'passed over',
      line.evidence.filter(({ fact }) => isRival(fact)),
    ),
    '',
  ].join('\n');
}

/** What was seen and not taken: the place where an agent finds a mistake at a glance. */
const isRival = (fact: string): boolean => fact.startsWith('rival:');

/** One block of evidence: what, where, in which words. */
function section(title: string, rows: CheckLine['evidence']): string[] {
  if (rows.length === 0) return [];
  const written = rows.map(({ fact, value, source, quote }) => ({
    left: `${fact.replace(/^rival:/, '').padEnd(13)} ${value}`,
    right: `${source}${quote ? `: "${quote}"` : ''}`,
  }));
  const width = Math.min(46, Math.max(...written.map(({ left }) => left.length)));
  return [`  ${title}`, ...written.map(({ left, right }) => `    ${left.padEnd(width)}  ${right}`)];
}

function reasonRow(code: string, details: readonly string[]): string {
  const shown = details.slice(0, 12).join(', ');
  const more = details.length > 12 ? ` and ${details.length - 12} more` : '';
  return `  ${'reason'.padEnd(13)} ${code}${shown ? `: ${shown}${more}` : ''}`;
}
