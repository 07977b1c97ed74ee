/**
 * What a decision was made with, as two short digests: of the rules, and of the models that the reading rests on. Two records
 * with the same digests are told by the same program.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type ProgramDigests = { readonly rules: string; readonly models: string };

const RULES = join(import.meta.dirname, '..', 'decision');
const MODELS = join(import.meta.dirname, '..', '..', 'models');

let known: ProgramDigests | null = null;

/** Read once a process; a program that is replaced under a running desk is told from its next start on. */
export function digestsOfProgram(): ProgramDigests {
  known ??= { rules: digestOf(RULES), models: digestOf(MODELS) };
  return known;
}

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(`${path.slice(folder.length)}\0`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
