import { type Declaration, OPEN } from './declarations.ts';
import { textSize, toFactor } from './lengths.ts';

/** Properties that hide nothing by themselves: sizes that need a box that clips, and the like. */
const HARMLESS =
  /^(?:width|height|max-|min-|float|margin|overflow|border|white-space|order|flex-direction|z-index|font-family|line-height|letter-spacing|direction)/;

/** Whether a declaration, for all that is known, could make a text hard to see. */
export function mightHide({ property, value }: Pick<Declaration, 'property' | 'value'>): boolean {
  if (HARMLESS.test(property)) return value.includes('-') && /^(?:margin|letter)/.test(property);
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
