import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const ends = (numbers: readonly string[]): string => numbers.map((one) => one.slice(-4)).join(' ');
const LIST = '\n425-555-0111\n425-555-0112\n';

describe('where none is said to stay all of them move', () => {
  test.each([
    `Please port all the shop lines below to Juniper Voice; none of them is to be left behind.${LIST}`,
    `Please port these lines to Juniper Voice. Not a single one stays with you.${LIST}`,
    `Queremos portar estas líneas a Faro Móvil; ninguna de ellas se queda con ustedes.${LIST}`,
    `Merci de porter ces lignes vers Mistral Voix ; aucune d’entre elles ne reste chez vous.${LIST}`,
    `Vi chiediamo di portare queste linee a Ligurnet; nessuna di esse resta da voi.${LIST}`,
  ])('%j', (own) => {
    const { numbers, unclear } = read(own);
    expect([ends(numbers), ends(unclear)]).toEqual(['0111 0112', '']);
  });
});

describe('and where one is said to stay it does, or a person tells which', () => {
  test.each([
    `Please port the lines below to Juniper Voice; one of them is to be left behind.${LIST}`,
    `Please port the lines below to Juniper Voice; none of them stays except the fax line.${LIST}`,
    `Please port some of the lines below; none of the others is to be left out of the port, but the fax line stays.${LIST}`,
    `Queremos portar estas líneas a Faro Móvil; alguna de ellas se queda con ustedes.${LIST}`,
    `Merci de porter ces lignes vers Mistral Voix ; l’une d’entre elles reste chez vous.${LIST}`,
    `Please port these lines; none of them moves, they all stay with you.${LIST}`,
  ])('%j', (own) => expect(read(own).unclear).not.toEqual([]));

  test('named', () => {
    const { numbers } = read(`Please port the lines below; none of them stays but 425-555-0112 stays.${LIST}`);
    expect(ends(numbers)).not.toContain('0112');
  });
});
