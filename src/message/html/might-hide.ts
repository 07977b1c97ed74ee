import { type Declaration, OPEN } from './declarations.ts';
import { lineHeight, textSize, toFactor, toPixels } from './lengths.ts';

/** Sizes of a box or a line into which no letters go. */
const SIZE = /^(?:(?:max-)?(?:width|height)|line-height)$/;
const NO_LETTERS = 8;

/** Properties that hide nothing by themselves: sizes that need a box that clips, and the like. */
const HARMLESS =
  /^(?:width|height|max-|min-|aspect-|float|margin|padding|overflow|border|white-space|order|flex-direction|z-index|font-family|line-height|letter-spacing|word-spacing|direction)/;

/** In pixels: so far before or above its place, a box takes along what follows. */
const PULLING = -50;

/** Whether a declaration could draw what follows off the page, or over other text. */
export const mightPull = ({ property, value }: Pick<Declaration, 'property' | 'value'>): boolean =>
  /^margin-/.test(property) &&
  (value === OPEN ||
    (toPixels(value, { fontSize: 16, whole: 1_000 }) ?? (value.includes('(') ? PULLING : 0)) <= PULLING);

/** Whether a declaration, for all that is known, could make a text hard to see. */
export function mightHide({ property, value }: Pick<Declaration, 'property' | 'value'>): boolean {
  if (SIZE.test(property)) {
    const size = property === 'line-height' ? lineHeight(value, 16) : toPixels(value, { fontSize: 16, whole: 1_000 });
    return size !== null && size <= NO_LETTERS;
  }
  if (HARMLESS.test(property)) return value.includes('-') && /^(?:margin|letter|word)/.test(property);
  if (value === OPEN) return true;
  switch (property) {
    case 'display':
      return value === 'none';
    case 'visibility':
      return value !== 'visible';
    case 'opacity':
      return (toFactor(value) ?? 0) < 0.5;
    case 'font-size':
      return (textSize(value, 16) ?? 0) < 8;
    case 'text-decoration-line':
      return value === 'line-through';
    case 'position':
      return value === 'absolute' || value === 'fixed';
    case 'background-image':
    case 'transform':
    case 'filter':
    case 'animation-name':
    case 'text-shadow':
      return value !== 'none';
    default:
      return true;
  }
}
