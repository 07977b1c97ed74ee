/**
 * A desk without mailbox, network or trace, for `check`, `replay` and the stories: the daemon's own pipeline on a
 * throw-away registry.
 */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../base/clock.ts';
import type { Desk, DeskLimits } from '../base/desk.ts';
import { MAILBOX_NAMES, type MailboxName } from '../base/mailbox-name.ts';
import { Secret } from '../base/secret.ts';
import { REASON_CODES } from '../decision/reasons.ts';
import { type BlankForms, makeBlankForms } from '../documents/blank-forms/make-blank-forms.ts';
import { readAttachments } from '../documents/read-attachments.ts';
import { openReaderPool } from '../documents/reader-pool.ts';
import { receiveMail } from '../intake/receive.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import { openParserPool } from '../message/parser-pool.ts';
import type { DeskAtWork } from '../open-mail.ts';
import type { Page } from '../page/page.ts';
import { type Handled, handleMail } from '../pipeline.ts';
import { pagesOf } from '../reading/mail-page.ts';
import { openReadingPool } from '../reading/reading-pool.ts';
import { importRegistry } from '../registry/import.ts';
import { lookUpDirectory } from '../registry/look-up.ts';
import type { DeskRecord } from '../registry/records.ts';
import { openStore, type Store } from '../store/open.ts';
import { openKeys } from '../store/seal.ts';
import { loadTemplates, type TemplateSet } from '../templates/load-templates.ts';

export type DryDesk = {
  /** Decides one mail as it would be decided today; what is learnt from it stays for the next one. */
  decide(raw: Uint8Array, mailbox: MailboxName | null): Promise<Handled>;
  /** What a person sees of a mail, and whatever was read as a PIN there, which nobody is to see. Decides nothing. */
  look(raw: Uint8Array): Promise<{ readonly pages: readonly Page[]; readonly secrets: readonly Secret[] }>;
  /** For what agents do by hand. */
  readonly work: DeskAtWork;
  close(): Promise<void>;
};

export type DryDeskOptions = {
  /** A registry file of the contract. */
  readonly registry: string;
  readonly desk: Desk;
  readonly limits: DeskLimits;
  readonly templatesDir: string;
  readonly clock: Clock;
  /** A database file; in memory without one. */
  readonly database?: string;
  /** Shared with other desks, which do not close them; own ones without. */
  readonly threads?: DeskThreads;
};

/** Where large mails and documents are read. */
export type DeskThreads = Pick<DeskAtWork, 'parser' | 'reader' | 'reading'> & { close(): Promise<void> };

export function openDeskThreads(): DeskThreads {
  const parser = openParserPool({ seconds: 20, memoryMb: 512, workers: 1 });
  const reader = openReaderPool({ seconds: 120, memoryMb: 512, workers: 1 });
  const reading = openReadingPool({ seconds: 20, memoryMb: 512, workers: 1 });
  const close = async () => void (await Promise.all([parser.close(), reader.close(), reading.close()]));
  return { parser, reader, reading, close };
}

/** PINs of a throw-away registry are protected by a key that nobody keeps; their hashes may be quick. */
const QUICK_HASH = { memoryKiB: 64, passes: 1 };

/** @throws UsageError when the registry file is wrong, every mistake by its place */
export const openDryDesk = async (options: DryDeskOptions): Promise<DryDesk> => dryDeskOn(await partsOf(options));

export type DryDesks = {
  /** Another one, with a memory of its own: what one learns no other knows. */
  open(): Promise<DryDesk>;
  close(): Promise<void>;
};

/**
 * Desks on one registry that is read once.
 *
 * @throws UsageError as `openDryDesk`
 */
