import { describe, expect, test } from 'vitest';
import { kindOf } from './reading.ts';

/** Requests as they come in each language, and sentences that use the same words and ask for nothing. */
const ASKED: readonly (readonly [language: string, kind: string, text: string])[] = [
  [
    'Spanish',
    'port-out',
    'Buenos días, les escribimos para pedir que cedan a Caribe Móvil nuestra línea 939-555-0101. El PIN es 44172908. Gracias.',
  ],
  [
    'Spanish',
    'port-out',
    'Hola! nos pasamos a Caribe Móvil, necesito que me porten estos tres: 939-555-0101, 939-555-0102 y 939-555-0103. pin 44172908',
  ],
  [
    'Spanish',
    'port-out',
    'Agradeceremos gestionen la portabilidad numérica de las siguientes líneas hacia Caribe Móvil:\n939-555-0101\n939-555-0102\nNIP: 44172908',
  ],
  [
    'Spanish',
    'port-out',
    'Mediante la presente, Hotel Las Palmas autoriza la salida por portabilidad de 939-555-0101 hacia Caribe Móvil. PIN de portabilidad 44172908',
  ],
  ['Spanish', 'port-out', 'Por favor transfieran el 939-555-0101 al proveedor Caribe Móvil. Código PIN 44172908'],
  [
    'Spanish',
    'port-out',
    'Vamos a dar de baja el servicio y llevarnos el número 939-555-0101 a otra compañía. PIN: 44172908',
  ],
  [
    'Spanish',
    'port-out',
    'Necesitamos que los números 939-555-0101 y 939-555-0102 sean portados a Caribe Móvil. PIN: 44172908',
  ],
  [
    'Spanish',
    'convert-to-service',
    'Les pido cambiar a números de servicio las líneas 939-555-0101 y 939-555-0102. PIN 44172908',
  ],
  ['Spanish', 'convert-to-service', 'Favor de convertir el 939-555-0101 de usuario a servicio. PIN 44172908'],
  [
    'Spanish',
    'org-transfer',
    'Muevan el 939-555-0101 del tenant de Hotel Las Palmas al tenant de Harborline Freight. PIN 44172908',
  ],
  [
    'Spanish',
    'org-transfer',
    'Queremos ceder los números de usuario 939-555-0101 y 939-555-0102 a nuestra filial Harborline Freight. PIN 44172908',
  ],
  [
    'French',
    'port-out',
    'Bonjour, merci de bien vouloir procéder à la portabilité du 504-555-0101 vers Bayou Télécom. Code PIN : 603188',
  ],
  [
    'French',
    'port-out',
    'Nous quittons votre service pour Bayou Télécom et souhaitons conserver notre numéro 504-555-0101. Le code PIN est 603188.',
  ],
  [
    'French',
    'port-out',
    "Bonjour, on change d'opérateur, il faudrait libérer le 504-555-0101 et le 504-555-0102 svp. pin 603188",
  ],
  [
    'French',
    'port-out',
    "Je vous prie de bien vouloir transférer à l'opérateur Bayou Télécom les numéros suivants : 504-555-0101, 504-555-0102. Code confidentiel : 603188",
  ],
  ['French', 'port-out', 'Par la présente, nous autorisons Bayou Télécom à porter le 504-555-0101. Code PIN 603188'],
  ['French', 'port-out', 'Pourriez-vous porter le 504-555-0101 chez Bayou Télécom avant vendredi ? PIN 603188'],
  [
    'French',
    'convert-to-service',
    'Veuillez passer en numéros de service les lignes 504-555-0101 et 504-555-0102. PIN 603188',
  ],
  [
    'French',
    'convert-to-service',
    'Merci de transformer le 504-555-0101 (utilisateur) en numéro de service. PIN 603188',
  ],
  [
    'French',
    'org-transfer',
    'Nous souhaitons déplacer le 504-555-0101 du tenant Clinique Bel-Air vers le tenant Harborline Freight. PIN 603188',
  ],
  [
    'Italian',
    'port-out',
    'Buongiorno, chiedo cortesemente la portabilità del numero 401-555-0101 verso OceanoTel. Codice PIN 0725183',
  ],
  [
    'Italian',
    'port-out',
    'Abbiamo deciso di passare a OceanoTel: vi preghiamo di rilasciare le numerazioni 401-555-0101 e 401-555-0102. PIN 0725183',
  ],
  [
    'Italian',
    'port-out',
    'Con la presente si richiede il passaggio ad altro gestore dei numeri 401-555-0101 e 401-555-0102. Codice segreto 0725183',
  ],
  ['Italian', 'port-out', 'ciao, dovremmo portare il 401-555-0101 su OceanoTel, pin 0725183 grazie'],
  ['Italian', 'port-out', 'Potreste trasferire il 401-555-0101 al nuovo operatore OceanoTel? PIN 0725183'],
  [
    'Italian',
    'convert-to-service',
    'Vi chiediamo di trasformare in numeri di servizio 401-555-0101 e 401-555-0102. PIN 0725183',
  ],
  [
    'Italian',
    'convert-to-service',
    'Richiesta di conversione del 401-555-0101 da numero utente a numero di servizio. PIN 0725183',
  ],
  [
    'Italian',
    'org-transfer',
    'Spostate il 401-555-0101 dal tenant di Adriatica Import al tenant di Harborline Freight. PIN 0725183',
  ],
  [
    'Japanese',
    'port-out',
    'お世話になります。808-555-0101 を他社に乗り換えるため、番号の解放をお願いいたします。暗証番号は 8085550177 です。',
  ],
  [
    'Japanese',
    'port-out',
    '808-555-0101 と 808-555-0102 をパシフィック通信に移管していただきたく存じます。暗証番号：8085550177',
  ],
  [
    'Japanese',
    'port-out',
    '新しいキャリアに切り替えます。808-555-0101 の移行手続きをお願いします。PINコード 8085550177',
  ],
  [
    'Japanese',
    'port-out',
    '番号ポータビリティにより 808-555-0101 を転出したく、ご対応をお願い申し上げます。暗証番号は8085550177です。',
  ],
  [
    'Japanese',
    'convert-to-service',
    '次の番号をサービス番号へ切り替えてください。808-555-0101、808-555-0102 暗証番号 8085550177',
  ],
  [
    'Japanese',
    'convert-to-service',
    '808-555-0101 をユーザー番号からサービス番号に変更したいです。暗証番号 8085550177',
  ],
  [
    'Japanese',
    'org-transfer',
    '弊社の番号 808-555-0101 を、グループ会社の Harborline Freight の組織に移してください。暗証番号 8085550177',
  ],
  [
    'English',
    'port-out',
    'Please transfer our numbers 608-555-0101 and 608-555-0102 over to Prairie Fiber. PIN 8264017',
  ],
  [
    'English',
    'port-out',
    "We'd like 608-555-0101 to be released so Prairie Fiber can take it over. Port-out PIN: 8264017",
  ],
  [
    'English',
    'port-out',
    'Kindly action the below port request.\nBTN 608-555-0100\nTNs 608-555-0101, 608-555-0102\nGaining carrier Prairie Fiber\nPIN 8264017',
  ],
];
const NOT_ASKED: readonly (readonly [language: string, text: string])[] = [
  ['Spanish', 'No porten nada. El PIN 44172908 lo mando solo para que lo tengan: 939-555-0101.'],
  ['Spanish', 'Queremos saber si el 939-555-0101 se puede portar a Caribe Móvil. PIN 44172908'],
  ['Spanish', 'Porten el 939-555-0101 a Caribe Móvil si no hay penalización. PIN 44172908'],
  ['Spanish', 'Ya portamos el 939-555-0101 a Caribe Móvil el mes pasado. PIN 44172908'],
  [
    'Spanish',
    'Alguien nos llamó para portar el 939-555-0101 a Caribe Móvil. No lo autorizamos. Nuestro PIN es 44172908.',
  ],
  ['Spanish', 'Estamos pensando en portar el 939-555-0101. PIN 44172908'],
  ['Spanish', 'Esperen a mi confirmación antes de portar el 939-555-0101 a Caribe Móvil. PIN 44172908'],
  ['Spanish', 'Cancelen la portabilidad del 939-555-0101 a Caribe Móvil. PIN 44172908'],
  ['Spanish', 'Por favor no porten el 939-555-0101 a Caribe Móvil hasta nuevo aviso, PIN 44172908'],
  ['Spanish', 'Cambiar el nombre del 939-555-0101 a Recepción. PIN 44172908'],
  ['Spanish', 'Pasen las llamadas del 939-555-0101 al 939-555-0102. PIN 44172908'],
  ['French', 'Ne portez pas le 504-555-0101 vers Bayou Télécom. PIN 603188'],
  ['French', 'Nous avons porté le 504-555-0101 chez Bayou Télécom en 2024. PIN 603188'],
  ['French', 'Est-il possible de porter le 504-555-0101 vers un autre opérateur ? PIN 603188'],
  ['French', 'Nous envisageons de porter le 504-555-0101 vers Bayou Télécom. PIN 603188'],
  ['French', 'Veuillez attendre notre accord avant de porter le 504-555-0101 vers Bayou Télécom. PIN 603188'],
  [
    'French',
    "Bayou Télécom va vous demander de porter le 504-555-0101. Refusez, nous n'avons rien demandé. PIN 603188",
  ],
  ['French', 'Veuillez transférer les appels du 504-555-0101 vers le 504-555-0102. PIN 603188'],
  ['French', 'Une fois la fusion approuvée, nous vous demanderons de porter le 504-555-0101. PIN 603188'],
  ['Italian', 'Non portate il 401-555-0101 a OceanoTel. PIN 0725183'],
  ['Italian', 'Abbiamo già portato il 401-555-0101 a OceanoTel. PIN 0725183'],
  ['Italian', 'È possibile portare il 401-555-0101 a un altro operatore? PIN 0725183'],
  ['Italian', 'Stiamo valutando di portare il 401-555-0101 a OceanoTel. PIN 0725183'],
  ['Italian', 'Attendete il nostro via libera prima di portare il 401-555-0101 a OceanoTel. PIN 0725183'],
  [
    'Italian',
    'Se OceanoTel chiede il rilascio del 401-555-0101, rifiutate: non abbiamo autorizzato nulla. PIN 0725183',
  ],
  ['Italian', 'Deviate le chiamate dal 401-555-0101 al 401-555-0102. PIN 0725183'],
  ['Italian', 'Annullate la portabilità del 401-555-0101 verso OceanoTel. PIN 0725183'],
  ['Japanese', '808-555-0101 はパシフィック通信へ転出しないでください。暗証番号 8085550177'],
  ['Japanese', '808-555-0101 は先月パシフィック通信へ転出しました。暗証番号 8085550177'],
  ['Japanese', '808-555-0101 をパシフィック通信へ転出できますか。暗証番号 8085550177'],
  ['Japanese', '808-555-0101 の転出を検討しています。暗証番号 8085550177'],
  ['Japanese', '808-555-0101 の転出は承認があるまでお待ちください。暗証番号 8085550177'],
  ['Japanese', '808-555-0101 の転出依頼を取り下げます。暗証番号 8085550177'],
  ['Japanese', '808-555-0101 の着信を 808-555-0102 に転送してください。暗証番号 8085550177'],
  ['Japanese', '第三者から 808-555-0101 の転出依頼があっても、受け付けないでください。暗証番号 8085550177'],
  ['Japanese', '808-555-0101 の転出は中止してください。暗証番号 8085550177'],
  ['Japanese', 'もし解約する場合、808-555-0101 を他社へ転出できますか。暗証番号 8085550177'],
  ['English', 'Please do not release 608-555-0101 to anyone. PIN 8264017'],
  ['English', 'Port 608-555-0101 to Prairie Fiber unless the fee is above 50 dollars. PIN 8264017'],
  ['English', 'Forward calls of 608-555-0101 to 608-555-0102. PIN 8264017'],
  ['English', 'Prairie Fiber will request to port out 608-555-0101; please reject it. PIN 8264017'],
];

const SUBJECT: Record<string, string> = {
  Spanish: 'Portabilidad',
  French: 'Portabilité',
  Italian: 'Portabilità',
  Japanese: '転出について',
  English: 'Port out',
};

describe('asked', () => {
  test.each(ASKED)('%s: %s: %s', (_, kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('not asked, whatever the subject says', () => {
  test.each(NOT_ASKED)('%s: %s', (language, text) => {
    // A call that is to be forwarded, a name that is to be changed is nobody's port-out; a heading would say the contrary.
    const isForwarding = /llamadas|appels|chiamate|着信|calls|nombre/.test(text);
    expect(kindOf(text, isForwarding ? '' : (SUBJECT[language] ?? ''))).not.toMatch(
      /^(?:port-out|org-transfer|convert-to-service)$/,
    );
  });
});
