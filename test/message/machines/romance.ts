import { mail, type Told } from './told.ts';

export const SPANISH: readonly Told[] = [
  {
    what: 'una nota de ausencia con suplente',
    machine: mail(
      'RE: Portabilidad [PTN-2026-000010]',
      'Gracias por su mensaje. Me encuentro de vacaciones hasta el 30 de marzo y no tendré acceso a mi correo. Para asuntos urgentes, contacte con Marta Gil, 787-555-0102.',
    ),
    person: mail(
      'RE: Portabilidad [PTN-2026-000010]',
      'La semana que viene estaré de vacaciones; por favor, porten hoy el 787-555-0102. Marta Gil sabe lo demás.',
    ),
  },
  {
    what: 'una oficina cerrada',
    machine: mail(
      'Respuesta automática: Portabilidad',
      'Nuestras oficinas permanecerán cerradas por Semana Santa del 2 al 5 de abril. Responderemos a su mensaje a nuestro regreso.',
    ),
    person: mail(
      'Portabilidad',
      'Nuestra oficina de Ponce está cerrada desde abril; por favor, porten el 787-555-0103.',
    ),
  },
  {
    what: 'un ticket recibido',
    machine: mail(
      '[Solicitud recibida] Portabilidad',
      'Hemos recibido su solicitud (48213) y nuestro equipo de soporte la está revisando.\n\nPara añadir comentarios, responda a este correo electrónico.',
    ),
    person: mail(
      'Solicitud',
      'Hemos recibido su respuesta y nuestro equipo la está revisando. Por favor, porten el 787-555-0104.',
    ),
  },
  {
    what: 'un ticket creado con la orden dentro',
    machine: mail(
      'Ticket #48213 creado: Portabilidad',
      'Estimado usuario:\n\nSe ha creado un ticket con el número 48213. Un agente se pondrá en contacto con usted a la brevedad.\n\nDescripción: porten el 787-555-0105. PIN 8264017',
    ),
    person: mail(
      'Nuestro ticket 48213',
      'Estimados señores:\n\nen nuestro ticket 48213 pedimos portar el 787-555-0105. Un agente de ustedes nos llamó.',
    ),
  },
  {
    what: 'un mensaje generado por un sistema',
    machine: mail(
      'Confirmación de recepción',
      'Este es un mensaje generado automáticamente, por favor no responda a este correo. Su consulta ha sido registrada con la referencia AB-7731.',
    ),
    person: mail(
      'Confirmación',
      'Por favor, confirmen la recepción y respondan a este correo: queremos portar el 787-555-0106, referencia AB-7731.',
    ),
  },
  {
    what: 'un acuse de lectura',
    machine: mail(
      'Leído: Portabilidad',
      'El mensaje\n\n   Para: Ana Ruiz\n   Asunto: Portabilidad\n   Enviados: lunes, 16 de marzo de 2026 9:12\n\nfue leído el lunes, 16 de marzo de 2026 9:40.',
    ),
    person: mail('Leído', 'He leído su mensaje del lunes. De acuerdo, porten el 787-555-0107.'),
  },
  {
    what: 'alguien que ya no trabaja allí',
    machine: mail(
      'RE: Portabilidad',
      'Le informamos de que Ana Ruiz ya no trabaja en esta empresa. Este buzón no está atendido. Diríjase a soporte@carrier.example.',
    ),
    person: mail(
      'Portabilidad',
      'Ana Ruiz ya no trabaja en esta empresa, ahora escribo yo: porten el 787-555-0108, por favor.',
    ),
  },
  {
    what: 'un mensaje de voz',
    machine: mail(
      'Nuevo mensaje de voz de 787-555-0135',
      'Tiene un nuevo mensaje de voz de 787-555-0135.\nDuración: 00:32\nFecha: 16/03/2026 9:12',
    ),
    person: mail('Mensaje de voz', 'Les dejé un mensaje de voz el lunes. Queremos portar el 787-555-0109.'),
  },
  {
    what: 'un boletín',
    because: 'mailing-list',
    machine: mail(
      'Ofertas de marzo',
      'Traiga sus números y ahorre un 20 %.\n\nRecibe este correo porque se suscribió a nuestro boletín. Si no desea recibir más correos, haga clic aquí para darse de baja. Ver en el navegador',
    ),
    person: mail(
      'Baja',
      'Otra compañía nos ofrece ahorrar un 20 %. Por favor, den de baja el contrato y porten el 787-555-0110.',
    ),
  },
  {
    what: 'un correo que no se entregó',
    because: 'bounce',
    machine: mail(
      'No se pudo entregar: Portabilidad',
      'No se pudo entregar el mensaje a los siguientes destinatarios:\n\nana@carrier.example\n\n550 5.1.1 usuario desconocido',
      'Correo <avisos@carrier.example>',
    ),
    person: mail('Entrega', 'No se pudo entregar mi carta, así que escribo por correo: porten el 787-555-0111.'),
  },
];

