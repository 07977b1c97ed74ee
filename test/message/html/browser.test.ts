/** What the desk says is seen of an HTML mail, held against what a browser shows of it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visibleHtml } from '../../../src/message/visible-html.ts';
import { type Chromium, startChromium } from '../../servers/chromium.ts';
import { mailOf } from './browser/mails.ts';
import { lookAt, type Shown } from './browser/truth.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

const W = 'w0007';

test.each<[string, Shown, string]>([
  ['plain words', 'seen', `<p>${W}</p>`],
  ['small print', 'seen', `<p style="font-size:8px">${W}</p>`],
  ['grey', 'seen', `<p style="color:#888">${W}</p>`],
  ['white on navy', 'seen', `<div style="background:navy;color:#fff">${W}</div>`],
  ['red on green', 'seen', `<div style="background:green;color:red">${W}</div>`],
  ['bold and large', 'seen', `<h1>${W}</h1>`],
  ['half opaque', 'seen', `<p style="opacity:.6">${W}</p>`],
  ['a word in two elements', 'hidden', `<p>w0<b>007</b></p>`],
  ['light grey that is hard to read', 'between', `<p style="color:#ddd">${W}</p>`],
  ['five pixels', 'between', `<p style="font-size:5px">${W}</p>`],
  ['half a line', 'between', `<div style="height:9px;overflow:hidden">${W}</div>`],
  ['the end cut off', 'between', `<div style="width:20px;overflow:hidden">${W}</div>`],
  ['written over another', 'between', `<div style="height:0">${W}</div><div>w0008</div>`],
  ['white', 'hidden', `<p style="color:#fff">${W}</p>`],
  ['nearly white', 'hidden', `<p style="color:#fcfcfc">${W}</p>`],
  ['no size', 'hidden', `<p style="font-size:0">${W}</p>`],
  ['one pixel', 'hidden', `<p style="font-size:1px">${W}</p>`],
  ['not displayed', 'hidden', `<p style="display:none">${W}</p>`],
  ['invisible', 'hidden', `<p style="visibility:hidden">${W}</p>`],
  ['covered', 'hidden', `<p>${W}</p><div style="position:absolute;inset:0;background:#fff"></div>`],
  ['off the page', 'hidden', `<p style="position:absolute;left:-999px">${W}</p>`],
  ['clipped', 'hidden', `<p style="clip-path:inset(50%)">${W}</p>`],
  ['transparent', 'hidden', `<p style="opacity:0">${W}</p>`],
  ['in what is closed', 'hidden', `<details><summary>w0008</summary>${W}</details>`],
  ['where no script runs', 'seen', `<noscript>${W}</noscript>`],
  ['a title', 'hidden', `<title>${W}</title>`],
])('the browser tells by its pixels: %s', async (_, shown, html) => {
  expect((await lookAt(browser, html)).get(W) ?? 'hidden').toBe(shown);
});

/** Words that the desk takes as seen, and those that it doubts. */
function readByDesk(html: string): { plain: Set<string>; doubtful: Set<string> } {
  const text = visibleHtml(html);
  const wordsIn = (part: string): Set<string> => new Set(part.match(/w\d{4}/g));
  return { plain: wordsIn(text.replace(/~~.*?~~/g, ' ')), doubtful: wordsIn((text.match(/~~.*?~~/g) ?? []).join(' ')) };
}

/** Set another to try other mails; what fails names its seed. */
const SEED = Number(process.env.PORTDESK_HTML_SEED ?? 1_000);
const MAILS = Number(process.env.PORTDESK_HTML_MAILS ?? 100);

/**
 * What hangs on a layout, or on who reads, the model may doubt (`BORDER`, `COVERS` and the marked `WRAPPERS` in `ways.ts`): where a box
 * stands that is placed anew, moved by its own size or turned; what lies over another, or is drawn up over it; how many lines go into a
 * box; sums and variables; masks, blends and filters; what only some screens or programs do. What is meant to hide and does nothing
 * where it stands may be doubted too, since mail programs differ there. All else it has to tell.
 */
test('what a browser hides never counts, and what it shows is never lost', async () => {
  const faults: string[] = [];
  let [seen, hidden, doubted] = [0, 0, 0];
  for (let seed = SEED; seed < SEED + MAILS; seed++) {
    const { html, words } = mailOf(seed);
    const [shown, { plain, doubtful }] = [await lookAt(browser, html), readByDesk(html)];
    for (const { word, ways, isBorder, isMeant, isStruck } of words) {
      const truth = shown.get(word) ?? 'hidden';
      const isDoubted = doubtful.has(word);
      const fault = (what: string): void => void faults.push(`${what}: seed ${seed}, ${word}, ${ways.join(' | ')}`);
      if (truth === 'hidden' && plain.has(word)) fault('hidden, but it counts');
      if (isStruck && plain.has(word)) fault('struck out, but it counts');
      // A line through a text that nobody sees is seen.
      if (isStruck) continue;
      if (truth === 'seen' && !plain.has(word) && !isDoubted) fault('seen, but it is lost');
      if (truth === 'seen' && isDoubted && !isBorder && !isMeant) fault('seen, but it is doubted');
      seen += truth === 'seen' ? 1 : 0;
      hidden += truth === 'hidden' ? 1 : 0;
      doubted += truth === 'seen' && isDoubted ? 1 : 0;
    }
  }
  expect(faults.sort()).toEqual([]);
  // The mails hide, and show, enough for that to say anything; and doubt is no way out.
  expect(hidden / (seen + hidden)).toBeGreaterThan(0.25);
  expect(seen / (seen + hidden)).toBeGreaterThan(0.5);
  expect(doubted / seen).toBeLessThan(0.15);
}, 600_000);
