import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

const ASK = 'Please release these telephone numbers to Marlow Telecom:\n\n425-555-0121\n425-555-0122\n\n';

describe('the team that somebody works in asks for no number', () => {
  test.each([
    'Thank you for your cooperation.\nPat Moriarty\nMarlow Telecom, Number Porting, 425-555-0160',
    'With thanks for the quick work.\nSam Ridley\nMarlow Telecom | Port Desk | 425-555-0160',
    'Sam Ridley\nMarlow Telecom · Portability Team · Tel. 425-555-0160',
    'Avec nos remerciements.\nSam Ridley\nCellule portabilité · Marlow Telecom · Tél. 425-555-0160',
    'Sin otro particular.\nMarlow Telecom, Departamento de Portabilidad, 425-555-0160',
    'Ringraziando per la collaborazione.\nMarlow Telecom, Ufficio Portabilità, tel. 425-555-0160',
  ])('%j', (foot) => {
    const { numbers, unclear } = read(`${ASK}${foot}`);
    expect({ numbers, unclear }).toEqual({ numbers: tns('0121-0122'), unclear: [] });
  });

  test.each([
    'Porting, 425-555-0121, 425-555-0122',
    'Hi, porting 425-555-0121 and 425-555-0122 to Marlow Telecom please.',
    'For porting: 425-555-0121, 425-555-0122',
    'Portabilidad, por favor, del 425-555-0121 y del 425-555-0122 a Marlow Telecom',
    'Portabilité, merci : 425-555-0121 et 425-555-0122 vers Marlow Telecom',
  ])('but a word of the deed beside the numbers does: %j', (own) =>
    expect(read(own).numbers).toEqual(tns('0121-0122')));
});

describe('what is to be followed is no list that goes on', () => {
  const FRENCH = 'Veuillez libérer ces numéros :\n\n425-555-0121\n425-555-0122\n\n';

  test.each([
    'Merci de nous indiquer la marche à suivre.',
    'Quelles sont les étapes à suivre ?',
    'Dites-nous la procédure à suivre.',
  ])('%s', (words) => expect(read(FRENCH + words).unclear).toEqual([]));

  test.each([
    'À suivre.',
    '(à suivre)',
    'Liste à suivre',
    'La suite est à suivre.',
    'Autres numéros à suivre',
  ])('but %s', (words) => expect(read(FRENCH + words).unclear).not.toEqual([]));
});

describe('who deals with this provider stays with nothing', () => {
  const ASKED = 'Please port these to Marlow Telecom:\n\n425-555-0121\n425-555-0122\n\n';

  test.each([
    'My colleagues in the other building normally deal with you.',
    'The ladies at reception usually plan with you when to come.',
  ])('%s', (words) => expect(read(ASKED + words).unclear).toEqual([]));

  test.each([
    'My colleagues in the annex have a good deal with you.',
    'The ones by the window keep their plan with you.',
    'The people at the back have a contract with you.',
  ])('but a share that is bound to it does: %s', (words) => expect(read(ASKED + words).unclear).not.toEqual([]));
});
