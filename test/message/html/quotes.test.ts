import { expect, test } from 'vitest';
import { visibleHtml } from '../../../src/message/visible-html.ts';

const N = '425-555-0102';
const GMAIL_INDENT = 'style="margin:0 0 0 40px;border:none;padding:0px"';
const SIDE_LINE = 'style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex"';
const lineOf = (html: string): string =>
  visibleHtml(html)
    .split('\n')
    .filter((line) => line.includes('555'))
    .join();

test.each([
  ["Gmail's", `<div>please port:</div><blockquote ${GMAIL_INDENT}><div>${N}</div></blockquote>`],
  [
    "Gmail's, with its class",
    `<div>please port:</div><blockquote class="gmail_quote" ${GMAIL_INDENT}>${N}</blockquote>`,
  ],
  ["Thunderbird's", `<p>please port</p><blockquote>${N}</blockquote>`],
  [
    "Apple Mail's",
    `<div>please port</div><blockquote style="margin: 0 0 0 40px; border: none; padding: 0px;" class="">${N}</blockquote>`,
  ],
  ['one in another', `<div>por favor porten:</div><blockquote><blockquote>${N}</blockquote></blockquote>`],
  ['Italian', `<div>vi chiediamo di portare:</div><blockquote ${GMAIL_INDENT}>${N}</blockquote>`],
  ['French', `<div>merci de porter :</div><blockquote ${GMAIL_INDENT}>${N}</blockquote>`],
  ['Japanese', `<div>下記の番号の転出をお願いします：</div><blockquote ${GMAIL_INDENT}>${N}</blockquote>`],
  ['behind a date', `<div>please port by 3/20/2026:</div><blockquote>${N}</blockquote>`],
  ['by a list', `<div>please port:</div><ul><li>${N}</li></ul>`],
  ['by a style', `<div>please port:</div><div style="margin-left:40px;border-left:2px solid #00f">${N}</div>`],
])('an indentation is no quotation: %s', (_, html) => {
  expect(lineOf(html)).toBe(N);
});

test.each([
  ["Apple Mail's", `<div>see below</div><blockquote type="cite">${N}</blockquote>`],
  ["Thunderbird's", `<div>see below</div><blockquote cite="mid:1@x">${N}</blockquote>`],
  ["Gmail's", `<div>see below</div><blockquote class="gmail_quote" ${SIDE_LINE}>${N}</blockquote>`],
  ['all that Gmail carries along', `<div class="gmail_quote"><div>old</div><blockquote>${N}</blockquote></div>`],
  [
    'below who wrote it',
    `<div>On Mon, Mar 2, 2026 at 9:00 AM Dana &lt;d@x.example&gt; wrote:</div><blockquote>${N}</blockquote>`,
  ],
  [
    'below who wrote it, indented',
    `<div>On Mon, Mar 2, 2026, Dana wrote:</div><br><blockquote ${GMAIL_INDENT}>${N}</blockquote>`,
  ],
  ['in Spanish', `<div>El lun, 2 mar 2026 a las 9:00, Dana escribió:</div><blockquote>${N}</blockquote>`],
  ['in French', `<div>Le lun. 2 mars 2026 à 09:00, Dana a écrit :</div><blockquote>${N}</blockquote>`],
  ['in Italian', `<div>Il giorno lun 2 mar 2026 alle ore 09:00 Dana ha scritto:</div><blockquote>${N}</blockquote>`],
  ['in Japanese', `<div>2026年3月2日(月) 9:00 Dana &lt;d@x.example&gt;:</div><blockquote>${N}</blockquote>`],
  [
    'a later piece of one that is answered piece by piece',
    `<div>On Mon, Mar 2, 2026, Dana wrote:</div><blockquote ${SIDE_LINE}>a</blockquote><p>yes</p><blockquote ${SIDE_LINE}>${N}</blockquote>`,
  ],
])('what another wrote is quoted: %s', (_, html) => {
  expect(lineOf(html)).toBe(`> ${N}`);
});

test.each([
  ['with nothing above', `<blockquote>${N}</blockquote><p>yes, please</p>`],
  ['with a line beside it', `<p>please port</p><blockquote ${SIDE_LINE}>${N}</blockquote>`],
  ['below a line that says who', `<p>You wrote:</p><blockquote>${N}</blockquote>`],
  ['below a line that says who, in Spanish', `<p>Usted escribió:</p><blockquote>${N}</blockquote>`],
  ['below a line that says who, in French', `<p>Vous avez écrit :</p><blockquote>${N}</blockquote>`],
  ['below a line that says who, in Italian', `<p>Lei ha scritto:</p><blockquote>${N}</blockquote>`],
  [
    'below a line in a language that is not read',
    `<p>W dniu 2.03.2026 o 9:00, Dana pisze:</p><blockquote>${N}</blockquote>`,
  ],
  ['below an address', `<p>Dana &lt;d@x.example&gt;:</p><blockquote>${N}</blockquote>`],
  ['behind a quotation', `<blockquote type="cite">a</blockquote><p>and</p><blockquote>${N}</blockquote>`],
])('what may be a quotation goes to a person: %s', (_, html) => {
  expect(lineOf(html)).toBe(`~~${N}~~`);
});
