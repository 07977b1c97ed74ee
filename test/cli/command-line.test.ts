import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTerminal, type Said, start, type Terminal } from './terminal.ts';

/** The real program, in another process: what a person at the keyboard meets. */
const ROOT = join(import.meta.dirname, '..', '..');
const REGISTRY = join(ROOT, 'fixtures', 'registry', 'stories.json');
const MAIL = join(ROOT, 'fixtures', 'mails', 'accepted', 'port-out-one-line.eml');
const DESK = {
  PORTDESK_PTN_ADDRESS: 'ptn@desk.example',
  PORTDESK_GCSTNMSD_ADDRESS: 'gcstnmsd@desk.example',
  PORTDESK_PROVIDER_NAMES: 'Larkspur Voice',
};

let terminal: Terminal;
beforeAll(() => {
  terminal = openTerminal();
});
afterAll(() => terminal.close());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portdesk-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Around = { env?: Record<string, string>; input?: string };
const asked = (args: readonly string[], { env = {}, input = '' }: Around) => ({ args, cwd: folder, env, input });
const portdesk = (args: readonly string[], around: Around = {}): Promise<Said> => terminal.run(asked(args, around));
/** In a process of its own. */
const started = (args: readonly string[], around: Around = {}): Promise<Said> => start(asked(args, around));

