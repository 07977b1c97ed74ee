import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const ends = (numbers: readonly string[]): string => numbers.map((one) => one.slice(-4)).join(' ');

describe('a sentence right behind the wish names what it asks for', () => {
  test.each([
    'We would like to port two lines to Juniper Voice. They are 425-555-0115 and 425-555-0116.',
    'Queremos portar dos líneas de la biblioteca a Faro Móvil. Son la 425-555-0115 y la 425-555-0116.',
    'Nous souhaitons porter deux numéros vers Mistral Voix. Il s’agit du 425-555-0115 et du 425-555-0116.',
    'Desideriamo portare due linee a Ligurnet. Sono la 425-555-0115 e la 425-555-0116.',
  ])('%j', (own) => {
    const { numbers, unclear } = read(own);
    expect([ends(numbers), ends(unclear)]).toEqual(['0115 0116', '']);
  });

  test.each([
    'Please port our fax number to Juniper Voice. It is 425-555-0115.',
    'Queremos portar el número de la bodega a Faro Móvil. Es el 425-555-0115.',
  ])('one: %j', (own) => expect(ends(read(own).numbers)).toBe('0115'));
});

describe('what it names is not asked for where it speaks of something else', () => {
  test.each([
    // Nothing is asked for right before.
    'We had two lines at the old mill. They are 425-555-0115 and 425-555-0116.',
    // Somebody is meant, and no line.
    'Please port our numbers below to Juniper Voice; Ana and Luis will help. They are on 425-555-0115 and 425-555-0116.',
    // Of one no plural is said.
    'Please port our main number to Juniper Voice. They are 425-555-0115 and 425-555-0116.',
    'Please send the engineers from Juniper Voice. They are 425-555-0115 and 425-555-0116.',
    // The past is none.
    'Please port our two lines to Juniper Voice. They were 425-555-0115 and 425-555-0116 before the flood.',
  ])('%j', (own) => expect(ends(read(own).numbers)).toBe(''));

  test('a choice stays open', () => {
    const { numbers } = read('Please port our main number to Juniper Voice. It is 425-555-0115 or 425-555-0116.');
    expect(ends(numbers)).toBe('');
  });
});
