/**
 * What reading a mail costs: all of reading on many ordinary mails, and its larger stages on three that are read again and again (an
 * ordinary one, a long HTML thread, a sheet of 5,000 rows; what a stage remembers of the last mail makes those look cheaper).
 * Beside it, in the same run, mailparser alone and libphonenumber's own text search alone, so that the cost of our reading
 * is a ratio. Prints figures; writes nothing.
 */
import { utils, write } from '@e965/xlsx';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { simpleParser } from 'mailparser';
import { pairMail } from '../fixtures/pairs/read-pairs.ts';
import { readMailFolder } from '../fixtures/reading/read-mails.ts';
import { loadSettings } from '../src/config/load.ts';
import type { AttachedDocument } from '../src/documents/attached-document.ts';
import { readAttachments } from '../src/documents/read-attachments.ts';
import { openReaderPool } from '../src/documents/reader-pool.ts';
import { parseMail } from '../src/message/parse.ts';
import { openParserPool } from '../src/message/parser-pool.ts';
import { splitWrittenText } from '../src/message/written-text.ts';
import { sortDocuments } from '../src/reading/attached-lists.ts';
import { readMail } from '../src/reading/read-mail.ts';
import { findKinds } from '../src/request/kind/find-kind.ts';
import { findNumbers } from '../src/request/lists/find-numbers.ts';
import { findOrganisations } from '../src/request/parties/find-organisations.ts';
import { findPin } from '../src/request/pin/find-pin.ts';
import { findLanguage } from '../src/request/text/find-language.ts';
import { listText } from '../src/request/text/written-mail.ts';

const PROVIDER = ['Larkspur Voice', 'Larkspur'];
const DIRECTORY = { entries: [], byFirstWord: new Map(), byDomain: new Map(), byTenantId: new Map() };
const MAILS = new URL('../fixtures/reading/mails', import.meta.url).pathname;
const LIMITS = { seconds: 20, memoryMb: 512, workers: 1 };

const HEAD = [
  'From: Nora Lindqvist <nora@tallgrass.example>',
  'To: ptn@desk.example',
  'Subject: Port out of our numbers',
  'Message-ID: <bench@tallgrass.example>',
  'MIME-Version: 1.0',
];
const ASK = 'Please port out 608-555-0101 to 0109 and (608) 555-0120 to Prairie Fiber. Our port-out PIN is 8264017.';

function small(): Buffer {
  const text = `Hello,\r\n\r\n${ASK}\r\n\r\nKind regards,\r\nNora Lindqvist\r\nTallgrass Outfitters\r\nTel. 608-555-0199\r\n`;
  return Buffer.from([...HEAD, 'Content-Type: text/plain; charset=utf-8', '', text.padEnd(700, '\r\n')].join('\r\n'));
}

/** An answer above forty earlier mails, as Outlook writes them. */
function thread(): Buffer {
  const earlier = Array.from(
    { length: 190 },
    (_, i) =>
      `<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Greg ${i} &lt;greg@tallgrass.example&gt;<br><b>Sent:</b> Friday, March 13, 2026 4:51 PM<br><b>To:</b> Nora<br><b>Subject:</b> RE: numbers</p></div><table><tr><td><p class="MsoNormal">608-555-0${100 + (i % 100)}</p></td><td><p class="MsoNormal">second floor, next to the copier; the one that nobody answers</p></td></tr></table><p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">What about this one, is it still in use?</span></p>`,
  ).join('\r\n');
  const html = `<html><head><style>p.MsoNormal{margin:0in;font-size:11.0pt}</style></head><body><p class="MsoNormal">${ASK}</p>${earlier}</body></html>`;
  return Buffer.from([...HEAD, 'Content-Type: text/html; charset=utf-8', '', html].join('\r\n'));
}

function sheet(): Buffer {
  const rows = Array.from({ length: 5_000 }, (_, i) => [
    `Employee ${i}`,
    `608-55${String(50_000 + i).slice(0, 1)}-${String(i).padStart(4, '0')}`,
    i % 50 === 0 ? 'no' : 'yes',
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Name', 'Number', 'Port?'], ...rows]), 'Lines');
  const bytes = Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }));
  return Buffer.from(
    [
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Please port out the attached list to Prairie Fiber. PIN 8264017',
      '--b',
      'Content-Type: application/octet-stream; name=lines.xlsx',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename=lines.xlsx',
      '',
      ...(bytes.toString('base64').match(/.{1,76}/g) ?? []),
      '--b--',
      '',
    ].join('\r\n'),
  );
}

