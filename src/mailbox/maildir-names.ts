import { hostname } from 'node:os';

/**
 * Names of mails in a Maildir: `time.unique.host`, in cur/ followed by `:2,` and flags (cr.yp.to/proto/maildir.html).
 * The base name is the mail's identity, so a name that no delivery program would make is replaced before it counts.
 */

/** Windows allows no colon in a file name; the semicolon is what others use there. */
const SEPARATOR = process.platform === 'win32' ? ';' : ':';
const FLAGS = /[:;]2,([A-Za-z]*)$/;
const MADE_BY_DELIVERY = /^\d{9,11}\.[A-Za-z]{0,2}\d\w*\.[\w.,=+@-]+$/;
let made = 0;

export const baseName = (fileName: string): string => fileName.replace(FLAGS, '');

/** Marked as deleted by a mail program (flag T). */
export const isTrashed = (fileName: string): boolean => FLAGS.exec(fileName)?.[1]?.includes('T') ?? false;

export const seenName = (base: string): string => `${base}${SEPARATOR}2,S`;

/**
 * False for a name that a person gave (`order.eml`) or that is not plain ASCII: it may come again with other content,
 * and a repeated identity would hide the second mail.
 */
export const isUniqueName = (base: string): boolean => MADE_BY_DELIVERY.test(base) && !/\.(eml|txt|msg)$/i.test(base);

/** A name that no other delivery on this host has. */
export function uniqueName(now = Date.now()): string {
  made += 1;
  const seconds = Math.floor(now / 1000);
  const micros = String((now % 1000) * 1000).padStart(6, '0');
  // The host's name may hold what a file name must not (the format's own octal escapes).
  const host = hostname().replace(/[^\w.-]/g, '_') || 'localhost';
  return `${seconds}.M${micros}P${process.pid}Q${String(made).padStart(6, '0')}.${host}`;
}

/** Oldest first: by the second in the name, then by the rest of it. */
export function byAge(a: string, b: string): number {
  const older = Number.parseInt(a, 10) - Number.parseInt(b, 10);
  return older || (a < b ? -1 : a > b ? 1 : 0);
}
