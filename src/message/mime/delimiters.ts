/** Where the parts of a multipart begin and end (RFC 2046 section 5.1.1). */

/** Line ends of any kind. */
const isLineEnd = (byte: number | undefined): boolean => byte === 10 || byte === 13;

/** The parts between the delimiters, without the line end that belongs to the delimiter; what stands before and behind is none. */
export function partsBetween(body: Buffer, boundary: string): Buffer[] {
  const parts: Buffer[] = [];
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && !isLineEnd(body[at - 1])) continue;
    const isLast = body[at + mark.length] === 45 && body[at + mark.length + 1] === 45;
    const behind = afterBlanks(body, at + mark.length + (isLast ? 2 : 0));
    // A longer boundary that begins with this one is another multipart's.
    if (behind < body.length && !isLineEnd(body[behind])) continue;
    if (start >= 0) parts.push(body.subarray(start, beforeLineEnd(body, start, at)));
    if (isLast) return parts;
    start = body[behind] === 13 && body[behind + 1] === 10 ? behind + 2 : behind + 1;
  }
  if (start >= 0) parts.push(body.subarray(start));
  return parts;
}

function afterBlanks(body: Buffer, from: number): number {
  let at = from;
  while (body[at] === 32 || body[at] === 9) at++;
  return at;
}

function beforeLineEnd(body: Buffer, start: number, at: number): number {
  const feed = body[at - 1] === 10 || body[at - 1] === 13 ? at - 1 : at;
  return Math.max(start, body[feed] === 10 && body[feed - 1] === 13 ? feed - 1 : feed);
}

/** A boundary is 70 characters at most; some programs write longer ones, and many begin it with dashes. A rule of dashes is none. */
const DELIMITER = /^--(?=-{0,60}[^-\s])(\S(?:.{0,120}\S)?)[ \t]*$/;
const LINES = 4_000;

/**
 * The boundary that a multipart's body shows where its header tells none, or one that does not occur: the first line that
 * looks like a delimiter and has a part's header below it, or comes again as the last one.
 */
export function shownBoundary(body: Buffer): string | null {
  const lines = body.toString('latin1').split(/\r\n|\n|\r/, LINES);
  const closed = new Map(lines.map((line, i) => [line.trimEnd(), i]));
  for (const [i, line] of lines.entries()) {
    const boundary = DELIMITER.exec(line)?.[1];
    if (!boundary) continue;
    const isHead = /^content-[a-z-]+[ \t]*:/i.test(lines[i + 1] ?? '');
    const isClosed = (closed.get(`--${boundary}--`) ?? -1) > i;
    if (isHead || isClosed) return boundary;
  }
  return null;
}
