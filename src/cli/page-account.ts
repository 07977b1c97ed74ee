import type { Secret } from '../base/secret.ts';
import type { Block, Page, PageLine } from '../page/page.ts';
import { maskLooseDigits } from '../request/numbers/mask-loose-digits.ts';
import { maskSecrets } from '../request/text/mask-secrets.ts';

/** Lines of one block that are shown: a list of a thousand numbers is told by its ends. */
const SHOWN = 40;
const WIDTH = 160;

/**
 * A page as an agent reads it: a line's number, what its block is, its cells apart. Shows no PIN, nor what looks like one.
 *
 * @param secrets whatever was read as a PIN
 */
export function pageAccount(pages: readonly Page[], secrets: readonly Secret[]): string {
  const hide = (text: string): string => maskLooseDigits(maskSecrets(text, secrets));
  return pages
    .flatMap(({ source, title, blocks }) => [
      `  ${source}${title ? `, ${title}` : ''}${blocks.length === 0 ? ': nothing is seen' : ''}`,
      ...blocks.flatMap((block) => blockRows(block, hide)),
    ])
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function blockRows({ kind, lines }: Block, hide: (text: string) => string): string[] {
  const left = lines.length > SHOWN ? lines.length - SHOWN : 0;
  const head = lines.slice(0, left ? SHOWN / 2 : SHOWN);
  const foot = left ? lines.slice(-SHOWN / 2) : [];
  const row = (line: PageLine, i: number): string =>
    `    ${String(line.at).padStart(5)}  ${(i === 0 ? kind : '').padEnd(9)}  ${cut(hide(textOf(line)))}`;
  return [
    ...head.map(row),
    ...(left ? [`           ${''.padEnd(9)}  ... ${left} more`] : []),
    ...foot.map((line) => row(line, 1)),
  ];
}

const textOf = ({ text, cells }: PageLine): string => (cells ? cells.join(' ¦ ') : text.trim());
const cut = (text: string): string => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text);
