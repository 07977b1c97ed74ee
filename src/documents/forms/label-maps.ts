/**
 * The labels of the forms that the desk reads: data, not code. A new version of a form, or another carrier's letter, is a
 * new line here. Labels are compared in lower case, letters and digits only.
 */

import type { FormKind } from './filled-form.ts';
import type { Labels } from './labels.ts';
import { LABELS_ABROAD } from './labels-abroad.ts';
import { LETTER_LABELS } from './letter-labels.ts';
import { NEW_NUMBER_LABELS } from './new-number-labels.ts';

/** One line an answer, alternatives apart. */
const any = (words: string): readonly string[] => words.split(' | ').map((text) => text.normalize('NFKD'));

/** The words beside a box to tick, after the box. */
export const OPTIONS = {
  all: [
    'transferring all my numbers',
    'porting all my numbers',
    'transferring all of my numbers',
    'all of my numbers',
    'all my numbers',
    'all of our numbers',
    'all our numbers',
    'all of the numbers',
    'all the numbers',
    'full port',
    'all numbers',
  ],
  some: [
    'only transferring some of my numbers',
    'transferring some of my numbers',
    'porting some of my numbers',
    'some of my numbers',
    'only some of my numbers',
    'some of the numbers',
    'some of our numbers',
    'some numbers',
    'partial port',
  ],
  users: [
    'transferring phone numbers for my users',
    'phone numbers for my users',
    'phone numbers for users',
    'phone numbers for our users',
    'telephone numbers for users',
    'numbers for my users',
    'numbers for users',
    'numbers for our users',
    'numbers for the users',
    'user numbers',
    'subscriber numbers',
  ],
  services: [
    'transferring voice service phone numbers',
    'voice service phone numbers',
    'voice service numbers',
    'service phone numbers',
    'service numbers',
    'numbers for voice services',
    'numbers for services',
    'numbers for service',
  ],
  subscriber: ['subscriber number', 'subscriber'],
  toll: ['service toll number', 'service toll', 'toll number'],
  tollFree: ['service toll free number', 'service toll free', 'toll free number', 'toll free'],
} as const;
export type OptionName = keyof typeof OPTIONS;

/** The same where a form has only a word or two beside the box, in the desk's languages; without accents and "only". */
export const SHORT_OPTIONS: Readonly<Record<OptionName, readonly string[]>> = {
  all: any(
    'all | all numbers | all lines | full | todos | todas | todos los numeros | todos mis numeros | todos nuestros numeros | todas las lineas | todas mis lineas | la totalidad | tous | toutes | tous les numeros | tous mes numeros | tous nos numeros | toutes les lignes | la totalite | tutti | tutte | tutti i numeri | tutti i miei numeri | tutti i nostri numeri | tutte le linee | すべて | 全て | 全部 | 全番号 | すべての番号',
  ),
  some: any(
    'some | some numbers | some lines | partial | part | algunos | algunas | algunos numeros | algunas lineas | una parte | parte | parcial | certains | certaines | certains numeros | certaines lignes | quelques uns | une partie | partie | partiel | alcuni | alcune | alcuni numeri | alcune linee | parziale | 一部 | 一部の番号',
  ),
  users: any(
    'users | user | employees | subscribers | usuarios | empleados | numeros de usuario | numeros de usuarios | utilisateurs | collaborateurs | numeros d utilisateurs | numeros dutilisateurs | utenti | dipendenti | numeri utente | numeri di utenti | ユーザー | ユーザー番号',
  ),
  services: any(
    'services | service | voice services | servicios | servicios de voz | numeros de servicio | numeros de servicios | services vocaux | numeros de service | servizi | servizi vocali | numeri di servizio | サービス | サービス番号 | 音声サービス',
  ),
  subscriber: [],
  toll: [],
  tollFree: [],
};

/** The types of the request form, in its own words. */
export const NUMBER_TYPES = {
  subscriber: 'Subscriber Number',
  toll: 'Service Toll Number',
  tollFree: 'Service Toll-free Number',
} as const;

/** Questions that are answered by a mark before YES or NO. */
export const QUESTIONS = {
  portsBtn: ['will you be porting this btn', 'porting this btn', 'is the btn being ported', 'will the btn be ported'],
  isPartial: ['is this a partial port', 'partial port'],
} as const;
export type QuestionName = keyof typeof QUESTIONS;

/** What a document calls itself. */
export const TITLES: Readonly<Record<'letter' | 'new-numbers', RegExp>> = {
  letter:
    /letter\s+of\s+(?:authori[sz]ation|agency)|\bLOA\b|carta\s+de\s+(?:autorizaci[oó]n|agencia)|autorizaci[oó]n\s+(?:de|para(?:\s+la)?)\s+portabilidad|lettre\s+d['’]autorisation|autorisation\s+de\s+port(?:age|abilité)|lettera\s+di\s+autorizzazione|autorizzazione\s+(?:di|alla|per\s+la)\s+portabilità|(?:number|port(?:ing)?)\s+(?:transfer\s+|release\s+)?authori[sz]ation|委任状|番号(?:移転|ポータビリティ)(?:承諾|同意|申込|依頼)書/iu,
  'new-numbers': /new\s+(?:tele)?phone\s+numbers?\s+request/iu,
};

/** Only letters for toll-free numbers speak of these. */
export const TOLL_FREE_MARKS =
  /porting a toll[- ]?free|toll[- ]?free (?:letter|loa|numbers? to (?:be )?port)|resp\s?org|\(toll[- ]?free numbers\)/iu;

/** The labels of letters in all of the desk's languages: a paper may print two of them. */
export const ALL_LETTER_LABELS: Labels = Object.fromEntries(
  Object.entries(
    Object.groupBy(
      [LETTER_LABELS, ...LABELS_ABROAD].flatMap((own) => Object.entries(own)),
      ([field]) => field,
    ),
  ).map(([field, own = []]) => [field, own.flatMap(([, texts]) => texts)]),
);

export const labelsOf = (kind: FormKind): Labels => (kind === 'new-numbers' ? NEW_NUMBER_LABELS : ALL_LETTER_LABELS);
