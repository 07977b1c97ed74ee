import type { Handled } from '../pipeline.ts';

/** One line a mail, for whoever watches: from, kind, decision, reasons. */
export function handledLine({ message, screening, decision, caseNumber }: Handled): string {
  const from = (message.from?.address ?? 'nobody').padEnd(36);
  if (!decision) return `${from} ${'-'.padEnd(18)} ignored   ${screening.ignoredBecause}`;
  const reasons = decision.reasons.map(({ code }) => code).join(', ');
  return `${from} ${decision.kind.padEnd(18)} ${decision.disposition.padEnd(9)} ${[caseNumber, reasons].filter(Boolean).join('  ')}`;
}
