/**
 * Which words of a page a browser shows: its pixels, once as it is and once with the words painted in nothing. Where both are alike, or
 * a word has no place, nobody sees it, whatever the reason.
 */
import { decode } from 'image-js';
import { type Chromium, WINDOW } from '../../../servers/chromium.ts';

/** `between`: in part, small, low in contrast, written over another word, or where one has to scroll to. */
export type Shown = 'seen' | 'between' | 'hidden';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Place = { readonly word: string; readonly letters: readonly Box[] };
type Picture = {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
};

/**
 * Words are "w" and four digits. What has no box at all is not asked for its place: that lays it out, and moves others. Text is painted in nothing by a highlight, since that moves nothing and no style of the page undoes it.
 */
const MEASURE = `(() => {
  document.adoptedStyleSheets = [];
  CSS.highlights.clear();
  const places = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.checkVisibility()) continue;
    const range = new Range();
    range.selectNodeContents(node);
    for (const found of node.data.matchAll(/w\\d{4}/g)) {
      const letters = [];
      for (let i = 0; i < 5; i++) {
        range.setStart(node, found.index + i);
        range.setEnd(node, found.index + i + 1);
        for (const { x, y, width, height } of range.getClientRects()) letters.push({ x, y, width, height });
      }
      range.selectNodeContents(node);
      places.push({ word: found[0], letters });
    }
  }
  const root = document.documentElement;
  return { places, width: root.scrollWidth, height: Math.max(root.scrollHeight, document.body?.scrollHeight ?? 0) };
})()`;
const BLANK = `(() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const gone = new Highlight();
  // One for each text: what spans a part that is not laid out is not painted anew behind it.
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.checkVisibility()) continue;
    const range = new Range();
    range.selectNodeContents(node);
    gone.add(range);
  }
  CSS.highlights.set('gone', gone);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(gone) { color: transparent; -webkit-text-fill-color: transparent; text-shadow: none; text-decoration: none }');
  document.adoptedStyleSheets = [sheet];
})()`;

/** @returns what becomes of each word that has a place; what is not in it is hidden */
export async function lookAt({ page, shoot }: Chromium, html: string): Promise<Map<string, Shown>> {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  const { places, width, height } = (await page.evaluate(MEASURE)) as {
    places: Place[];
    width: number;
    height: number;
  };
  const shot = Math.max(20, Math.min(height, WINDOW.height));
  const before = readPicture(await shoot(shot));
  await page.evaluate(BLANK);
  const after = readPicture(await shoot(shot));
  const shown = places.map((place) => {
    const isBeyond = place.letters.some(
      ({ x, y }) => x < width && y < height && x > -1 && y > -1 && (x > WINDOW.width - 8 || y > WINDOW.height - 8),
    );
    return { place, shown: isBeyond ? 'between' : judge(place, before, after) };
  });
  return new Map(
    shown.map(({ place, shown: own }) => {
      const isOver = shown.some(
        (other) => other.place !== place && other.shown !== 'hidden' && overlap(place, other.place),
      );
      return [place.word, own !== 'hidden' && isOver ? 'between' : own];
    }),
  );
}

function readPicture(png: Uint8Array): Picture {
  const { data, width, height, channels } = decode(png).getRawImage();
  return { data, width, height, channels };
}

/** Less high than that, the box of a letter holds nothing that is read, or hardly: letters take two thirds of it. */
const UNREAD = 3.5;
const TINY = 7;

function judge({ letters }: Place, before: Picture, after: Picture): Shown {
  const inked = letters.map((box) => inkOf(box, before, after));
  if (inked.every((ink) => ink === 'none')) return 'hidden';
  const height = Math.max(...letters.map((box) => box.height));
  if (height < UNREAD) return 'hidden';
  return height >= TINY && inked.every((ink) => ink === 'plain') ? 'seen' : 'between';
}

/** Parts of a letter's box that ink takes: fewer are a trace of it, or a piece. */
const TRACE = 0.01;
const PLAIN = 0.05;
/** The part of a box's height over which the ink of a letter or digit goes. */
const TALL = 0.35;

function inkOf(box: Box, before: Picture, after: Picture): 'none' | 'some' | 'plain' {
  const [left, right] = [Math.max(0, Math.floor(box.x)), Math.min(before.width, Math.ceil(box.x + box.width))];
  const [top, bottom] = [Math.max(0, Math.floor(box.y)), Math.min(before.height, Math.ceil(box.y + box.height))];
  let [traces, strong] = [0, 0];
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const contrast = contrastAt(before, after, y * before.width + x);
      if (contrast !== 'none') traces += 1;
      if (contrast !== 'strong') continue;
      strong += 1;
      first = Math.min(first, y);
      last = Math.max(last, y);
    }
  const area = box.width * box.height;
  if (traces === 0 || traces < TRACE * area) return 'none';
  return strong >= PLAIN * area && last - first + 1 >= TALL * box.height ? 'plain' : 'some';
}

/** Contrast ratios of WCAG 2, and distances in one channel (of 255), below which a pixel does not stand out, or hardly. */
const LOST = { ratio: 1.15, distance: 38 };
const HARD = { ratio: 1.5, distance: 77 };

function contrastAt(before: Picture, after: Picture, pixel: number): 'none' | 'weak' | 'strong' {
  const at = pixel * before.channels;
  let distance = 0;
  for (let i = 0; i < 3; i++)
    distance = Math.max(distance, Math.abs((before.data[at + i] ?? 0) - (after.data[pixel * after.channels + i] ?? 0)));
  if (distance < 4) return 'none';
  const [a, b] = [luminance(before, pixel), luminance(after, pixel)];
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  if (ratio < LOST.ratio && distance < LOST.distance) return 'none';
  return ratio >= HARD.ratio || (ratio >= LOST.ratio && distance >= HARD.distance) ? 'strong' : 'weak';
}

const LINEAR = Array.from({ length: 256 }, (_, i) => (i <= 10 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4));

function luminance({ data, channels }: Picture, pixel: number): number {
  const at = pixel * channels;
  const channel = (i: number): number => LINEAR[data[at + i] ?? 0] ?? 0;
  return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
}

/** Two words share more than the edges of their lines. */
function overlap(a: Place, b: Place): boolean {
  return a.letters.some((one) =>
    b.letters.some((other) => {
      const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
      return width > 1 && height > 0.3 * Math.min(one.height, other.height);
    }),
  );
}
