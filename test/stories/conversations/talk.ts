/**
 * A conversation between customers, carriers, agents and a whole desk on a real database: what each writes in, what the
 * desk decides and sends out. The clock goes on a minute with each mail.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { attachedMail, type Part } from '../../../fixtures/documents.ts';
import { findReview } from '../../../src/agents/review-items.ts';
import { ruleOnMail } from '../../../src/agents/rule-on-mail.ts';
import { type AgentStep, stepOrder } from '../../../src/agents/step-order.ts';
import { type CheckLine, checkLine } from '../../../src/cli/check-line.ts';
import { dryDeskOn, openDeskThreads, openDryDesk } from '../../../src/cli/dry-desk.ts';
import { replayRecords } from '../../../src/cli/replay-records.ts';
import { loadSettings } from '../../../src/config/load.ts';
import type { Ruling } from '../../../src/decision/ruling.ts';
import type { DeskAtWork } from '../../../src/open-mail.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Database } from '../../../src/store/schema.ts';

const REGISTRY = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'registry', 'stories.json');
export const PINS = ['8264017', '0093184', '4805550178', '44172908', '603188', '0725183', '8085550177', '5501937'];

export const NORA = 'nora@tallgrass.example';
export const INGRID = 'ingrid@harborline.example';

/** What a mail came to, with the mail's own id: others can reply to it or to its answer. */
export type Said = CheckLine & { readonly id: string; readonly mailId: number };

export type Words = {
  readonly from?: string;
  readonly subject?: string;
  /** Another mail of this conversation: the desk's answer to it is replied to, or it itself where there was none. */
  readonly reply?: Said;
  /** Reply to the customer's own mail and not to the desk's answer. */
  readonly toOwn?: boolean;
  readonly headers?: readonly string[];
  readonly parts?: readonly Part[];
  readonly mailbox?: 'ptn' | 'gcstnmsd';
};

export type Talk = {
  readonly desk: DeskAtWork;
  /** For files of this conversation; removed with it. */
  readonly folder: string;
  /** The desk is stopped and started again on the same database. */
  restart(): Promise<void>;
  write(text: string, words?: Words): Promise<Said>;
  /** Hours, days: the clock goes on. */
  wait(hours: number): void;
  step(order: string | null, step: AgentStep['step'], more?: Partial<AgentStep>): ReturnType<typeof stepOrder>;
  rule(caseNumber: string | null, ruling: Partial<Ruling>): Promise<CheckLine>;
  orders(): Promise<Record<string, string>>;
  openNumbers(): Promise<string[]>;
  rows<T extends keyof Database>(table: T): Promise<readonly Database[T][]>;
  close(): Promise<void>;
};

/** Threads end with the process. */
const THREADS = openDeskThreads();
const { desk: DEFAULTS, limits, templatesDir } = loadSettings({ env: {}, cwd: tmpdir() });
const BEGINNING = Date.parse('2026-03-16T17:00:00Z');

/** A desk that has just imported the registry, made once: each conversation goes on from a copy of its database. */
const READY = begin();
async function begin() {
  const clock = (): Date => new Date(BEGINNING);
  const threads = THREADS;
  const { work, close } = await openDryDesk({
    registry: REGISTRY,
    desk: DEFAULTS,
    limits,
    templatesDir,
    clock,
    threads,
  });
  const database = work.store.copy();
  await close();
  return { ...work, database };
}

