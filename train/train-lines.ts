/**
 * Learns who speaks in each line of a mail, and writes `models/lines.json`. Usage: `npm run train`; `node train/train-lines.ts --exam`
 * leaves each author out in turn and tells what is right then, by the rules and by the model, without writing anything; `--exam FOLDER`
 * tells that of mails like those of `fixtures/pages`, which are not learned from.
 */
import { parseArgs } from 'node:util';
import { behind, LINE_TABLE_BITS } from '../src/reading/lines/line-features.ts';
import { likeliest, SPOKEN } from '../src/reading/lines/line-model.ts';
import { type Example, type Fitted, learn, linearOf } from './learn.ts';
import {
  type LearnedLine,
  learnedLines,
  linesDigest,
  type MarkedText,
  MENDED_BY,
  readMarkedTexts,
  readPages,
} from './read-lines.ts';
import { writeModel } from './write-model.ts';

const { values: options, positionals: folders } = parseArgs({
  options: { exam: { type: 'boolean' } },
  allowPositionals: true,
});

const mails = await readMarkedTexts();

/** Behind whoever really speaks above, as the next line will be judged. */
const examplesOf = (mail: MarkedText): Example[] => [
  ...(mail.author === MENDED_BY ? [] : examplesIn(learnedLines(mail))),
  ...examplesIn(learnedLines(mail, false)),
];
function examplesIn(lines: readonly LearnedLine[]): Example[] {
  return lines.flatMap(({ features, spoken }, i): Example[] => {
    const above = lines[i - 1]?.spoken ?? null;
    if (spoken === null || (i > 0 && above === null)) return [];
    return [
      { label: SPOKEN.indexOf(spoken), features: Int32Array.from([...features.own, ...behind(features, above)]) },
    ];
  });
}
const learned = (list: readonly MarkedText[]): Fitted =>
  learn(list.flatMap(examplesOf), SPOKEN.length, 1 << LINE_TABLE_BITS);

if (options.exam) await examine();
else writeModel('lines', learned(mails), { examples: mails.length, digest: linesDigest(mails) });

async function examine(): Promise<void> {
  const others = (await Promise.all(folders.map((folder) => readPages(folder, folder)))).flat();
  const asked = others.length > 0 ? others : mails;
  for (const author of new Set(asked.map((mail) => mail.author))) {
    const model = learned(mails.filter((mail) => mail.author !== author));
    const own = asked.filter((mail) => mail.author === author);
    const told = own.flatMap((mail) => {
      const lines = learnedLines(mail);
      const judged = likeliest(
        lines.map(({ features }) => features),
        linearOf(model),
      );
      return lines.map(({ spoken, features, isScored }, i) => ({
        spoken: isScored ? spoken : null,
        judged: judged[i],
        ruled: features.stand.split(' ')[0]?.replace(/quoted|passed-on/u, 'earlier'),
      }));
    });
    const marked = told.filter(({ spoken }) => spoken !== null);
    const share = (right: typeof marked): string => `${((100 * right.length) / marked.length).toFixed(1)} %`;
    console.log(
      `${author}: ${own.length} mails, ${marked.length} lines, by rules ${share(marked.filter((one) => one.ruled === one.spoken))}, by the model ${share(marked.filter((one) => one.judged === one.spoken))}`,
    );
  }
}
