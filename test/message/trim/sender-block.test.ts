import { describe, expect, test } from 'vitest';
import { splitWrittenText } from '../../../src/message/written-text.ts';

const ASK = 'Please port out 425-555-0108 to Sundial. Our PIN is 0412978.';
const ROSA = { name: 'Rosa Delgado', address: 'rdelgado@mesafreight.example' };
const signed = (text: string, signer = ROSA): string => splitWrittenText(text, signer).signature;

describe('who signs without a closing phrase is told by the name that the mail is from', () => {
  test.each([
    'Rosa Delgado, 425-555-0147',
    'Rosa\n425-555-0147',
    'Delgado - 425.555.0147 (office)',
    'Rosa Delgado, Mesa Freight, 425-555-0147',
    'Rosa Delgado\nMesa Freight, Vancouver station\n+1 425 555 0147 (mobile)',
    'Rosa Delgado\nMesa Freight, Inc. - 425-555-0147',
    'ROSA DELGADO\nHead of IT\nTel. 425-555-0147 / Fax 425-555-0148',
    'Mesa Freight, 425 555 0147',
  ])('%j', (block) => {
    expect(signed(`Hello,\n\n${ASK}\n\n${block}\n`)).toBe(block);
  });

  test('right below a sentence', () => {
    expect(signed(`${ASK}\nRosa Delgado, 425-555-0147`)).toBe('Rosa Delgado, 425-555-0147');
  });

  test('accents and order of the name do not matter', () => {
    const signer = { name: 'Delgado Peña, José', address: 'j@x.example' };
    expect(signed(`${ASK}\n\nJosé Delgado Pena, 425-555-0147`, signer)).toContain('0147');
  });
});

describe('what is asked for is no signature', () => {
  test.each([
    ['somebody else', 'Amy Chen, 425-555-0147'],
    ['a line of the sender', "Rosa's line 425-555-0147"],
    ['one more', 'Rosa\n425-555-0147 too'],
    ['a list', 'Rosa\n425-555-0147, 425-555-0148, 425-555-0149'],
    ['a range', 'Rosa 425-555-0147 to 0149'],
    ['with the PIN', 'Rosa, PIN 0412978, 425-555-0147'],
    ['a sentence', 'Rosa has 425-555-0147 and wants that it goes along with the others.'],
  ])('%s', (_, block) => {
    expect(signed(`${ASK}\n\n${block}\n`)).toBe('');
  });

  test.each(['Please port these to Sundial:', 'Please port to Sundial,'])('below %j', (lead) => {
    expect(signed(`${ASK}\n${lead}\n\nRosa Delgado, 425-555-0147`)).toBe('');
  });

  test('the whole mail', () => {
    expect(signed('Rosa Delgado, 425-555-0147')).toBe('');
  });

  test('where nobody is known to send it', () => {
    expect(splitWrittenText(`${ASK}\n\nRosa Delgado, 425-555-0147`).signature).toBe('');
  });
});
