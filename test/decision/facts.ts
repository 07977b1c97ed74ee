import type { DecisionFacts } from '../../src/decision/decision-facts.ts';
import type { NumberFact, Organisation } from '../../src/registry/registry-facts.ts';
import type { IntakeRequest } from '../../src/request/intake-request.ts';
import { type FoundNumbers, NO_NUMBERS } from '../../src/request/numbers/found-numbers.ts';

/** Facts of an ordinary, acceptable port-out; tests change what they are about. */
export const organisation = (id: string, changes: Partial<Organisation> = {}): Organisation => ({
  id,
  name: id,
  domains: [`${id}.example`],
  tenantId: null,
  country: 'US',
  language: 'en',
  contacts: [],
  hasPin: true,
  ...changes,
});

export const fact = (number: string, changes: Partial<NumberFact> = {}): NumberFact => ({
  number,
  organisation: 'tallgrass',
  type: 'user',
  assigned: false,
  active: true,
  ...changes,
});

export const numbers = (list: readonly string[], changes: Partial<FoundNumbers> = {}): FoundNumbers => ({
  ...NO_NUMBERS,
  numbers: list,
  ...changes,
});

export const request = (changes: Partial<IntakeRequest> = {}): IntakeRequest => ({
  kind: 'port-out',
  kindTrouble: null,
  numbers: numbers(['+16085550101', '+16085550102']),
  pin: { state: 'given', value: null, evidence: [], secrets: [] },
  letters: [],
  newNumberForms: [],
  conflicting: [],
  parts: null,
  doubts: [],
  isReserved: false,
  changesList: false,
  givesList: true,
  organisations: [],
  caseNumbers: [],
  language: 'en',
  isForeign: false,
  evidence: [],
  ...changes,
});

export const facts = (changes: Partial<DecisionFacts> = {}): DecisionFacts => ({
  request: request(),
  sender: { domain: 'tallgrass.example', authentication: 'none', ambiguousHeaders: [], wantsNoAnswer: false },
  documents: [],
  parties: {
    source: organisation('tallgrass'),
    destination: null,
    destinationTrouble: null,
    sourceBecause: 'it holds the numbers',
  },
  pin: 'match',
  numbers: new Map([fact('+16085550101'), fact('+16085550102')].map((f) => [f.number, f])),
  inOpenOrder: new Map(),
  matter: null,
  isCleared: false,
  answerLanguages: ['en'],
  today: '2026-03-16',
  letterDays: 60,
  ...changes,
});
