import { createReadStream } from 'node:fs';
import { JSONParser, Tokenizer, TokenType } from '@streamparser/json';
import { UsageError } from '../base/errors.ts';
import { type RawRecord, RECORDS, type Section } from './records.ts';

const SECTIONS = Object.keys(RECORDS).filter((section) => section !== 'pins') as Section[];
const ROWS = SECTIONS.filter((section) => section !== 'desk');

/**
 * Streams the rows of a registry file in the contract's JSON: constant memory, however many numbers it holds.
 *
 * @param wanted only rows of these sections are given
 * @param onBytes told how far the file has been read
 * @throws UsageError when it can't be read or is no JSON of that form
 */
export async function* readJsonRecords(
  file: string,
  wanted: readonly Section[],
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<RawRecord> {
  const found: RawRecord[] = [];
  // Rows are given and forgotten one by one. Asking for whole lists too ('$.*') would keep them in memory.
  const parser = new JSONParser({ paths: ['$.desk', ...ROWS.map((section) => `$.${section}.*`)], keepStack: false });
  let trouble: string | null = null;
  const keys = wanted.includes('desk') ? topKeys() : null;
  parser.onValue = ({ value, key, stack }) => {
    const isRow = stack.length > 1;
    const section = (isRow ? stack[1]?.key : key) as Section;
    if (isRow && typeof key !== 'number') trouble ??= `"${section}" is no list`;
    else if (wanted.includes(section) && isRow !== (section === 'desk'))
      found.push({ section, place: isRow ? `${section}[${String(key)}]` : section, value });
  };
  parser.onError = (error) => {
    trouble ??= error.message;
  };
  for await (const chunk of chunksOf(file)) {
    parser.write(chunk);
    keys?.write(chunk);
    const stranger = keys?.found.find((key) => !SECTIONS.includes(key as Section));
    if (stranger !== undefined) trouble ??= `"${stranger.slice(0, 40)}" is no part of it`;
    onBytes(chunk.length);
    if (trouble) break;
    yield* found.splice(0);
  }
  if (!trouble && !parser.isEnded) trouble = 'it ends too early, or is empty';
  if (trouble) throw new UsageError(`${file} is no registry file: ${trouble}`);
}

/** The names at the top of a JSON document, as they come along. */
function topKeys(): { write(chunk: Buffer): void; readonly found: string[] } {
  const tokenizer = new Tokenizer();
  const found: string[] = [];
  let depth = 0;
  let last: unknown = null;
  tokenizer.onToken = ({ token, value }) => {
    // A registry file is an object; of a list nothing could be told apart.
    if (depth === 0 && token === TokenType.LEFT_BRACKET) found.push('[');
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth += 1;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth -= 1;
    else if (token === TokenType.COLON && depth === 1) found.push(String(last));
    last = value;
  };
  // What is no JSON is reported by the parser beside it.
  tokenizer.onError = () => {};
  return { write: (chunk) => tokenizer.write(chunk), found };
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
