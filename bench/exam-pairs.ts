/**
 * How traps and their harmless twins are decided. Usage: `npm run exam:pairs [-- FOLDER] [--show traps|twins|all]`, by default
 * the pairs of `fixtures/pairs`. A trap that is accepted is the one unforgivable error; a twin that is not costs a person a
 * minute.
 */
import { parseArgs } from 'node:util';
import { type Pair, pairMail, readPairFolder } from '../fixtures/pairs/read-pairs.ts';
import { checkLine } from '../src/cli/check-line.ts';
import { openDryDesk } from '../src/cli/dry-desk.ts';
import { loadSettings } from '../src/config/load.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '' }, only: { type: 'string' } },
});
const folder = positionals[0] ?? new URL('../fixtures/pairs', import.meta.url).pathname;
const registry = new URL('../fixtures/registry/stories.json', import.meta.url).pathname;
const now = new Date('2026-03-16T17:00:00Z');
const { desk, limits, templatesDir } = loadSettings({ env: {}, cwd: '/nonexistent' });

async function decide(pair: Pair, which: 'trap' | 'twin') {
  const dry = await openDryDesk({ registry, desk, limits, templatesDir, clock: () => now });
  try {
    const id = `${pair.id.replace(/\W/g, '-')}-${which}`;
    return checkLine(id, await dry.decide(pairMail(pair[which], id), 'ptn'));
  } finally {
    await dry.close();
  }
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

let [traps, held, twins, taken, skewed] = [0, 0, 0, 0, 0];
for (const pair of readPairFolder(folder)) {
  if (options.only && !pair.id.includes(options.only)) continue;
  const trap = await decide(pair, 'trap');
  const twin = await decide(pair, 'twin');
  const isCaught = trap.disposition !== 'accepted' || (pair.mayAccept !== null && same(trap.numbers, pair.mayAccept));
  const isTaken = twin.disposition === 'accepted' && same(twin.numbers, pair.numbers) && twin.kind === pair.kind;
  traps += 1;
  twins += 1;
  if (isCaught) held += 1;
  if (isTaken) taken += 1;
  if (twin.disposition === 'accepted' && !isTaken) skewed += 1;
  const tell = (name: string, { disposition, kind, numbers, reasons, pin }: typeof trap, text: string): void =>
    console.log(
      `${name} ${pair.id} (${pair.what}): ${disposition} ${kind} pin ${pin} ${numbers.join(' ').slice(0, 80)} ${reasons.map(({ code }) => code)}\n    ${text.replace(/\n+/g, '\n    ')}`,
    );
  if (!isCaught && /traps|all/.test(options.show)) tell('WRONG ACCEPTANCE', trap, pair.trap.text);
  if (!isTaken && /twins|all/.test(options.show)) tell('HELD', twin, pair.twin.text);
}
console.log(
  `traps ${traps}, accepted wrongly ${traps - held}; twins ${twins}, accepted ${taken} (${Math.round((100 * taken) / Math.max(1, twins))} %), accepted with other numbers or kind ${skewed}`,
);
