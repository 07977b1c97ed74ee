import { z } from 'zod';
import { maskDigits } from '../base/evidence.ts';
import { PIN_SHAPE } from '../base/pin-shape.ts';

/** The rows of a registry file (check contract), one schema each. Unknown keys are mistakes: they are typing errors. */
const e164 = z.string().regex(/^\+[1-9]\d{7,14}$/, 'is no number in E.164, e.g. "+14255550100"');
const email = z.string().regex(/^[^\s@]+@[^\s@]+$/, 'is no mail address');
const domain = z
  .string()
  .regex(/^[^\s@.]+(\.[^\s@.]+)+$/, 'is no domain')
  .transform((value) => value.toLowerCase());
const id = z.string().min(1, 'is empty');

export const OrganisationRecord = z.strictObject({
  id,
  name: z.string().min(1, 'is empty'),
  domains: z.array(domain).default([]),
  tenantId: z.string().nullable().default(null),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no country code of two capital letters')
    .default('US'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'is no language code of two letters')
    .default('en'),
  // undefined: the file says nothing of it; null: the organisation has none yet.
  pin: z.string().regex(PIN_SHAPE, 'is no PIN: 6 to 10 digits').nullish(),
  contacts: z
    .array(z.strictObject({ email, name: z.string().default(''), notify: z.boolean().default(false) }))
    .default([]),
});

const holding = {
  organisation: id,
  type: z.enum(['user', 'service', 'toll-free'], 'is none of user, service, toll-free').default('user'),
  assigned: z.boolean().default(false),
  active: z.boolean().default(true),
};

export const NumberRecord = z.strictObject({ number: e164, ...holding });

/** No range of one organisation is longer; a longer one is a typing error and would fill the disk. */
const LONGEST_RANGE = 1_000_000;

export const RangeRecord = z
  .strictObject({ from: e164, to: e164, ...holding })
  .refine(({ from, to }) => from.length === to.length && from <= to, 'ends before it begins')
  .refine(({ from, to }) => Number(to) - Number(from) < LONGEST_RANGE, 'has more than a million numbers');

export const OrderRecord = z.strictObject({
  order: z.string().regex(/^[A-Z]{2,5}-\d{4}-\d{6}$/, 'is no order number, e.g. "PTN-2026-000007"'),
  kind: z.enum(['port-out', 'org-transfer', 'convert-to-service', 'port-in', 'new-numbers']),
  organisation: id,
  destination: id.nullable().default(null),
  state: z.enum(['open', 'in progress', 'completed', 'cancelled']).default('open'),
  numbers: z.array(e164).default([]),
});

export const PinRecord = z.strictObject({
  organisation: id,
  pin: z.string().regex(PIN_SHAPE, 'is no PIN: 6 to 10 digits'),
});

export const DeskRecord = z.strictObject({
  mailboxes: z.strictObject({ ptn: email, gcstnmsd: email }).optional(),
  providerNames: z.array(z.string().min(1)).min(1, 'is empty').optional(),
  agents: z.array(email).optional(),
  trustedAuthservId: z.string().nullable().optional(),
});
export type DeskRecord = z.infer<typeof DeskRecord>;

export const RECORDS = {
  desk: DeskRecord,
  organisations: OrganisationRecord,
  numbers: NumberRecord,
  ranges: RangeRecord,
  orders: OrderRecord,
  pins: PinRecord,
} as const;
export type Section = keyof typeof RECORDS;

/** One row as it stands in a file, unchecked, with the place that a mistake in it is reported by. */
export type RawRecord = { readonly section: Section; readonly place: string; readonly value: unknown };

/** The mistakes of one row, each `place.key: what is wrong`; never the value, which may be a PIN. */
export function mistakesOf(place: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const path = [place, ...issue.path].join('.').replace(/\.(\d+)(?=\.|$)/g, '[$1]');
    if (issue.code !== 'unrecognized_keys') return `${path}: ${issue.message}`;
    return `${path}: ${issue.keys.map(shownKey).join(', ')}: no such key`;
  });
}

/** A key that nobody knows, as it may be shown: one with anything but letters may be a PIN in the wrong place. */
export const shownKey = (key: string): string => (/^[A-Za-z][A-Za-z_ -]{0,39}$/.test(key) ? `"${key}"` : 'a key');

/** An id, as it may be shown: where columns were mixed up it is a PIN. */
export const shownId = (id: string): string => `"${maskDigits(id).slice(0, 60)}"`;
