/**
 * Learns which numbers of a mail are asked for, and writes `models/number-roles.json`. Usage: `npm run train`;
 * `node train/train-number-roles.ts --exam` leaves each author of marked mails out in turn and tells what is right then, without
 * writing anything.
 */
import { parseArgs } from 'node:util';
import { ROLE_TABLE_BITS } from '../src/request/numbers/role-features.ts';
import { NUMBER_ROLES } from '../src/request/numbers/role-model.ts';
import { type Example, type Fitted, learn, probabilities } from './learn.ts';
import { type MarkedItem, readMarkedItems, rolesDigest } from './read-number-roles.ts';
import { writeModel } from './write-model.ts';

/** Marked numbers are rarer than those of labelled mails, and harder. */
const WORTH = 3;
const { values: options } = parseArgs({ options: { exam: { type: 'boolean' } } });

const items = readMarkedItems();
const learned = (list: readonly MarkedItem[]): Fitted => {
  const exampleOf = ({ isAsked, features }: MarkedItem): Example => ({
    label: NUMBER_ROLES.indexOf(isAsked ? 'asked' : 'aside'),
    features,
  });
  const worth = list.filter(({ isMarked }) => isMarked).map(exampleOf);
  const examples = [...list.map(exampleOf), ...Array.from({ length: WORTH - 1 }, () => worth).flat()];
  return learn(examples, NUMBER_ROLES.length, 1 << ROLE_TABLE_BITS);
};

if (options.exam) examine();
else writeModel('number-roles', learned(items), { examples: items.length, digest: rolesDigest() });

function examine(): void {
  const authors = new Set(items.filter(({ isMarked }) => isMarked).map(({ author }) => author));
  const told = [...authors].flatMap((author) => {
    const model = learned(items.filter((one) => one.author !== author));
    return items
      .filter((one) => one.author === author)
      .map((one) => ({ ...one, share: probabilities(one.features, model)[1] ?? 0 }));
  });
  for (const language of ['all', ...new Set([...authors].map((author) => author.slice(0, 2)))]) {
    const own = told.filter(({ author }) => language === 'all' || author.startsWith(language));
    const [asked, aside] = [own.filter(({ isAsked }) => isAsked), own.filter(({ isAsked }) => !isAsked)];
    const above = (list: typeof own, limit: number): number => list.filter(({ share }) => share >= limit).length;
    const row = [0.3, 0.5, 0.7, 0.8, 0.9, 0.97].map((t) => `${t}: ${above(asked, t)} and ${above(aside, t)}`);
    console.log(`${language}: of ${asked.length} asked for and ${aside.length} not, above ${row.join(' | ')}`);
  }
}
