import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';
import { envExample } from '../../src/config/env-example.ts';
import { SETTINGS } from '../../src/config/schema.ts';
import { REASON_CODES } from '../../src/decision/reasons.ts';
import { lintTemplates } from '../../src/templates/load-templates.ts';

/** What can drift apart and must not. */
const ROOT = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

test('.env.example is what the settings say', () => {
  expect(read('.env.example')).toBe(envExample());
});

test('every setting has a description and an example, and no two share a name', () => {
  expect(new Set(SETTINGS.map(({ name }) => name)).size).toBe(SETTINGS.length);
  for (const { name, description, example } of SETTINGS)
    expect([name, description.length > 10, example.length > 0]).toEqual([name, true, true]);
});

test('every default and every example is a value that its setting takes', () => {
  const wrong = SETTINGS.filter(({ type, default: fallback, example, secret }) => {
    const values = [...(fallback ? [fallback] : []), ...(secret ? [] : [example])];
    return values.some((value) => !type.safeParse(value).success);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('every command stands in the README', async () => {
  const { env, stdin, stdout, stderr } = process;
  const program = await buildProgram([], { env, cwd: ROOT, stdin, stdout, stderr });
  const names = program.commands.flatMap((command) =>
    command.commands.length > 0 ? command.commands.map((sub) => `${command.name()} ${sub.name()}`) : [command.name()],
  );
  const readme = read('README.md');
  expect(names.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
});

test('every reason has a sentence in every template language', () => {
  expect(lintTemplates(join(ROOT, 'templates'), REASON_CODES)).toEqual([]);
});

test('no tracked file names a registry, a download address or a path of one machine', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"/);
  expect(read('.npmrc')).not.toMatch(/registry\s*=\s*http/);
});
