/**
 * format=flowed (RFC 3676): lines that end with a blank go on in the next one, as long as both are quoted as deeply
 * (section 4.5); the delimiter of a signature never does (section 4.3).
 */

type Line = { readonly depth: number; readonly text: string };

/** @param deletesSpace DelSp=yes: the blank at the end of a line is no blank of the text (section 4.1) */
export function unflow(text: string, deletesSpace: boolean): string {
  const paragraphs: { depth: number; pieces: string[] }[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|\n|\r/).map(readLine)) {
    const last = paragraphs.at(-1);
    const isDelimiter = line.text === '-- ';
    const flows = line.text.endsWith(' ') && !isDelimiter;
    const piece = flows && deletesSpace ? line.text.slice(0, -1) : line.text;
    if (isOpen && last && last.depth === line.depth && !isDelimiter) last.pieces.push(piece);
    else paragraphs.push({ depth: line.depth, pieces: [piece] });
    isOpen = flows;
  }
  return paragraphs.map(({ depth, pieces }) => written(depth, pieces.join(''))).join('\n');
}

function readLine(line: string): Line {
  const depth = /^>*/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(depth);
  return { depth, text: rest.startsWith(' ') ? rest.slice(1) : rest };
}

/** A mark at the beginning of a line that is not quoted is the writer's own: another one that no reader takes for a quote. */
const written = (depth: number, text: string): string =>
  depth > 0 ? `${'>'.repeat(depth)} ${text}` : text.replace(/^(\s*)>/, '$1›');
