/** Secrets on their way from thread to thread, where a class loses what it is: plain data in, plain data out. */
import { Secret } from './secret.ts';

const KEY = '§secret';

/** A copy of lists and plain objects in which each secret is data. It is for a thread of this process alone, never for a file. */
export const packSecrets = (value: unknown): unknown =>
  value instanceof Secret ? { [KEY]: value.reveal() } : mapWithin(value, packSecrets);

/** What `packSecrets` has packed, secrets being secrets again. */
export const unpackSecrets = (value: unknown): unknown =>
  isPacked(value) ? new Secret(value[KEY]) : mapWithin(value, unpackSecrets);

const isPacked = (value: unknown): value is { readonly [KEY]: string } =>
  isPlain(value) && typeof value[KEY] === 'string' && Object.keys(value).length === 1;

function mapWithin(value: unknown, each: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(each);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, each(inner)]));
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
