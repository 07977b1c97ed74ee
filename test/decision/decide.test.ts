import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REQUEST_KINDS } from '../../src/base/request-kind.ts';
import { decide } from '../../src/decision/decide.ts';
import { type Decision, PIN_OUTCOMES } from '../../src/decision/decision.ts';
import { fact, facts, numbers, organisation, request } from './facts.ts';

const codes = (decision: Decision): string[] => decision.reasons.map(({ code }) => code);

describe('a decision', () => {
  test('accepts a port-out whose PIN matches and whose numbers are all held', () => {
    expect(decide(facts())).toMatchObject({ disposition: 'accepted', reasons: [], pin: 'match' });
  });

  test('says nothing about numbers before the PIN has matched', () => {
    const decision = decide(facts({ pin: 'mismatch', numbers: new Map() }));
    expect(codes(decision)).toEqual(['pin-mismatch']);
  });

  test('says every reason that the registry knows once the PIN has matched', () => {
    const asked = ['+16085550101', '+16085550102', '+16085550103', '+16085550104'];
    const decision = decide(
      facts({
        request: request({ kind: 'org-transfer', numbers: numbers(asked) }),
        parties: { ...facts().parties, destination: organisation('harborline') },
        numbers: new Map(
          [
            fact('+16085550101', { active: false, assigned: true }),
            fact('+16085550102', { type: 'service' }),
            fact('+16085550103', { organisation: 'harborline', type: 'service' }),
            fact('+16085550104'),
          ].map((f) => [f.number, f]),
        ),
        inOpenOrder: new Map([['+16085550104', 'PTN-2026-000003']]),
      }),
    );
    expect(decision.disposition).toBe('rejected');
    expect(decision.reasons).toEqual([
      { code: 'number-assigned', numbers: ['+16085550101'] },
      { code: 'number-in-open-order', numbers: ['+16085550104'] },
      { code: 'number-inactive', numbers: ['+16085550101'] },
      { code: 'number-not-held', numbers: ['+16085550103'] },
      { code: 'number-wrong-type', numbers: ['+16085550102'] },
    ]);
  });

  test('a port-out takes service numbers and assigned ones', () => {
    const held = [fact('+16085550101', { type: 'service' }), fact('+16085550102', { assigned: true })];
    expect(decide(facts({ numbers: new Map(held.map((f) => [f.number, f])) })).disposition).toBe('accepted');
  });

  test("another country's number is not called not-held beside it", () => {
    const decision = decide(
      facts({ request: request({ numbers: numbers(['+442079460123'], { notUs: ['+442079460123'] }) }) }),
    );
    expect(codes(decision)).toEqual(['number-not-us']);
  });

  test('a mail whose sender is forged is read and nothing else', () => {
    const sender = { ...facts().sender, authentication: 'fail' as const };
    const decision = decide(facts({ sender, pin: 'not-checked', numbers: new Map() }));
    expect(decision).toMatchObject({
      disposition: 'review',
      kind: 'port-out',
      numbers: ['+16085550101', '+16085550102'],
    });
    expect(codes(decision)).toEqual(['sender-unauthenticated']);
  });

  test('a request that asks for no automatic answer is decided and left to a person', () => {
    const sender = { ...facts().sender, wantsNoAnswer: true };
    expect(decide(facts({ sender }))).toMatchObject({ disposition: 'review', pin: 'match' });
    expect(codes(decide(facts({ sender, pin: 'missing' })))).toEqual(['no-auto-answer', 'pin-missing']);
  });

  test('numbers of which it is open whether they are meant go to a person', () => {
    const unclear = numbers(['+16085550101'], { unclear: ['+16085550102'] });
    expect(decide(facts({ request: request({ numbers: unclear }) })).disposition).toBe('review');
  });

  test('a list that could not be opened stands alone, without numbers-missing', () => {
    const documents = [{ name: 'list.rar', trouble: 'unsupported' as const }];
    const decision = decide(facts({ request: request({ numbers: numbers([]) }), documents }));
    expect(codes(decision)).toEqual(['attachment-type-unsupported']);
  });

  test('an attachment of a kind that is left to people makes no acceptance', () => {
    const documents = [{ name: 'loa.pdf', trouble: 'unread' as const }];
    expect(decide(facts({ documents })).disposition).toBe('review');
  });
});

describe('whatever the facts', () => {
  const anyFacts = fc.record({
    kind: fc.constantFrom(...REQUEST_KINDS),
    pin: fc.constantFrom(...PIN_OUTCOMES),
    trouble: fc.constantFrom(null, null, 'kind-unclear' as const, 'several-requests' as const),
    authentication: fc.constantFrom('pass' as const, 'none' as const, 'fail' as const),
    ambiguous: fc.boolean(),
    noAnswer: fc.boolean(),
    country: fc.constantFrom('US', 'PR', 'CA', 'GB'),
    noSource: fc.boolean(),
    active: fc.boolean(),
    heldBy: fc.constantFrom('tallgrass', 'harborline'),
    taken: fc.boolean(),
    invalid: fc.boolean(),
    unread: fc.boolean(),
    language: fc.constantFrom('en' as const, 'es' as const, null),
    foreign: fc.boolean(),
  });

  test('nothing is accepted unless every single condition holds', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const base = facts();
        const decision = decide(
          facts({
            request: request({
              kind: any.kind,
              kindTrouble: any.trouble,
              language: any.foreign ? null : any.language,
              isForeign: any.foreign,
              numbers: numbers(['+16085550101'], any.invalid ? { invalid: ['608-555-01'] } : {}),
            }),
            pin: any.pin,
            sender: {
              ...base.sender,
              authentication: any.authentication,
              ambiguousHeaders: any.ambiguous ? ['from'] : [],
              wantsNoAnswer: any.noAnswer,
            },
            parties: {
              ...base.parties,
              source: any.noSource ? null : organisation('tallgrass', { country: any.country }),
            },
            documents: any.unread ? [{ name: 'a.pdf', trouble: 'unread' }] : [],
            numbers: new Map([
              ['+16085550101', fact('+16085550101', { active: any.active, organisation: any.heldBy })],
            ]),
            inOpenOrder: new Map(any.taken ? [['+16085550101', 'PTN-2026-000003']] : []),
          }),
        );
        const allGood =
          ['port-out', 'org-transfer', 'convert-to-service'].includes(any.kind) &&
          any.trouble === null &&
          any.pin === 'match' &&
          any.authentication !== 'fail' &&
          !any.ambiguous &&
          !any.noAnswer &&
          !any.noSource &&
          ['US', 'PR'].includes(any.country) &&
          any.active &&
          any.heldBy === 'tallgrass' &&
          !any.taken &&
          !any.invalid &&
          !any.unread &&
          !any.foreign;
        expect(decision.disposition === 'accepted').toBe(allGood);
        expect(decision.disposition === 'accepted').toBe(decision.reasons.length === 0);
      }),
      { numRuns: 20_000 },
    );
  });
});
