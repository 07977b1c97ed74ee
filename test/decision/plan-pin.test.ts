import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { planPin } from '../../src/decision/plan-pin.ts';
import type { FoundPin } from '../../src/request/pin/found-pin.ts';
import { facts, organisation, request } from './facts.ts';

const { sender, parties } = facts();
const pin = (state: FoundPin['state']): FoundPin => ({ state, value: null, evidence: [], secrets: [] });

describe('a PIN', () => {
  test('is compared with the source organisation', () => {
    expect(planPin(request(), sender, parties)).toEqual({ compareWith: 'tallgrass' });
  });
  test('is not compared for a sender nobody can vouch for', () => {
    const untrusted = { outcome: 'not-checked' };
    expect(planPin(request(), { ...sender, authentication: 'fail' }, parties)).toEqual(untrusted);
    expect(planPin(request(), { ...sender, ambiguousHeaders: ['from'] }, parties)).toEqual(untrusted);
  });
  test('is not compared where the kind is not clear', () => {
    expect(planPin(request({ kind: 'unknown', kindTrouble: 'several-requests' }), sender, parties)).toEqual({
      outcome: 'not-checked',
    });
  });
  test('is not compared for organisations outside the United States and Puerto Rico, but its absence is told', () => {
    const abroad = { ...parties, source: organisation('maplecourt', { country: 'CA' }) };
    expect(planPin(request(), sender, abroad)).toEqual({ outcome: 'not-checked' });
    expect(planPin(request({ pin: pin('missing') }), sender, abroad)).toEqual({ outcome: 'missing' });
    const toAbroad = { ...parties, destination: organisation('maplecourt', { country: 'CA' }) };
    expect(planPin(request({ kind: 'org-transfer' }), sender, toAbroad)).toEqual({ outcome: 'not-checked' });
    const island = { ...parties, source: organisation('palmira', { country: 'PR' }) };
    expect(planPin(request(), sender, island)).toEqual({ compareWith: 'palmira' });
  });
  test("that is said to be another customer's is not compared with the source's", () => {
    const owned = (owner: string | null) => request({ pin: { ...pin('given'), value: new Secret('8264017'), owner } });
    expect(planPin(owned('harborline'), sender, parties)).toEqual({ outcome: 'missing' });
    expect(planPin(owned('tallgrass'), sender, parties)).toEqual({ compareWith: 'tallgrass' });
    expect(planPin(owned(null), sender, parties)).toEqual({ compareWith: 'tallgrass' });
  });
  test('of which there are two is never tried', () => {
    expect(planPin(request({ pin: pin('ambiguous') }), sender, parties)).toEqual({ outcome: 'ambiguous' });
  });
  test('that matched earlier in the case counts for that organisation only', () => {
    const silent = request({ pin: pin('missing') });
    expect(planPin(silent, sender, parties, 'tallgrass')).toEqual({ outcome: 'match' });
    expect(planPin(silent, sender, parties, 'harborline')).toEqual({ outcome: 'missing' });
    expect(planPin(request(), sender, parties, 'tallgrass')).toEqual({ compareWith: 'tallgrass' });
  });
  test('is not needed for a port-in', () => {
    expect(planPin(request({ kind: 'port-in' }), sender, parties)).toEqual({ outcome: 'not-needed' });
  });
});
