import { describe, expect, test } from 'vitest';
import { splitWrittenText } from '../../../src/message/written-text.ts';

const OWN = 'Port 425-555-0101.';
const OLD = '425-555-0199 was the old one.';
const trim = (text: string) => splitWrittenText(text);

/** What mail programs put above the mail that is answered or forwarded. */
const ABOVE: Record<string, string> = {
  'Outlook, English':
    'From: Dana Reyes <dana@contoso.example>\nSent: Friday, March 13, 2026 4:51 PM\nTo: Greg\nSubject: lines\n',
  'Outlook, rule above':
    '________________________________\nFrom: Dana Reyes <dana@contoso.example>\nSent: Friday, March 13, 2026 4:51 PM\nTo: Greg\nSubject: lines\n',
  'Outlook, bold fields':
    '*From:* Dana Reyes <dana@contoso.example>\n*Sent:* Friday, March 13, 2026\n*To:* Greg\n*Subject:* lines\n',
  'Outlook, Spanish':
    'De: Dana Reyes <dana@contoso.example>\nEnviado el: viernes, 13 de marzo de 2026 16:51\nPara: Greg\nAsunto: líneas\n',
  'Outlook, French':
    'De : Dana Reyes <dana@contoso.example>\nEnvoyé : vendredi 13 mars 2026 16:51\nÀ : Greg\nObjet : lignes\n',
  'Outlook, Italian':
    'Da: Dana Reyes <dana@contoso.example>\nInviato: venerdì 13 marzo 2026 16:51\nA: Greg\nOggetto: linee\n',
  'Outlook, German':
    'Von: Dana Reyes <dana@contoso.example>\nGesendet: Freitag, 13. März 2026 16:51\nAn: Greg\nBetreff: Rufnummern\n',
  'Outlook, Portuguese':
    'De: Dana Reyes <dana@contoso.example>\nEnviada em: sexta-feira, 13 de março de 2026 16:51\nPara: Greg\nAssunto: linhas\n',
  'Outlook, Japanese': '差出人: 佐藤 <sato@contoso.example>\n送信日時: 2026年3月13日 16:51\n宛先: 田中\n件名: 回線\n',
  'Outlook, original message': '-----Original Message-----\nFrom: Dana\nSent: Friday\nTo: Greg\nSubject: lines\n',
  'Outlook, mensaje original': '-----Mensaje original-----\nDe: Dana\nEnviado: viernes\nPara: Greg\nAsunto: líneas\n',
  "Outlook, message d'origine": "-----Message d'origine-----\nDe : Dana\nEnvoyé : vendredi\nÀ : Greg\nObjet : lignes\n",
  'Outlook, messaggio originale':
    '-----Messaggio originale-----\nDa: Dana\nInviato: venerdì\nA: Greg\nOggetto: linee\n',
  'Outlook, 元のメッセージ': '-----元のメッセージ-----\n差出人: 佐藤\n送信日時: 金曜日\n宛先: 田中\n件名: 回線\n',
  'Gmail, not quoted': 'On Fri, Mar 13, 2026 at 4:51 PM Dana Reyes <dana@contoso.example> wrote:\n',
  'Gmail, wrapped': 'On Fri, Mar 13, 2026 at 4:51 PM Dana Reyes, Contoso Procurement\n<dana@contoso.example> wrote:\n',
  'Gmail, Spanish': 'El vie, 13 mar 2026 a las 16:51, Dana Reyes (<dana@contoso.example>) escribió:\n',
  'Gmail, French': 'Le ven. 13 mars 2026 à 16:51, Dana Reyes <dana@contoso.example> a écrit :\n',
  'Gmail, Italian': 'Il giorno ven 13 mar 2026 alle ore 16:51 Dana Reyes <dana@contoso.example> ha scritto:\n',
  'Gmail, German': 'Am Fr., 13. März 2026 um 16:51 Uhr schrieb Dana Reyes <dana@contoso.example>:\n',
  'Gmail, Portuguese': 'Em sex., 13 de mar. de 2026 às 16:51, Dana Reyes <dana@contoso.example> escreveu:\n',
  'Gmail, Japanese': '2026年3月13日(金) 16:51 佐藤 美咲 <sato@contoso.example>:\n',
  'Thunderbird, Japanese': '2026/03/13 16:51、佐藤 美咲 <sato@contoso.example>のメール:\n',
  'Gmail, forwarded':
    '---------- Forwarded message ---------\nFrom: Dana <dana@contoso.example>\nDate: Fri, Mar 13, 2026\nSubject: lines\nTo: Greg\n',
  'Thunderbird, forwarded':
    '-------- Forwarded Message --------\nSubject: lines\nDate: Fri, 13 Mar 2026\nFrom: Dana\nTo: Greg\n',
  'Apple Mail, forwarded':
    'Begin forwarded message:\n\nFrom: Dana <dana@contoso.example>\nSubject: lines\nDate: March 13, 2026\nTo: Greg\n',
  Yahoo: '----- Forwarded message -----\nFrom: Dana <dana@contoso.example>\nTo: Greg\nSent: Friday\nSubject: lines\n',
  Zoho: '---- On Fri, 13 Mar 2026 16:51:36 -0700 Dana<dana@contoso.example> wrote ----\n',
  'the name first': 'Dana Reyes <dana@contoso.example> wrote:\n',
  'the name first, German': 'Dana Reyes <dana@contoso.example> schrieb am Fr., 13. März 2026, 16:51:\n',
};