describe('wrong settings', () => {
  test('are all told at once, each with its name and a remedy, and nothing is begun', async () => {
    const { status, err } = await started(['start'], {
      env: {
        PORTDESK_MAILBOX: 'imap',
        PORTDESK_IMAP_PORT: 'abc',
        PORTDESK_IMAP_HSOT: 'x',
        PORTDESK_IMAP_PTN_PASSWORD: 'do-not-show',
      },
    });
    expect(status).toBe(1);
    for (const name of [
      'PORTDESK_PTN_ADDRESS',
      'PORTDESK_PROVIDER_NAMES',
      'PORTDESK_IMAP_HOST',
      'PORTDESK_IMAP_PORT',
      'PORTDESK_IMAP_GCSTNMSD_PASSWORD',
    ])
      expect(err).toContain(name);
    expect(err).toContain('PORTDESK_IMAP_HSOT');
    expect(err).toContain('Did you mean PORTDESK_IMAP_HOST?');
    expect(err).not.toContain('do-not-show');
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('a password never crosses a network in plain text', async () => {
    const env = {
      ...DESK,
      PORTDESK_MAILBOX: 'imap',
      PORTDESK_IMAP_HOST: 'imap.desk.example',
      PORTDESK_IMAP_TLS: 'none',
      PORTDESK_IMAP_PTN_PASSWORD: 'a',
      PORTDESK_IMAP_GCSTNMSD_PASSWORD: 'b',
    };
    const { status, err } = await portdesk(['config'], { env });
    expect(status).toBe(1);
    expect(err).toContain('PORTDESK_IMAP_TLS');
  });

  test('an unreachable server is told at the start, with the settings and exit status 1', async () => {
    const env = {
      ...DESK,
      PORTDESK_MAILBOX: 'imap',
      PORTDESK_IMAP_HOST: '127.0.0.1',
      PORTDESK_IMAP_PORT: '9',
      PORTDESK_IMAP_TLS: 'none',
      PORTDESK_IMAP_PTN_PASSWORD: 'a',
      PORTDESK_IMAP_GCSTNMSD_PASSWORD: 'b',
    };
    const { status, err } = await started(['start'], { env });
    expect(status).toBe(1);
    expect(err).toContain('PORTDESK_IMAP_');
    expect(err).toContain('127.0.0.1');
    expect(err).not.toMatch(/at .*\.ts:\d+/);
  });

  test('a secret key that others may read is refused', async () => {
    await portdesk(['registry', 'import', REGISTRY]);
    chmodSync(join(folder, 'data', 'secret.key'), 0o644);
    const { status, err } = await portdesk(['registry', 'list']);
    expect(status).toBe(1);
    expect(err).toContain('secret.key');
    expect(err).toContain('chmod 600');
  });

  test('config masks secrets and says where a value came from', async () => {
    writeFileSync(
      join(folder, '.env'),
      'PORTDESK_PTN_ADDRESS=ptn@desk.example\nPORTDESK_GCSTNMSD_ADDRESS=gcstnmsd@desk.example\nPORTDESK_PROVIDER_NAMES="Larkspur Voice"\nPORTDESK_SMTP_PASSWORD=do-not-show\n',
    );
    const { status, out } = await portdesk(['config'], { env: { PORTDESK_PIN_TRIES: '7' } });
    expect(status).toBe(0);
    expect(out).toMatch(/PORTDESK_PIN_TRIES\s+7\s+\[environment\]/);
    expect(out).toMatch(/PORTDESK_SMTP_PASSWORD\s+\(set\)/);
    expect(out).not.toContain('do-not-show');
  });
});

describe('check', () => {
  test('prints one JSON object a mail and leaves no trace', async () => {
    const { status, out } = await started([
      'check',
      '--json',
      '--registry',
      REGISTRY,
      '--now',
      '2026-03-16T17:00:00Z',
      MAIL,
      MAIL,
    ]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(lines.map((line) => line.disposition)).toEqual(['accepted', 'accepted']);
    const keys = [
      'file',
      'messageId',
      'disposition',
      'ignoredBecause',
      'kind',
      'language',
      'organisation',
      'destination',
      'numbers',
      'pin',
      'reasons',
      'case',
      'order',
      'answer',
      'notices',
      'evidence',
    ];
    expect(Object.keys(lines[0] ?? {})).toEqual(keys);
    expect(Object.keys(lines[0]?.answer ?? {})).toEqual([
      'from',
      'to',
      'cc',
      'subject',
      'messageId',
      'inReplyTo',
      'references',
      'headers',
      'text',
      'html',
      'attachments',
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('takes mails as one history with --conversation: the second copy is a duplicate', async () => {
    const { out } = await portdesk(['check', '--json', '--conversation', '--registry', REGISTRY, MAIL, MAIL]);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { ignoredBecause: string | null }).ignoredBecause),
    ).toEqual([null, 'duplicate']);
  });

  test('shows with --page what a person sees, block by block, and no PIN', async () => {
    const mail = join(ROOT, 'fixtures', 'mails', 'accepted', 'port-out-one-line.eml');
    const list = [
      'From: Lea <lea@inn.example>',
      'To: ptn@desk.example',
      'Subject: lines',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Please port these to Lantern Voice.',
      '',
      'Number | Desk',
      '603-555-0110 | porch',
      '',
      'Our PIN: 4 8 2 1 3 9 0',
      'Their reference is 55120938',
      '',
      'Regards,',
      'Lea',
      '',
      'On Monday, March 2, 2026 Number desk <ptn@desk.example> wrote:',
      '> which lines?',
    ].join('\n');
    const { out, status } = await portdesk(['check', '--page', '--registry', REGISTRY, '-', mail], { input: list });
    expect(status).toBe(0);
    for (const row of [
      /1 {2}prose +Please port these/,
      /3 {2}table +Number ¦ Desk/,
      /4 +603-555-0110 ¦ porch/,
      /6 {2}labels +Our PIN ¦ • • • • • • •/,
      /9 {2}sign-off +Regards,\n +10 +Lea/,
      /12 {2}quoted +On Monday/,
    ])
      expect(out).toMatch(row);
    expect(out).not.toMatch(/4 8 2 1 3 9 0|4821390|55120938/);
    expect(out.indexOf('body')).toBeLessThan(out.indexOf('decision'));
    expect(await portdesk(['check', '--page', '--json', '--registry', REGISTRY, mail])).toMatchObject({ status: 2 });
  });

  test('reads one mail from standard input and writes the answers as they would be sent', async () => {
    const { status } = await portdesk(['check', '--registry', REGISTRY, '--replies', join(folder, 'out'), '-'], {
      input: readFileSync(MAIL, 'utf8'),
    });
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['1-answer-1.eml', '1-notice-1.eml', '1-notice-2.eml']);
  });

  test('goes on behind a file that cannot be read, and says so with exit status 1', async () => {
    const { status, out } = await portdesk(['check', '--json', '--registry', REGISTRY, 'missing.eml', MAIL]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(1);
    expect(lines[0]).toMatchObject({ file: 'missing.eml', error: expect.stringContaining('ENOENT') });
    expect(lines[1]).toMatchObject({ disposition: 'accepted' });
  });

  test('reports every mistake of a registry by its place, with exit status 2, and no PIN', async () => {
    const file = join(folder, 'bad.json');
    writeFileSync(
      file,
      JSON.stringify({
        organisations: [
          { id: 'a', name: '', pin: '12345678901' },
          { id: 'b', name: 'B', pin: '77x6655' },
        ],
        numbers: [{ number: '425', organisation: 'a' }],
      }),
    );
    const { status, err } = await portdesk(['check', '--registry', file, MAIL]);
    expect(status).toBe(2);
    for (const place of ['organisations[0].name', 'organisations[0].pin', 'organisations[1].pin', 'numbers[0].number'])
      expect(err).toContain(place);
    expect(err).not.toMatch(/12345678901|77x6655/);
  });

  test.each([
    [['check']],
    [['check', '--mailbox', 'sales', 'x.eml']],
    [['check', '--now', 'soon', '--registry', REGISTRY, MAIL]],
  ])('refuses %j with exit status 2', async (args) => {
    expect(await started(args)).toMatchObject({ status: 2, out: '' });
  });

  test('is told from a word that is no command', async () => {
    const { status, err } = await portdesk(['chekc']);
    expect(status).toBe(2);
    expect(err).toContain('Did you mean check?');
  });
});

test('a reader that leaves early, as `head` does, is no fault', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'src', 'main.ts'), '--version'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let told = '';
  child.stderr.on('data', (data) => {
    told += data;
  });
  expect(await once(child, 'close')).toEqual([141, null]);
  expect(told).toBe('');
});

describe('a PIN', () => {
  test('is set from standard input, never shown, and then accepted', async () => {
    await portdesk(['registry', 'import', REGISTRY]);
    const set = await started(['pin', 'set', 'palmira'], { input: '447120\n' });
    expect(set).toMatchObject({ status: 0, err: '' });
    expect(set.out).toContain('told: sistemas@palmira.example');
    expect(set.out + set.err).not.toContain('447120');
    expect((await portdesk(['pin', 'status', 'palmira'])).out).toContain('set on');
    const mail = join(ROOT, 'fixtures', 'mails', 'rejected', 'pin-not-set-own.eml');
    const { out } = await portdesk(['check', '--json', mail]);
    expect((JSON.parse(out) as { pin: string }).pin).toBe('mismatch');
  });

  test('that anybody would guess is set with a warning', async () => {
    await portdesk(['registry', 'import', REGISTRY]);
    const { status, out, err } = await portdesk(['pin', 'set', 'palmira'], { input: '345678\n' });
    expect(status).toBe(0);
    expect(err).toContain('anybody would guess');
    expect(out + err).not.toContain('345678');
  });

  test.each([
    ['palmira', '12345', '6 to 10 digits'],
    ['palmira', '', '6 to 10 digits'],
    ['palmira', '12a4567', '6 to 10 digits'],
    ['maplecourt', '123456', 'US and PR'],
    ['nobody', '123456', 'no organisation'],
  ])('of %s cannot be set to %j', async (organisation, pin, because) => {
    await portdesk(['registry', 'import', REGISTRY]);
    const { status, err } = await portdesk(['pin', 'set', organisation], { input: `${pin}\n` });
    expect(status).toBe(1);
    expect(err).toContain(because);
  });

  test('is nowhere in the files of the desk', async () => {
    await portdesk(['registry', 'import', REGISTRY]);
    for (const file of readdirSync(join(folder, 'data'))) {
      const bytes = readFileSync(join(folder, 'data', file), 'latin1');
      for (const pin of ['8264017', '0093184']) expect([file, bytes.includes(pin)]).toEqual([file, false]);
    }
  });
});

test('the templates are in order, and the preview shows every reason', async () => {
  expect(await portdesk(['templates', 'lint'])).toMatchObject({ status: 0 });
  expect(await portdesk(['templates', 'preview', 'look'])).toMatchObject({ status: 0 });
  expect(readdirSync(join(folder, 'look')).filter((file) => file.endsWith('.html')).length).toBeGreaterThan(60);
});

test('a template with an unknown value is found and named', async () => {
  const dir = join(folder, 'templates');
  spawnSync('cp', ['-r', join(ROOT, 'templates'), dir]);
  const file = join(dir, 'en', 'review.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n{{ csae }}\n`);
  const { status, err } = await portdesk(['templates', 'lint'], { env: { ...DESK, PORTDESK_TEMPLATES_DIR: dir } });
  expect(status).toBe(1);
  expect(err).toContain('csae');
});
