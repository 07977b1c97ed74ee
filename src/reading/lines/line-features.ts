/**
 * What a line shows of who speaks in it, for the model that tells so: where it stands, how it and its neighbours are laid out, whom it
 * names, what the rules take it for, its words. A program or a language is added by examples (`fixtures/reading/lines`), not here.
 */
import { piecesOf, placeOf, UNSPACED } from '../../base/hashed.ts';
import { companyOf, namesOf, type Signer } from '../../message/trim/signer-name.ts';
import type { LineRole } from '../../page/page.ts';
import { ticketOf } from '../printed-lines.ts';
import { bucket, type Known, type Shape, shapeOf } from './line-shape.ts';

/** The table has 2 to the power of this many places. */
export const LINE_TABLE_BITS = 17;

export type RuledLines = {
  /** As a person sees them. */
  readonly lines: readonly string[];
  /** What the rules take each for; as many. null tells nothing of that, for learning from mails that the rules were mended by. */
  readonly roles: readonly LineRole[] | null;
  readonly subject: string;
  readonly signer: Signer | null;
};

const UNTOLD = 'untold';
type Role = LineRole | typeof UNTOLD;

/** A line that holds something, and its place. */
type Filled = {
  readonly text: string;
  readonly role: Role;
  /** Empty lines right above. */
  readonly gap: number;
  /** Of its paragraph: which of how many. */
  readonly nth: number;
  readonly of: number;
};

/** A line's own, and what stands between it and the line above. */
export type LineFeatures = {
  readonly own: Int32Array;
  readonly stand: string;
  /** Whether the rules take it for a line of an earlier mail; null where nothing of that is told. */
  readonly isEarlier: boolean | null;
};

/** @returns the places of what is added to a line's own where another speaks right above; null on the first line */
export const behind = ({ stand }: LineFeatures, above: string | null): Int32Array =>
  Int32Array.from(['', stand], (kind) => placeOf(`above\0${above ?? '^'}\0${kind}`, LINE_TABLE_BITS));

