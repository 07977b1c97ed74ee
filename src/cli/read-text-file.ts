import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { UsageError } from '../base/errors.ts';
import type { CliContext } from './context.ts';

/**
 * A text that a person gives with a command.
 *
 * @param file a path, or - for standard input
 * @throws UsageError exit status 1 when it cannot be read
 */
export async function readTextFile({ stdin }: CliContext, file: string): Promise<string> {
  if (file === '-') return readAll(stdin);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message;
    throw new UsageError(`${file} cannot be read: ${why}.`, 1);
  }
}
