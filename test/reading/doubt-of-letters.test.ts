import { describe, expect, test } from 'vitest';
import type { AttachedDocument } from '../../src/documents/attached-document.ts';
import type { FilledForm } from '../../src/documents/forms/filled-form.ts';
import { doubtOfLetters } from '../../src/reading/doubt-of-letters.ts';

const UNASKED = { asked: false, ticked: [], isUnclear: false };
const form = (isOwn: boolean, kind: FilledForm['kind'] = 'loa-user-service'): FilledForm => ({
  kind,
  isKindOpen: false,
  isOwn,
  fields: {},
  scope: UNASKED,
  numberKind: UNASKED,
  portsBtn: UNASKED,
  isPartial: UNASKED,
  signature: 'drawn',
  numberLines: [],
  areNumbersSure: true,
  isScan: false,
});
const letter = (text: string, filled: FilledForm | null = form(false)): AttachedDocument => ({
  name: 'letter.pdf',
  type: 'pdf',
  content: { kind: 'pages', pages: [text], form: filled, scan: null },
  trouble: null,
  because: '',
  isCut: false,
});
const held = (document: AttachedDocument): string[] => doubtOfLetters([document]).map(({ quote }) => quote);

describe('a sentence of a letter that holds it is a person’s', () => {
  test.each([
    'This authorization takes effect only after our board has approved the transfer.',
    'Do not submit this order until you hear from our office in writing.',
    'The letter is void unless the deposit has been returned to us first.',
    'Esta autorización sólo vale cuando hayamos confirmado la fecha por escrito.',
    'La présente lettre ne vaut ordre qu’une fois notre accord écrit reçu par vos services.',
    'La presente autorizzazione vale solo dopo la nostra conferma scritta.',
  ])('%s', (sentence) => {
    expect(held(letter(`Letter of Authorization\nWe move 585-555-0141.\n${sentence}\nAnn Berg`))).toHaveLength(1);
  });
});

describe('what letters declare, ask for and appoint holds nothing', () => {
  test.each([
    'The person who signs confirms that he or she may make this decision for the customer.',
    'We are only transferring some of our numbers from our current provider.',
    'The undersigned authorizes the new provider to act as agent for this transfer.',
    'Please do not order other changes of these numbers until they have moved.',
    'Will you be porting this BTN? ____ YES ____ NO If partial port, please indicate a new one: ____',
    'Je certifie être habilité à signer la présente autorisation.',
    'Declaro contar con facultades suficientes para firmar esta autorización.',
  ])('%s', (sentence) => {
    expect(held(letter(`Letter of Authorization\nWe move 585-555-0141.\n${sentence}\nAnn Berg`))).toEqual([]);
  });

  test('nor what the provider’s own form prints', () => {
    expect(held(letter('Doing so will delay or cancel this transfer.', form(true)))).toEqual([]);
  });

  test('nor what another document says, which is read as a list', () => {
    const sentence = 'This list is valid only once we have confirmed it to you.';
    expect(held(letter(sentence, null))).toEqual([]);
    expect(held(letter(sentence, form(false, 'new-numbers')))).toEqual([]);
  });
});
