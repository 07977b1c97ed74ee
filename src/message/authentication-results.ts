/**
 * One Authentication-Results field (RFC 8601 section 2.2): the raw value in, its authserv-id and what it says of DMARC
 * out. Whoever sends a mail has a hand in what stands here (addresses, host names): a `fail` counts wherever it stands,
 * a `pass` only in a field that can be read through.
 */
import { type FieldToken, readFieldTokens } from './field-tokens.ts';

export type AuthenticationResults = {
  /** Lower case; null where the field begins with a result, as Microsoft 365 writes it. */
  readonly authservId: string | null;
  /** The names before the first semicolon, where no single id can be told from them. */
  readonly possibleIds: readonly string[];
  /** 'none' where it does not speak of DMARC, or says neither. */
  readonly dmarc: 'pass' | 'fail' | 'none';
  readonly speaksOfDmarc: boolean;
  /** header.from of its dmarc results, lower case. */
  readonly domains: readonly string[];
};

type Result = { readonly method: string; readonly result: string; readonly domains: readonly string[] };

/** No honest field is longer; of a longer one only a fail is believed. */
const MAX_LENGTH = 10_000;

export function readAuthenticationResults(raw: string): AuthenticationResults {
  const { tokens, isBalanced } = readFieldTokens(raw.slice(0, MAX_LENGTH), { specials: ';=', encodedWords: false });
  const segments = splitSegments(tokens.filter(({ kind }) => kind !== 'comment'));
  const [head = [], ...tail] = segments;
  const hasNoId = head.length === 0 || readMethod(head) !== null;
  const results = (hasNoId ? segments : tail).filter(saysSomething).map(readResult);
  const id = hasNoId ? null : readId(head);
  const isReadable =
    isBalanced && raw.length <= MAX_LENGTH && id !== undefined && results.every((result) => result !== null);
  const dmarc = results.filter((result) => result?.method === 'dmarc');
  // A gateway's field that nobody can read through, and that may be the trusted one, must not hide a fail below.
  const fails = holdsFail(tokens) || (!isReadable && mayHoldFail(raw));
  const passes = isReadable && dmarc.length > 0 && dmarc.every((result) => result?.result === 'pass');
  return {
    authservId: id ?? null,
    possibleIds: id === undefined ? head.flatMap(({ text }) => namesIn(text)) : [],
    dmarc: fails ? 'fail' : passes ? 'pass' : 'none',
    speaksOfDmarc: fails || (isReadable && dmarc.length > 0),
    domains: dmarc.flatMap((result) => result?.domains ?? []),
  };
}

function splitSegments(tokens: readonly FieldToken[]): FieldToken[][] {
  const segments: FieldToken[][] = [[]];
  for (const token of tokens) {
    if (isMark(token, ';')) segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments;
}

/** A trailing semicolon, or `none` for "nothing was checked" (RFC 8601 section 2.2, no-result). */
const saysSomething = (segment: readonly FieldToken[]): boolean =>
  segment.length > 1 || (segment.length === 1 && segment[0]?.text.toLowerCase() !== 'none');

/** An id and perhaps a version; undefined where it is neither. */
function readId(head: readonly FieldToken[]): string | undefined {
  const [id, version, ...more] = head;
  if (id === undefined || more.length > 0 || (version && !/^\d+$/.test(version.text))) return undefined;
  const [name, ...others] = namesIn(id.text);
  return others.length > 0 ? undefined : name;
}

/** Host names, and other names that servers give themselves; a dot at the end says no more (RFC 1034 section 3.1). */
const namesIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}._-]+/gu) ?? []).map((name) => name.replace(/\.$/, ''));

/** `dmarc` of `dmarc=...`, `dmarc/1=...`, `dmarc / 1 =...`; null where no such thing begins the segment. */
function readMethod(segment: readonly FieldToken[]): string | null {
  const equals = segment.findIndex((token) => isMark(token, '='));
  // No version has more words than this: "dmarc", "/", "1".
  if (equals < 1 || equals > 3) return null;
  const words = segment.slice(0, equals).map(({ text }) => text.toLowerCase());
  return /^([a-z][a-z0-9-]*)(?: ?\/ ?\d+)?$/.exec(words.join(' '))?.[1] ?? null;
}

/** methodspec and propspecs; a reason or Microsoft's `action=none` among them does no harm. */
function readResult(segment: readonly FieldToken[]): Result | null {
  const method = readMethod(segment);
  const equals = segment.findIndex((token) => isMark(token, '='));
  const result = segment[equals + 1]?.text.toLowerCase() ?? '';
  if (method === null || !/^[a-z][a-z0-9-]*$/.test(result)) return null;
  const domains = segment.flatMap(({ text }, i) =>
    text.toLowerCase() === 'header.from' && isMark(segment[i + 1], '=') ? valueAt(segment, i + 2) : [],
  );
  return { method, result, domains };
}

const valueAt = (segment: readonly FieldToken[], at: number): string =>
  segment[at]?.text.toLowerCase().split('@').at(-1) ?? '';

/** `dmarc=fail` anywhere outside of comments and quoted strings: also where a semicolon before it is missing. */
function holdsFail(tokens: readonly FieldToken[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'comment');
  return words.some((token, i) => {
    if (!isMark(token, '=') || !isFail(words[i + 1]?.text ?? '')) return false;
    const before = words.slice(Math.max(0, i - 3), i).map(({ text }) => text.toLowerCase());
    return /(?:^| )dmarc(?: ?\/ ?\d+)?$/.test(before.join(' '));
  });
}

/** What cannot be read counts against the sender: the two words, in this order, up to a semicolon, whatever is between. */
function mayHoldFail(raw: string): boolean {
  return raw
    .replaceAll('\\', '')
    .toLowerCase()
    .split(';')
    .some((segment) => {
      const words = segment.split(/[^a-z0-9-]+/);
      const dmarc = words.indexOf('dmarc');
      return dmarc >= 0 && words.slice(dmarc + 1).some(isFail);
    });
}

/** Servers also write hardfail, softfail and the like. */
const isFail = (word: string): boolean => /^(?:[a-z]*fail(?:ed|ure)?)$/i.test(word);

const isMark = (token: FieldToken | undefined, mark: string): boolean =>
  token?.kind === 'special' && token.text === mark;
