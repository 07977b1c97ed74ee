import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

describe('a number that is only told of is not asked for', () => {
  test.each([
    'Please port 425-555-0101 to Kettle Pond Voice. At night it forwards to 425-555-0102.',
    'Please port 425-555-0101 to Kettle Pond Voice, which rings at 425-555-0102.',
    'Please port 425-555-0101 to Kettle Pond. I rang you from 425-555-0102 this morning.',
    'Please port 425-555-0101 to Kettle Pond. Is it written like 425-555-0199?',
    'Porten el 425-555-0101 a Faro Caribe; de noche se desvía al 425-555-0102.',
    'Porten el 425-555-0101 a Faro Caribe. Los llamé ayer desde el 425-555-0102.',
    'Porten el 425-555-0101 a Faro Caribe. ¿Está bien escrito así: 425-555-0102?',
    'Merci de porter chez Bayou Fibre le 425-555-0101, qui est renvoyé vers le 425-555-0102.',
    'Merci de porter chez Bayou Fibre le 425-555-0101. Je vous ai appelés ce matin du 425-555-0102.',
    "Merci de porter chez Bayou Fibre le 425-555-0101. Les numéros s'écrivent par exemple 425-555-0102 ?",
    'Chiediamo il passaggio a Narragansett del 425-555-0101, che di notte è deviato sul 425-555-0102.',
    'Chiediamo il passaggio a Narragansett del 425-555-0101. Vi ho chiamati ieri dal 425-555-0102.',
    '425-555-0101を虹の橋ネットへ移行してください。夜は425-555-0102に転送されます。',
    '425-555-0101を虹の橋ネットへ移行してください。転送先は425-555-0102です。',
    '425-555-0101を虹の橋ネットへ移行してください。今朝は425-555-0102からお電話しました。',
    '425-555-0101を虹の橋ネットへ移行してください。番号の書き方は、例えば「425-555-0102」のような形でよろしいですか。',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0101'), unclear: [] });
  });
});

describe('what is told of and may be asked for as well is open', () => {
  test.each([
    'Please port 425-555-0101 and the line it rings at 425-555-0102 to Kettle Pond.',
    'Please port 425-555-0101 to Kettle Pond. It rings at 425-555-0102. Both belong to the bar.',
    'Please port 425-555-0101 to Kettle Pond. It rings at 425-555-0102, and that one goes too.',
    'Please port 425-555-0101 to Kettle Pond and forward it to 425-555-0102.',
    'Please port 425-555-0101 to Kettle Pond. It forwards to 425-555-0102, which we want to port as well.',
    'Please port 425-555-0101 to Kettle Pond. It forwards to 425-555-0102, which goes with it.',
    'Please port 425-555-0101 to Kettle Pond. It rings at 425-555-0102. That goes over as one package.',
    'Merci de porter chez Bayou Fibre le 425-555-0101. Il est renvoyé vers le 425-555-0102, qui part avec.',
    'Chiediamo il passaggio a Brenta del 425-555-0101. È deviato sul 425-555-0102, che va con lui.',
    'Porten el 425-555-0101 a Faro Caribe y desvíenlo al 425-555-0102.',
    'Porten el 425-555-0101 a Faro Caribe; de noche se desvía al 425-555-0102, y ese otro va igual.',
    'Merci de porter chez Bayou Fibre le 425-555-0101 et celui où il sonne au 425-555-0102.',
    'Chiediamo il passaggio a Narragansett del 425-555-0101, che risponde al 425-555-0102, e pure di questo.',
    '425-555-0101を虹の橋ネットへ移行し、425-555-0102に転送してください。',
    '425-555-0101を虹の橋ネットへ移行してください。夜は425-555-0102に転送されますが、そちらも同様です。',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0101'), unclear: tns('0102') });
  });

  test('a number that is all the mail names', () => {
    expect(read('I called you from 425-555-0102. Please port it to Kettle Pond.')).toMatchObject({
      numbers: [],
      unclear: tns('0102'),
    });
  });
});

test.each([
  'Please port 425-555-0101 and the number it forwards to, 425-555-0102, to Kettle Pond.',
  'Please port 425-555-0101 to Kettle Pond (and with it 425-555-0102 for after hours).',
  '425-555-0101と転送先の425-555-0102を虹の橋ネットへ移行してください。',
  'Please port these numbers, written like this: 425-555-0101, 425-555-0102.',
])('what is asked for stays so: %s', (text) => {
  expect(read(text)).toMatchObject({ numbers: tns('0101 0102'), unclear: [] });
});

describe('two numbers of one line, before and after, are no range', () => {
  test.each([
    'Please port the line of Gina to Prairie Fiber. In January she went from 425-555-0101 to 425-555-0104.',
    'Porten la línea de Ana a Faro Caribe. En enero pasó del 425-555-0101 al 425-555-0104.',
    'Merci de porter la ligne de Léa chez Bayou Fibre. Elle est passée du 425-555-0101 au 425-555-0104.',
    'Chiediamo il passaggio a Narragansett della linea di Gina, che è passata dal 425-555-0101 al 425-555-0104.',
    '番号を虹の橋ネットへ移行してください。1月に425-555-0101から425-555-0104に変わりました。',
  ])('%s', (text) => {
    const { numbers, unclear } = read(text);
    // "The line of Gina" is a part that is not named, too: that row holds words.
    expect([numbers, unclear.filter((one) => one.startsWith('+'))]).toEqual([[], tns('0101-0104')]);
  });

  test.each([
    'Please port our lines to Prairie Fiber. They go from 425-555-0101 to 425-555-0104, and the last is the one she hands out now.',
    'Please port the lines from 425-555-0101 to 425-555-0104.',
    'Porten nuestras líneas a Faro Caribe. Van del 425-555-0101 al 425-555-0104.',
    'Merci de porter nos lignes chez Bayou Fibre. Elles vont du 425-555-0101 au 425-555-0104.',
    'Chiediamo il passaggio delle nostre linee a Narragansett. Vanno dal 425-555-0101 al 425-555-0104.',
    '425-555-0101から425-555-0104までを虹の橋ネットへ移行してください。',
  ])('how far they reach is one: %s', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0101-0104'), unclear: [] });
  });
});