/** Median of the times that a piece of work takes, in milliseconds. */
async function time(work: () => unknown, rounds: number): Promise<number> {
  for (let i = 0; i < Math.min(rounds, 20); i++) await work();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

async function measure(name: string, raw: Buffer, rounds: number): Promise<void> {
  const parser = openParserPool(LIMITS);
  const reader = openReaderPool(LIMITS);
  const message = await parseMail(raw);
  const read = (): Promise<AttachedDocument[]> =>
    readAttachments(message, { parser, reader, limits: { attachmentBytes: 25e6 } });
  const documents = await read();
  const written = splitWrittenText(message.visibleText);
  const { lists } = sortDocuments(documents);
  const mail = { subject: message.subject, own: written.own, signature: written.signature, lists };
  const pin = findPin(mail);
  const found = findNumbers(mail, 20_000, pin.secrets);
  const everything = `${message.subject}\n${message.visibleText}\n${lists.map(listText).join('\n')}`;
  const stages: [string, () => unknown][] = [
    ['parse, visible text', () => parseMail(raw)],
    ['trim', () => splitWrittenText(message.visibleText)],
    ['documents', read],
    ['kind', () => findKinds(mail, PROVIDER)],
    ['language', () => findLanguage(mail)],
    ['organisations', () => findOrganisations(mail, DIRECTORY, PROVIDER)],
    ['PIN', () => findPin(mail)],
    ['numbers', () => findNumbers(mail, 20_000, pin.secrets)],
  ];
  console.log(`\n${name}: ${(raw.length / 1024).toFixed(0)} KB, ${found.numbers.length} numbers read`);
  let ours = 0;
  for (const [stage, work] of stages) {
    const ms = await time(work, rounds);
    ours += ms;
    console.log(`  ${stage.padEnd(22)} ${ms.toFixed(2).padStart(9)} ms`);
  }
  const alone = await time(() => simpleParser(raw), rounds);
  const search = await time(() => findPhoneNumbersInText(everything, 'US').length, rounds);
  console.log(`  ${'all of it'.padEnd(22)} ${ours.toFixed(2).padStart(9)} ms`);
  console.log(
    `  ${'mailparser alone'.padEnd(22)} ${alone.toFixed(2).padStart(9)} ms   all of it takes ${(ours / alone).toFixed(1)} times as long`,
  );
  console.log(
    `  ${'libphonenumber search'.padEnd(22)} ${search.toFixed(2).padStart(9)} ms   all of it takes ${(ours / search).toFixed(2)} times as long`,
  );
  await parser.close();
  await reader.close();
}

/** Different mails in turn, as a desk reads them. */
async function measureMany(): Promise<void> {
  const mails = readMailFolder(MAILS).filter((_, i) => i % 6 === 0);
  const raws = mails.map(({ id, mail }) => pairMail(mail, id.replace(/\W/g, '-')));
  const messages = await Promise.all(raws.map(parseMail));
  const { desk, limits } = loadSettings({ env: {}, cwd: '/nonexistent' });
  const readAll = (): void => {
    for (const message of messages) readMail(message, [], { desk, limits, directory: DIRECTORY });
  };
  const parseAll = async (parse: (raw: Buffer) => Promise<unknown>): Promise<void> => {
    for (const raw of raws) await parse(raw);
  };
  const perMail = async (work: () => unknown): Promise<number> => (await time(work, 5)) / raws.length;
  const [read, parsed, alone] = [
    await perMail(readAll),
    await perMail(() => parseAll(parseMail)),
    await perMail(() => parseAll(simpleParser)),
  ];
  console.log(`\n${raws.length} ordinary mails in five languages, each in turn`);
  console.log(`  all of reading         ${read.toFixed(2).padStart(9)} ms a mail`);
  console.log(`  parse, visible text    ${parsed.toFixed(2).padStart(9)} ms a mail`);
  console.log(
    `  mailparser alone       ${alone.toFixed(2).padStart(9)} ms a mail   both of ours take ${((read + parsed) / alone).toFixed(0)} times as long`,
  );
}

await measureMany();
await measure('an ordinary mail', small(), 300);
await measure('an HTML thread', thread(), 30);
await measure('a sheet of 5,000 rows', sheet(), 10);
process.exit(0);
