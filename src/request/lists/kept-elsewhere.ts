import { exceptedInSubject } from '../holds/excepted-in-subject.ts';
import type { Doubt } from '../holds/find-doubts.ts';
import type { FoundNumbers } from '../numbers/found-numbers.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { remarkedRows } from './remarked-rows.ts';

/** What keeps numbers where the reading of the text's sentences does not look for it: remarks of its rows, and the subject. */
export const keptElsewhere = (
  { subject, own }: Pick<WrittenMail, 'subject' | 'own'>,
  { numbers, excluded }: Pick<FoundNumbers, 'numbers' | 'excluded'>,
): Doubt[] => [...remarkedRows(own, numbers), ...exceptedInSubject(subject, excluded)];
