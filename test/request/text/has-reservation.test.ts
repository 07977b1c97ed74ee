import { describe, expect, test } from 'vitest';
import { hasReservation } from '../../../src/request/text/has-reservation.ts';

/** What customers write around the PIN that was asked for: with nothing more, or with something that nobody foresaw. */
describe('something is held back by', () => {
  test.each([
    'PIN 8264017, for 0101 only.',
    'PIN 8264017. 0102 stays with you.',
    'PIN 8264017. Not the second one please.',
    'PIN 8264017. Leave the main line out.',
    'PIN 8264017. Please keep the last number.',
    'PIN 8264017; we have decided to keep the second line.',
    'PIN 8264017. Who asked for this?',
    'PIN 8264017. Did my colleague really request this? Please check first.',
    'PIN 8264017 (please use it only after April 1)',
    'PIN 8264017. Only the first number, please.',
    'PIN 8264017. Just one of the two.',
    'PIN 8264017. Before you do anything, call me.',
    'PIN 8264017. I am not sure that this is what we want.',
    'PIN 8264017. Our lawyer objects to the port.',
    'PIN 8264017. Please only check whether it is right.',
    'Please check if 8264017 is our PIN.',
    'PIN 8264017 was given to me by a stranger.',
    'The PIN is 8264017, if my manager agrees.',
    'Is this request from us? PIN 8264017',
    'PIN 8264017. Please wait for my call.',
    'PIN 8264017, but it must not be used before Friday.',
    'PIN 8264017. Somebody else sent the first mail.',
    'PIN 8264017. The fax line remains here.',
    'PIN 8264017. Please do the other number next week, not now.',
    "PIN 8264017. I'd rather transfer half of them.",
    'PIN 8264017. Port none of them yet.',
    'El PIN es 8264017, pero solo el primero.',
    'El PIN es 8264017. El segundo número se queda aquí.',
    'El PIN es 8264017. No porten el último.',
    'El PIN es 8264017, esperen nuestra confirmación.',
    'El PIN es 8264017 si mi jefe está de acuerdo.',
    'Le code PIN est 8264017, uniquement pour le premier numéro.',
    'Le code PIN est 8264017. Nous gardons le second numéro.',
    'Le code PIN est 8264017, ne faites rien avant lundi.',
    'Le code PIN est 8264017, mais attendez notre accord.',
    'Il PIN è 8264017, ma solo il primo numero.',
    'Il PIN è 8264017. Il secondo numero resta qui.',
    'Il PIN è 8264017, non procedete prima di lunedì.',
    "Il PIN è 8264017. Teniamo l'ultimo.",
    'PIN 8264017 ですが、まだ進めないでください。',
    'PIN 8264017。2番目の番号は残します。',
    'PINは8264017です。最初の番号だけお願いします。',
    '暗証番号は8264017です。来週まで待ってください。',
  ])('%s', (words) => expect(hasReservation(words)).toBe(true));
});

describe('nothing is held back by', () => {
  test.each([
    'Here is the PIN: 8264017. Thank you!',
    'PIN 8264017. Have a nice day, and let me know if you need anything else.',
    'Sorry about that. Our PIN is 8264017. Best, Nora',
    'PIN 8264017 - can you tell me how long it will take?',
    'PIN 8264017. When will it be done?',
    'Hi, I forgot the PIN in my first mail, here it is: 8264017.',
    'Sorry, I mistyped it. The correct PIN is 8264017.',
    'My apologies, wrong PIN. It is 8264017.',
    'I asked our administrator and he found it: PIN 8264017',
    'Thanks for the quick reply. Our port-out PIN: 8264017. Please proceed.',
    'The PIN is 8264017. Please go ahead with the port.',
    'We did not know that a PIN was needed. It is: PIN 8264017',
    'Oops, I did not have it at hand. PIN: 8264017',
    'As requested, the PIN is 8264017. Do not hesitate to contact us.',
    'Please find the PIN below.',
    'PIN: 8264017',
    'Here is the corrected list: 608-555-0101 and 608-555-0102.',
    'Please use this list instead: 608-555-0101',
    'The right list is: 608-555-0101 (main line), 608-555-0102 (fax)',
    'Our administrator has just set the PIN to 8264017.',
    'Attached is the signed letter.',
    'Signed now. Thanks for your patience.',
    'Buenos días: el PIN es 8264017. Muchas gracias, un saludo.',
    'Disculpen, se me olvidó. PIN de portabilidad: 8264017. No duden en escribirnos.',
    'Gracias por la respuesta. Aquí tienen el PIN correcto: 8264017',
    "Bonjour, voici le code PIN : 8264017. Merci d'avance.",
    "Désolé, je l'avais oublié. Le code PIN est 8264017. N'hésitez pas à nous contacter.",
    'Voici le bon code PIN : 8264017. Bonne journée.',
    'Buongiorno, il codice PIN è 8264017. Grazie mille.',
    'Scusate, lo avevo dimenticato. Il PIN è 8264017. Non esitate a contattarci.',
    'Ecco il PIN corretto: 8264017. Cordiali saluti',
    'お世話になっております。暗証番号は8264017です。よろしくお願いいたします。',
    '申し訳ございません。暗証番号を記載し忘れておりました。8264017です。',
    'すみません、正しい暗証番号は 8264017 です。',
  ])('%s', (words) => expect(hasReservation(words)).toBe(false));
});

test('a mail of any length is looked through in no time', () => {
  expect(hasReservation('no no se si '.repeat(200_000))).toBe(true);
  expect(hasReservation('a'.repeat(5_999))).toBe(false);
});

test('a request in Japanese is polite, and "だけ" holds back', () => {
  expect(hasReservation('移管していただけますでしょうか。')).toBe(false);
  expect(hasReservation('倉庫だけ移管してください。')).toBe(true);
});
