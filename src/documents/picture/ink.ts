import type { Box, PageInk } from '../pages/page-layout.ts';
import { type Blob, findBlobs } from './blobs.ts';
import type { Grey } from './grey.ts';
import { withoutRules } from './rules.ts';

const DARK = 140;
/** Points: no box to tick is smaller or larger. */
const OUTLINE = { least: 5, most: 26 };

/**
 * Where a page is dark. The page's lighting must be even (`evenLight`).
 *
 * @param lineless the page `withoutRules`, where that is there already
 */
export function inkOf(picture: Grey, lineless?: Grey): PageInk {
  let withoutLines = lineless;
  const scale = picture.dpi / 72;
  const pixelsOf = ({ left, top, right, bottom }: Box): Box => ({
    left: Math.max(0, Math.round(left * scale)),
    right: Math.min(picture.width, Math.round(right * scale)),
    top: Math.max(0, Math.round(top * scale)),
    bottom: Math.min(picture.height, Math.round(bottom * scale)),
  });
  const fits = (points: number): boolean => points >= OUTLINE.least && points <= OUTLINE.most;
  const outlinesIn = (box: Box): Blob[] =>
    (findBlobs(picture, pixelsOf(box)) ?? []).filter(
      (b) => fits((b.right - b.left) / scale) && fits((b.bottom - b.top) / scale),
    );
  return {
    amount(box) {
      withoutLines ??= withoutRules(picture);
      return darkIn(withoutLines, pixelsOf(box)) / (scale * scale);
    },
    share(box) {
      const area = pixelsOf(box);
      return darkIn(picture, area) / Math.max(1, (area.right - area.left) * (area.bottom - area.top));
    },
    outlines: (box) =>
      outlinesIn(box)
        .sort((a, b) => a.left - b.left)
        .map(({ left, top, right, bottom }) => ({
          left: left / scale,
          top: top / scale,
          right: right / scale,
          bottom: bottom / scale,
        })),
    outline(box) {
      const blobs = outlinesIn(box);
      const level = ((box.top + box.bottom) / 2) * scale;
      const away = (b: { top: number; bottom: number }): number => Math.abs((b.top + b.bottom) / 2 - level) / scale;
      // The mark of the next line reaches into the box.
      const last = blobs.filter((b) => away(b) < 9).sort((a, b) => away(a) - away(b) || b.right - a.right)[0];
      if (!last) return null;
      return { left: last.left / scale, right: last.right / scale, top: last.top / scale, bottom: last.bottom / scale };
    },
    hasRule(box) {
      const { left, right, top, bottom } = pixelsOf(box);
      for (let y = top; y < bottom; y++) {
        let run = 0;
        for (let x = left; x < right; x++) {
          const isDark = [-1, 0, 1].some((dy) => (picture.pixels[(y + dy) * picture.width + x] ?? 255) < 190);
          run = isDark ? run + 1 : 0;
          if (run > (right - left) * 0.6) return true;
        }
      }
      return false;
    },
    hasUpright(box) {
      const { left, right, top, bottom } = pixelsOf(box);
      for (let x = left; x < Math.max(right, left + 1); x++) {
        let dark = 0;
        for (let y = top; y < bottom; y++)
          if ([-1, 0, 1].some((dx) => (picture.pixels[y * picture.width + x + dx] ?? 255) < 190)) dark++;
        if (bottom - top > 4 && dark > (bottom - top) * UPRIGHT) return true;
      }
      return false;
    },
  };
}

/** Of the height: the rest of an upright line is lost where the page is a little askew. */
const UPRIGHT = 0.94;

function darkIn({ width, pixels }: Grey, { left, top, right, bottom }: Box): number {
  let dark = 0;
  for (let y = top; y < bottom; y++)
    for (let at = y * width + left; at < y * width + right; at++) if ((pixels[at] as number) < DARK) dark++;
  return dark;
}
