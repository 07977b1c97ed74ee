import { describe, expect, test } from 'vitest';
import { assignValues } from '../../../src/documents/forms/assign-values.ts';
import { findLabels } from '../../../src/documents/forms/find-labels.ts';
import { LETTER_LABELS } from '../../../src/documents/forms/letter-labels.ts';
import { findPhrases, textOf } from '../../../src/documents/forms/phrases.ts';
import { withoutLabels } from '../../../src/documents/forms/strange-labels.ts';
import type { Word } from '../../../src/documents/pages/page-layout.ts';

const word = (text: string, left: number, top: number, { width = 6, height = 8, confidence = 100 } = {}): Word => ({
  text,
  left,
  right: left + text.length * width,
  top,
  bottom: top + height,
  confidence,
});
const NO_INK = {
  amount: () => 0,
  share: () => 0,
  outline: () => null,
  outlines: () => [],
  hasRule: () => false,
  hasUpright: () => false,
};

/** What stands below each label of a row of boxes. */
function read(words: readonly Word[]): Record<string, string> {
  const phrases = findPhrases({ words });
  const labels = findLabels(phrases, LETTER_LABELS, false);
  const page = { widgets: [], width: 612, words, isScan: false, ink: NO_INK };
  const values = assignValues(page, labels, withoutLabels(phrases, labels), false);
  return Object.fromEntries([...values].map(([{ field }, { text }]) => [field, text]));
}

describe('a row of narrow boxes with their labels printed above', () => {
  test.each([
    ['close to the edge', 2],
    ['a little to the right', 8],
  ])('each value is its own label’s, %s', (_, indent) => {
    const row = [
      word('CITY', 353, 160, { width: 4 }),
      word('STATE', 463, 160, { width: 4 }),
      word('ZIP', 503, 160, { width: 4 }),
    ];
    const values = [
      word('Olympia', 353 + indent, 172),
      word('WA', 463 + indent, 172),
      word('98501', 503 + indent, 172),
    ];
    expect(read([...row, ...values])).toEqual({ city: 'Olympia', state: 'WA', zip: '98501' });
    // An empty box stays empty.
    expect(read([...row, values[0] as Word, values[2] as Word])).toEqual({ city: 'Olympia', zip: '98501' });
  });
});

describe('what a typewriter has written, as OCR boxes it', () => {
  const typed = (texts: readonly string[], gap: number, confidence: number): string[] => {
    let left = 60;
    const words = texts.map((text) => {
      const one = word(text, left, 170, { height: 7, confidence });
      left = one.right + gap;
      return one;
    });
    return findPhrases({ words }).map(({ words: own }) => textOf(own));
  };
  test('a blank as wide as a letter parts no value', () => {
    expect(typed(['601', 'Alder', 'Street'], 9, 93)).toEqual(['601 Alder Street']);
  });
  test('a wider one does, and so does the same between words that the file holds', () => {
    expect(typed(['WA', '98501'], 14, 93)).toEqual(['WA', '98501']);
    expect(typed(['601', 'Alder'], 9, 100)).toEqual(['601', 'Alder']);
  });
});
