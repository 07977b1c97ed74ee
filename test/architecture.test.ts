import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The flow is the architecture: what each folder (or top file) of src may import. Every entry names only entries above
 * it, so that no cycle between folders is possible.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  base: [],
  config: ['base'],
  store: ['base'],
  work: ['base', 'store'],
  audit: ['base', 'store'],
  provisioning: ['base', 'store', 'work'],
  'sign-in': ['base', 'store'],
  mailbox: ['base', 'sign-in'],
  intake: ['base', 'store', 'work', 'mailbox'],
  message: ['base'],
  documents: ['base', 'message'],
  page: ['base', 'documents'],
  request: ['base', 'message', 'documents', 'page'],
  reading: ['base', 'message', 'documents', 'page', 'request'],
  registry: ['base', 'store', 'audit', 'request'],
  decision: ['base', 'message', 'documents', 'request', 'registry'],
  cases: ['base', 'store', 'work', 'audit', 'provisioning', 'message', 'request', 'registry', 'decision'],
  facts: ['base', 'store', 'message', 'documents', 'request', 'registry', 'decision', 'cases', 'intake'],
  templates: ['base'],
  reply: ['base', 'message', 'request', 'decision', 'templates'],
  outbox: ['base', 'store', 'work', 'sign-in', 'mailbox', 'cases', 'reply'],
  filing: ['base', 'store', 'work', 'mailbox', 'decision'],
  'turns.ts': [],
  'open-mail.ts': ['base', 'store', 'message', 'documents', 'request', 'reading', 'registry', 'templates'],
  'pipeline.ts': [
    'base',
    'turns.ts',
    'open-mail.ts',
    'store',
    'audit',
    'intake',
    'message',
    'documents',
    'request',
    'reading',
    'registry',
    'decision',
    'cases',
    'facts',
    'templates',
    'reply',
    'outbox',
  ],
  'decide-mails.ts': ['base', 'turns.ts', 'open-mail.ts', 'store', 'work', 'pipeline.ts'],
  agents: [
    'base',
    'store',
    'work',
    'audit',
    'provisioning',
    'intake',
    'message',
    'documents',
    'request',
    'reading',
    'registry',
    'decision',
    'cases',
    'facts',
    'templates',
    'reply',
    'outbox',
    'open-mail.ts',
    'pipeline.ts',
  ],
  'app.ts': [
    'base',
    'config',
    'store',
    'sign-in',
    'mailbox',
    'message',
    'documents',
    'reading',
    'registry',
    'decision',
    'templates',
    'outbox',
    'provisioning',
    'open-mail.ts',
  ],
  'daemon.ts': [
    'base',
    'work',
    'turns.ts',
    'provisioning',
    'mailbox',
    'intake',
    'outbox',
    'filing',
    'open-mail.ts',
    'pipeline.ts',
    'decide-mails.ts',
    'app.ts',
  ],
  cli: [
    'base',
    'config',
    'store',
    'work',
    'sign-in',
    'mailbox',
    'intake',
    'message',
    'documents',
    'page',
    'request',
    'reading',
    'registry',
    'decision',
    'cases',
    'facts',
    'templates',
    'reply',
    'outbox',
    'filing',
    'audit',
    'provisioning',
    'open-mail.ts',
    'pipeline.ts',
    'agents',
    'app.ts',
    'daemon.ts',
  ],
  'main.ts': ['cli'],
};

/** Each library has one door. Node's own modules and zod are free, except in the pure places. */
const DOORS: Record<string, readonly string[]> = {
  imapflow: ['mailbox'],
  nodemailer: ['outbox'],
  mailparser: ['message'],
  'postal-mime': ['message'],
  parse5: ['message'],
  'parse5-htmlparser2-tree-adapter': ['message'],
  domhandler: ['message'],
  'css-tree': ['message'],
  'css-select': ['message'],
  'css-what': ['message'],
  culori: ['message'],
  'better-sqlite3': ['store'],
  pino: ['base'],
  commander: ['cli'],
  'cli-progress': ['cli'],
  liquidjs: ['templates'],
  'markdown-it': ['reply'],
  'libphonenumber-js': ['request'],
  'csv-parse': ['registry', 'documents'],
  '@e965/xlsx': ['documents'],
  mammoth: ['documents'],
  fflate: ['documents'],
  chardet: ['base'],
  '@hyzyla/pdfium': ['documents'],
  'pdf-lib': ['documents'],
  'tesseract.js': ['documents'],
  'image-js': ['documents'],
  pkijs: ['documents', 'message'],
  '@18f/us-federal-holidays': ['request'],
  '@streamparser/json': ['registry'],
  tldts: ['cases'],
  'free-email-domains': ['cases'],
  kysely: ['store', 'work', 'audit', 'provisioning', 'registry', 'cases', 'facts', 'intake', 'outbox', 'agents'],
};

