/** One mail of the exams, decided by a desk that has seen no other. */
import { type PairMail, pairMail } from '../fixtures/pairs/read-pairs.ts';
import { type CheckLine, checkLine } from '../src/cli/check-line.ts';
import { prepareDryDesks } from '../src/cli/dry-desk.ts';
import { loadSettings } from '../src/config/load.ts';

const registry = new URL('../fixtures/registry/stories.json', import.meta.url).pathname;
const now = new Date('2026-03-16T17:00:00Z');
const { desk, limits, templatesDir } = loadSettings({ env: {}, cwd: '/nonexistent' });
const desks = await prepareDryDesks({ registry, desk, limits, templatesDir, clock: () => now });

export async function decideFresh(mail: PairMail, name: string): Promise<CheckLine> {
  const dry = await desks.open();
  try {
    const id = name.replace(/\W/g, '-');
    return checkLine(id, await dry.decide(pairMail(mail, id), 'ptn'));
  } finally {
    await dry.close();
  }
}

export const same = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

/** What became of it, for a person who wonders why. */
export const toldOf = ({ disposition, kind, numbers, reasons, pin }: CheckLine, text: string): string =>
  `${disposition} ${kind} pin ${pin} ${numbers.join(' ').slice(0, 80)} ${reasons.map(({ code }) => code)}\n    ${text.replace(/\n+/g, '\n    ')}`;
