import { describe, expect, test } from 'vitest';
import { asksHow } from '../../src/reply/asks-how.ts';

describe('a mail asks how something is done', () => {
  test.each([
    'How do we move our numbers to another carrier?',
    'what do you need from us if we wanted to port out some numbers next year?',
    'Which form is it for toll-free numbers?',
    'Please send me the blank LOA.',
    '¿qué documentos hacen falta para portar nuestros números?',
    '¿Cómo se establece el PIN?',
    'quels documents faut-il pour porter nos numéros ?',
    'Comment définir le code PIN ?',
    'quali documenti servono per portare i nostri numeri?',
    'Come si imposta il PIN?',
    '他社へ電話番号を移す場合、どのような書類が必要でしょうか。',
    '番号を移す手順を教えてください。',
  ])('%s', (text) => expect(asksHow(text)).toBe(true));

  test.each([
    'Thank you, that was quick.',
    'Gracias por todo.',
    'Merci beaucoup !',
    'Grazie mille.',
    'ありがとうございました。',
  ])('but not: %s', (text) => expect(asksHow(text)).toBe(false));
});
