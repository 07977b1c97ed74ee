/**
 * `npm run exam:page -- FOLDER`: how much of real-shape mails the page tells rightly, line by line. FOLDER holds `<id>.eml`, and `<id>.lines`
 * with what a person sees in its body, one visible line a row: a letter, a bar, the text. Letters: o said, c a closing phrase
 * alone on its line (either way is right), s sign-off, n notice, q quoted, f passed on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMail } from '../src/message/parse.ts';
import type { BlockKind } from '../src/page/page.ts';
import { mailPage } from '../src/reading/mail-page.ts';

type Letter = 'o' | 'c' | 's' | 'n' | 'q' | 'f' | '-';
export type PageScore = { readonly rows: number; readonly right: number; readonly faults: readonly string[] };

const LETTER: Readonly<Record<BlockKind, Letter>> = {
  prose: 'o',
  list: 'o',
  table: 'o',
  labels: 'o',
  'sign-off': 's',
  notice: 'n',
  quoted: 'q',
  'passed-on': 'f',
};

/** Letters and digits alone: wrapping, bars, quote marks and bullets are layout. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** @param rows what a person sees, as the head of this file says */
export async function scorePage(raw: Uint8Array, rows: readonly string[]): Promise<PageScore> {
  const message = await parseMail(raw);
  const { page } = mailPage({ text: message.visibleText, subject: message.subject, signer: message.from });
  const lines = page.blocks.flatMap(({ kind, lines }) => lines.map(({ text }) => ({ kind, text: fold(text) })));
  const whole = lines.map(({ text }) => text).join('');
  const letters = lines.map(({ kind, text }) => LETTER[kind].repeat(text.length)).join('');
  let at = 0;
  const faults: string[] = [];
  let scored = 0;
  for (const row of rows) {
    const [want, text] = [row.slice(0, 1) as Letter, fold(row.slice(2))];
    if (want === 'c' || text === '') continue;
    scored++;
    const found = whole.indexOf(text, at);
    const got = found < 0 ? '-' : mostOf(letters.slice(found, found + text.length));
    if (found >= 0) at = found + text.length;
    if (got !== want) faults.push(`${want}>${got} ${row.slice(2, 120)}`);
  }
  return { rows: scored, right: scored - faults.length, faults };
}

const mostOf = (letters: string): Letter =>
  [...Map.groupBy(letters, (letter) => letter)].reduce((a, b) => (b[1].length > a[1].length ? b : a))[0] as Letter;

if (import.meta.main) {
  for (const folder of process.argv.slice(2)) {
    const ids = readdirSync(folder)
      .filter((name) => name.endsWith('.lines'))
      .map((name) => name.slice(0, -6))
      .sort();
    let [rows, right, whole] = [0, 0, 0];
    const kinds = new Map<string, number>();
    for (const id of ids) {
      const labels = readFileSync(join(folder, `${id}.lines`), 'utf8')
        .split('\n')
        .filter((row) => row.trim() !== '');
      const score = await scorePage(readFileSync(join(folder, `${id}.eml`)), labels);
      rows += score.rows;
      right += score.right;
      whole += score.faults.length === 0 ? 1 : 0;
      for (const fault of score.faults) {
        const kind = fault.slice(0, 3);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        console.log(`${id}  ${fault}`);
      }
    }
    console.log(
      `${folder}: ${right} of ${rows} lines (${((100 * right) / rows).toFixed(1)} %), ${whole} of ${ids.length} mails whole`,
    );
    console.log([...kinds].map(([kind, count]) => `${kind} ${count}`).join(', '));
  }
}
