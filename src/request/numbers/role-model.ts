/**
 * How likely a mail asks for each of its numbers, as a model has learned it from marked mails (`fixtures/reading/roles`): a second
 * reader beside the rules of `verdict.ts`, by other means. It never names a number: it can only say what one is there for.
 */
import model from '../../../models/number-roles.json' with { type: 'json' };
import { openModel } from '../../base/linear-model.ts';
import { seenCells } from '../../page/cells.ts';
import { findLanguage } from '../text/find-language.ts';
import { alikeLines } from './alike-lines.ts';
import { isRun } from './find-items.ts';
import type { Item } from './item.ts';
import { lineIndex, lineText, type Page } from './page.ts';
import { roleFeaturesOf } from './role-features.ts';
import type { Surroundings } from './surroundings.ts';
import { LIST_HEADING } from './words/asking-words.ts';

/** What the model tells apart, in its order. */
export const NUMBER_ROLES = ['aside', 'asked'] as const;

/** Names the examples and so the weights. */
export const MODEL_DIGEST: string = model.digest;

/** From 0 to 1, for the numbers that were judged. */
export type AskedShares = ReadonlyMap<Item, number>;
export const NO_SHARES: AskedShares = new Map();

/** More numbers than this are a list, which is read by its heading and its form. */
const MOST = 300;

const judge = openModel(model);

export function askedShares(page: Page, items: readonly Item[], around: Surroundings): AskedShares {
  if (items.length === 0 || items.length > MOST || isForeign(page.text)) return NO_SHARES;
  const features = roleFeaturesOf(page, items, around);
  const shares = new Map(
    items.flatMap((item, i): [Item, number][] =>
      isRun(item) && !isCell(page, item) && !isTitled(page, item, around)
        ? [[item, judge(features[i] ?? NONE)[1] ?? 0]]
        : [],
    ),
  );
  // Lines that hold nothing but their number, one under the other, are there for one thing.
  for (const alike of bareRuns(page, [...shares.keys()])) {
    const share = middleOf(alike.map((item) => shares.get(item) ?? 0));
    for (const item of alike) shares.set(item, share);
  }
  // What is named each is one list, unless the model all but knows better of one.
  for (const alike of alikeLines(page, [...shares.keys()])) {
    const own = alike.map((item) => shares.get(item) ?? 0);
    if (Math.min(...own) > SURELY_ASIDE) for (const item of alike) shares.set(item, middleOf(own));
  }
  return shares;
}
const SURELY_ASIDE = 0.15;

/** It has learned from mails in the desk's languages. */
const isForeign = (own: string): boolean => findLanguage({ subject: '', own }) === 'other';

function bareRuns(page: Page, items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  let last = -2;
  for (const item of items) {
    const line = lineIndex(page, item.start);
    if (!isBare(page, line)) continue;
    if (line - last > 1) runs.push([]);
    runs.at(-1)?.push(item);
    last = line;
  }
  return runs;
}

const middleOf = (shares: readonly number[]): number =>
  shares.toSorted((a, b) => a - b)[Math.floor(shares.length / 2)] ?? 0;

const LONGEST_TITLE = 60;
/** "To be ported:", or bare numbers below "Please port these:": the plainest of licences, whatever list stands beside it. */
function isTitled(page: Page, { start }: Item, { heading, headed }: Surroundings): boolean {
  const line = lineIndex(page, start);
  const title = heading[line] ?? '';
  if (headed[line] !== 'meant') return false;
  return (
    areOfTable(title, lineText(page, line)) ||
    (title.length <= LONGEST_TITLE && LIST_HEADING.test(title)) ||
    (isBare(page, line) && /[:：]\s*$/u.test(title))
  );
}

/** Heads and a row that only gaps part: a table all the same. */
const areOfTable = (heads: string, row: string): boolean => {
  const columns = seenCells(heads).length;
  return columns > 2 && columns === seenCells(row).length;
};

const isBare = (page: Page, line: number): boolean => !/\p{L}/u.test(lineText(page, line));

/** What a cell is there for its column says. */
const isCell = (page: Page, { start }: Item): boolean => lineText(page, lineIndex(page, start)).includes('|');

const NONE = new Int32Array();
