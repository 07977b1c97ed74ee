/** Whether somebody signed (desk rules, section 7): a digital signature, ink, a stamp, an image or typed text on the line. */
import { regexp } from '../../base/regexp.ts';
import { type Box, centre, height, holds, middle, type PageLayout, type Word } from '../pages/page-layout.ts';
import type { SignatureReading } from './filled-form.ts';
import type { Label } from './find-labels.ts';
import { isBlank } from './phrases.ts';
import { cellsOf, isCaption } from './ruled-cells.ts';
import { areaBeside } from './value-area.ts';

/** Square points. Initials have thirty, a speck of dust has three. */
const INK = { surely: 16, perhaps: 5 };
/** What is printed where one is to sign, or says that nobody has. */
const NO_SIGNATURE = regexp(
  /^[\W_]*(?:\p{L}[.)] )?(?:x|sign(?:ature)?(?: here)?|please sign(?: here)?|n ?\/ ?a|none|pending|to be signed|unsigned|not signed|tbd|\(?signature\)?|firma|firmar aquí|署名)[\W_]*$/iu,
);

type Signed = {
  readonly page: PageLayout;
  readonly labels: readonly Label[];
  readonly textOf: (label: Label) => string;
};

/** The best of all signature lines: whoever signs one of two has signed. */
export function readSignature(pages: readonly Signed[]): SignatureReading {
  const readings = pages.flatMap((page) =>
    page.labels.filter(({ field }) => field === 'signature').map((label) => signatureAt(page, label)),
  );
  return best(readings);
}

const ORDER: readonly SignatureReading[] = ['digital', 'drawn', 'typed', 'unclear', 'none'];
const best = (readings: readonly SignatureReading[]): SignatureReading =>
  ORDER.find((reading) => readings.includes(reading)) ?? 'no-line';

/** The tails of the label's letters hang into the box below it. */
const below = (area: Box, label: Box): Box =>
  label.left < area.right && label.right > area.left && label.top < area.top && label.bottom < centre(area)
    ? { ...area, top: Math.max(area.top, label.bottom) }
    : area;

function signatureAt({ page, labels, textOf }: Signed, label: Label): SignatureReading {
  const beside = areaBeside(page, label, labels);
  const field = page.widgets.find(
    (widget) =>
      widget.kind === 'signature' && (overlaps(widget, beside) || overlaps(widget, lineOver(page, label, labels))),
  );
  if (field?.value === 'intact') return 'digital';
  if (field?.value === 'broken') return 'unclear';
  const typed = textOf(label);
  if (/\p{L}{2}/u.test(typed) && !/\d.*\d/.test(typed) && !NO_SIGNATURE.test(typed))
    return page.isScan ? 'drawn' : 'typed';
  if (field) return inkIn(page, below(field, label.box));
  if (isStampUnder(page, label)) return 'drawn';
  const cell = page.isScan ? null : cellsOf(page)(label.box);
  if (cell && isCaption(label.box, cell)) return inkInCell(page, cell);
  const right = inkIn(page, beside);
  if (right === 'drawn') return right;
  const over = lineOver(page, label, labels);
  const isLineOver =
    page.ink.hasRule({ ...over, top: label.box.top - 10, bottom: label.box.top + 1 }) || blankOver(page, label);
  const above = inkIn(page, over);
  if (isLineOver) return above === 'none' ? right : above;
  const under = isPlaceBeside(page, label) ? null : lineUnder(page, label, labels);
  if (under) return best([right, inkIn(page, under)]);
  // A thin line is lost on a poor scan.
  return page.isScan && above !== 'none' ? 'unclear' : right;
}

/** @returns whether there is a hand in the place, by its ink or a stamp; print that tells where to sign is none */
export function inkIn(page: PageLayout, area: Box): SignatureReading {
  if (page.stamps.some((stamp) => overlaps(stamp, area))) return 'drawn';
  if (area.right - area.left < 20 || height(area) < 5) return 'none';
  // Underscores, and an X that shows where to sign, are no signature.
  const printed = page.words.filter(
    (word) => holds(area, middle(word), centre(word)) && (isBlank(word) || NO_SIGNATURE.test(word.text)),
  );
  const ink = page.ink.amount(area) - printed.reduce((sum, word) => sum + page.ink.amount(inkPlace(word, area)), 0);
  return ink >= INK.surely ? 'drawn' : ink >= INK.perhaps ? 'unclear' : 'none';
}

