import { exceptedInSubject } from '../holds/excepted-in-subject.ts';
import type { Doubt } from '../holds/find-doubts.ts';
import type { FoundNumbers } from '../numbers/found-numbers.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { versionDoubts } from './list-versions.ts';
import { remarkedRows } from './remarked-rows.ts';

/** What holds numbers where nobody looks who reads sentences: titles of later lists, remarks of rows, the subject. */
export const besideSentences = (
  mail: Pick<WrittenMail, 'subject' | 'own' | 'lists'>,
  { numbers, excluded }: Pick<FoundNumbers, 'numbers' | 'excluded'>,
): Doubt[] => [
  ...versionDoubts(mail),
  ...remarkedRows(mail.own, numbers),
  ...exceptedInSubject(mail.subject, excluded),
];
