import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { cpuSeconds } from '../../setup/cpu-time.ts';
import { directory } from '../directory.ts';

const troubleOf = (own: string): string | null =>
  readRequest({
    mail: { subject: '', own, signature: '' },
    directory,
    desk: { providerNames: ['Larkspur Voice'] },
    limit: 20_000,
  }).kindTrouble;

describe('blocks of a form, each with a receiver of its own, are several requests', () => {
  test.each([
    'PORT OUT REQUEST\nCustomer: Contoso\nPIN: 8264017\nBlock A\n  Numbers: 425-555-0100 to 425-555-0104\n  Received by: Anchor Sound\nBlock B\n  Numbers: 425-555-0110 to 425-555-0112\n  Received by: Kestrel',
    'Please port out:\nGroup 1\nLines ..... 425-555-0100\nGoes to ... Anchor Sound\nGroup 2\nLines ..... 425-555-0110\nGoes to ... Kestrel',
    'DEMANDE DE PORTAGE\nClient : Contoso\nLot 1\nNuméros : 425-555-0100, 425-555-0101\nPreneur : Delta Sud\nLot 2\nNuméros : 425-555-0110\nPreneur : Opaline',
    'RICHIESTA DI PORTABILITÀ\nCliente: Contoso\nNumeri: 425-555-0100\nRicevente: Baia Chiara\n\nNumeri: 425-555-0110\nRicevente: Livenza',
    '番号移転のお願い\n番号：425-555-0100\n受入先：青空通信\n\n番号：425-555-0110\n受入先：南国モバイル',
    'Solicitud de portabilidad\nNúmeros: 425-555-0100\nPasa a: Brisa\nNúmeros: 425-555-0110\nPasa a: Cordillera',
  ])('%j', (own) => expect(troubleOf(own)).toBe('several-requests'));

  test.each([
    'PORT OUT REQUEST\nCustomer: Contoso\nPIN: 8264017\nBlock A\n  Numbers: 425-555-0100 to 425-555-0104\n  Received by: Anchor Sound\nBlock B\n  Numbers: 425-555-0110 to 425-555-0112\n  Received by: Anchor Sound, Inc.',
    'RICHIESTA DI PORTABILITÀ\nCliente: Contoso\nOperatore: Larkspur Voice\nOperatore: Baia Chiara\nNumeri: 425-555-0100',
    'DEMANDE DE PORTAGE\nClient : Contoso\nNuméros : 425-555-0100\nPreneur : Delta Sud\nContact : Opaline Roy',
  ])('not %j', (own) => expect(troubleOf(own)).toBeNull());
});

describe('entries of a list that go different ways are several requests', () => {
  test.each([
    'Please do this for Contoso:\n- 425-555-0101: convert to service number\n- 425-555-0102: convert to service number\n- 425-555-0103: goes to Anchor Sound',
    'Por favor conviertan a números de servicio, como sigue:\n425-555-0101: de usuario a número de servicio\n425-555-0102: pasa a Brisa Clara',
    'Merci de convertir en numéros de service comme suit :\n* 425-555-0101 : de type utilisateur vers numéro de service\n* 425-555-0102 : part chez Delta Sud',
    '以下のとおりサービス番号への変換をお願いします。\n・425-555-0101　サービス番号へ\n・425-555-0102　青空通信へ転出',
  ])('%j', (own) => expect(troubleOf(own)).toBe('several-requests'));

  test.each([
    'Please port these out to Anchor Sound:\n425-555-0101: goes to Anchor Sound\n425-555-0102: our customer service number, goes to Anchor Sound',
    'Vi chiedo di convertire in numeri di servizio:\n* 425-555-0101: da numero utente a numero di servizio\n* 425-555-0102: da numero utente a numero di servizio',
    'Please convert to service numbers:\n425-555-0101: for Sales\n425-555-0102: to service, for the hotline',
  ])('not %j', (own) => expect(troubleOf(own)).toBeNull());
});

test('long forms are read in a time that grows with their length', async () => {
  const text = `Recibe: ${'x'.repeat(50_000)}\n${'Recibe: Isla\n'.repeat(3000)}${'425-555-0101 '.repeat(3000)}`;
  const { labelledReceivers } = await import('../../../src/request/lists/labelled-receivers.ts');
  const { entryFates } = await import('../../../src/request/lists/entry-fates.ts');
  expect(await cpuSeconds(() => [labelledReceivers(text, () => true), entryFates(text)])).toBeLessThan(1);
});
