/** A third lot, written after the words for the first two were chosen. */
export const LATER_MACHINES: readonly (readonly [subject: string, text: string])[] = [
  [
    'Re: Port out',
    'Thanks for your email! I am taking some time off and will be back at my desk Monday, April 6. My colleague Sam can assist you in the meantime: sam@carrier.example',
  ],
  ['Away: Port out', 'Currently traveling with spotty connectivity. Expect delayed responses until 4/2.'],
  ['Re: Port out', 'Our office is closed today due to the weather. Calls to 425-555-0100 will be returned tomorrow.'],
  [
    'Re: Port out',
    'The person you are trying to reach is no longer employed by Carrier. Please contact hr@carrier.example.',
  ],
  [
    'Ticket #4821 - Port out',
    'A new ticket has been opened on your behalf.\n\nTicket ID: 4821\nSubject: Port out\nDepartment: LNP\nStatus: Open\n\nWe will respond as soon as we can.',
  ],
  [
    'Re: [CARRIER-4821] Port out',
    'We got your ticket! Someone from our team will follow up with you shortly. Ticket reference CARRIER-4821.',
  ],
  ['Issue resolved: Port out', 'Your issue has been marked as resolved by our support team. Please rate our support.'],
  [
    'Mail from unknown sender',
    'Hello, this is the anti-spam guard of bob@carrier.example. You are not yet on the list of approved senders. To be approved, click the link below.',
  ],
  [
    'Voicemail message from 4255550135',
    'Voicemail from 4255550135 to extension 100. Duration 0:14. The audio is attached.',
  ],
  ['Fax Delivery Report', 'Your fax was successfully sent to 14255550135.\nPages: 2\nDuration: 1:02'],
  [
    'Email quarantined: Port out',
    'The message "Port out" was quarantined because it contains a blocked attachment. Contact your administrator to release it.',
  ],
  ['RECOVERED: trunk sbc-1', 'Service sbc-1 has recovered after 4 minutes.\nStatus: OK\nHost: sbc-1'],
  [
    'Your receipt',
    'Your message to lnp@carrier.example with subject "Port out" has been opened by the recipient on 3/16/2026 9:40.',
  ],
  [
    'Delivery Status Notification (Failure)',
    "Address not found. Your message wasn't delivered to bob@carrier.example because the address couldn't be found, or is unable to receive mail.",
  ],
  [
    'Product update: faster porting',
    'Hi there, here is what is new this month. To unsubscribe from these updates click here. View in browser.',
  ],
  ['Respuesta automática de Ana Ruiz', 'Estoy de viaje y regreso el 30 de marzo. Le contestaré a mi regreso.'],
  ['Fuera de la oficina', 'Gracias por escribir. No estaré disponible hasta el 30 de marzo.'],
  [
    'Ticket #4821: hemos recibido su solicitud',
    'Su solicitud ha sido registrada con el número 4821. Le responderemos en un plazo de 24 horas.',
  ],
  ['Mensaje devuelto', 'Su mensaje no pudo ser entregado a ana@carrier.example: la dirección no existe.'],
  ['Mensaje de voz de 787-555-0135', 'Ha recibido un mensaje de voz. Duración: 0:32'],
  ['Réponse automatique de Luc', 'Je suis en déplacement, retour le 30 mars.'],
  ['Absence', "Je serai absente jusqu'au lundi 30 mars inclus et ne pourrai pas vous répondre."],
  [
    'Confirmation de réception de votre demande',
    'Votre demande a été enregistrée sous le numéro 4821. Nous vous répondrons dans les plus brefs délais.',
  ],
  ['Message non distribué', "Votre message n'a pas pu être distribué à luc@carrier.example : utilisateur inconnu."],
  ['Fax de 425-555-0135', 'Vous avez reçu une télécopie de 2 pages.'],
  ['Fuori sede', 'Sarò fuori sede fino al 30 marzo, risponderò al mio rientro.'],
  [
    'Ticket #4821 - abbiamo ricevuto la sua richiesta',
    'La sua richiesta è stata registrata con il numero 4821. Le risponderemo entro 24 ore.',
  ],
  ['Messaggio non consegnato', 'Il messaggio non è stato consegnato a gina@carrier.example: utente sconosciuto.'],
  ['Re: ポートアウト', '本日は終日外出しております。ご返信は明日以降となります。'],
  ['お問い合わせ受付のお知らせ', 'お問い合わせを承りました。お問い合わせ番号は 4821 です。'],
  ['メール配信エラー', 'tanaka@carrier.example 宛のメールは配信されませんでした。ユーザーが存在しません。'],
  ['不在着信: 425-555-0135', '425-555-0135 から不在着信がありました。'],
  ['Automatische Antwort: Portierung', 'Ich bin bis 30.3. auf Dienstreise.'],
  ['Ihre Anfrage ist eingegangen', 'Wir haben Ihre Anfrage erhalten (Nr. 4821) und melden uns in Kürze.'],
  [
    'Absence : Re: Votre demande de portage',
    'Bonjour,\n\nJe suis en congé du 9 au 27 mars et ne consulte pas ma messagerie.\n\nPour toute question de portabilité, veuillez contacter ma collègue Odile Picard au 504-555-0116.\n\nSylvain Boudreaux',
  ],
];

