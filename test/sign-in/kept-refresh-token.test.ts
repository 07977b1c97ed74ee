import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { keepRefreshToken } from '../../src/sign-in/kept-refresh-token.ts';
import { openKeys } from '../../src/store/seal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portdesk-token-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (): string => join(folder, 'tokens', 'ptn');
const open = (configured: string, secret = 'k'.repeat(40)) =>
  keepRefreshToken(file(), async () => openKeys(new Secret(secret)), new Secret(configured));

test('what was rotated is there after a restart, sealed, for its owner only', async () => {
  await open('first').save(new Secret('second'));
  expect((await open('first').load()).reveal()).toBe('second');
  expect(readFileSync(file()).toString('latin1')).not.toContain('second');
  expect(statSync(file()).mode & 0o077).toBe(0);
  expect(readdirSync(join(folder, 'tokens'))).toEqual(['ptn']);
});

test('a token that the operator sets anew counts, and so does the set one where nothing is kept', async () => {
  expect((await open('first').load()).reveal()).toBe('first');
  await open('first').save(new Secret('second'));
  expect((await open('other').load()).reveal()).toBe('other');
});

test('what cannot be opened is left, and the set one is tried', async () => {
  await open('first').save(new Secret('second'));
  expect((await open('first', 'x'.repeat(40)).load()).reveal()).toBe('first');
  writeFileSync(file(), 'not sealed');
  expect((await open('first').load()).reveal()).toBe('first');
});
