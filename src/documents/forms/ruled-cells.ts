/** The cells of a ruled form: a place on a page in, the box that is drawn around it out. */
import { type Box, centre, height, holds, middle, type PageLayout } from '../pages/page-layout.ts';
import type { Label } from './find-labels.ts';
import { textOf } from './phrases.ts';
import type { Filling } from './read-fillings.ts';

/** Points: how far a rule is looked for; a cell is no page. */
const REACH = { across: 560, up: 60 };
/** Points: print is as high as its rules are apart, nearly. */
const RIM = 2.5;

export type CellFinder = (box: Box) => Box | null;

/**
 * @returns for a box of print the cell that it stands in, by the lines nearest to it on its four sides; null where it stands in none.
 * A cell is low: a frame around half the page parts nothing.
 */
export function cellsOf({ ink, width }: Pick<PageLayout, 'ink' | 'width'>): CellFinder {
  const known = new Map<Box, Box | null>();
  const search = (box: Box): Box | null => {
    const [top, bottom] = [levelFrom(box, -1), levelFrom(box, 1)];
    if (top === null || bottom === null) return null;
    const [left, right] = [uprightFrom(box, -1), uprightFrom(box, 1)];
    return left === null || right === null ? null : { left, right, top, bottom };
  };
  const levelFrom = (box: Box, step: 1 | -1): number | null => {
    const from = step < 0 ? box.top + RIM : box.bottom - RIM;
    for (let y = from; Math.abs(y - from) < REACH.up; y += step)
      if (ink.hasRule({ left: box.left, right: box.right, top: y - 0.6, bottom: y + 0.6 })) return y;
    return null;
  };
  const uprightFrom = (box: Box, step: 1 | -1): number | null => {
    const from = step < 0 ? box.left - 0.5 : box.right + 0.5;
    const level = { top: box.top - RIM + 0.5, bottom: box.bottom + RIM - 0.5 };
    for (let x = from; Math.abs(x - from) < REACH.across && x > 0 && x < width; x += step)
      if (ink.hasUpright({ left: x - 0.6, right: x + 0.6, ...level })) return x;
    return null;
  };
  return (box) => {
    const found = known.has(box) ? known.get(box) : search(box);
    known.set(box, found ?? null);
    return found ?? null;
  };
}

/** In heights of its label: so high is a cell that has the label at its top and room for a value below. */
const ROOMY = 1.8;
/** Of the cell: a label that ends above stands at its top. */
const UPPER = 0.66;

/** Whether the label stands at the top of its cell, and what it asks for is written below it there. */
export const isCaption = (label: Box, cell: Box): boolean =>
  height(cell) > height(label) * ROOMY && label.bottom - cell.top < height(cell) * UPPER;

/** In heights of the value: a higher cell is a frame around much of the form. */
const HIGHEST = 5;
/** Of the height of a value: captions are set smaller. */
const SMALLER = 0.93;

/**
 * Print in cells that have their caption at their top.
 * @returns for each such value its label; null for a caption that nobody knows and for what is written below it: neither is another
 *   cell's value
 */
export function captioned(
  fillings: readonly Filling[],
  labels: readonly Label[],
  cellOf: CellFinder,
): ReadonlyMap<Filling, Label | null> {
  const owners = new Map<Filling, Label | null>();
  for (const filling of fillings) {
    const cell = filling.widget ? null : cellOf(filling.box);
    if (!cell || height(cell) > height(filling.box) * HIGHEST) continue;
    const isAbove = (box: Box): boolean =>
      holds(cell, middle(box), centre(box)) && box.bottom < centre(filling.box) && isCaption(box, cell);
    const [label] = labels.filter(({ box }) => isAbove(box)).sort((a, b) => b.box.top - a.box.top);
    if (label) owners.set(filling, label);
    const unknown = label
      ? undefined
      : fillings.find(
          ({ box, words }) =>
            isAbove(box) &&
            height(box) < height(filling.box) * SMALLER &&
            !/\d/.test(textOf(words)) &&
            words.length > 0,
        );
    if (unknown) owners.set(filling, null).set(unknown, null);
  }
  return owners;
}
