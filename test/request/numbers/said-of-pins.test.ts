import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

const LIST = 'Please port to Prairie Fiber:\n425-555-0101\n425-555-0102\n425-555-0103\n\n';
const pins = ['00417385', '4471209'];

describe('what is said of two PINs counts no lines', () => {
  test.each([
    'PIN 00417385\nPIN 4471209 (one of the two must be right, we changed it at some point)',
    'PIN 00417385 or PIN 4471209.\nOne of them should still work.',
    'PIN: 00417385\nPIN: 4471209 (uno de los dos tiene que ser el correcto)',
    "PIN : 00417385\nPIN : 4471209 (l'un des deux doit être le bon)",
    'PIN 00417385\nPIN 4471209 (I have the two in my notes, try the two)',
    'PIN 00417385\nPIN 4471209. Prueben los dos.',
    'PIN 00417385\nPIN 4471209 (essayez les deux)',
    'PIN 00417385\nPIN 4471209 (provate entrambi)',
    'PIN 00417385\nPIN 4471209 (uno dei due deve essere quello giusto)',
  ])('%j', (text) =>
    expect(read(LIST + text, { pins })).toMatchObject({
      numbers: tns('0101-0103'),
      unclear: [],
      differingTotals: [],
    }));
});

describe('a share of the lines behind a PIN is one', () => {
  test.each([
    'PIN 00417385\nPIN 4471209, and one of the two lines stays.',
    'PIN 00417385\nPIN 4471209. Try the port of two lines first.',
    'PIN 00417385\nPIN 4471209 (port only one of the two)',
    'PIN 00417385 (one of the three is right, the others stay)',
    'PIN 00417385\nOne of the two must be the right one.',
    'PIN 00417385\nPIN 4471209\n\nOne of the two numbers must be wrong.',
  ])('%j', (text) => {
    const { unclear, differingTotals } = read(LIST + text, { pins });
    expect(unclear.length + differingTotals.length).toBeGreaterThan(0);
  });
});
