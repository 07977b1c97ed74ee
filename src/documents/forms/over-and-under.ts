/** Labels that are printed above their value, or below it: a value and the labels of its page in, the label out. */
import { type Box, centre, height, type PageLayout } from '../pages/page-layout.ts';
import type { Label } from './find-labels.ts';
import { isBlank } from './phrases.ts';
import type { Filling } from './read-fillings.ts';

/** In heights of the value: a label may be printed so far above it. */
const UNDER_LABEL = 2.4;
/** Points: no eye sees which of two is closer by less. */
const CLOSER = 2;

/** The label that is printed above it, and has nothing beside it. */
export function labelOver(
  page: Pick<PageLayout, 'ink' | 'words'>,
  { box }: Filling,
  labels: readonly Label[],
  owners: ReadonlyMap<Label, readonly Filling[]>,
): Label | null {
  let [best, least] = [null as Label | null, Number.POSITIVE_INFINITY];
  for (const label of labels) {
    const drop = box.top - label.box.bottom;
    const isUnder = box.left < label.box.right + 20 && box.right > label.box.left - 6 && box.left > label.box.left - 24;
    const beside = owners.get(label)?.some((own) => own.box.top < label.box.bottom + 2) ?? false;
    // A name below a line is printed there; the signature is above it.
    if (label.field === 'signature' && box.top > label.box.bottom - 2) continue;
    if (isUnder && !beside && hasOwnPlace(page, label)) continue;
    if (!isUnder || beside || drop < -4 || drop > Math.max(12, height(box) * UNDER_LABEL)) continue;
    // Of labels in one row the one whose edge it begins at.
    const isInRow = best !== null && Math.abs(label.box.bottom - best.box.bottom) < CLOSER;
    const isCloser = isInRow ? offset(label, box) < offset(best as Label, box) : drop < least;
    if (isCloser) [best, least] = [label, drop];
  }
  return best;
}

const offset = (label: Label, box: Box): number => Math.abs(box.left - label.box.left);

/** A blank, or a line to write on, follows the label: what stands below belongs to something else. */
const hasOwnPlace = (page: Pick<PageLayout, 'ink' | 'words'>, { box }: Label): boolean =>
  page.words.some(
    (word) =>
      isBlank(word) &&
      word.left > box.right - 4 &&
      word.left < box.right + 20 &&
      Math.abs(centre(word) - centre(box)) < 8,
  ) || page.ink.hasRule({ left: box.right + 4, right: box.right + 50, top: box.top + 2, bottom: box.bottom + 6 });

/** Letters have a line to write on, and the words below it. */
export function labelUnder(
  page: Pick<PageLayout, 'ink' | 'words'>,
  { box, widget }: Filling,
  labels: readonly Label[],
  owners: ReadonlyMap<Label, readonly Filling[]>,
): Label | null {
  if (widget) return null;
  const under = labels.filter(
    (label) =>
      !owners.has(label) &&
      label.field !== 'numbers' &&
      label.box.top - box.bottom > -3 &&
      label.box.top - box.bottom < 16 &&
      box.left < label.box.right + 40 &&
      box.right > label.box.left - 6 &&
      box.left > label.box.left - 20 &&
      (page.ink.hasRule({
        left: box.left,
        right: Math.max(box.right, label.box.right),
        top: box.bottom - 5,
        bottom: label.box.top + 3,
      }) ||
        (Math.abs(box.left - label.box.left) < 4 && standsInCaptions(page, label, labels))),
  );
  return under.sort((a, b) => a.box.top - b.box.top)[0] ?? null;
}

/** A label on its level has the line to write on above it: all of that row's are below what they ask for. */
const standsInCaptions = (page: Pick<PageLayout, 'ink' | 'words'>, label: Label, labels: readonly Label[]): boolean =>
  labels.some(
    (other) =>
      other !== label &&
      Math.abs(centre(other.box) - centre(label.box)) < 6 &&
      (page.ink.hasRule({ ...other.box, top: other.box.top - 8, bottom: other.box.top + 1 }) ||
        page.words.some(
          (word) =>
            isBlank(word) &&
            word.bottom < other.box.top + 4 &&
            other.box.top - word.bottom < 8 &&
            Math.abs(word.left - other.box.left) < 8,
        )),
  );

/** Papers print their labels above the lines, or below: a value stands closer to its own than to that of the next line. */
export const isNearer = ({ top, bottom }: Box, under: Label, over: Label): boolean =>
  !ENDS.test(under.words.at(-1)?.text ?? '') && under.box.top - bottom < top - over.box.bottom - CLOSER;
/** A colon points to what follows. */
const ENDS = /[:：]$/u;