describe('an earlier mail is nobody’s own words', () => {
  test.each(Object.entries(ABOVE))('%s', (_, above) => {
    const { own, earlier } = trim(`${OWN}\n\n${above}\n${OLD}\n`);
    expect(own).toBe(OWN);
    expect(earlier).toContain(OLD);
  });

  test.each(
    Object.entries(ABOVE).filter(([name]) => /^(?:Gmail|Thunderbird|the name)/.test(name) && !/forward/.test(name)),
  )('own words below a quote are own: %s', (_, above) => {
    const { own } = trim(`${above}\n> ${OLD}\n> more\n\n${OWN}\n`);
    expect(own).toContain(OWN);
    expect(own).not.toContain('0199');
  });
});

describe('what stands below the words is no part of the request', () => {
  const PHONE = 'Tel. 425-555-0198';
  test.each([
    ['delimiter', `-- \nDana Reyes\n${PHONE}`],
    ['English', `Kind regards,\n\nDana Reyes\nIT, Contoso\n${PHONE}`],
    ['Spanish', `Un cordial saludo,\n\nDana Reyes\nSistemas\n${PHONE}`],
    ['Spanish, formal', `Quedo atenta a sus comentarios.\n\nAtentamente,\nDana Reyes\n${PHONE}`],
    ['French', `Bien cordialement,\n\nDana Reyes\n${PHONE}`],
    ['French, formal', `Veuillez agréer, Madame, Monsieur, mes salutations distinguées.\n\nDana Reyes\n${PHONE}`],
    ['Italian', `Cordiali saluti\n\nDana Reyes\n${PHONE}`],
    ['Italian, formal', `In attesa di un Vostro riscontro, porgiamo distinti saluti.\n\nDana Reyes\n${PHONE}`],
    ['German', `Mit freundlichen Grüßen\n\nDana Reyes\n${PHONE}`],
    ['Portuguese', `Atenciosamente,\n\nDana Reyes\n${PHONE}`],
    [
      'Japanese',
      'よろしくお願いいたします。\n\n━━━━━━━━━━\nコントソ株式会社\n佐藤 美咲\n電話 425-555-0198\n━━━━━━━━━━',
    ],
    ['Japanese, no phrase', '──────────────\n佐藤 美咲\nTEL: 425-555-0198\n──────────────'],
    ['in one line', 'Dana Reyes | Contoso | 425-555-0198'],
    ['phone', 'Sent from my iPhone\n425-555-0198'],
    ['phone, Spanish', 'Enviado desde mi iPhone\n425-555-0198'],
    ['phone, French', 'Envoyé de mon iPhone\n425-555-0198'],
    ['phone, Italian', 'Inviato da iPhone\n425-555-0198'],
    ['phone, Japanese', 'iPhoneから送信\n425-555-0198'],
    ['Outlook mobile', 'Get Outlook for iOS<https://aka.example/o0ukef>\n425-555-0198'],
    ['disclaimer', 'This message is confidential and intended for the addressee only. Call 425-555-0198.'],
    ['disclaimer, Spanish', 'Este mensaje y sus adjuntos son confidenciales. Llame al 425-555-0198.'],
    ['disclaimer, French', 'Ce message et ses pièces jointes sont confidentiels. Appelez le 425-555-0198.'],
    ['disclaimer, Italian', 'Questo messaggio e i suoi allegati sono riservati. Chiamate il 425-555-0198.'],
    [
      'disclaimer, Japanese',
      'このメールには機密情報が含まれています。誤って受信された場合は 425-555-0198 までご連絡ください。',
    ],
  ])('%s', (_, below) => {
    const { own, signature } = trim(`${OWN}\n\n${below}\n`);
    expect(own).toContain(OWN);
    expect(own).not.toContain('0198');
    expect(signature).toContain('0198');
  });
});
