/**
 * How traps and their harmless twins are decided. Usage: `npm run exam:pairs [-- FOLDER] [--show traps|twins|all]`, by default
 * the pairs of `fixtures/pairs`. A trap that is accepted is the one unforgivable error; a twin that is not costs a person a
 * minute.
 */
import { parseArgs } from 'node:util';
import { readPairFolder } from '../fixtures/pairs/read-pairs.ts';
import { decideFresh, same, toldOf } from './decide-fresh.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '' }, only: { type: 'string' } },
});
const folder = positionals[0] ?? new URL('../fixtures/pairs', import.meta.url).pathname;
let [traps, held, twins, taken, skewed] = [0, 0, 0, 0, 0];
for (const pair of readPairFolder(folder)) {
  if (options.only && !pair.id.includes(options.only)) continue;
  const trap = await decideFresh(pair.trap, `${pair.id}-trap`);
  const twin = await decideFresh(pair.twin, `${pair.id}-twin`);
  const isCaught = trap.disposition !== 'accepted' || (pair.mayAccept !== null && same(trap.numbers, pair.mayAccept));
  const isTaken = twin.disposition === 'accepted' && same(twin.numbers, pair.numbers) && twin.kind === pair.kind;
  traps += 1;
  twins += 1;
  if (isCaught) held += 1;
  if (isTaken) taken += 1;
  if (twin.disposition === 'accepted' && !isTaken) skewed += 1;
  if (!isCaught && /traps|all/.test(options.show))
    console.log(`WRONG ACCEPTANCE ${pair.id} (${pair.what}): ${toldOf(trap, pair.trap.text)}`);
  if (!isTaken && /twins|all/.test(options.show))
    console.log(`HELD ${pair.id} (${pair.what}): ${toldOf(twin, pair.twin.text)}`);
}
console.log(
  `traps ${traps}, accepted wrongly ${traps - held}; twins ${twins}, accepted ${taken} (${Math.round((100 * taken) / Math.max(1, twins))} %), accepted with other numbers or kind ${skewed}`,
);