const SRC = join(import.meta.dirname, '..', 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const PURE = ['page', 'request', 'decision', 'reply'];
const IMPURE_WORDS = /\b(Date\.now\(|new Date\(\)|Math\.random\(|process\.(?!versions)|fetch\(|setTimeout\()/;
const FORBIDDEN_NAMES = /(^|\/)(utils?|helpers?|managers?|services?|common|index)(\.ts|\/)/;

type Import = { readonly from: string; readonly typeOnly: boolean };

/** Places and packages that a source imports. @param file relative to src */
function importsOf(file: string, source: string): Import[] {
  const place = (specifier: string): string => {
    if (specifier.startsWith('.')) return placeOf(relative('src', join('src', dirname(file), specifier)));
    return specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '');
  };
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = [...code.matchAll(/^(?:import|export)(\s+type)?\b[^;'"]*?from\s+['"]([^'"]+)['"]/gm)];
  const calls = [...code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g)];
  return [
    ...statements.map((m) => ({ from: place(m[2] ?? ''), typeOnly: Boolean(m[1]) })),
    ...calls.map((m) => ({ from: place(m[1] ?? ''), typeOnly: false })),
  ];
}

/** Files of src that a file imports, types too. @param file relative to src */
const filesImportedBy = (file: string): string[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/\b(?:from|import\()\s*'(\.[^']+\.ts)'/g)].map((m) =>
    join(dirname(file), m[1] ?? ''),
  );

/** @returns one walk for each circle: `a > b > a` */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' > '));
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

const placeOf = (file: string): string => file.split('/')[0] ?? '';

/** Everything that is wrong with one file. */
function faultsOf(file: string, source: string): string[] {
  const place = placeOf(file);
  const allowed = MAY_IMPORT[place];
  if (!allowed) return ['it has no place in the flow'];
  const imports = importsOf(file, source);
  const upward = imports.filter(({ from }) => from in MAY_IMPORT && from !== place && !allowed.includes(from));
  const doors = imports.filter(({ from }) => DOORS[from] && !DOORS[from].includes(place));
  const impure = PURE.includes(place)
    ? imports.filter(
        ({ from, typeOnly }) =>
          !typeOnly && ![...PURE, 'base'].includes(from) && (from in MAY_IMPORT || from.startsWith('node:')),
      )
    : [];
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [
    ...upward.map(({ from }) => `imports ${from}, which comes later`),
    ...doors.map(({ from }) => `uses ${from} outside its door`),
    ...impure.map(({ from }) => `imports ${from} in a pure place`),
    ...(PURE.includes(place) && IMPURE_WORDS.test(code) ? ['asks the world in a pure place'] : []),
    ...(source.split('\n').length > 251 ? ['has more than 250 lines'] : []),
    ...(FORBIDDEN_NAMES.test(file) ? ['has a name that says nothing'] : []),
    ...(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.ts$/.test(file) ? [] : ['is not named in kebab-case']),
    ...(/\(\?[ims]*-?[ims]+:/.test(code) ? ['uses an inline modifier: see request/text/caseless.ts'] : []),
    ...(/TODO|FIXME|XXX|@ts-ignore/.test(source) ? ['is unfinished'] : []),
  ];
}

test('the flow names only what comes before', () => {
  const order = Object.keys(MAY_IMPORT);
  for (const [place, allowed] of Object.entries(MAY_IMPORT))
    expect(
      allowed.filter((other) => order.indexOf(other) < 0 || order.indexOf(other) >= order.indexOf(place)),
      place,
    ).toEqual([]);
});

/** Within `request`, from what every reader needs to what needs them all: each folder imports itself and what stands before it. */
const READING = ['text', 'dates', 'parties', 'kind', 'numbers', 'pin', 'holds', 'lists', 'forms'];

test('each reader of the request builds on those before it', () => {
  const readerOf = (file: string): number => READING.indexOf(file.split('/')[1] ?? '');
  const wrong = files
    .filter((file) => file.startsWith('request/') && readerOf(file) >= 0)
    .flatMap((file) =>
      filesImportedBy(file)
        .filter((other) => other.startsWith('request/') && !(readerOf(other) >= 0 && readerOf(other) <= readerOf(file)))
        .map((other) => `${file} imports ${other}`),
    );
  expect(wrong).toEqual([]);
});

test('no file is needed by what it needs', () => {
  expect(circlesIn(new Map(files.map((file) => [file, filesImportedBy(file)])))).toEqual([]);
  expect(
    circlesIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
      ]),
    ),
  ).toEqual(['a > b > c > a']);
});

test.each(files)('%s keeps to its place', (file) => {
  expect(faultsOf(file, readFileSync(join(SRC, file), 'utf8'))).toEqual([]);
});

describe('the guard itself finds', () => {
  test.each([
    ['an import of a later stage', 'request/a.ts', "import { decide } from '../decision/decide.ts';"],
    ['an import of a top file', 'message/a.ts', "import { handleMail } from '../pipeline.ts';"],
    ['a dynamic import', 'base/a.ts', "const x = await import('../config/load.ts');"],
    ['a re-export', 'base/a.ts', "export * from '../store/open.ts';"],
    ['a library outside its door', 'reply/a.ts', "import nodemailer from 'nodemailer';"],
    [
      'a value import of the store in a pure place',
      'decision/a.ts',
      "import { lookUp } from '../registry/look-up.ts';",
    ],
    ['the clock in a pure place', 'reply/a.ts', 'const now = Date.now();'],
    ['the file system in a pure place', 'request/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a folder without a place', 'utils/a.ts', ''],
    ['an unfinished file', 'base/a.ts', '// TODO'],
  ])('%s', (_, file, source) => {
    expect(faultsOf(file, source)).not.toEqual([]);
  });

  test('nothing wrong with a type import of an earlier stage', () => {
    expect(faultsOf('decision/a.ts', "import type { Organisation } from '../registry/registry-facts.ts';")).toEqual([]);
  });
});
