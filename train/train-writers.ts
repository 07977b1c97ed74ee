/**
 * Learns which mails programs wrote, and writes `models/writers.json`. Usage: `npm run train`; `node train/train-writers.ts --exam`
 * leaves every fifth author out in turn and tells what is right then, without writing anything.
 */
import { parseArgs } from 'node:util';
import { TABLE_BITS, writerFeatures } from '../src/message/writer/features.ts';
import { WRITERS } from '../src/message/writer/writer-model.ts';
import { type Example, learn, probabilities } from './learn.ts';
import { type MarkedMail, readMarkedMails, writersDigest } from './read-writers.ts';
import { writeModel } from './write-model.ts';

const TABLE = 1 << TABLE_BITS;
const FOLDS = 5;
const { values: options } = parseArgs({ options: { exam: { type: 'boolean' } } });

const mails = readMarkedMails();
const exampleOf = ({ label, mail }: MarkedMail): Example => ({
  label: WRITERS.indexOf(label),
  features: writerFeatures(mail),
});
/** As often as not: there are fewer mails of programs. */
const balanced = (list: readonly MarkedMail[]): Example[] => {
  const machines = list.filter(({ label }) => label === 'machine').map(exampleOf);
  const people = list.filter(({ label }) => label === 'person').map(exampleOf);
  const times = Math.max(1, Math.round(people.length / Math.max(1, machines.length)));
  return [...people, ...Array.from({ length: times }, () => machines).flat()];
};

if (options.exam) examine();
else writeModel('writers', learn(balanced(mails), WRITERS.length, TABLE), aboutThem());

function aboutThem(): { examples: number; digest: string } {
  return { examples: mails.length, digest: writersDigest(mails) };
}

function examine(): void {
  const authors = [...new Set(mails.map(({ author }) => author))].filter((author) => author !== 'people');
  const told = Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ author }: MarkedMail): boolean => authors.indexOf(author) % FOLDS === fold;
    const model = learn(balanced(mails.filter((one) => !isOut(one))), WRITERS.length, TABLE);
    return mails.filter(isOut).map((one) => ({
      isMachine: one.label === 'machine',
      likelihood: probabilities(writerFeatures(one.mail), model)[1] ?? 0,
    }));
  }).flat();
  const [machines, people] = [told.filter((one) => one.isMachine), told.filter((one) => !one.isMachine)];
  for (const limit of [0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95]) {
    const above = (list: typeof told): string =>
      `${list.filter((one) => one.likelihood > limit).length} of ${list.length}`;
    console.log(`above ${limit}: programs ${above(machines)}, people ${above(people)}`);
  }
}
