/** Further machine mails, subject and text, written after the words for the others were chosen. */
export const FURTHER_MACHINES: readonly (readonly [subject: string, text: string])[] = [
  [
    'I am out of the office',
    'I will be out of the office starting 03/16/2026 and will not return until 03/23/2026.\n\nI will respond to your message when I return.',
  ],
  [
    'Re: Port out [PTN-2026-000010]',
    'Hello, thank you for contacting me. I am currently attending a conference and have limited access to email. I will be back in the office on Wednesday. If you need immediate assistance please call our main line at 425-555-0100.',
  ],
  [
    'Re: Port out',
    'I am on jury duty until further notice. Please contact my manager, Sam Reyes (sam@carrier.example).',
  ],
  ['Auto: Port out', 'Out sick. Back Thursday.'],
  ['Out of Office Re: Port out', 'I am on maternity leave and will return in September. Contact: sam@carrier.example'],
  [
    'Bob Stone has left the company',
    'Bob Stone left Carrier on March 1. Kindly direct all future correspondence to lnp@carrier.example. This inbox will be deactivated.',
  ],
  ['Re: Port out', 'This mailbox is not monitored. For support visit https://carrier.example/help.'],
  [
    'Your support ticket has been logged [SD-4821]',
    'Hello,\nThank you for your email. We have logged a ticket for you. Reference: SD-4821. We aim to respond within 4 working hours.\nRegards,\nService Desk',
  ],
  [
    '[JIRA] (LNP-77) Port out',
    '     [ https://jira.carrier.example/browse/LNP-77 ]\n\nBob Stone created LNP-77:\n\n  Summary: Port out\n  Issue Type: Task\n  Reporter: ptn\n\nThis message was sent by Atlassian Jira (v9.4)',
  ],
  [
    'RE: Port out CRM:0004821',
    'Thank you for contacting Carrier. Your case number is CAS-04821-X2. Please retain this number for future reference.',
  ],
  [
    'Re: Port out [Ref: 4821]',
    'We have received your email and will respond as soon as possible. Our support hours are Monday to Friday 8 to 5.',
  ],
  [
    'Zoho Desk: your ticket #1182',
    'Hi,\n\nThis is to let you know that your ticket #1182 with the subject "Port out" has been received. Our agents will get back to you soon.',
  ],
  [
    'Case Closed: 00048213',
    'Your case has been closed. If you feel this was in error please reply within 5 days and the case will be reopened.',
  ],
  [
    'Re: Port out',
    'Hi! You have reached the LNP desk. Due to high volume, our response time is currently 3-5 business days. A port request must be submitted with an LOA. This is an auto-response.',
  ],
  [
    'Verify your email to reach Bob',
    'Bob uses SpamBlocker to keep unwanted mail out of the inbox. Your email has been held. Please click here to verify that you are a real person and your email will be delivered.',
  ],
  [
    'You have a new voicemail',
    'Hi,\n\nYou have a new voicemail from WIRELESS CALLER (4255550135) in mailbox 100. Message length: 0:41. Listen to your message by dialing *97.',
  ],
  ['Microsoft Teams: missed call', 'You have a missed call from Dana Whitfield. Reply in Teams'],
  ['Incoming fax from 425-555-0135', 'A new fax has arrived. Pages: 3. Remote ID: 4255550135. View fax online.'],
  [
    'Quarantine Digest',
    'Dear user, the following emails have been quarantined. Click Release to deliver to your inbox.\n\nFrom: x@y.example Subject: Port out',
  ],
  ['[Alert] CPU load on sbc-2 above 90%', 'Alert: CPU load\nHost: sbc-2\nSeverity: High\nStarted: 09:12'],
  ['Uptime: sbc is DOWN', 'Monitor is DOWN: sbc\nReason: timeout\nTime: 2026-03-16 09:12:44'],
  [
    'Your invoice 77123 is ready',
    'Your invoice is now available. View invoice. This is an automated email, please do not reply.',
  ],
  [
    'Webinar: number porting in 2026',
    'Join us on March 30. Register now!\n\nIf you prefer not to receive these emails, unsubscribe here.\nPrivacy Policy',
  ],
  [
    'Read: Port out request',
    "This is a receipt for the mail you sent to bob@carrier.example at 9:12. This receipt verifies that the message has been displayed on the recipient's computer at 9:40",
  ],
  [
    'Undelivered Mail Returned to Sender',
    "I'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<bob@carrier.example>: host mx said: 550 5.1.1 User unknown",
  ],
  [
    'Mail failure',
    'The following message could not be delivered because the recipient address was rejected: bob@carrier.example',
  ],
  // es
  [
    'Ausencia temporal',
    'Estimados, me encuentro fuera de la oficina hasta el próximo lunes. Cualquier urgencia, favor de comunicarse con Marta Gil al 787-555-0102.',
  ],
  [
    'RE: Portabilidad',
    'Estoy de baja médica. Mis correos no se están revisando. Escriban a portabilidad@carrier.example.',
  ],
  [
    'Su caso 48213 ha sido cerrado',
    'Le informamos que su caso 48213 ha sido cerrado. Si necesita reabrirlo, responda a este mensaje.',
  ],
  [
    'Hemos recibido tu mensaje',
    '¡Gracias por escribirnos! Hemos recibido tu mensaje y te responderemos lo antes posible. Número de ticket: 4821.',
  ],
  ['Fax recibido', 'Ha recibido un fax de 2 páginas de 787-555-0135.'],
  ['Tiene 3 mensajes en cuarentena', 'Revise los mensajes retenidos.'],
  [
    'Confirme su mensaje',
    'Su mensaje está en espera. Haga clic en el siguiente enlace para confirmar que no es un robot.',
  ],
  // fr
  [
    'Absent du 16 au 27 mars',
    'Bonjour, je suis absent du bureau du 16 au 27 mars. Pour toute urgence, merci de contacter Claire Petit : 425-555-0102.',
  ],
  [
    'RE: Portage',
    'Je ne travaille plus chez Carrier depuis le 1er mars. Merci de vous adresser à lnp@carrier.example.',
  ],
  [
    'Votre demande a été clôturée [#48213]',
    'Bonjour, votre ticket n° 48213 a été résolu. Sans réponse de votre part sous 5 jours, il sera fermé automatiquement.',
  ],
  [
    'Nous avons bien reçu votre message',
    'Merci pour votre message. Notre équipe vous répondra sous 48 heures. Référence : 4821',
  ],
  ['Nouveau fax reçu de 425-555-0135', 'Vous avez reçu un fax de 2 pages.'],
  ['3 messages en quarantaine', 'Consultez vos messages mis en quarantaine.'],
  // it
  [
    'Assente fino al 27 marzo',
    'Sono fuori ufficio fino al 27 marzo. Per comunicazioni urgenti contattare Carla Neri al 425-555-0102.',
  ],
  ['R: Portabilità', 'Il mio indirizzo non è più attivo. Scrivere a supporto@carrier.example.'],
  [
    'La sua richiesta è stata chiusa - 48213',
    'Gentile cliente, la richiesta 48213 è stata risolta. Per riaprirla risponda a questo messaggio.',
  ],
  [
    'Abbiamo ricevuto il tuo messaggio',
    'Grazie per averci contattato. Ti risponderemo entro 24 ore. Numero ticket: 4821',
  ],
  ['Nuovo fax da 425-555-0135', 'Hai ricevuto un fax di 2 pagine.'],
  ['3 messaggi in quarantena', 'Controlla i messaggi bloccati.'],
  // ja
  [
    'Re: ポートアウト',
    'お問い合わせありがとうございます。ただいま出張中のため、返信が遅れる場合がございます。緊急のご用件は 425-555-0102 までお電話ください。',
  ],
  [
    'お問い合わせを受け付けました (#48213)',
    'お問い合わせいただきありがとうございます。内容を確認のうえ、2営業日以内にご連絡いたします。',
  ],
  ['【自動返信】ポートアウト', 'メールを受信いたしました。担当者より追ってご連絡差し上げます。'],
  ['FAX受信のお知らせ', '425-555-0135 からFAXを受信しました。枚数: 2'],
  ['隔離されたメールが3件あります', '隔離されたメールを確認してください。'],
  ['送信者確認のお願い', 'お送りいただいたメールは保留されています。下記のリンクをクリックして認証してください。'],
  // de
  ['Abwesenheitsnotiz', 'Ich bin derzeit nicht im Büro und am 30.3. wieder erreichbar.'],
  [
    'Ihr Ticket #48213 wurde geschlossen',
    'Guten Tag, Ihr Ticket wurde geschlossen. Sollte das Problem weiter bestehen, antworten Sie auf diese E-Mail.',
  ],
  ['Neue Sprachnachricht von 425-555-0135', 'Sie haben eine neue Sprachnachricht. Dauer: 00:32'],
];

