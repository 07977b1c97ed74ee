import { createInterface } from 'node:readline/promises';
import type { CliContext } from './context.ts';

/** Asks at the terminal; everything but y or yes is no. */
export async function askYes({ stdin, stderr }: CliContext, question: string): Promise<boolean> {
  const asking = createInterface({ input: stdin, output: stderr });
  try {
    return /^y(es)?$/i.test((await asking.question(`${question} [y/N] `)).trim());
  } finally {
    asking.close();
  }
}
