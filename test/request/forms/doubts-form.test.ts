import { describe, expect, test } from 'vitest';
import { doubtsForm } from '../../../src/request/forms/doubts-form.ts';

describe('words beside a form', () => {
  test.each([
    'The attached LOA was sent to you by mistake.',
    'Is this letter of authorization OK? We would like to know before we submit it.',
    'Draft LOA attached, not final yet.',
    'We received the attached LOA from somebody claiming to act for us.',
    'FYI, LOA attached for your records. The numbers were ported last year.',
    'I never signed this LOA.',
    'Esta carta la enviamos por error.',
    'No hemos firmado esta carta.',
    "Nous n'avons pas signé cette lettre.",
    'Ci-joint un exemple de lettre, pour information.',
    'Non abbiamo firmato questa lettera.',
    'In allegato una bozza.',
    'まだ処理しないでください。',
    '参考までに委任状を添付します。',
  ])('"%s" is a doubt', (words) => expect(doubtsForm(words)).toBe(true));

  test.each([
    '',
    'See attached.',
    'Please find our signed LOA. Let me know if you need anything else.',
    'We could not get these in the admin center, so please find our request form attached.',
    'LOA attached. Can you confirm receipt?',
    "Here's the signed LOA. Photo of page 1 and 2, the scanner is down.",
    'Adjunto la carta de autorización firmada. El resto se queda con Golfo Telecom.',
    'Vous trouverez en pièce jointe la lettre d’autorisation.',
    'In allegato la lettera di autorizzazione firmata.',
    '委任状を添付いたします。よろしくお願いいたします。',
  ])('"%s" is none', (words) => expect(doubtsForm(words)).toBe(false));
});