export const FRENCH: readonly Told[] = [
  {
    what: "un message d'absence avec remplaçante",
    machine: mail(
      'RE: Portage [PTN-2026-000010]',
      'Bonjour,\n\nJe suis actuellement en congés et serai de retour le 30 mars. En mon absence, vous pouvez contacter Claire Petit au 425-555-0102.\n\nLuc',
    ),
    person: mail(
      'RE: Portage [PTN-2026-000010]',
      'Bonjour,\n\nje pars en congés lundi, merci de porter le 425-555-0102 avant. Claire Petit répondra à vos questions.\n\nLuc',
    ),
  },
  {
    what: 'un bureau fermé',
    machine: mail(
      'Réponse automatique : Portabilité',
      'Nos bureaux sont fermés du 24 décembre au 2 janvier inclus. Votre message sera traité à notre retour.',
    ),
    person: mail('Portabilité', 'Notre bureau de Lyon est fermé depuis janvier : merci de porter le 425-555-0103.'),
  },
  {
    what: 'un ticket reçu',
    machine: mail(
      '[Demande reçue] Portabilité',
      "Votre demande (48213) a bien été reçue et est en cours d'examen par notre équipe d'assistance.\n\nPour ajouter des commentaires, répondez à cet e-mail.",
    ),
    person: mail(
      'Demande',
      "Nous avons bien reçu votre réponse et notre équipe l'examine. Merci de porter le 425-555-0104.",
    ),
  },
  {
    what: 'un accusé de réception',
    machine: mail(
      'Accusé de réception - votre demande n° 48213',
      'Bonjour,\n\nNous accusons réception de votre message. Un conseiller vous répondra dans les meilleurs délais.\n\nCeci est un message automatique, merci de ne pas y répondre.\n\n> portez le 425-555-0105, PIN 8264017',
    ),
    person: mail(
      'Accusé de réception',
      "Bonjour,\n\nmerci d'accuser réception de notre demande : portez le 425-555-0105. Vous pouvez me répondre directement.",
    ),
  },
  {
    what: 'un ticket ouvert',
    machine: mail(
      'Ticket n°48213 créé',
      "Un ticket a été créé suite à votre demande et porte le numéro 48213. Merci de conserver ce numéro dans l'objet de vos échanges.",
    ),
    person: mail(
      'Notre ticket 48213',
      "Nous avons créé chez nous le ticket 48213. Merci de porter le 425-555-0106 et de garder ce numéro dans l'objet.",
    ),
  },
  {
    what: 'un accusé de lecture',
    machine: mail(
      'Lu : Portabilité',
      'Votre message\n\n   À : Luc Martin\n   Objet : Portabilité\n   Envoyé : lundi 16 mars 2026 09:12\n\na été lu le lundi 16 mars 2026 09:40.',
    ),
    person: mail('Lu', "J'ai lu votre message du lundi 16 mars. D'accord, portez le 425-555-0107."),
  },
  {
    what: 'une personne partie',
    machine: mail(
      'RE: Portabilité',
      "Luc Martin ne fait plus partie de la société. Votre message ne sera pas lu. Merci d'écrire à support@carrier.example.",
    ),
    person: mail(
      'Portabilité',
      "Luc Martin ne fait plus partie de la société ; j'ai repris ses dossiers. Merci de porter le 425-555-0108.",
    ),
  },
  {
    what: 'un message vocal',
    machine: mail(
      'Nouveau message vocal de 425-555-0135',
      'Vous avez reçu un nouveau message vocal de 425-555-0135.\nDurée : 00:32\nDate : 16/03/2026 09:12',
    ),
    person: mail('Message vocal', 'Vous avez reçu mon message vocal lundi. Nous voulons porter le 425-555-0109.'),
  },
  {
    what: "une lettre d'information",
    because: 'mailing-list',
    machine: mail(
      'Les offres de mars',
      "Transférez vos numéros et économisez 20 %.\n\nVous recevez cet e-mail car vous êtes inscrit à notre lettre d'information. Se désabonner | Voir dans le navigateur",
    ),
    person: mail(
      'Offre',
      "Un autre opérateur nous propose d'économiser 20 %. Vous recevez cet e-mail pour porter le 425-555-0110.",
    ),
  },
  {
    what: 'un échec de remise',
    because: 'bounce',
    machine: mail(
      'Non remis : Portabilité',
      "Échec de la remise pour ces destinataires ou groupes :\n\nluc@carrier.example\nL'adresse de messagerie entrée est introuvable.",
      'Messagerie <avis@carrier.example>',
    ),
    person: mail(
      'Remise',
      "Ma lettre n'a pas été remise, l'adresse était introuvable. Merci de porter le 425-555-0111.",
    ),
  },
];

