import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory } from '../directory.ts';

/** Questions about a case and its withdrawal, as people write them in the thread of one. */
const kindOf = (own: string): string =>
  readRequest({
    mail: { subject: 'Re: Lines [PTN-2026-000001]', own, signature: '' },
    directory,
    desk: { providerNames: ['Larkspur Voice'] },
    limit: 20_000,
  }).kind;

describe('a question about a case', () => {
  test.each([
    'Any update on PTN-2026-000123?',
    'Where do we stand with our port?',
    'Could you tell me how far along our request is?',
    'Has the transfer been done yet?',
    'Is there anything new about our numbers?',
    'When will our numbers move?',
    'Just checking whether you received our mail from Monday.',
    "Did you get our request? We haven't heard anything.",
    'Please let us know the status.',
    'Please advise on PTN-2026-000123.',
    'status?',
    'Status update please',
    "What's the ETA on this?",
    'Are the numbers ported yet?',
    'Could you tell me where our port-out PTN-2026-000123 stands?',
    'Can somebody let us know where our port-out request stands?',
    'Is our order PTN-2026-000123 complete?',
    'How is our case going?',
    'Can you confirm that our request is being worked on?',
    'What is still missing for our request?',
    'We are still waiting for news on this case.',
    'It has been a week. What is happening with our request?',
    '¿Hay novedades sobre nuestra solicitud?',
    '¿En qué estado se encuentra la portabilidad?',
    '¿Cómo va nuestro caso PTN-2026-000123?',
    '¿Ya se hizo el traspaso?',
    '¿Cuándo se portarán nuestros números?',
    'Quisiera saber el estado de mi solicitud.',
    '¿Me pueden decir en qué va la orden?',
    'Avez-vous des nouvelles de notre demande ?',
    "Quel est l'état d'avancement du dossier PTN-2026-000123 ?",
    'Où en est la portabilité de nos numéros ?',
    'Pouvez-vous me dire où en est notre dossier ?',
    'La portabilité est-elle terminée ?',
    'Quand nos numéros seront-ils portés ?',
    'Ci sono novità sulla nostra richiesta?',
    'Qual è lo stato della pratica PTN-2026-000123?',
    'Vorremmo sapere a che punto è il trasferimento.',
    'Quando saranno trasferiti i nostri numeri?',
    'Il passaggio è stato completato?',
    '進捗はいかがでしょうか。PTN-2026-000123',
    '依頼の状況を教えてください。',
    'いつ頃完了する予定でしょうか。',
    '番号の移行はもう終わりましたか。',
    'その後いかがでしょうか。案件 PTN-2026-000123 の件です。',
    'Do you have a date for our port yet?',
    'Is there already a date for the order?',
    '¿Tienen ya una fecha para nuestro trámite?',
    'Auriez-vous une date pour notre dossier ?',
    'Avete già una data per la nostra pratica?',
    '先日の申請の日程は決まりましたでしょうか。',
  ])('%s', (words) => expect(kindOf(words)).toBe('status'));

  test.each([
    'Please port out 425-555-0101 to Prairie Fiber. Do you have a date for the port?',
    'Merci de porter le 425-555-0101 chez Delta Voix. Avez-vous une date pour le portage ?',
    'Por favor porten el 425-555-0101 a Faro Caribe. ¿Tienen una fecha para la portabilidad?',
  ])('a request that asks for its date is one all the same: %s', (words) => expect(kindOf(words)).toBe('port-out'));
});

describe('a request taken back', () => {
  test.each([
    'Please cancel PTN-2026-000123.',
    'We would like to withdraw our request.',
    'Please stop the port.',
    "We've changed our minds, please don't go ahead with the port.",
    'Forget it, we are staying with you.',
    'Please disregard our earlier request.',
    'Kindly cancel the order, we do not need it any longer.',
    'We no longer want to port these numbers.',
    'Please void our port-out order.',
    'Abort the transfer please.',
    'Please do not proceed with this order.',
    'We want to take back our request.',
    'Never mind the transfer, we keep the numbers.',
    'I need to retract this request.',
    'Por favor, anulen nuestra solicitud.',
    'Queremos retirar la solicitud PTN-2026-000123.',
    'Ya no queremos portar los números, cancelen la orden.',
    'Desistimos de la portabilidad.',
    'No continúen con el traspaso, por favor.',
    'Dejen sin efecto nuestra solicitud.',
    "Merci d'annuler notre demande.",
    'Nous souhaitons retirer notre demande PTN-2026-000123.',
    'Nous renonçons à la portabilité.',
    'Veuillez ne pas donner suite à notre demande.',
    'Finalement nous gardons nos numéros, veuillez annuler le dossier.',
    'Vi preghiamo di annullare la richiesta.',
    'Desideriamo ritirare la nostra richiesta PTN-2026-000123.',
    'Non procedete con il trasferimento, per favore.',
    "Abbiamo cambiato idea: annullate l'ordine.",
    'Rinunciamo alla portabilità.',
    '依頼を取り下げたいです。',
    'PTN-2026-000123 の依頼をキャンセルしてください。',
    '今回の転出の申し込みを取り消してください。',
    '転出は中止してください。',
    'Please cancel the transfer of our numbers.',
    'Please cancel the port of these lines.',
    'We want this order cancelled.',
    'Order PTN-2026-000123 to be cancelled',
  ])('%s', (words) => expect(kindOf(words)).toBe('withdraw'));
});

describe('nothing is taken back by', () => {
  test.each([
    'Do not cancel our request!',
    'We never asked you to cancel the order.',
    'Please do not cancel PTN-2026-000123.',
    'How can I cancel a request?',
    'Who cancelled our order?',
    'Can we still cancel this if we change our minds?',
    'Please cancel the hold on our order.',
    'Our request PTN-2026-000123 was cancelled by mistake, please reopen it.',
    'No cancelen nuestra solicitud.',
    "N'annulez pas notre demande.",
    'Non annullate la nostra richiesta.',
    '依頼をキャンセルしないでください。',
  ])('%s', (words) => expect(kindOf(words)).not.toBe('withdraw'));
});

describe('a new request stays one', () => {
  test.each([
    'Please port out 608-555-0101 and cancel the rest of our service. PIN 8264017',
    'We want to cancel our account and port 608-555-0101 to Prairie Fiber. PIN 8264017',
    'Please port 608-555-0101 to Prairie Fiber and keep us updated on the status. PIN 8264017',
    'Please port out 608-555-0101. Please confirm the status of each number. PIN 8264017',
    'Please port out 608-555-0101 to Prairie Fiber. When will it be done? PIN 8264017',
  ])('beside a word of status or cancelling: %s', (words) => expect(kindOf(words)).toBe('port-out'));
});
