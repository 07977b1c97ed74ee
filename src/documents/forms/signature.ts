/** Whether somebody signed (desk rules, section 7): a digital signature, ink, a stamp, an image or typed text on the line. */
import { type Box, centre, height, holds, middle, type PageLayout } from '../pages/page-layout.ts';
import type { SignatureReading } from './filled-form.ts';
import type { Label } from './find-labels.ts';
import { isBlank } from './phrases.ts';
import { areaBeside } from './value-area.ts';

/** Square points. Initials have thirty, a speck of dust has three. */
const INK = { surely: 16, perhaps: 5 };
/** What is printed where one is to sign, or says that nobody has. */
const NO_SIGNATURE =
  /^[\W_]*(?:x|sign(?:ature)?(?: here)?|please sign(?: here)?|n ?\/ ?a|none|pending|to be signed|unsigned|not signed|tbd|\(?signature\)?)[\W_]*$/i;

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
  const order: readonly SignatureReading[] = ['digital', 'drawn', 'typed', 'unclear', 'none'];
  return order.find((reading) => readings.includes(reading)) ?? 'no-line';
}

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
  if (field) return inkIn(page, field);
  const right = inkIn(page, beside);
  if (right === 'drawn') return right;
  const over = lineOver(page, label, labels);
  const isLineOver =
    page.ink.hasRule({ ...over, top: label.box.top - 10, bottom: label.box.top + 1 }) || blankOver(page, label);
  const above = inkIn(page, over);
  if (isLineOver) return above === 'none' ? right : above;
  // A thin line is lost on a poor scan.
  return page.isScan && above !== 'none' ? 'unclear' : right;
}

function inkIn(page: PageLayout, area: Box): SignatureReading {
  if (page.stamps.some((stamp) => overlaps(stamp, area))) return 'drawn';
  if (area.right - area.left < 20 || height(area) < 5) return 'none';
  // Underscores, and an X that shows where to sign, are no signature.
  const printed = page.words.filter(
    (word) => holds(area, middle(word), centre(word)) && (isBlank(word) || NO_SIGNATURE.test(word.text)),
  );
  const ink = page.ink.amount(area) - printed.reduce((sum, word) => sum + page.ink.amount(word), 0);
  return ink >= INK.surely ? 'drawn' : ink >= INK.perhaps ? 'unclear' : 'none';
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
