import { fieldOf, mediaType, readHeaderBlock } from './header-block.ts';

const MAX_DEPTH = 8;
const MAX_PARTS = 200;

/**
 * The content types of a mail's own MIME tree, outermost first. What a mail carries inside (message/rfc822) is named, not
 * entered: a person who forwards a bounce is a person.
 */
export function readPartTypes(raw: Uint8Array): string[] {
  const types: string[] = [];
  const enter = (part: Buffer, depth: number): void => {
    const { fields, bodyStart } = readHeaderBlock(part);
    const { type, parameter } = mediaType(fieldOf(fields, 'content-type'));
    types.push(type);
    const boundary = parameter('boundary');
    if (!type.startsWith('multipart/') || !boundary || depth >= MAX_DEPTH) return;
    for (const inner of partsBetween(part.subarray(bodyStart), boundary)) {
      if (types.length >= MAX_PARTS) return;
      enter(inner, depth + 1);
    }
  };
  enter(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), 0);
  return types;
}

function* partsBetween(body: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const before = body[at - 1];
    if (at > 0 && before !== 10 && before !== 13) continue;
    if (start >= 0) yield body.subarray(start, at);
    const isLast = body[at + mark.length] === 45 && body[at + mark.length + 1] === 45;
    if (isLast) return;
    start = lineAfter(body, at + mark.length);
  }
  if (start >= 0) yield body.subarray(start);
}

function lineAfter(body: Buffer, from: number): number {
  let at = from;
  while (at < body.length && body[at] !== 10 && body[at] !== 13) at++;
  return body[at] === 13 && body[at + 1] === 10 ? at + 2 : at + 1;
}
