import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scorePage } from '../../bench/exam-page.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.eml') ? [file.slice(0, -4)] : []));
const rowsOf = (name: string): string[] =>
  readFileSync(join(FOLDER, `${name}.lines`), 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '');

describe('who speaks in each line of a mail as programs write it', () => {
  test.each(names)('%s', async (name) => {
    const rows = rowsOf(name);
    const { faults, rows: scored } = await scorePage(readFileSync(join(FOLDER, `${name}.eml`)), rows);
    expect(faults).toEqual([]);
    expect(scored).toBeGreaterThan(rows.length / 2);
  });
});

test('each mail has its lines, and the other way round', () => {
  const lines = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.lines') ? [file.slice(0, -6)] : []));
  expect(lines).toEqual(names);
});

test('a row that somebody else would say is a fault', async () => {
  const [name = ''] = names;
  const turned = rowsOf(name).map((row) => row.replace(/^o/u, 'q'));
  expect((await scorePage(readFileSync(join(FOLDER, `${name}.eml`)), turned)).faults.length).toBeGreaterThan(0);
});