export async function prepareDryDesks(options: Omit<DryDeskOptions, 'database' | 'threads'>): Promise<DryDesks> {
  const parts = await partsOf(options);
  const registry = parts.store.copy();
  await parts.store.close();
  const templates = loadTemplates(parts.templatesDir, REASON_CODES);
  const threads = openDeskThreads();
  return {
    open: async () => dryDeskOn({ ...parts, store: await openStore(registry), templates, threads }),
    close: threads.close,
  };
}

async function partsOf(options: DryDeskOptions): Promise<Parts> {
  const store = await openStore(options.database ?? ':memory:');
  const keys = openKeys(new Secret(randomBytes(32).toString('base64url')));
  const pinGuard = { keys, hash: QUICK_HASH, limits: options.limits };
  try {
    const { desk } = await importRegistry(store, pinGuard, [options.registry], { now: options.clock() });
    return { ...options, store, keys, pinGuard, desk: withRecord(options.desk, desk) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What the registry file says of the desk goes before the configuration. */
export function withRecord(desk: Desk, record: DeskRecord): Desk {
  const [first, ...others] = record.providerNames ?? [];
  return {
    mailboxes: record.mailboxes ?? desk.mailboxes,
    providerNames: first === undefined ? desk.providerNames : [first, ...others],
    agents: record.agents ?? desk.agents,
    trustedAuthservId: record.trustedAuthservId === undefined ? desk.trustedAuthservId : record.trustedAuthservId,
    trustsResultsWithoutId: desk.trustsResultsWithoutId,
  };
}

type Parts = Pick<DeskAtWork, 'keys' | 'pinGuard' | 'desk' | 'limits' | 'clock'> & {
  store: Store;
  templatesDir: string;
  /** Those of the folder, where they have been loaded. */
  templates?: TemplateSet;
  threads?: DeskThreads;
};

/** A dry desk on a store that may be thrown away. */
export function dryDeskOn(parts: Parts): DryDesk {
  const threads = parts.threads ?? openDeskThreads();
  const { parser, reader, reading } = threads;
  const templates = parts.templates ?? loadTemplates(parts.templatesDir, REASON_CODES);
  const blankForms = (): Promise<BlankForms> => makeBlankForms(parts.desk.providerNames[0]);
  const work: DeskAtWork = { ...parts, parser, reader, reading, templates, blankForms };
  // Two dry desks on one database never speak of the same place.
  const uidValidity = randomBytes(8).toString('hex');
  let uid = 0;
  return {
    work,
    async decide(raw, given) {
      const mailbox = given ?? mailboxOf(await parser.parse(raw), parts.desk);
      const identity = { folder: 'dry run', uidValidity, uid: String(++uid) };
      const { mailId, repeated } = await receiveMail(parts.store, parts.keys, {
        mailbox,
        identity,
        raw,
        now: parts.clock(),
      });
      return handleMail(work, { id: mailId, mailbox, repeated });
    },
    async look(raw) {
      const message = await parser.parse(raw);
      const attached = await readAttachments(message, work);
      const directory = await lookUpDirectory(parts.store);
      const { desk, limits } = parts;
      const { request, barePin } = await reading.read(message, attached, { desk, limits, directory });
      const secrets = [request.pin, barePin].flatMap((pin) => pin?.secrets ?? []);
      return { pages: pagesOf(message, attached), secrets };
    },
    async close() {
      if (!parts.threads) await threads.close();
      await parts.store.close();
    },
  };
}

/** Which mailbox a mail was sent to, by its To, Cc and delivery headers; `ptn` where nothing tells. */
function mailboxOf(message: ParsedMessage, desk: Desk): MailboxName {
  const delivered = message.headers
    .filter(({ name }) => name === 'delivered-to' || name === 'x-original-to')
    .map(({ value }) => value.toLowerCase());
  const addresses = [...message.to, ...message.cc].map(({ address }) => address);
  const found = MAILBOX_NAMES.find((name) =>
    [...addresses, ...delivered].some((text) => text.includes(desk.mailboxes[name].toLowerCase())),
  );
  return found ?? 'ptn';
}
