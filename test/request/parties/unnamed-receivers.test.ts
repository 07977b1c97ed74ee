import { describe, expect, test } from 'vitest';
import { chooseParties } from '../../../src/decision/choose-parties.ts';
import { readOfContoso } from '../directory.ts';

const CONTOSO = { id: 'contoso', name: 'Contoso, Ltd.', country: 'US' };
const troubleOf = (own: string, senderOrganisation: string | null = 'contoso'): string | null =>
  chooseParties(readOfContoso(own), {
    numbers: new Map([['+14255550101', { organisation: 'contoso' } as never]]),
    organisations: new Map([['contoso', CONTOSO as never]]),
    senderOrganisation,
  }).destinationTrouble;

describe('who receives and is told of by no name is missing, and not unknown', () => {
  test.each([
    'The new firm has already opened an account with you. Please transfer 425-555-0101 from Contoso, Ltd. to its organization.',
    'Her firm is a customer of yours, too. Please transfer 425-555-0101 from Contoso, Ltd. to the organization of her firm.',
    'The buyer has its own organization with you. Please transfer 425-555-0101 from Contoso, Ltd. to the buyer’s organization.',
    'La nueva empresa ya tiene su cuenta con ustedes. Transfieran el 425-555-0101 de Contoso a la organización de la nueva empresa.',
    'La nouvelle société est déjà cliente chez vous. Merci de transférer le 425-555-0101 de Contoso vers son organisation.',
    "La nuova società è già vostra cliente. Vi chiediamo di trasferire il 425-555-0101 da Contoso all'organizzazione della nuova società.",
  ])('%s', (own) => {
    expect(troubleOf(own)).toBe('destination-missing');
    // Whoever else writes does not receive in the place of somebody who is told of.
    expect(troubleOf(own, 'harborline')).toBe('destination-missing');
  });

  test.each([
    'Proseware has its own organization with you. Please transfer 425-555-0101 from Contoso, Ltd. to its organization.',
    'The buyer, Proseware, has its own organization with you. Please transfer 425-555-0101 from our organization to theirs.',
  ])('a name that the registry lacks is unknown: %s', (own) => expect(troubleOf(own)).toBe('destination-unknown'));
});
