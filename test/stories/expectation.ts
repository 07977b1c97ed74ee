/** What is expected of a fixture mail: written by hand beside it, by the desk's rules, before the mail is tried. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { REQUEST_KINDS } from '../../src/base/request-kind.ts';
import type { CheckLine } from '../../src/cli/check-line.ts';
import { REASON_CODES } from '../../src/decision/reasons.ts';

export const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
export const MAILS = join(FIXTURES, 'mails');

const about = {
  /** What the mail is there for. */
  why: z.string().min(1),
  mailbox: z.enum(['ptn', 'gcstnmsd']).optional(),
  answered: z.boolean().optional(),
};

const Ignored = z.strictObject({ ...about, disposition: z.literal('ignored'), ignoredBecause: z.string() });

const Decided = z.strictObject({
  ...about,
  disposition: z.enum(['accepted', 'rejected', 'review']),
  kind: z.enum(REQUEST_KINDS),
  numbers: z.array(z.string().regex(/^\+\d{8,15}$/)),
  /** Codes, in the order of the alphabet. */
  reasons: z.array(z.enum(REASON_CODES)),
  language: z.string().optional(),
  organisation: z.string().nullable().optional(),
  destination: z.string().nullable().optional(),
  pin: z.string().optional(),
  order: z.string().optional(),
  /** Why the desk does not do yet what the rules say. Whoever mends it takes this away: the story fails until then. */
  notYet: z.string().optional(),
});

export const ExpectationFile = z.discriminatedUnion('disposition', [Ignored, Decided]);
export type Expectation = z.infer<typeof ExpectationFile>;

const listed = readdirSync(MAILS, { recursive: true, encoding: 'utf8' }).sort();
export const mails = listed.filter((file) => file.endsWith('.eml'));
export const expectations = listed.filter((file) => file.endsWith('.expected.json'));
export const expectationOf = (mail: string): string => mail.replace(/\.eml$/, '.expected.json');

/** As it stands in the file. */
export const readExpectation = (file: string): unknown => JSON.parse(readFileSync(join(MAILS, file), 'utf8'));

/** What is to be seen of a mail, and nothing that its expectation leaves open. */
export function wantedOf({ why: _, mailbox: __, ...wanted }: Expectation): Record<string, unknown> {
  const answered = wanted.answered ?? wanted.disposition !== 'ignored';
  if (wanted.disposition === 'ignored') return { ...wanted, answered };
  const { notYet: _notYet, ...seen } = wanted;
  return { ...seen, numbers: [...wanted.numbers].sort(), answered };
}

/** The same of what became of it. */
export function seenOf(line: CheckLine, wanted: Record<string, unknown>): Record<string, unknown> {
  const all: Record<string, unknown> = {
    ...line,
    reasons: line.reasons.map(({ code }) => code),
    answered: line.answer !== null,
  };
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key]]));
}
