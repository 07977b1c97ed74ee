import { describe, expect, test } from 'vitest';
import { splitWrittenText } from '../../../src/message/written-text.ts';

const ASK = 'Please port out the lines below to Sundial. Our PIN is 0412978.';
const LIST = '425-555-0108 main line Redmond\n425-555-0109 fax Redmond';
const RULES = [
  '________________________________',
  '--------------------------------',
  '==========',
  '━━━━━━━━━━',
  '—',
  '--',
];
const own = (text: string): string => splitWrittenText(text).own;

describe('a rule divides and does not sign', () => {
  test.each(RULES)('around a list: %s', (rule) => {
    expect(own(`${ASK}\n\n${rule}\n\n${LIST}\n\n${rule}\n\nBest,\nDana`)).toContain(LIST);
  });

  test('dashes around a list that stands close between them', () => {
    const text = `Hello,\n\nplease port out the lines below, our PIN is 0412978.\n\n--\n${LIST}\n425-555-0110 lift\n--\n\nBest\nDana Reyes`;
    expect(own(text)).toContain(LIST);
    expect(own(text)).not.toContain('Dana Reyes');
  });

  test.each([
    ['ways to reach somebody', 'Please port the attached list.', '425-555-0198 direct\n425-555-0199 fax'],
    ['a name and its numbers', 'Please port the attached list.', 'Dana Reyes\n425-555-0198 office'],
    ['other numbers than those above', 'Please port 425-555-0101.', '425-555-0198 Redmond\n425-555-0199 Kent'],
  ])('not around %s', (_, ask, block) => {
    expect(own(`Hello,\n\n${ask} Our PIN is 0412978.\n\n--\n${block}\n--\n\nContoso, Ltd.`)).not.toContain('0198');
  });

  test.each(RULES)('above a sentence: %s', (rule) => {
    expect(own(`Please port 425-555-0108.\n${rule}\nAnd 425-555-0109 too, that is the fax.\n\nDana`)).toContain('0109');
  });

  test.each(RULES)('above what holds the request back: %s', (rule) => {
    const hold = 'Please do not process this before our legal team has approved it.';
    expect(own(`Please port 425-555-0108.\n${rule}\n${hold}\n\nDana`)).toContain(hold);
  });

  test.each(RULES)('below a greeting: %s', (rule) => {
    expect(own(`Hello,\n${rule}\nPlease port 425-555-0108 and 425-555-0109.`)).toContain('0109');
  });

  test.each([...RULES, '-- '])('above a name and how to reach it, it signs: %s', (rule) => {
    const { own: words, signature } = splitWrittenText(
      `${ASK}\n${LIST}\n${rule}\nDana Reyes\nContoso, Ltd.\nTel. 425-555-0198`,
    );
    expect(words).not.toContain('0198');
    expect(signature).toContain('0198');
  });

  test('a line to be written on stays', () => {
    expect(own(`${ASK}\nApproved by:\n__________\n${LIST}`)).toContain('__________');
  });
});

describe('a notice above the mail is no end of it', () => {
  test.each([
    'NOTICE: This message came from outside of the company. Handle links with care.',
    'This message is confidential and intended for the addressee only.',
    'CONFIDENTIALITY NOTICE\nThis e-mail may be privileged.',
    'Ce message est confidentiel.',
    'Este mensaje es confidencial.',
    'Questo messaggio è riservato.',
    'このメールには機密情報が含まれています。',
    'Hello,\n\nThis message is confidential and intended for the addressee only.',
  ])('%s', (notice) => {
    const text = own(`${notice}\n\n${ASK}\n${LIST}\n\nDana`);
    expect(text).toContain(ASK);
    expect(text).toContain(LIST);
  });

  test('one that asks in the same breath is the request', () => {
    const words = 'This message is confidential and intended for the desk: please port 425-555-0108.';
    expect(own(`${words}\n\nDana`)).toContain(words);
  });

  test('below the mail it ends it', () => {
    const text = `${ASK}\n${LIST}\n\nThis message is confidential.\n\nDo not forward, copy or cancel it.`;
    expect(own(text)).not.toContain('cancel');
  });
});

describe('what a phone adds is a line', () => {
  test.each([
    'Sent from my iPhone',
    'Enviado desde mi iPhone',
    'Envoyé de mon iPhone',
    'Inviato da iPhone',
    'iPhoneから送信',
    'Get Outlook for iOS',
  ])('%s', (line) => {
    expect(own(`${ASK}\n\n${line}\n\n425-555-0115 main\n425-555-0116 fax`)).toContain('0116');
    expect(own(`${line}\n\n${ASK}\n${LIST}\n\nDana`)).toContain(LIST);
    expect(own(`${ASK}\n${LIST}\n\n${line}\nDana Reyes\n425-555-0198`)).not.toContain('0198');
  });
});

describe('a block that holds the list is no signature', () => {
  test.each([
    ['below the closing phrase', 'Thanks,\nDana Reyes'],
    ['below the delimiter', '-- '],
    ['below the delimiter and a name', '-- \nDana Reyes'],
  ])('%s', (_, above) => {
    expect(own(`${ASK}\n\n${above}\n\n${LIST}`)).toContain(LIST);
  });

  test.each(['-- ', 'Thanks,', 'Best regards,\n'])('nor what is added below it: %s', (mark) => {
    const added = 'P.S. Please also port the fax line, 425-555-0109.';
    const text = own(`Please port 425-555-0108.\n\n${mark}\nDana Reyes\nTel. 425-555-0198\n\n${added}`);
    expect(text).toContain(added);
    expect(text).not.toContain('0198');
  });

  test('ways to reach whoever signs are none', () => {
    const ways = '425-555-0198 office\n425-555-0197 (mobile)';
    expect(own(`Please port 425-555-0108.\n\nThanks,\nDana Reyes\n\n${ways}`)).not.toContain('019');
  });
});

describe('what it was sent with stands in a line of its own', () => {
  test.each([
    'Von meinem Tablet gesendet',
    'Outlook für iOS herunterladen',
    'Ottieni Outlook per Android',
    'Gesendet mit der neuen Brief App',
  ])('%s', (line) => {
    expect(own(`Please port 425-555-0108.\n\n${line}`)).toBe('Please port 425-555-0108.');
  });
  test.each(['Mit dem Antrag gesendet.', 'Sent with the order: 425-555-0109'])('no such line: %s', (line) => {
    expect(own(`Please port 425-555-0108.\n\n${line}`)).toContain(line);
  });
});

test('below a name, a rule of underscores begins something else', () => {
  const text = 'We need new lines.\n\nThx\nMina Sorel\nSorel Tours\n______________\nCity: Reno\nHow many: 3';
  const { own: words, signature } = splitWrittenText(text, { name: 'Mina Sorel', address: 'mina@soreltours.example' });
  expect(words).toContain('How many: 3');
  expect(signature).toContain('Sorel Tours');
});

describe('a greeting that is a closing phrase elsewhere', () => {
  test.each([
    'Saludos:\n\nQueremos que porten a Isla Fibra el 939-555-0131 de la recepción.\n\nMaribel Ayala\nFarmacia Santa Rita',
    'Merci,\n\nIl faut porter chez Bayou nos deux lignes, le 504-555-0131 et le 504-555-0132\n\nLuc Roy',
  ])('leaves the mail its text: %j', (text) => expect(own(text)).toContain('-555-0131'));

  test.each([
    'Gracias,\nMaribel Ayala\nFarmacia Santa Rita\n787-555-0100',
    'Saludos\nLuis',
  ])('and a mail of nothing but thanks its name: %j', (text) => expect(own(text)).not.toContain('\n'));
});