/** People with the same words. */
export const FURTHER_PEOPLE: readonly (readonly [subject: string, text: string])[] = [
  ['Port out', 'I will be out next week, please port 425-555-0101 today.'],
  ['Port out', 'Our LNP team received your ticket and asks that you port 425-555-0101 by Friday.'],
  ['Re: Port out [PTN-2026-000010]', 'I am on vacation until March 30. The PIN is 8264017.'],
  ['Re: Port out [PTN-2026-000010]', "I'm out until Monday, Sam Reyes will send you the LOA."],
  ['Re: Port out [PTN-2026-000010]', 'We received your ticket.'],
  ['Re: Port out [PTN-2026-000010]', 'Thanks for your message. I am in the office all week, call me at 425-555-0100.'],
  [
    'Re: Port out [PTN-2026-000010]',
    'We received your request for the PIN and our team is looking for it. We will get back to you on Monday.',
  ],
  ['Moving', 'We are moving out of our office until March 30 and would like you to port 425-555-0101.'],
  ['Re: Port out [PTN-2026-000010]', 'Dana has left the company. I took over. What is still missing?'],
  [
    'Re: Port out [PTN-2026-000010]',
    'Please contact me at dana@contoso.example, our ticket INC0048213 has been opened. 425-555-0101 is the number.',
  ],
  [
    'Fwd: Undeliverable: Port out',
    'Hi, I got this. What do I do?\n\nDelivery has failed to these recipients or groups:\n550 5.1.1',
  ],
  ['Voicemail', 'Hi, you have a voicemail from me about 425-555-0101. Please call back.'],
  [
    'Cancel',
    'Please cancel our request, we have decided to stay.\n\nIda\n--\nContoso\n© 2026 Contoso. All rights reserved. Privacy policy. Unsubscribe from our newsletter',
  ],
  ['Status?', 'Hi, our ticket was received on Monday. When will it be done?'],
  ['Re: Port out [PTN-2026-000010]', 'The office will be closed on Friday. Here is the LOA again.'],
  ['Portabilidad', 'Estaré fuera hasta el lunes. El PIN es 8264017.'],
  ['Portabilité', 'Je serai absent la semaine prochaine ; le code PIN est 8264017.'],
  ['ポートアウト', '来週は不在です。PINは 8264017 です。'],
  ['Retirer', 'Veuillez annuler notre demande 48213, elle a été créée par erreur.'],
  ['Ticket', 'Your ticket asks for our PIN: it is 8264017. Your request has been received.'],
  [
    'Re: Port out [PTN-2026-000010]',
    'Thank you for contacting us. The account number is 99812 and the numbers are 425-555-0101 and 425-555-0102.',
  ],
  ['Unsubscribe', 'We no longer want to receive calls. Numbers: 425-555-0101.'],
];
