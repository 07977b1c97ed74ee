/**
 * Learns which statements of a mail hold its request, from the marked ones in `fixtures/reading/statements`, and writes
 * `models/statements.json`. Usage: `npm run train`; `node train/train-statements.ts --exam` leaves each author out in turn and tells what is right then,
 * without writing anything.
 */
import { parseArgs } from 'node:util';
import { LABELS } from '../src/request/holds/statement-model.ts';
import { featuresOf, TABLE_BITS } from '../src/request/text/features.ts';
import { type Example, learn, probabilities } from './learn.ts';
import { corpusDigest, type MarkedStatement, readExamples } from './read-statements.ts';
import { writeModel } from './write-model.ts';

const TABLE = 1 << TABLE_BITS;
const { values: options } = parseArgs({ options: { exam: { type: 'boolean' } } });

const statements = readExamples();
const exampleOf = ({ label, text }: MarkedStatement): Example => ({
  label: LABELS.indexOf(label),
  features: featuresOf(text),
});

if (options.exam) examine();
else
  writeModel('statements', learn(statements.map(exampleOf), LABELS.length, TABLE), {
    examples: statements.length,
    digest: corpusDigest(statements),
  });

/** Each author's statements, judged by a model that has read none of that author. */
function examine(): void {
  const told: { readonly isFine: boolean; readonly language: string; readonly doubt: number }[] = [];
  for (const author of new Set(statements.map((one) => one.author))) {
    const model = learn(statements.filter((one) => one.author !== author).map(exampleOf), LABELS.length, TABLE);
    for (const one of statements.filter((other) => other.author === author))
      told.push({
        isFine: one.label === 'fine',
        language: author.slice(0, 2),
        doubt: 1 - (probabilities(featuresOf(one.text), model)[0] ?? 0),
      });
  }
  for (const language of ['all', ...new Set(told.map((one) => one.language))]) {
    const own = told.filter((one) => language === 'all' || one.language === language);
    const [fine, held] = [own.filter(({ isFine }) => isFine), own.filter(({ isFine }) => !isFine)];
    const share = (list: typeof own, threshold: number): string =>
      ((100 * list.filter(({ doubt }) => doubt > threshold).length) / list.length).toFixed(0).padStart(3);
    const row = [0.2, 0.3, 0.4, 0.5, 0.6].map(
      (t) => `${t}: ${share(held, t)} caught, ${share(fine, t)} held for nothing`,
    );
    console.log(`${language} (${own.length})  ${row.join(' | ')}`);
  }
}
