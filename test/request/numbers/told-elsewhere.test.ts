import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

describe('others that were told elsewhere are asked for, and nobody can tell which', () => {
  test.each([
    'Please port 425-555-0101 and the ones Rosa read to you on Friday to Kettle Pond Voice.',
    'Please port 425-555-0101 to Kettle Pond Voice and those I dictated to your colleague.',
    'Please port 425-555-0101, as well as the numbers that we discussed, to Kettle Pond Voice.',
    'Please port 425-555-0101 plus whatever Tim sent you last week.',
    'Please port 425-555-0101 and the two others my assistant mentioned.',
    "Please port 425-555-0101 and Rosa's to Kettle Pond Voice.",
    'Please port 425-555-0101 and everything else Rosa mentioned.',
    'Please port 425-555-0101 and the numbers from our call yesterday to Kettle Pond Voice.',
    'Please port the ones Rosa read to you and 425-555-0101 to Kettle Pond Voice.',
    'Please port to Kettle Pond Voice:\n425-555-0101\nand the ones we told you on the phone',
    'Por favor porten el 425-555-0101 y los que Rosa les dictó por teléfono a Faro Caribe.',
    'Por favor porten el 425-555-0101, así como las líneas de las que hablamos.',
    'Merci de porter le 425-555-0101 et ceux que Luc vous a dictés chez Bayou Fibre.',
    'Merci de porter le 425-555-0101 ainsi que les numéros dont nous avons parlé hier.',
    'Vi prego di portare il 425-555-0101 e quelli che Rosa vi ha dettato a Brenta.',
    'Vi prego di portare il 425-555-0101 nonché i numeri di cui abbiamo parlato.',
    '425-555-0101と、先日電話でお伝えした番号を虹の橋ネットへ移行してください。',
    '先ほど電話で伝えた番号と425-555-0101を虹の橋ネットへ移行してください。',
  ])('%s', (text) => {
    const { numbers, unclear } = read(text);
    expect([numbers, unclear.length > 0]).toEqual([tns('0101'), true]);
  });
});

describe('others that the mail itself gives, or that stay, are none', () => {
  test.each([
    'Please port 425-555-0101 to Kettle Pond Voice and those we list below.\n\n425-555-0102',
    'Por favor porten el 425-555-0101 y el que usa Rosa, 425-555-0102, a Faro Caribe.',
    'Merci de porter le 425-555-0101 et celui que Luc utilise, le 425-555-0102.',
    '425-555-0101と以下に記載した番号を移行してください。\n\n425-555-0102',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0101 0102'), unclear: [] });
  });

  test.each([
    'Please port 425-555-0101 to Kettle Pond Voice and those who work there will be told.',
    'Please port 425-555-0101 to Kettle Pond Voice and tell me what you need.',
    'Merci de porter le 425-555-0101 chez Bayou Fibre et ce sera tout.',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0101'), unclear: [] });
  });
});
