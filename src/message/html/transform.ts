/** What transforms do to a box: how far they move it, how small they make it, whether they turn it. */
import { SCREEN, toFactor, toPixels } from './lengths.ts';
import type { Values } from './style-of.ts';

/** Moves of `transform` and `translate`; open where they are measured by the box's own size. */
export function movesOf(own: Values): { x: number; y: number; isOpen: boolean } {
  const moves = { x: 0, y: 0, isOpen: false };
  const add = (axis: 'x' | 'y', value: string | undefined): void => {
    if (value === undefined) return;
    const whole = axis === 'x' ? SCREEN.width : SCREEN.height;
    const length = toPixels(value, { fontSize: 16, whole });
    if (length === null || (value.endsWith('%') && length !== 0)) moves.isOpen = true;
    else moves[axis] += length;
  };
  for (const { name, values } of functionsOf(own.transform)) {
    if (name === 'translatex') add('x', values[0]);
    if (name === 'translatey') add('y', values[0]);
    if (name !== 'translate' && name !== 'translate3d') continue;
    add('x', values[0]);
    add('y', values[1]);
  }
  const [x, y] = (own.translate ?? 'none').split(/\s+/);
  if (x !== 'none') {
    add('x', x);
    add('y', y);
  }
  return moves;
}

/** The smaller of the two factors by which a box is scaled; NaN where it can't be told or is mirrored. */
export function scaleOf(own: Values): number {
  const factors: number[] = [];
  for (const { name, values } of functionsOf(own.transform))
    if (/^scale(?:x|y|3d)?$/.test(name))
      factors.push(...values.slice(0, 2).map((value) => toFactor(value) ?? Number.NaN));
  if (own.scale !== undefined && own.scale !== 'none')
    factors.push(...own.scale.split(/\s+/, 2).map((value) => toFactor(value) ?? Number.NaN));
  if (own.zoom !== undefined && !/^(?:normal|auto|reset)$/.test(own.zoom))
    factors.push(toFactor(own.zoom) ?? Number.NaN);
  return factors.reduce((all, factor) => (factor < 0 ? Number.NaN : all * Math.min(1, factor)), 1);
}

/** A turn, a skew, a matrix, a sum: what it does to a text only a browser can tell. */
export function isTurned(own: Values): boolean {
  const isTurn = ({ name, values }: Call): boolean => {
    if (/^(?:translate|scale)(?:x|y|z|3d)?$/.test(name)) return false;
    if (/^(?:rotate|skew)/.test(name)) return values.some((value) => Number.parseFloat(value) !== 0);
    return name !== 'matrix' || values.map(Number).join() !== '1,0,0,1,0,0';
  };
  return functionsOf(own.transform).some(isTurn) || (own.rotate !== undefined && !/^(?:none|0\w*)$/.test(own.rotate));
}

type Call = { readonly name: string; readonly values: readonly string[] };

const MAX_FUNCTIONS = 20;
const NO_CALLS: readonly Call[] = [];

function functionsOf(value = 'none'): readonly Call[] {
  if (value === 'none') return NO_CALLS;
  const calls = value.matchAll(/([a-z0-9]+)\(([^()]*)\)/g);
  return [...calls].slice(0, MAX_FUNCTIONS).map(([, name = '', list = '']) => ({
    name,
    values: list
      .split(/[\s,]+/)
      .map((part) => part.trim())
      .filter(Boolean),
  }));
}
