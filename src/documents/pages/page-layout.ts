/**
 * What stands where on a page, whatever the page came from: words with their places. Points (1/72 inch) from the upper
 * left corner of the page as a person sees it, y downwards.
 */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Word = Box & {
  readonly text: string;
  /** Taken from a picture by OCR: how sure it is, 0 to 100; 100 for text that the file holds as text. */
  readonly confidence: number;
};

/** A fillable box of a PDF form. */
export type Widget = Box & {
  readonly kind: 'text' | 'check' | 'signature';
  /** What the form holds; '' when empty. Of a check box or radio button: 'on' or ''. */
  readonly value: string;
  readonly field: string;
};

/** What is drawn on a page: dark marks, by place. */
export type PageInk = {
  /** Square points of ink in the box, without the long straight lines that forms are made of. */
  amount(box: Box): number;
  /** Share of the box that is dark, 0 to 1. */
  share(box: Box): number;
  /** The rightmost thing in the box that has the size of a box or circle to tick. */
  outline(box: Box): Box | null;
  /** Everything in the box that has the size of a box or circle to tick, ticked or not, from left to right. */
  outlines(box: Box): readonly Box[];
  /** A horizontal line runs through most of the box's width. */
  hasRule(box: Box): boolean;
  /** An upright line runs through nearly all of the box's height. */
  hasUpright(box: Box): boolean;
};

export type PageLayout = {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly widgets: readonly Widget[];
  /** Ink and stamps that lie on the page as annotations, also those that no viewer has drawn yet. */
  readonly stamps: readonly Box[];
  readonly isScan: boolean;
  readonly ink: PageInk;
};

export const height = (box: Box): number => box.bottom - box.top;
export const middle = (box: Box): number => (box.left + box.right) / 2;
export const centre = (box: Box): number => (box.top + box.bottom) / 2;

/** Whether the point lies in the box, with a margin of so many points. */
export const holds = (box: Box, x: number, y: number, margin = 0): boolean =>
  x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin;

/** The smallest box around all of them. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});
