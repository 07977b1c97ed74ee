import type { Disposition } from '../decision/decision.ts';
import type { OutcomeFolder } from '../mailbox/mailbox.ts';
import type { MailState } from '../store/schema.ts';

const FOLDER_OF: Readonly<Record<Disposition, OutcomeFolder>> = {
  accepted: 'Accepted',
  rejected: 'Rejected',
  review: 'Review',
  ignored: 'Ignored',
};

export type Outcome = {
  readonly repeated: 0 | 1;
  readonly state: MailState;
  readonly disposition: string | null;
  /** Its answer was given up: the customer has none. */
  readonly unanswered: boolean;
};

/** The folder of a mail's outcome. Whatever a person has to look into, because nobody was told, is `Failed`. */
export function outcomeFolder({ repeated, state, disposition, unanswered }: Outcome): OutcomeFolder {
  if (repeated === 1) return 'Ignored';
  if (state === 'failed' || unanswered) return 'Failed';
  return FOLDER_OF[disposition as Disposition] ?? 'Failed';
}