export const ITALIAN: readonly Told[] = [
  {
    what: 'una nota di assenza con sostituta',
    machine: mail(
      'R: Portabilità [PTN-2026-000010]',
      'Buongiorno,\nsono in ferie e rientrerò in ufficio lunedì 30 marzo. Per urgenze potete rivolgervi a Carla Neri, 425-555-0102.\nGina',
    ),
    person: mail(
      'R: Portabilità [PTN-2026-000010]',
      'Buongiorno,\nla prossima settimana sono in ferie: portate oggi il 425-555-0102, per favore. Carla Neri sa il resto.\nGina',
    ),
  },
  {
    what: 'un ufficio chiuso',
    machine: mail(
      'Risposta automatica: Portabilità',
      'I nostri uffici resteranno chiusi dal 24 dicembre al 6 gennaio. Il vostro messaggio sarà letto al nostro rientro.',
    ),
    person: mail(
      'Portabilità',
      'Il nostro ufficio di Milano resta chiuso da gennaio: vi preghiamo di portare il 425-555-0103.',
    ),
  },
  {
    what: 'un ticket ricevuto',
    machine: mail(
      '[Richiesta ricevuta] Portabilità',
      'La tua richiesta (48213) è stata ricevuta ed è in corso di revisione da parte del nostro staff di assistenza.\n\nPer aggiungere altri commenti, rispondi a questa email.',
    ),
    person: mail(
      'Richiesta',
      'Abbiamo ricevuto la risposta e il nostro staff la sta rivedendo. Vi chiediamo di portare il 425-555-0104.',
    ),
  },
  {
    what: 'un ticket aperto',
    machine: mail(
      'Ticket aperto #48213',
      'Gentile cliente,\nla sua segnalazione è stata presa in carico con il numero 48213. La contatteremo al più presto.\n\nTesto: portare il 425-555-0105, PIN 8264017',
    ),
    person: mail(
      'Il nostro ticket 48213',
      'Gentili signori,\nil nostro ticket 48213 chiede di portare il 425-555-0105. Contattateci al più presto.',
    ),
  },
  {
    what: 'un messaggio automatico',
    machine: mail(
      'Conferma di ricezione',
      'Questo è un messaggio generato automaticamente, si prega di non rispondere. Abbiamo registrato la sua richiesta con riferimento AB-7731.',
    ),
    person: mail(
      'Conferma',
      'Vi prego di rispondere a questo messaggio con una conferma: vogliamo portare il 425-555-0106, riferimento AB-7731.',
    ),
  },
  {
    what: 'una conferma di lettura',
    machine: mail(
      'Letto: Portabilità',
      'Il messaggio\n\n   A: Gina Rossi\n   Oggetto: Portabilità\n   Inviato: lunedì 16 marzo 2026 09:12\n\nè stato letto il lunedì 16 marzo 2026 09:40.',
    ),
    person: mail('Letto', 'Ho letto il messaggio di lunedì. Va bene, portate il 425-555-0107.'),
  },
  {
    what: 'una persona che non lavora più lì',
    machine: mail(
      'R: Portabilità',
      'Gina Rossi non lavora più presso la nostra azienda. Questa casella non è più presidiata. Scrivete a supporto@carrier.example.',
    ),
    person: mail(
      'Portabilità',
      'Gina Rossi non lavora più presso la nostra azienda, ora scrivo io: portate il 425-555-0108.',
    ),
  },
  {
    what: 'un messaggio vocale',
    machine: mail(
      'Nuovo messaggio vocale da 425-555-0135',
      'Hai ricevuto un nuovo messaggio vocale da 425-555-0135.\nDurata: 00:32\nData: 16/03/2026 09:12',
    ),
    person: mail('Messaggio vocale', 'Vi ho lasciato un messaggio vocale lunedì. Vogliamo portare il 425-555-0109.'),
  },
  {
    what: 'una newsletter',
    because: 'mailing-list',
    machine: mail(
      'Le offerte di marzo',
      'Porta i tuoi numeri e risparmia il 20 %.\n\nRicevi questa email perché sei iscritto alla nostra newsletter. Se non vuoi più ricevere le nostre email, cancella la tua iscrizione. Visualizza nel browser',
    ),
    person: mail(
      'Offerta',
      'Un altro operatore ci fa risparmiare il 20 %. Cancellate il contratto e portate il 425-555-0110.',
    ),
  },
  {
    what: 'un recapito non riuscito',
    because: 'bounce',
    machine: mail(
      'Non recapitabile: Portabilità',
      "Impossibile recapitare il messaggio ai destinatari seguenti:\n\ngina@carrier.example\nL'indirizzo di posta elettronica non è stato trovato.",
      'Posta <avvisi@carrier.example>',
    ),
    person: mail(
      'Recapito',
      'Non è stato possibile recapitare la lettera. Vi chiediamo quindi per posta elettronica di portare il 425-555-0111.',
    ),
  },
];
