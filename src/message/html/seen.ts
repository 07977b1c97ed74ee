/** What of an element is seen, on all the screens that differ. */
import type { Element } from 'domhandler';
import type { Hue } from '../trim/answers-below.ts';
import { hueOf } from './hues.ts';
import { PAGE_LOOK } from './look.ts';
import { either, type Sight, worst } from './sight.ts';
import type { Look } from './text-look.ts';
import { textSight } from './text-sight.ts';

export type Seen = {
  /** Of the text that stands in it directly. */
  readonly sight: Sight;
  readonly isStruck: boolean;
  readonly display: string;
  /** Line ends and spaces in its text are as they are written. */
  readonly keepsSpaces: boolean;
  /** The line beside a quotation; null where nothing is said of one. */
  readonly sideLine: 'drawn' | 'none' | null;
  /** The colour of its text; null for black and grey. */
  readonly hue: Hue | null;
};

/** The looks of an element on screens that differ. */
export type Looks = readonly Look[];

export const NOTHING: Seen = {
  sight: 'seen',
  isStruck: false,
  display: 'block',
  keepsSpaces: false,
  sideLine: null,
  hue: null,
};

export function summarise(element: Element, looks: Looks): Seen {
  const [first = PAGE_LOOK] = looks;
  const line = first.style.own['border-left-style'];
  const isThin = /^0/.test(first.style.own['border-left-width'] ?? '');
  const sight = either(looks.map(textSight));
  return {
    sight: isClosed(element) ? worst(sight, 'doubtful') : sight,
    isStruck: looks.some(({ isStruck }) => isStruck),
    display: first.display,
    keepsSpaces: /^(?:pre|break-spaces)/.test(first.style.inherited['white-space'] ?? ''),
    sideLine: line === undefined ? null : line === 'none' || line === 'hidden' || isThin ? 'none' : 'drawn',
    hue: hueOf(first.colours),
  };
}

export const isClosed = ({ name, attribs }: Element): boolean => name === 'details' && attribs.open === undefined;

/** It stands in what a reader has to open first, and is not the line that is clicked. */
export function isFolded({ name, parent, prev }: Element): boolean {
  if (!parent || !('attribs' in parent) || !isClosed(parent)) return false;
  return name !== 'summary' || (prev !== null && 'attribs' in prev);
}
