/**
 * How ordinary mails are decided, all of which may be acted on at once. Usage: `npm run exam:mails [-- FOLDER] [--only NAME]
 * [--show]`, by default the mails of `fixtures/reading/mails`. One that goes to a person costs a minute; one that is accepted
 * with other numbers or as another kind is an error.
 */
import { parseArgs } from 'node:util';
import { readMailFolder } from '../fixtures/reading/read-mails.ts';
import { decideFresh, same, toldOf } from './decide-fresh.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean' }, only: { type: 'string' } },
});
const folder = positionals[0] ?? new URL('../fixtures/reading/mails', import.meta.url).pathname;

const byLanguage = new Map<string, { mails: number; right: number; wrong: number }>();
const codes = new Map<string, number>();
for (const { id, language, kind, numbers, mail } of readMailFolder(folder)) {
  if (options.only && !id.includes(options.only)) continue;
  const line = await decideFresh(mail, id);
  const isRight = line.disposition === 'accepted' && line.kind === kind && same(line.numbers, numbers);
  const score = byLanguage.get(language) ?? { mails: 0, right: 0, wrong: 0 };
  byLanguage.set(language, score);
  score.mails += 1;
  if (isRight) score.right += 1;
  else if (line.disposition === 'accepted') score.wrong += 1;
  for (const { code } of line.reasons) codes.set(code, (codes.get(code) ?? 0) + 1);
  if (!isRight && options.show) console.log(`${id}: ${toldOf(line, mail.text)}`);
}
for (const [language, { mails, right, wrong }] of byLanguage)
  console.log(`${language}: ${right} of ${mails} accepted as asked, ${wrong} accepted otherwise`);
console.log(
  [...codes]
    .sort((a, b) => b[1] - a[1])
    .map(([code, times]) => `${code} ${times}`)
    .join(', '),
);
