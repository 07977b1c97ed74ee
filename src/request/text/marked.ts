/**
 * What is struck out, or may not be seen by everybody, is marked with '~~' (`message/struck-out.ts`): the marked pieces of a text. A row
 * of tildes is none.
 */
const EDGE = '(?<!~)~~(?!~)';

/** Group 1: what stands between the marks. Long texts are marked in pieces of some forty signs. */
export const MARKED = new RegExp(`${EDGE}([^~\\n]{1,200})${EDGE}`, 'g');
