import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

describe('a list that is left open at its end', () => {
  test.each([
    'Please port 425-555-0101, 425-555-0102, you see how it goes on.',
    'Please port 425-555-0101, 425-555-0102 and so on to Prairie Fiber.',
    'Please port 425-555-0101, 425-555-0102, etc. to Prairie Fiber.',
    'Please port these to Prairie Fiber:\n425-555-0101\n425-555-0102\n...\n\nYou have the remaining ones.',
    'Please port these to Prairie Fiber:\n425-555-0101\n425-555-0102\netc.\n',
    'Por favor porten el 425-555-0101, 425-555-0102 y así sucesivamente.',
    'Por favor porten el 425-555-0101, 425-555-0102, etcétera.',
    'Merci de porter le 425-555-0101, 425-555-0102 et ainsi de suite.',
    'Vi prego di portare 425-555-0101, 425-555-0102 e così via.',
    'Vi prego di portare 425-555-0101, 425-555-0102, ecc.',
    '425-555-0101、425-555-0102などを転出してください。',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0101'), unclear: tns('0102') });
  });
});

describe('a list that ends', () => {
  test.each([
    'Please port 425-555-0101, 425-555-0102, let us see how it goes.',
    'Please port 425-555-0101 and 425-555-0102 to Prairie Fiber. Our business goes on as usual.',
    'Please port these to Prairie Fiber:\n425-555-0101\n425-555-0102\n\nThanks...',
    'Por favor porten el 425-555-0101 y el 425-555-0102. Así es.',
    'Merci de porter le 425-555-0101 et le 425-555-0102, et merci.',
    'Vi prego di portare 425-555-0101 e 425-555-0102, e grazie.',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0101 0102'), unclear: [] });
  });
});

const THREE = '425-555-0101\n425-555-0102\n425-555-0103';
test.each([
  [`Please port to Prairie Fiber, one number for every dock door, doors 1 to 4:\n${THREE}`, 1],
  [`Please port to Prairie Fiber, one number for every dock door, doors 1 to 3:\n${THREE}`, 0],
  [`Please port to Prairie Fiber, one line per room, rooms 11-14:\n${THREE}`, 1],
  [`Porten un número por cada puerta, puertas 1 a 4:\n${THREE}`, 1],
  [`Portez un numéro par porte, portes 1 à 4 :\n${THREE}`, 1],
  [`Portate un numero per ogni porta, porte 1-4:\n${THREE}`, 1],
  [`Portate un numero per ogni porta, porte 1-3:\n${THREE}`, 0],
  [`Son cinco los números que se van a Cordillera Fibra:\n${THREE}`, 1],
  [`Son tres los números que se van a Cordillera Fibra:\n${THREE}`, 0],
  [`Please make service numbers of these (two are enough):\n${THREE}`, 1],
  [`Please make service numbers of these (three are enough):\n${THREE}`, 0],
  [`Por favor porten estos, me bastan dos:\n${THREE}`, 1],
  [`Portate questi, me ne bastano due:\n${THREE}`, 1],
  [`Sono quattro i numeri che passano a Livenza:\n${THREE}`, 1],
])('%j has so many totals that differ: %i', (text, count) => {
  expect(read(text).differingTotals).toHaveLength(count);
});
