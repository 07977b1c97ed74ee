/** Absences and given-up addresses that say what becomes of mail meanwhile, and people who say much the same. */
type Told = readonly (readonly [subject: string, text: string])[];

export const GONE_MACHINES: Told = [
  [
    'Re: Port order',
    "Thanks for writing!\n\nI'm on maternity leave and not reading e-mail until May 4.\n\n- Orders: orders@sundial.example\n\nBest,\nIda",
  ],
  [
    'RE: Portabilidad',
    'Me encuentro de licencia hasta el 30 de marzo y no revisaré mi correo. Si es urgente, escriba a mesa@sundial.example.\n\nIda Moe',
  ],
  [
    'Re: Portage',
    "Je suis en congé jusqu'au 30 mars et ne lirai pas mes courriels. En cas d'urgence, contactez bureau@sundial.example.\n\nIda Moe",
  ],
  [
    'Re: Portabilità',
    'Sono in ferie fino al 30 marzo e non leggerò la posta. Per urgenze scrivete a ufficio@sundial.example.\n\nIda Moe',
  ],
  [
    'Re: Port out',
    'My address has changed. Mail to the old address will be deleted and is not passed on. Please update your contacts.\n\nIda',
  ],
  ['Automatisch antwoord: Nummers', 'Ik ben tot en met 30 maart afwezig.\n\nIda'],
  ['Automatiskt svar: Nummer', 'Jag är på semester till 30 mars.\n\nIda'],
  ['Автоматический ответ: номера', 'Меня нет до 30 марта.\n\nIda'],
];

export const GONE_PEOPLE: Told = [
  ['Re: Port order', "I'm on leave from Friday and not reading e-mail until May 4. Has our port gone through?\n\nIda"],
  [
    'Re: Port order',
    "I'm on leave until May 4 and not reading mail after today. Please port 425-555-0101 before that, PIN 8264017.\n\nIda",
  ],
  [
    'RE: Portabilidad',
    'Estaré de licencia hasta el 30 de marzo y no leeré el correo. ¿Ya se hizo el cambio de nuestras líneas?\n\nIda',
  ],
  [
    'Re: Port out',
    'Our e-mail address has changed. Please port 425-555-0101 and answer to ida@sundial.example.\n\nIda',
  ],
  [
    'Re: Automatisch antwoord: Nummers',
    'Please port 425-555-0101, as I wrote to your colleague who is away until May 4.\n\nIda',
  ],
  ['Cron job on our side', 'The cron daemon sent you our order twice, sorry. Please port 425-555-0101 once.\n\nIda'],
];
