import { mail, type Told } from './told.ts';

/** Ticket systems that say so in the active voice, or call the request by its number, and repeat what they were sent. */
export const OPENED_TICKETS: readonly Told[] = [
  {
    what: 'a case that we have opened, with the order in it',
    machine: mail(
      'We have created a case for your order',
      'Hello ptn,\n\nWe have received your order and logged case 5520914 with these details:\n\nQueue: Number management\n\nPlease port out 425-555-0131 to Cedar Fiber. PIN 8264017.\n\nA specialist will contact you. You may add comments to the case at any time.',
    ),
    person: mail(
      'We have created a case for our order',
      'Hello,\n\nour case for this order is 5520914. Please port out 425-555-0131 to Cedar Fiber. PIN 8264017. You can follow it in our portal.',
    ),
  },
  {
    what: 'a request that was raised, by its number',
    machine: mail(
      'Request RQ-88120 raised',
      'Request RQ-88120 was raised on 16 March.\n\nRequested for: ptn\nState: New\nAssignment group: LNP\n\nYou can track the status online.',
    ),
    person: mail(
      'RQ-88120',
      'Our request RQ-88120 is about 425-555-0132, which should leave you for Cedar Fiber. Please port it out. PIN 8264017.',
    ),
  },
  {
    what: 'a Spanish ticket that has been opened',
    machine: mail(
      'Hemos abierto el ticket 77120 para su solicitud',
      'Hola:\n\nHemos registrado su solicitud con el siguiente resumen:\n\nPorten el 425-555-0133 a Cedar Fiber, PIN 8264017.\n\nUn agente le responderá pronto. Puede consultar el estado del ticket 77120 en nuestro portal.',
    ),
    person: mail(
      'Hemos abierto un ticket',
      'Hola:\n\nsegún el ticket 77120 de ustedes falta el PIN: es el 8264017. Por favor porten el 425-555-0133 a Cedar Fiber.',
    ),
  },
  {
    what: 'a French request that has been opened',
    machine: mail(
      'Nous avons ouvert une demande à votre nom',
      "Bonjour,\n\nNous avons bien reçu votre message, enregistré sous le n° 66182.\n\nMerci de porter le 425-555-0134 vers Cedar Fiber, PIN 8264017.\n\nUn conseiller vous répondra. Vous pouvez suivre l'avancement de la demande en ligne.",
    ),
    person: mail(
      'Nous avons ouvert une demande',
      'Bonjour,\n\nmerci de porter le 425-555-0134 vers Cedar Fiber, PIN 8264017. Vous pouvez me joindre pour la suite.',
    ),
  },
  {
    what: 'an Italian ticket that has been opened',
    machine: mail(
      'Abbiamo aperto il ticket n. 55120',
      'Gentile cliente,\n\nabbiamo ricevuto la tua richiesta, ticket 55120:\n\nVi prego di trasferire il 425-555-0135 a Cedar Fiber, PIN 8264017.\n\nUn operatore risponderà. Puoi seguire lo stato della richiesta nel portale.',
    ),
    person: mail(
      'Ticket 55120',
      'Gentile desk,\n\nabbiamo aperto un ticket da noi, il 55120. Vi prego di trasferire il 425-555-0135 a Cedar Fiber, PIN 8264017.',
    ),
  },
];