export async function openTalk(): Promise<Talk> {
  const folder = mkdtempSync(join(tmpdir(), 'portdesk-talk-'));
  const file = join(folder, 'talk.sqlite');
  const { database, ...ready } = await READY;
  writeFileSync(file, database, { mode: 0o600 });
  let at = BEGINNING;
  let count = 0;
  const open = async () =>
    dryDeskOn({
      ...ready,
      store: await openStore(file),
      clock: () => new Date(at),
      templatesDir,
      threads: THREADS,
    });
  let dry = await open();
  const rows: Talk['rows'] = async (table) =>
    (await dry.work.store.db.selectFrom(table).selectAll().execute()) as never;

  return {
    get desk() {
      return dry.work;
    },
    folder,
    rows,
    async restart() {
      await dry.close();
      dry = await open();
    },
    wait: (hours) => {
      at += hours * 3_600_000;
    },
    async write(text, words = {}) {
      count += 1;
      at += 60_000;
      const line = checkLine('', await dry.decide(mailOf(text, count, words), words.mailbox ?? null));
      const { db } = dry.work.store;
      const mails = await db.selectFrom('mails').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
      expectNoPin(line);
      return { ...line, id: `<story-${count}@mail.example>`, mailId: mails.id };
    },
    step: (order, step, more = {}) =>
      stepOrder(dry.work.store, dry.work, {
        order: order ?? '',
        step,
        actor: 'ana',
        why: null,
        now: new Date(at),
        tells: true,
        note: null,
        despiteReview: false,
        ...more,
      }),
    async rule(caseNumber, ruling) {
      const item = await findReview(dry.work.store, caseNumber ?? '');
      const full: Ruling = { verdict: 'approve', agent: 'ana', why: null, corrections: {}, reasons: [], ...ruling };
      const line = checkLine(
        '',
        await ruleOnMail(dry.work, {
          mail: item.mail,
          caseNumber: item.caseNumber,
          before: item.decision,
          ruling: full,
        }),
      );
      expectNoPin(line);
      return line;
    },
    orders: async () => Object.fromEntries((await rows('orders')).map(({ number, state }) => [number, state])),
    openNumbers: async () => (await rows('open_order_numbers')).map(({ number }) => number).sort(),
    async close() {
      // Whatever was said, no PIN has come to lie in a table that is not sealed.
      const tables = [
        'audit',
        'cases',
        'case_messages',
        'orders',
        'decisions',
        'reviews',
        'provisioning_events',
      ] as const;
      const stored = JSON.stringify(await Promise.all(tables.map((table) => rows(table))));
      const { keys, store } = dry.work;
      const compared = await replayRecords(store, keys, '');
      const sealed = await rows('decision_records');
      const records = sealed.map(({ facts }) => Buffer.from(keys.unseal(facts)).toString());
      await dry.close();
      rmSync(folder, { recursive: true, force: true });
      for (const pin of PINS) expect(withoutNumbers(stored)).not.toContain(pin);
      // What the desk or an agent has decided follows from its record, in which no PIN lies either.
      for (const pin of PINS) expect(withoutNumbers(records.join('\n'))).not.toContain(pin);
      expect(compared.filter(({ differences }) => differences.length > 0)).toEqual([]);
    },
  };
}

const withoutNumbers = (text: string): string => text.replace(/\+1\d{10}/g, '');

function expectNoPin({ answer, notices, evidence, reasons }: CheckLine): void {
  const said = withoutNumbers(JSON.stringify([answer, notices, evidence, reasons]));
  for (const pin of PINS) expect(said).not.toContain(pin);
}

function mailOf(text: string, count: number, words: Words): Buffer {
  const { from = NORA, reply, toOwn = false, subject, parts = [], headers = [] } = words;
  const parent = reply ? ((toOwn ? null : reply.answer?.messageId) ?? reply.id) : null;
  const extra = [...(parent ? [`In-Reply-To: ${parent}`, `References: ${reply?.id} ${parent}`] : []), ...headers].join(
    '\n',
  );
  const title = subject ?? reply?.answer?.subject ?? 'Our lines';
  const encoded = /[^ -~]/.test(title) ? `=?utf-8?B?${Buffer.from(title).toString('base64')}?=` : title;
  const raw = attachedMail({ id: String(count), from, subject: encoded, text, parts }).toString('latin1');
  return Buffer.from(extra ? `${extra}\n${raw}` : raw, 'latin1');
}

export const codes = ({ reasons }: Pick<CheckLine, 'reasons'>): string[] => reasons.map(({ code }) => code);

/** What an answer says, on one line. */
export const textOf = ({ answer }: Pick<CheckLine, 'answer'>): string => (answer?.text ?? '').replace(/\s+/g, ' ');
