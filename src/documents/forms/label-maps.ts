/**
 * The labels of the forms that the desk reads: data, not code. A new version of a form, or another carrier's letter, is a
 * new line here. Labels are compared in lower case, letters and digits only.
 */

import type { FormKind } from './filled-form.ts';
import type { Labels } from './labels.ts';
import { LETTER_LABELS } from './letter-labels.ts';
import { NEW_NUMBER_LABELS } from './new-number-labels.ts';

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
} as const;
export type OptionName = keyof typeof OPTIONS;

/** Questions that are answered by a mark before YES or NO. */
export const QUESTIONS = {
  portsBtn: ['will you be porting this btn', 'porting this btn', 'is the btn being ported', 'will the btn be ported'],
  isPartial: ['is this a partial port', 'partial port'],
} as const;
export type QuestionName = keyof typeof QUESTIONS;

/** What a document calls itself. */
export const TITLES: Readonly<Record<'letter' | 'new-numbers', RegExp>> = {
  letter:
    /letter\s+of\s+(?:authori[sz]ation|agency)|\bLOA\b|carta\s+de\s+(?:autorizaci[oó]n|agencia)|lettre\s+d['’]autorisation|lettera\s+di\s+autorizzazione|委任状/iu,
  'new-numbers': /new\s+(?:tele)?phone\s+numbers?\s+request/iu,
};

/** Only letters for toll-free numbers speak of these. */
export const TOLL_FREE_MARKS =
  /porting a toll[- ]?free|toll[- ]?free (?:letter|loa|numbers? to (?:be )?port)|resp\s?org|\(toll[- ]?free numbers\)/iu;

export const labelsOf = (kind: FormKind): Labels => (kind === 'new-numbers' ? NEW_NUMBER_LABELS : LETTER_LABELS);
