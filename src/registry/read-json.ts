import { createReadStream } from 'node:fs';
import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { UsageError } from '../base/errors.ts';
import { type RawRecord, RECORDS, type Section, shownKey } from './records.ts';

const SECTIONS = Object.keys(RECORDS).filter((section) => section !== 'pins') as Section[];
const ROWS = SECTIONS.filter((section) => section !== 'desk');

/**
 * Streams the rows of a registry file in the contract's JSON: constant memory, however many numbers it holds.
 *
 * @param onBytes told how far the file has been read
 * @throws UsageError when it can't be read or is no JSON of that form; never with a word of the file, which holds PINs
 */
export async function* readJsonRecords(
  file: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<RawRecord> {
  const reader = recordReader();
  let line = 1;
  let before = 0;
  for await (const chunk of chunksOf(file)) {
    const trouble = reader.write(chunk);
    if (trouble) {
      const at = line + newlines(chunk.subarray(0, Math.max(0, trouble.offset - before)));
      throw new UsageError(`${file} is no registry file: ${trouble.says} (near line ${at}).`);
    }
    line += newlines(chunk);
    before += chunk.length;
    onBytes(chunk.length);
    yield* reader.take();
  }
  if (!reader.isEnded()) throw new UsageError(`${file} is no registry file: it ends too early, or is empty.`);
}

type Token = Parameters<Tokenizer['onToken']>[0];
type Trouble = { readonly says: string; readonly offset: number };

const NO_JSON = 'it is not valid JSON';

/** Bytes in, rows out. One tokenizer feeds the builder of the rows and the look at the document's outline. */
function recordReader() {
  const tokenizer = new Tokenizer();
  // Rows are given and forgotten one by one. Asking for whole lists too ('$.*') would keep them in memory.
  const builder = new TokenParser({ paths: ['$.desk', ...ROWS.map((section) => `$.${section}.*`)], keepStack: false });
  const checkOutline = outlineCheck();
  const found: RawRecord[] = [];
  let trouble: Trouble | null = null;
  let offset = 0;
  const fail = (says: string, at = offset): void => {
    trouble ??= { says, offset: at };
  };
  tokenizer.onToken = (token) => {
    if (trouble) return;
    offset = token.offset;
    const wrong = checkOutline(token);
    if (wrong) fail(wrong);
    else builder.write(token);
  };
  // The library's own messages quote the file.
  tokenizer.onError = ({ message }) => fail(NO_JSON, Number(/absolute position "(\d+)"/.exec(message)?.[1] ?? offset));
  builder.onError = () => fail(NO_JSON);
  builder.onValue = ({ value, key, stack }) => {
    const isRow = stack.length > 1;
    const section = (isRow ? stack[1]?.key : key) as Section;
    found.push({ section, place: isRow ? `${section}[${String(key)}]` : section, value });
  };
  return {
    write(chunk: Uint8Array): Trouble | null {
      tokenizer.write(chunk);
      return trouble;
    },
    take: () => found.splice(0),
    isEnded: () => builder.isEnded,
  };
}

/** Looks at each token of a document in turn: an object, of known parts, each of its form. Gives what is wrong, or null. */
function outlineCheck(): (token: Token) => string | null {
  let depth = 0;
  let last: unknown = null;
  let part: string | null = null;
  return ({ token, value }) => {
    const opens = token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET;
    const closes = token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET;
    let wrong: string | null = null;
    if (depth === 0 && token !== TokenType.LEFT_BRACE) wrong = 'it is no object';
    if (depth === 1 && part !== null && token !== (part === 'desk' ? TokenType.LEFT_BRACE : TokenType.LEFT_BRACKET))
      wrong = part === 'desk' ? '"desk" is no object' : `"${part}" is no list`;
    part = depth === 1 && token === TokenType.COLON ? String(last) : null;
    if (part !== null && !SECTIONS.includes(part as Section)) wrong = `${shownKey(part)} is no part of it`;
    depth += opens ? 1 : closes ? -1 : 0;
    last = value;
    return wrong;
  };
}

function newlines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(file, { highWaterMark: 256 * 1024 });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!code) throw error;
    throw new UsageError(
      `The registry file ${file} cannot be read (${code === 'ENOENT' ? 'there is no such file' : code}).`,
    );
  }
}