/** @returns of each line the features; null where it is empty */
export function lineFeatures({ lines, roles, subject, signer }: RuledLines): (LineFeatures | null)[] {
  const filled = filledOf(lines, roles);
  const whole: Around = {
    filled,
    names: signer ? namesOf(signer).filter((word) => word.length > 1) : [],
    company: signer ? companyOf(signer.address) : '',
    ticket: ticketOf(subject),
    local: (signer?.address.split('@')[0] ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? [],
    signs: runningCount(filled, 'sign-off'),
  };
  const shapes = filled.map((line) => shapeOf(line.text, whole));
  let at = 0;
  return lines.map((line) => (line.trim() === '' ? null : featuresAt(at++, shapes, whole)));
}

type Around = Known & {
  readonly filled: readonly Filled[];
  /** Words of the address, before '@'. */
  readonly local: readonly string[];
  /** How many lines above each the rules take for a sign-off. */
  readonly signs: readonly number[];
};

function runningCount(filled: readonly Filled[], role: LineRole): number[] {
  let count = 0;
  return filled.map((line) => {
    const before = count;
    if (line.role === role) count++;
    return before;
  });
}

function filledOf(lines: readonly string[], roles: readonly LineRole[] | null): Filled[] {
  const found: { text: string; role: Role; gap: number; nth: number; of: number }[] = [];
  let gap = 0;
  let paragraph: { of: number }[] = [];
  const close = (): void => {
    for (const one of paragraph) one.of = paragraph.length;
    paragraph = [];
  };
  lines.forEach((line, i) => {
    if (line.trim() === '') {
      close();
      gap++;
      return;
    }
    const role: Role = roles === null ? UNTOLD : (roles[i] ?? 'said');
    const one = { text: line.trim(), role, gap, nth: paragraph.length, of: 0 };
    paragraph.push(one);
    found.push(one);
    gap = 0;
  });
  close();
  return found;
}

/** How far to the nearest line of an earlier mail, or the end. */
function ownTo(filled: readonly Filled[], at: number, step: 1 | -1): number {
  let to = at;
  while (filled[to + step] && !isCarried(filled[to + step]?.role) && Math.abs(to - at) < 40) to += step;
  return Math.abs(to - at);
}
const isCarried = (role: Role | undefined): boolean => role === 'quoted' || role === 'passed-on';

const REACH = [-3, -2, -1, 1, 2, 3];

function featuresAt(at: number, shapes: readonly Shape[], around: Around): LineFeatures {
  const found = new Set<number>();
  const add = (kind: string, value: string): void => {
    found.add(placeOf(`${kind}\0${value}`, LINE_TABLE_BITS));
  };
  const { filled } = around;
  const isTold = filled[at]?.role !== UNTOLD;
  const line = filled[at] as Filled;
  const { signs, words } = shapes[at] as Shape;
  const rest = filled.length - 1 - at;
  const roleAt = (i: number): string => filled[i]?.role ?? (i < 0 ? '^' : '$');
  const stand = line.nth === 0 ? (line.of === 1 ? 'alone' : 'first') : line.nth === line.of - 1 ? 'last' : 'within';
  add('from', bucket(at));
  add('to', bucket(rest));
  add('own to', bucket(ownTo(filled, at, 1)));
  add('own from', bucket(ownTo(filled, at, -1)));
  add('gap', String(Math.min(line.gap, 3)));
  add('gap below', String(Math.min(filled[at + 1]?.gap ?? 4, 4)));
  add('stand', stand);
  add('of', bucket(line.of));
  if (isTold) {
    add('role', line.role);
    for (const reach of REACH) {
      add(`role${reach}`, roleAt(at + reach));
      if (Math.abs(reach) === 1) add(`roles${reach}`, `${line.role} ${roleAt(at + reach)}`);
    }
    add('roles', `${roleAt(at - 1)} ${line.role} ${roleAt(at + 1)}`);
    add('role from', `${line.role} ${bucket(at)}`);
    add('role to', `${line.role} ${bucket(rest)}`);
    add('stand role', `${stand} ${line.role}`);
    add('signs above', bucket(around.signs[at] ?? 0));
    const above = filled.slice(Math.max(0, at - 12), at).map((one) => one.role);
    for (const role of ['sign-off', 'notice', 'quoted', 'passed-on'] as const) {
      if (above.includes(role)) add('has above', role);
      if (filled.slice(at + 1, at + 13).some((one) => one.role === role)) add('has below', role);
    }
    for (const sign of signs) add(`sign ${line.role}`, sign);
  }
  for (const sign of signs) {
    add('sign', sign);
    add(`sign ${at < 2 ? 'top' : rest < 4 ? 'end' : 'mid'}`, sign);
  }
  for (const reach of [-2, -1, 1, 2]) for (const sign of shapes[at + reach]?.signs ?? []) add(`sign${reach}`, sign);
  for (const word of around.local) add('from whom', word);
  addWords((word) => {
    add('word', word);
    if (at < 3) add('word top', word);
    if (rest < 6) add('word end', word);
  }, words);
  addPairs((pair) => {
    add('pair', pair);
  }, words);
  for (const reach of [-1, 1])
    addWords(
      (word) => {
        add(`word${reach}`, word);
      },
      (shapes[at + reach]?.words ?? []).slice(0, 12),
    );
  const isEarlier = isTold ? line.role === 'quoted' || line.role === 'passed-on' : null;
  return {
    own: Int32Array.from(found).sort(),
    isEarlier,
    stand: `${isTold ? line.role : ''} ${Math.min(line.gap, 2)}`,
  };
}

function addWords(add: (word: string) => void, words: readonly string[]): void {
  for (const word of words) {
    if (UNSPACED.test(word)) for (const piece of piecesOf(word.slice(0, 40), 2, 3)) add(`j${piece}`);
    else {
      add(word);
      // A beginning stands for the word's other forms, and for its like in the next language.
      if (word.length > 5) add(`b${word.slice(0, 5)}`);
    }
  }
}

function addPairs(add: (pair: string) => void, words: readonly string[]): void {
  let before = '^';
  for (const word of words) {
    if (UNSPACED.test(word)) continue;
    add(`${before} ${word}`);
    before = word;
  }
}
