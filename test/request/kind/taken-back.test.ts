import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory } from '../directory.ts';

const kindOf = (own: string, subject = 'Numbers'): string =>
  readRequest({
    mail: { subject, own, signature: '' },
    directory,
    desk: { providerNames: ['Larkspur Voice'] },
    limit: 20_000,
  }).kind;

describe('a contract or a stay that ends takes no request back', () => {
  test.each([
    'Non vogliamo più restare con voi e non ci serve altro: vi chiediamo di portare verso Ocean State Voice il 608-555-0101.',
    'Non abbiamo più bisogno del centralino e chiediamo di portare il 608-555-0101 verso Ocean State Voice.',
    'Ya no queremos seguir con ustedes, así que porten a Brisa Telecom el 608-555-0101.',
    'Anulamos nuestra suscripción y pedimos la portabilidad del 608-555-0101 a Brisa Telecom.',
    'We no longer want to stay with you: please port out 608-555-0101 to Sundial Telecom.',
  ])('%s', (own) => expect(kindOf(own)).toBe('port-out'));
});

describe('an order is taken back in other words than cancel', () => {
  test.each([
    'Withdrawn, please - the end user has decided to stay. Kindly take HL-55102 off your books.',
    'Please drop order HL-55102, the customer stays.',
    'Kindly scrap HL-55102. Thanks.',
    'Please strike our order from your list.',
    'Quiten de su lista el pedido HL-55102, por favor.',
    'Den por retirada nuestra solicitud, el cliente se queda.',
    'Merci de rayer la commande HL-55102 de vos listes.',
    'Laissez tomber la commande HL-55102, le client reste.',
    "Vi prego di togliere l'ordine HL-55102 dalla vostra lista.",
    '注文HL-55102を一覧から外してください。',
    'Ya no queremos portar el 608-555-0101 a Brisa Telecom.',
    'Non vogliamo più portare il 608-555-0101.',
  ])('%s', (own) => expect(kindOf(own, 'HL-55102')).toBe('withdraw'));
});

describe('a deed that is asked for as a noun', () => {
  test.each([
    'Soliciten por favor la salida hacia Brisa Telecom de las líneas 608-555-0101 y 608-555-0102.',
    'Nous demandons la sortie vers Opaline Télécom des lignes 608-555-0101 et 608-555-0102.',
    "Chiediamo l'uscita verso Ocean State Voice delle linee 608-555-0101 e 608-555-0102.",
    'Please arrange the departure of 608-555-0101 and 608-555-0102 to Sundial Telecom.',
  ])('%s', (own) => {
    const { kind, numbers } = readRequest({
      mail: { subject: 'Numbers', own, signature: '' },
      directory,
      desk: { providerNames: ['Larkspur Voice'] },
      limit: 20_000,
    });
    expect(kind).toBe('port-out');
    expect(numbers.numbers).toEqual(['+16085550101', '+16085550102']);
  });
});

describe('a Japanese sentence that a mail program has wrapped behind a particle is one', () => {
  test.each([
    '営業所の移転が中止になりましたので、先日お願いした転出の申し込みを\n取り消していただけますでしょうか。',
    'ご対応ありがとうございます。事情が変わりまして、先週の転出の依頼は\n取り下げさせていただきます。',
  ])('%j', (own) => expect(kindOf(own)).toBe('withdraw'));

  test.each([
    '先日の移管の申し込みは取り消します。\n新たに 425-555-0101 の転出をお願いします。',
    '下記の番号\n425-555-0101\nの転出をお願いします。前の申し込みを取り消してください。',
  ])('but not what stands in another: %j', (own) => expect(kindOf(own)).not.toBe('withdraw'));
});
