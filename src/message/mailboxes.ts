/**
 * The addresses of a From, Sender, Reply-To, To or Cc field (RFC 5322 section 3.4): the raw value in, addresses out. They
 * are told by the field's marks as they stand, before anything is decoded (RFC 2047 section 6.2): what looks like an
 * address within a quoted string, a comment or an encoded word is none.
 */
import { regexp } from '../base/regexp.ts';
import { decodeEncodedWords } from './encoded-words.ts';
import { type FieldToken, readFieldTokens } from './field-tokens.ts';
import type { Address } from './parsed-message.ts';
import { cleanText } from './visible-text.ts';

export type Mailboxes = {
  /** In order; also what was only guessed at. */
  readonly addresses: readonly Address[];
  /** Every program reads the same addresses out of the field: no group, no second address beside one, nothing unclosed. */
  readonly isClear: boolean;
};

type Entry = { readonly mailbox: Address | null; readonly name: string; readonly isClear: boolean };
type Spec = { readonly address: string; readonly isClear: boolean };

/** No honest field is longer; address floods. */
const MAX_LENGTH = 20_000;
const MAX_ADDRESSES = 200;

export function readMailboxes(raw: string): Mailboxes {
  const { tokens, isBalanced } = readFieldTokens(raw.slice(0, MAX_LENGTH), { specials: '<>@,;:', encodedWords: true });
  const entries = splitEntries(tokens);
  const read: Entry[] = [];
  for (const entry of entries.slice(0, MAX_ADDRESSES)) read.push(readEntry(entry, read.at(-1)));
  const isWhole = raw.length <= MAX_LENGTH && entries.length <= MAX_ADDRESSES;
  return {
    addresses: read.flatMap(({ mailbox }) => mailbox ?? []),
    // A colon outside of angle brackets opens a group (RFC 5322 section 3.4, RFC 6854).
    isClear: isBalanced && isWhole && !isGroup(tokens) && read.every(({ isClear }) => isClear),
  };
}

/** At commas, and at the semicolons of groups and of programs that take them for commas; not within angle brackets. */
function splitEntries(tokens: readonly FieldToken[]): FieldToken[][] {
  const entries: FieldToken[][] = [[]];
  let isInside = false;
  for (const token of tokens) {
    if (isSpecial(token, '<')) isInside = true;
    if (isSpecial(token, '>')) isInside = false;
    if (!isInside && isSpecial(token, ',;:')) entries.push([]);
    else entries.at(-1)?.push(token);
  }
  return entries.filter((entry) => entry.length > 0);
}

function isGroup(tokens: readonly FieldToken[]): boolean {
  let isInside = false;
  for (const token of tokens) {
    if (isSpecial(token, '<')) isInside = true;
    if (isSpecial(token, '>')) isInside = false;
    if (!isInside && isSpecial(token, ':')) return true;
  }
  return false;
}

/** @param before the entry before it: `Moe, Ida <ida@x>` without quotation marks is one person */
function readEntry(entry: readonly FieldToken[], before: Entry | undefined): Entry {
  const open = entry.findIndex((token) => isSpecial(token, '<'));
  if (open < 0) return readBare(entry);
  const length = entry.slice(open + 1).findIndex((token) => isSpecial(token, '<>'));
  const close = length < 0 ? entry.length : open + 1 + length;
  const spec = readSpec(withoutComments(entry.slice(open + 1, close)));
  const [words, after] = [entry.slice(0, open), withoutComments(entry.slice(close + 1))];
  const own = nameOf(words);
  const name = before && !before.mailbox && before.name ? cleanText(`${before.name}, ${own}`) : own;
  const isClosed = length >= 0 && isSpecial(entry[close], '>');
  return {
    mailbox: spec && { address: spec.address, name },
    name,
    isClear: (spec?.isClear ?? true) && isClosed && after.length === 0 && !holdsAddress(words, spec?.address ?? ''),
  };
}

/** Without angle brackets: an address, its name in a comment as of old, or words without any. */
function readBare(entry: readonly FieldToken[]): Entry {
  const spec = readSpec(withoutComments(entry));
  const comments = entry.filter(({ kind }) => kind === 'comment').map(({ text }) => decoded(text));
  const name = spec ? comments.join(' ') : nameOf(entry);
  const strays = entry.some((token) => isSpecial(token, '>'));
  return { mailbox: spec && { address: spec.address, name }, name, isClear: !strays && (spec?.isClear ?? true) };
}

/**
 * `local-part "@" domain` (RFC 5322 section 3.4.1). Anything else that holds an `@` is guessed at, so that an agent sees
 * who it may be, and is not clear: what no address may hold is written as in RFC 6068.
 */
function readSpec(tokens: readonly FieldToken[]): Spec | null {
  const at = tokens.findLastIndex((token) => isSpecial(token, '@'));
  const domain = tokens[at + 1];
  if (at < 1 || !domain || domain.kind === 'special') return null;
  let start = at - 1;
  while (start > 0 && tokens[start]?.gap === 'none' && !isSpecial(tokens[start - 1], '<>,;:')) start--;
  const local = tokens.slice(start, at);
  const text = local.map((token) => token.text).join('');
  if (text === '') return null;
  return {
    address: `${escaped(text)}@${escaped(domain.text)}`.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    isClear: start === 0 && at + 2 === tokens.length && isLocalPart(local) && isDomain(domain),
  };
}

/** Also with dots where RFC 5322 section 3.4.1 has none: Japanese telephone providers give out such addresses. */
const isLocalPart = ([local, ...more]: readonly FieldToken[]): boolean =>
  local !== undefined && local.kind !== 'encoded' && more.length === 0 && LOCAL_PART.test(local.text);
const LOCAL_PART = regexp(/^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,200}$/u);
/** Host names, also international ones (RFC 6532), and the literal of an IPv4 address. */
const DOMAIN = regexp(/^(?:[\p{L}\p{M}\p{N}_-]{1,100}(?:\.[\p{L}\p{M}\p{N}_-]{1,100}){0,20}|\[[0-9.]{7,15}\])$/u);
const isDomain = ({ kind, text }: FieldToken): boolean => kind === 'word' && DOMAIN.test(text);

const escaped = (text: string): string =>
  text
    .slice(0, 200)
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.[\]-]/gu, (char) => encodeURIComponent(char));

/**
 * Whether some program might take a word of the unquoted name for the sender's address. The own address is a common
 * name; `Ida @ Moe` with spaces is one too.
 */
function holdsAddress(words: readonly FieldToken[], own: string): boolean {
  const plain = withoutComments(words);
  return plain.some((token, i) => {
    const [before, after] = [plain[i - 1], plain[i + 1]];
    if (token.kind === 'encoded') return token.text.includes('@') && /[<>,;:"]/.test(token.text);
    if (!isSpecial(token, '@') || !before || !after) return isSpecial(token, '>');
    if (token.gap === 'space' && after.gap === 'space') return false;
    return `${before.text}@${after.text}`.toLowerCase() !== own || before.kind !== 'word';
  });
}

const isSpecial = (token: FieldToken | undefined, marks: string): boolean =>
  token?.kind === 'special' && marks.includes(token.text);

const withoutComments = (tokens: readonly FieldToken[]): FieldToken[] =>
  tokens.filter(({ kind }) => kind !== 'comment');

const nameOf = (tokens: readonly FieldToken[]): string =>
  decoded(
    withoutComments(tokens).reduce((text, token) => `${text}${token.gap === 'none' ? '' : ' '}${token.text}`, ''),
  );

const decoded = (text: string): string => cleanText(decodeEncodedWords(text)).replace(/\s+/g, ' ');
