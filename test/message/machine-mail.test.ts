import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openParserPool } from '../../src/message/parser-pool.ts';
import { type ScreenFacts, screen } from '../../src/message/screen.ts';

/** Real machine mails (sisimai/set-of-emails, BSD-2-Clause), kept outside this repository. */
const FOLDER = join(process.env.PORTDESK_CORPORA ?? '', 'machine-mail');
const present = Boolean(process.env.PORTDESK_CORPORA) && existsSync(FOLDER);
const files = present ? readdirSync(FOLDER).filter((file) => file.endsWith('.eml')) : [];
const pool = openParserPool({ seconds: 10, memoryMb: 512, workers: 1 });
afterAll(() => pool.close());

const FACTS: ScreenFacts = {
  ownAddresses: ['ptn@desk.example', 'gcstnmsd@desk.example'],
  ownMessageIds: false,
  duplicate: false,
  agentsCase: null,
  answersToAddress: 0,
  answersToDomain: 0,
  limits: { answersPerAddress: 20, answersPerDomain: 60 },
};

const notIgnored = async (change: (raw: string) => string): Promise<string[]> => {
  const answered: string[] = [];
  for (const file of files) {
    const raw = change(readFileSync(join(FOLDER, file), 'latin1'));
    const { ignoredBecause } = screen(await pool.parse(Buffer.from(raw, 'latin1')), FACTS);
    if (ignoredBecause === null) answered.push(file);
  }
  return answered;
};

const suffix = present ? '' : ' (left out: PORTDESK_CORPORA names no folder with machine-mail)';

test.skipIf(!present)(`no real machine mail is answered${suffix}`, async () => {
  expect(files.length).toBeGreaterThan(600);
  expect(await notIgnored((raw) => raw)).toEqual([]);
});

test.skipIf(!present)(`nor when it is addressed to the desk and quotes a PIN${suffix}`, async () => {
  const tempting = (raw: string): string =>
    `${raw.replace(/^To:.*(?:\r?\n[ \t].*)*/im, 'To: ptn@desk.example')}\n> Please port out 608-555-0101.\n> Port-out PIN: 8264017\n`;
  expect(await notIgnored(tempting)).toEqual([]);
});