/** The label stands at the top of its cell: there one signs, and nowhere else. Print in it is a hint. */
function inkInCell(page: PageLayout, cell: Box): SignatureReading {
  const area = { left: cell.left + 1.5, right: cell.right - 1.5, top: cell.top + 1.5, bottom: cell.bottom - 1.5 };
  if (page.stamps.some((stamp) => overlaps(stamp, area))) return 'drawn';
  const printed = page.words.filter((word) => holds(area, middle(word), centre(word)));
  const ink = page.ink.amount(area) - printed.reduce((sum, word) => sum + page.ink.amount(word), 0);
  return ink >= INK.surely ? 'drawn' : ink >= INK.perhaps ? 'unclear' : 'none';
}

/** A row of underscores is as high as its letters would be, and has its ink at its foot: what is signed stands in it. */
function inkPlace(word: Word, area: Box): Box {
  if (!isBlank(word)) return word;
  return {
    left: Math.max(word.left, area.left),
    right: Math.min(word.right, area.right),
    top: Math.min(area.bottom, Math.max(area.top, word.bottom - height(word) * 0.35)),
    bottom: Math.min(area.bottom, word.bottom),
  };
}

/** Letters have the words below the line: the place above them. */
function lineOver(page: PageLayout, { box }: Label, labels: readonly Label[]): Box {
  const next = labels
    .filter((other) => other.box.left > box.right && Math.abs(centre(other.box) - centre(box)) < 8)
    .map((other) => other.box.left - 4);
  const over = page.words
    .filter(
      (word) => word.bottom < box.top - 6 && word.right > box.left && word.left < box.right + 60 && !isBlank(word),
    )
    .filter(({ confidence }) => confidence > 60)
    .map(({ bottom }) => bottom + 1);
  return {
    left: box.left - 4,
    right: Math.min(page.width - 24, Math.max(box.right, box.left + 180), ...next),
    top: Math.max(box.top - 38, ...over),
    bottom: box.top - 1,
  };
}

/** A blank, a line or a box to write in follows the label. */
const isPlaceBeside = ({ words, widgets, ink }: PageLayout, { box }: Label): boolean =>
  [...words.filter(isBlank), ...widgets].some(
    ({ left, top, bottom }) =>
      left > box.right - 4 && left < box.right + 40 && top < box.bottom - 2 && bottom > box.top + 2,
  ) || ink.hasRule({ left: box.right + 6, right: box.right + 66, top: box.top, bottom: box.bottom + 5 });

/** A picture, or a stamp, right below the label, and no words between them: letters of a word processor have no line to sign on. */
const isStampUnder = ({ stamps, words }: PageLayout, { box }: Label): boolean =>
  stamps.some(
    (stamp) =>
      stamp.top > box.bottom - 3 &&
      stamp.top < box.bottom + UNDER.most &&
      stamp.left < box.right + 20 &&
      stamp.right > box.left &&
      !words.some((word) => word.top > box.bottom - 3 && word.bottom < stamp.top + 3),
  );

/** Points: a line to write on lies so far below its label. */
const UNDER = { least: 8, most: 34 };

/** Where nothing is beside the label, and no line above it: the place between it and the line below. */
function lineUnder(page: PageLayout, { box }: Label, labels: readonly Label[]): Box | null {
  const blank = page.words
    .filter((word) => isBlank(word) && Math.abs(word.left - box.left) < 16 && word.bottom > box.bottom)
    .filter((word) => word.bottom - box.bottom < UNDER.most)
    .sort((a, b) => a.top - b.top)[0];
  const next = labels
    .filter((other) => other.box.left > box.right && Math.abs(centre(other.box) - centre(box)) < 8)
    .map((other) => other.box.left - 4);
  if (blank) return { left: blank.left, right: blank.right, top: box.bottom, bottom: blank.bottom - 1 };
  const right = Math.min(page.width - 24, box.left + 180, ...next);
  for (let y = box.bottom + UNDER.least; y < box.bottom + UNDER.most; y += 2)
    if (page.ink.hasRule({ left: box.left, right, top: y, bottom: y + 2 }))
      return { left: box.left, right, top: box.bottom, bottom: y + 1 };
  return null;
}

const blankOver = (page: PageLayout, { box }: Label): boolean =>
  page.words.some(
    (word) =>
      isBlank(word) &&
      word.bottom < box.top + 4 &&
      box.top - word.bottom < 8 &&
      word.left < box.right &&
      word.right > box.left,
  );

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
