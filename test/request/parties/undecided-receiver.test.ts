import { describe, expect, test } from 'vitest';
import { undecidedReceiver } from '../../../src/request/parties/undecided-receiver.ts';

describe('who receives is still to be found', () => {
  test.each([
    'Gannet Wireless or Tern Mobile, my nephew is comparing them this weekend.',
    'Bluecask and Merrow Telecom are both bidding, the cheaper one gets us.',
    'We still have to choose between Bluecask and Merrow.',
    'Port them to Bluecask or Merrow Telecom.',
    'Faro Caribe y Mona Wireless están compitiendo; el más barato se queda con nosotros.',
    'Faro Caribe o Mona, falta decidir.',
    'Bayou Fibre et Delta Voix sont en lice, le moins cher nous prend.',
    'Bayou Fibre ou Delta Voix, reste à choisir.',
    'Brenta Telecom e Narragansett sono in gara, il più economico ci prende.',
    'Brenta o Narragansett Voce, dobbiamo decidere.',
    'Tallgrass Outfitters, Inc.の組織へ移管してくださいと書きたいところ、Colegio Palmiraさんも手を挙げてくださり、来週の懇親会でくじを引きます。',
    'ミナト回線とアロハテレコムが競っています。安い方にお願いします。',
  ])('%s', (own) => expect(undecidedReceiver(own)).not.toEqual([]));
});

describe('it is told, or was found', () => {
  test.each([
    'Gannet Wireless it is, my nephew was comparing them this weekend.',
    'Please port 425-555-0101 to Merrow Telecom. Others were bidding too, the cheaper one got us.',
    'Bluecask and Merrow were bidding; Merrow won.',
    'Call Gina or Tom if anything is missing.',
    'Use whichever of the two addresses suits you.',
    'Faro Caribe y Mona compitieron, y ganó Faro Caribe.',
    'Merci de porter chez Bayou Fibre. Léa ou Marc vous répondra.',
    'Brenta Telecom ha vinto la gara contro Narragansett.',
    'Tallgrass Outfitters, Inc.の組織へ移管してください。先週の懇親会でくじを引き、先方に決まりました。',
    'ミナト回線へ移行してください。検討中の他の件は改めてご連絡します。',
  ])('%s', (own) => expect(undecidedReceiver(own)).toEqual([]));
});

describe('who receives is by now another than is named', () => {
  test.each([
    "L'agence qui reçoit ces numéros vole de ses propres ailes depuis janvier, sous l'enseigne Corail Voyages.",
    "Depuis, l'hôtel lui a tout vendu.",
    'The shop that receives them trades since May under the name Coral Travel.',
    'Tallgrass has since sold it on, but you know whom I mean.',
    'La agencia que recibe los números ahora se llama Coral Viajes.',
    "L'agenzia che riceve i numeri ora si chiama Corallo.",
    '番号を受け取る店は、今は独立しています。',
  ])('%s', (own) => expect(undecidedReceiver(own)).not.toEqual([]));
  test.each([
    "Le hall qui reçoit ces numéros a rouvert de belle façon en janvier, avec une fontaine de corail, et l'hôtel nous y a tous invités.",
    'We sold the yard to Tallgrass Outfitters, which receives these numbers.',
    'My client has sold its depot to Tallgrass Outfitters.',
    'Abbiamo venduto il negozio a Tallgrass, che riceve i numeri.',
  ])('is not: %s', (own) => expect(undecidedReceiver(own)).toEqual([]));
});
