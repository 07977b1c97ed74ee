import { describe, expect, test } from 'vitest';
import type { RequestKind } from '../../../src/base/request-kind.ts';
import { kindWithForms, withoutLettersMove } from '../../../src/request/forms/kind-with-forms.ts';
import { readForms } from '../../../src/request/forms/read-forms.ts';
import type { ChosenKind } from '../../../src/request/kind/choose-kind.ts';
import type { KindCandidate } from '../../../src/request/kind/find-kind.ts';
import { attached, LETTER } from './filled.ts';

const said = (kind: RequestKind): ChosenKind => ({
  kind,
  kindTrouble: kind === 'unknown' ? 'kind-unclear' : null,
  evidence: [],
});
const formsOf = (...forms: ReturnType<typeof attached>[]) =>
  readForms({ subject: '', own: '', signature: '', forms }, ['Larkspur Voice'], 100);
const calm = { isDenied: false, isDoubted: false };
const arriving = attached('loa-user-service', LETTER);
const leaving = attached('loa-user-service', { ...LETTER, currentProvider: 'Larkspur Voice' });
const unsaid = attached('loa-user-service', { ...LETTER, currentProvider: '' });
const wish = attached('new-numbers', {});

describe('words and forms together', () => {
  test.each([
    ['a letter alone brings numbers here', 'unknown', [arriving], 'port-in'],
    ['a letter that names us as the current provider never does', 'port-in', [leaving], 'port-out'],
    ['a letter that names us, alone', 'unknown', [leaving], 'port-out'],
    ['a port-out with a letter that names nobody', 'port-out', [unsaid], 'port-out'],
    ['a transfer keeps its kind', 'org-transfer', [arriving], 'org-transfer'],
    ['a request form alone', 'unknown', [wish], 'new-numbers'],
  ] as const)('%s', (_, kind, forms, wanted) => {
    expect(kindWithForms(said(kind), formsOf(...forms), calm)).toMatchObject({ kind: wanted, kindTrouble: null });
  });

  test.each([
    ['a port-out with a letter to another carrier is a mistake somewhere', 'port-out', [arriving], 'kind-unclear'],
    ['a letter and a request form are two requests', 'unknown', [arriving, wish], 'several-requests'],
    ['letters both ways are two requests', 'unknown', [arriving, leaving], 'several-requests'],
    ['a port-out with a request form is two requests', 'port-out', [wish], 'several-requests'],
  ] as const)('%s', (_, kind, forms, trouble) => {
    expect(kindWithForms(said(kind), formsOf(...forms), calm)).toMatchObject({ kind: 'unknown', kindTrouble: trouble });
  });

  test('a letter to another carrier explains what is to be taken over here', () => {
    const move = { value: 'org-transfer', hasNumbers: false, destinations: [] } as unknown as KindCandidate;
    const numbered = { ...move, hasNumbers: true };
    const bring = { ...move, value: 'port-in' } as KindCandidate;
    expect(withoutLettersMove([move, bring], formsOf(arriving), [])).toEqual([bring]);
    expect(withoutLettersMove([numbered, bring], formsOf(arriving), [])).toEqual([numbered, bring]);
    expect(withoutLettersMove([move, bring], formsOf(leaving), [])).toEqual([move, bring]);
  });

  test('no letter is acted on against the words', () => {
    for (const against of [
      { isDenied: true, isDoubted: false },
      { isDenied: false, isDoubted: true },
    ])
      expect(kindWithForms(said('unknown'), formsOf(arriving), against).kindTrouble).toBe('kind-unclear');
  });
});
