import { UsageError } from '../base/errors.ts';
import type { FoundNumbers } from '../request/numbers/found-numbers.ts';
import type { CliContext } from './context.ts';
import { readTextFile } from './read-text-file.ts';

const LIMIT = 20_000;

/**
 * Numbers that an agent gives, one a line or as ranges, read as the desk reads a list.
 *
 * @param file a path, or - for standard input
 * @throws UsageError exit status 1 when it cannot be read, holds none, or one that is no number of the United States or Puerto Rico
 */
export async function readNumbersFile(context: CliContext, file: string): Promise<FoundNumbers> {
  const text = await readTextFile(context, file);
  const list = { source: 'agent' as const, title: '', text };
  // What reads takes half a second to load: most commands need no list.
  const { findNumbers } = await import('../request/lists/find-numbers.ts');
  const found = findNumbers({ subject: '', own: '', signature: '', lists: [list] }, LIMIT, []);
  const wrong = [...found.invalid, ...found.invalidRanges, ...found.notUs];
  if (wrong.length > 0) throw new UsageError(`${file}: these are no numbers of this desk: ${wrong.join(', ')}`, 1);
  if (found.numbers.length === 0) throw new UsageError(`${file}: there is no number in it.`, 1);
  return { ...found, excluded: [], unclear: [], evidence: [] };
}
