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
    ...(line.evidence.length > 0 ? ['  why'] : []),
    ...line.evidence.map(({ fact, value, source, quote }) => `    ${fact}: ${value}  [${source}]  ${quote}`.trimEnd()),
    '',
  ].join('\n');
}

function reasonRow(code: string, details: readonly string[]): string {
  const shown = details.slice(0, 12).join(', ');
  const more = details.length > 12 ? ` and ${details.length - 12} more` : '';
  return `  ${'reason'.padEnd(13)} ${code}${shown ? `: ${shown}${more}` : ''}`;
}
