/** Names that programs give to charsets and that the Encoding Standard does not know. */
const ALIASES: readonly (readonly [pattern: RegExp, label: string])[] = [
  [/^(?:cp|ms|ibm|windows)[-_]?(?:932|31j)$|^ms[-_]?kanji$|^s(?:hift)?[-_]?jis$/, 'shift_jis'],
  [/^(?:cp|ms|ibm)?[-_]?(?:51932|euc[-_]?jp)$|^(?:x[-_])?euc[-_]?jp/, 'euc-jp'],
  [/^(?:cp|ms)?[-_]?(?:5022[0-2])$|^(?:csiso)?iso[-_]?2022[-_]?jp/, 'iso-2022-jp'],
  [/^(?:cp|ms)?[-_]?(?:936|54936)$/, 'gb18030'],
  [/^(?:cp|ms)[-_]?950$/, 'big5'],
  [/^(?:cp|ms)[-_]?949$/, 'euc-kr'],
  [/^(?:cp|ms|win(?:dows)?)[-_]?(125\d)$/, 'windows-$1'],
  [/^latin[-_]?(\d)$/, 'latin$1'],
  [/^iso[-_]?8859[-_](\d{1,2})(?:[-_][ie])?$/, 'iso-8859-$1'],
  [/^(?:cp|utf)[-_]?(?:8|65001)(?:[-_]?mb\d)?$/, 'utf-8'],
];

/** The Encoding Standard's name of what a label means; null where it says nothing ("unknown-8bit", "ansi"). */
export function charsetOf(label: string | null | undefined): string | null {
  const given = (label ?? '')
    .trim()
    .replace(/^["'\s]+|["'\s;,]+$/g, '')
    .toLowerCase();
  const [pattern, name] = ALIASES.find(([one]) => one.test(given)) ?? [];
  try {
    const { encoding } = new TextDecoder(pattern && name ? given.replace(pattern, name) : given);
    return encoding === 'x-user-defined' || given === '' ? null : encoding;
  } catch {
    return null;
  }
}

/** What a page says of itself, near its beginning (HTML section 13.2.3.2); `null` where it does not. */
export function charsetInPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096))
    .toString('latin1')
    .replace(/<!--.{0,1000}?-->/gs, '');
  const found =
    /<meta\b[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(head) ??
    /^\s{0,9}<\?xml\b[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i.exec(head);
  return charsetOf(found?.[1]);
}