export const LATER_PEOPLE: readonly (readonly [subject: string, text: string])[] = [
  // What a ticket system sets around its agent's own words, or around fields that ask.
  [
    'Ticket 4471',
    'Ticket: 4471\nCliente: Adriatica Import S.p.A.\nOperazione: portabilità in uscita\nPIN: 0725183\nBlocco A: 425-555-0120\nAperto da: L. Costa\nPriorità: media',
  ],
  [
    '[#CW-55190] Cedar Mesa Clinics > Harborline Freight',
    '##- Please type your reply above this line -##\n\nThe couriers have gone to Harborline.\n\nRequest:\n  Transfer the user numbers below to Harborline.\n  425-555-0130\n\nTicket: CW-55190 | Priority: normal',
  ],
  [
    '[Ticket 8812] Lobby lines',
    '-- Reply above this line to add a comment --\n\nGood morning, the lobby lines shall go to Willow Fiber: 425-555-0130.\n\nTicket number: 8812. View your ticket online.',
  ],
  [
    '[Caso 4471] Números de la recepción',
    'Responda por encima de esta línea\n\nBuenos días, los números de la recepción se van con Willow Fiber: 425-555-0130.\n\nCaso 4471',
  ],
  ['Port out', 'Hi, I am back from vacation. Can you port 425-555-0101? Sam was out until Monday.'],
  [
    'Re: Port out [PTN-2026-000010]',
    'Hi, sorry for the delay, I was out of the office until today. Attached is the LOA.',
  ],
  ['Re: Port out [PTN-2026-000010]', 'We have received your answer and will send the PIN tomorrow.'],
  ['Re: Port out [PTN-2026-000010]', 'I am not at my desk but here is the PIN 8264017'],
  ['Re: Port out [PTN-2026-000010]', 'Our ticket 48213 has been created for this. What is the FOC date?'],
  ['Delivery address', 'Our address could not be found by the courier. Has our letter been delivered?'],
  ['Alert: unauthorized port', 'We did not ask for this port of 425-555-0101. Please stop it at once.'],
  ['Fax', 'We sent you a fax with the LOA yesterday, 2 pages. Did you get it?'],
  ['Verification', 'To verify that you are the right desk, please call me before you port 425-555-0101.'],
  ['Re: Port out [PTN-2026-000010]', 'Our office will be closed until March 30, so please do the port after that.'],
  ['Baja', 'Quiero darme de baja y portar el 787-555-0101. PIN 8264017.'],
  [
    'Absence et portage',
    'Je serai en congé du 9 au 27 mars. Pour tous nos numéros, le portage vers Marlow Net peut partir dès lundi : 504-555-0104 et 504-555-0105.\n\nSylvain',
  ],
  [
    'Portage avant mon absence',
    'Je suis en congé du 9 au 27 mars. Pour toute cette liste, portage vers Marlow Net : 504-555-0104. Code PIN 603188.\n\nSylvain',
  ],
  ['Re: Portage', 'Je suis absent lundi. Où en est notre demande ?'],
  ['Re: Portabilità', 'La richiesta 4821 è stata chiusa per errore, potete riaprirla?'],
  ['Re: ポートアウト', '担当の佐藤は休暇中ですが、PINは 8264017 です。'],
  ['Re: Port out [PTN-2026-000010]', 'Bob has left the company, I am his successor.'],
  ['Invoice', 'Your invoice 77123 is ready? We have not got it. Where is it?'],
];
