/** Which cells of a sheet pictures and shapes lie on (ECMA-376 part 1, section 20.5). */
import type { Range } from './sheet-sight.ts';
import type { XlsxPackage } from './xlsx-package.ts';
import { attribute, childOf, eachElement, textIn, within, type XmlNode } from './xml.ts';

const ANCHORS: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);
/** English metric units of a row and a column of the usual size. */
const [ROW, COLUMN] = [190_500, 609_600];
/** So much of a cell is to be covered before its text is. */
const SHARE = 0.4;

export function coveredRanges(pack: XlsxPackage, sheet: string): Range[] {
  const ranges: Range[] = [];
  for (const { type, path } of pack.relations(sheet))
    if (type === 'drawing')
      eachElement(pack.part(path), ANCHORS, (anchor) => {
        if (isOpaque(anchor)) ranges.push(rangeOf(anchor));
      });
  return ranges;
}

/** Lines, and shapes without a filling, cover nothing. */
function isOpaque(anchor: XmlNode): boolean {
  if (within(anchor, 'pic').length > 0 || within(anchor, 'graphicFrame').length > 0) return true;
  return within(anchor, 'sp').some((shape) => !childOf(childOf(shape, 'spPr'), 'noFill'));
}

function rangeOf(anchor: XmlNode): Range {
  const from = cornerOf(childOf(anchor, 'from') ?? childOf(anchor, 'pos'));
  const size = childOf(anchor, 'ext');
  const to = childOf(anchor, 'to')
    ? cornerOf(childOf(anchor, 'to'))
    : {
        row: from.row + Number(attribute(size, 'cy') ?? 0) / ROW,
        column: from.column + Number(attribute(size, 'cx') ?? 0) / COLUMN,
      };
  return {
    top: Math.floor(from.row + 1 - SHARE),
    left: Math.floor(from.column + 1 - SHARE),
    bottom: Math.floor(to.row - SHARE),
    right: Math.floor(to.column - SHARE),
  };
}

function cornerOf(node: XmlNode | undefined): { row: number; column: number } {
  const given = (name: string): number => {
    const child = childOf(node, name);
    return child ? Number(textIn(child)) : 0;
  };
  const part = (emu: number, whole: number): number => Math.min(0.99, emu / whole);
  if (node?.name === 'pos')
    return { row: Number(attribute(node, 'y') ?? 0) / ROW, column: Number(attribute(node, 'x') ?? 0) / COLUMN };
  return {
    row: given('row') + part(given('rowOff'), ROW),
    column: given('col') + part(given('colOff'), COLUMN),
  };
}
