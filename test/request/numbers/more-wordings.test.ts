import { expect, test } from 'vitest';
import { read, tns } from './reading.ts';

/** Wordings that were got wrong once: text, numbers, and whether a person has to look. */
test.each([
  ['Portar 425-555-0101 al 0104, con la salvedad del 0102.', '0101 0103 0104', false],
  [
    'Números a portar:\n1) 425-555-0101\n2) 425-555-0102 a 425-555-0105 (oficinas; el 0104 no, ése lo cancelaremos)',
    '0101-0103 0105',
    false,
  ],
  ['Únicamente el 425-555-0101. No toquen el 425-555-0102 ni el 425-555-0103.', '0101', false],
  ['No porten más que el 425-555-0101.', '', true],
  ['Ne portez que le 425-555-0101.', '', true],
  ['Non portate altro che il 425-555-0101.', '', true],
  ['Do not port anything but 425-555-0101.', '', true],
  ['Les lignes 425 555 0101 et 425 555 0102. La ligne 425 555 0102 sera finalement conservée.', '0101', false],
  ['Portare solo il 425-555-0101, lasciando invariato il 425-555-0102.', '0101', false],
  ['Il numero 425-555-0101 verrà portato, mentre il 425-555-0102 no.', '0101', false],
  ['Seul le 425-555-0101 est à porter. Les autres numéros, dont le 425-555-0102, restent chez vous.', '0101', false],
  ['425-555-0101だけを移行し、他は残してください。', '0101', false],
  ['425-555-0101のみ転出してください。425-555-0102は転出不要です。', '0101', false],
  ['425-555-0102以外は残します。', '', true],
  ['Todos menos el 425-555-0105 se quedan con ustedes.', '', true],
  ['Port 425-555-0101 to 0109 except those ending in 5.', '', true],
  ['Numbers: 425-555-0101\nNot these: 425-555-0102, 425-555-0103', '0101', false],
  ['電話番号\t利用者\t転出\n425-555-0101\t佐藤\t可\n425-555-0102\t鈴木\t不可', '0101', false],
  ['Number\tPort\n425-555-0101\tyes\n425-555-0102\tno', '0101', false],
  ['425-555-0101とFAX番号を転出してください。', '0101', true],
  ['Portez le 425-555-0101 et la ligne de fax.', '0101', true],
  ['Necesito portar mi línea 425-555-0101. Mi número de contacto es 503-555-0122.', '0101', false],
  ['番号 | 備考\n425-555-0101 | \n425-555-0102 | 解約予定', '0101', true],
  ['Numéro à porter : 425-555-0101\nMerci de rappeler M. Roy (503-555-0122) avant de porter.', '0101', false],
  ['Números: 425-555-0101 a 0103\nAutorizado: Ana Ruiz 503-555-0122', '0101-0103', false],
  ['Porten el 425-555-0101. Comuníquense con José, 503-555-0122, o con recepción, 503-555-0123.', '0101', false],
  ['担当者：佐藤\n転出番号：425-555-0101、425-555-0102\nPIN：別途', '0101 0102', false],
  ['電話番号：425-555-0101、425-555-0102', '0101 0102', false],
  ['425-555-0101は4月に転出しますが、425-555-0102は5月まで御社で利用します。', '0101', false],
  ['Die Nummern 425-555-0101 bis 0103 sollen zu Fabrikam; Rückruf bitte an 503-555-0122.', '0101-0103', false],
] as const)('%j gives %s', (text, numbers, isOpen) => {
  const found = read(text);
  expect([found.numbers, found.unclear.length > 0]).toEqual([tns(numbers), isOpen]);
});

test('letters with accents written as two characters read alike', () => {
  const text = 'Números: 425-555-0101\nNuméro de facturation : 503-555-0122\nÀ conserver : 425-555-0102';
  expect(read(text.normalize('NFD')).numbers).toEqual(tns('0101'));
});

test.each([
  ['+34 612 345 678', '+34612345678'],
  ['+33 6 12 34 56 78', '+33612345678'],
  ['+39 347 123 4567', '+393471234567'],
  ['+81 90-1234-5678', '+819012345678'],
  ['+49 151 23456789', '+4915123456789'],
  ['+1 514 555 0101', '+15145550101'],
])('%s is of another country, where it is asked for', (written, e164) => {
  for (const heading of [
    'Números a portar:',
    'Numéros à porter :',
    'Numeri da portare:',
    '転出する番号：',
    'Portieren:',
  ]) {
    const found = read(`${heading}\n425-555-0101\n${written}`);
    expect([found.numbers, found.notUs], heading).toEqual([['+14255550101', e164].sort(), [e164]]);
  }
});
