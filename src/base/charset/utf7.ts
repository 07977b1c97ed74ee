/** UTF-7 (RFC 2152), which old servers write: nothing but its label tells it. */

/** @param label what is said of the charset */
export const isUtf7 = (label: string | null | undefined): boolean =>
  /^["'\s]*(?:(?:cs)?unicode-?(?:1-?1-?|11)?-?)?utf-?7["'\s;,]*$/i.test(label ?? '');

/** @returns null where the bytes are none: then they are read as anybody's */
export function decodeUtf7(bytes: Uint8Array): string | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (/[\x80-\xff]/.test(raw)) return null;
  let isSound = true;
  const text = raw.replace(/\+([A-Za-z\d+/]*)(-?)/g, (whole: string, shifted: string, end: string) => {
    if (shifted === '') {
      isSound &&= end !== '';
      return end === '' ? whole : '+';
    }
    const units = Buffer.from(shifted, 'base64');
    // Sixteen bits a letter, and fewer than six to fill the last character.
    isSound &&= units.length >= 2 && units.length % 2 === 0;
    return new TextDecoder('utf-16be').decode(units);
  });
  return isSound ? text : null;
}
