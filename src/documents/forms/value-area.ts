import { type Box, centre, height, type PageLayout } from '../pages/page-layout.ts';
import type { Label } from './find-labels.ts';

/**
 * Where the value of a label is written: from the label to the next one on its row. A form's box is as high as two
 * lines of print; what is printed above ends it.
 */
export function areaBeside(page: PageLayout, label: Label, labels: readonly Label[]): Box {
  const size = Math.min(14, height(label.box));
  const next = labels
    .filter(({ box }) => box.left > label.box.right && Math.abs(centre(box) - centre(label.box)) < size)
    .map(({ box }) => box.left);
  const right = Math.min(page.width - 24, ...next.map((left) => left - 2));
  const over = page.words
    .filter((word) => word.bottom < label.box.top + 2 && word.right > label.box.right && word.left < right)
    .filter(({ confidence, text }) => confidence > 60 && /[\p{L}\p{N}]{2}/u.test(text))
    .map(({ bottom }) => bottom + 1);
  return {
    left: label.box.right + 3,
    right,
    top: Math.max(label.box.bottom - size * 2.7, ...over),
    bottom: label.box.bottom + 1.5,
  };
}
