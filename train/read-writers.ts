/**
 * What the model of who wrote a mail learns from: mails of programs and of people that look like them
 * (`fixtures/reading/writers`, one file an author), and ordinary mails and pairs, all of which people wrote.
 */
import { join } from 'node:path';
import { type PairMail, readPairFolder } from '../fixtures/pairs/read-pairs.ts';
import { readMailFolder } from '../fixtures/reading/read-mails.ts';
import { readWriterFolder } from '../fixtures/reading/read-writers.ts';
import type { WrittenBy } from '../src/message/writer/features.ts';
import type { Writer } from '../src/message/writer/writer-model.ts';
import { digestOf } from './write-model.ts';

export type MarkedMail = { readonly label: Writer; readonly mail: WrittenBy; readonly author: string };

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
/** Of the many mails that look like no program's, one in so many; the others would drown those that do. */
const ONE_IN = 3;

export const readMarkedMails = (): MarkedMail[] => [
  ...readWriters(),
  ...readPeople().filter((_, i) => i % ONE_IN === 0),
];

export const readWriters = (): MarkedMail[] =>
  readWriterFolder(join(FIXTURES, 'reading', 'writers')).map(({ id, who, from, subject, text }) => ({
    label: who,
    mail: { ...senderOf(from), subject, text },
    author: id.split('/')[0] ?? '',
  }));

const readPeople = (): MarkedMail[] =>
  [
    ...readMailFolder(join(FIXTURES, 'reading', 'mails')).map(({ mail }) => mail),
    ...readPairFolder(join(FIXTURES, 'pairs')).flatMap(({ trap, twin }) => [trap, twin]),
  ].map((mail) => ({ label: 'person', mail: writtenBy(mail), author: 'people' }));

const writtenBy = ({ from, subject, text }: PairMail): WrittenBy => ({ ...senderOf(from), subject, text });

function senderOf(from: string): Pick<WrittenBy, 'name' | 'address'> {
  const [, name = '', address = ''] = /^\s*"?([^"<]*?)"?\s*<?([^<\s]*@[^>\s]*)>?\s*$/u.exec(from) ?? [];
  return { name, address };
}

/** @returns names this set of mails */
export const writersDigest = (mails: readonly MarkedMail[]): string =>
  digestOf(
    mails.map(({ label, author, mail: { name, address, subject, text } }) =>
      [author, label, name, address, subject, text].join('\0'),
    ),
  );
