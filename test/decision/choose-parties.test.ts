import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/base/evidence.ts';
import type { RequestKind } from '../../src/base/request-kind.ts';
import { chooseParties, type PartyFacts } from '../../src/decision/choose-parties.ts';
import type { OrganisationMention } from '../../src/request/parties/organisation-mention.ts';
import { fact, numbers, organisation, request } from './facts.ts';

const A = '+16085550101';
const B = '+16085550102';
const C = '+16085550103';

const mention = (
  id: string | null,
  role: OrganisationMention['role'] = 'unsaid',
  source: Found<unknown>['source'] = 'body',
): Found<OrganisationMention> => ({ value: { id, name: id ?? 'somebody', role }, source, quote: '' });

type Case = {
  kind?: RequestKind;
  held?: Record<string, string>;
  mentions?: Found<OrganisationMention>[];
  sender?: string | null;
};

const choose = ({ kind = 'port-out', held = {}, mentions = [], sender = null }: Case) => {
  const facts: PartyFacts = {
    numbers: new Map(Object.entries(held).map(([number, id]) => [number, fact(number, { organisation: id })])),
    organisations: new Map(['tallgrass', 'harborline', 'cedarmesa'].map((id) => [id, organisation(id)])),
    senderOrganisation: sender,
  };
  const asked = request({ kind, numbers: numbers([A, B, C]), organisations: mentions });
  const { source, destination, destinationTrouble } = chooseParties(asked, facts);
  return { source: source?.id ?? null, destination: destination?.id ?? null, trouble: destinationTrouble };
};

test('a name that is nearly a customer’s is a destination that is not known, unless a domain makes it certain', () => {
  const another = mention('cedarmesa', 'destination');
  const mentions = [{ ...another, value: { ...another.value, isNamesake: true } }];
  const certain = { ...another, value: { ...another.value, name: 'cedarmesa.example' } };
  const held = { [A]: 'harborline' };
  expect(choose({ kind: 'org-transfer', held, mentions })).toMatchObject({
    destination: null,
    trouble: 'destination-unknown',
  });
  expect(choose({ kind: 'org-transfer', held, mentions: [...mentions, certain] })).toMatchObject({
    destination: 'cedarmesa',
  });
});

describe('the source', () => {
  test('is the one that holds the numbers, whoever is named', () => {
    const held = { [A]: 'harborline' };
    expect(choose({ held, mentions: [mention('tallgrass', 'source')], sender: 'tallgrass' }).source).toBe('harborline');
  });
  test('of a transfer that names both sides is the one that gives, whoever holds the numbers', () => {
    const mentions = [mention('tallgrass', 'source'), mention('cedarmesa', 'destination')];
    const held = { [A]: 'harborline', [B]: 'harborline' };
    expect(choose({ kind: 'org-transfer', held, mentions })).toMatchObject({
      source: 'tallgrass',
      destination: 'cedarmesa',
    });
    expect(choose({ kind: 'port-out', held, mentions }).source).toBe('harborline');
    expect(choose({ kind: 'org-transfer', held, mentions: mentions.slice(1) }).source).toBe('harborline');
  });
  test('of several holders is the one that the mail names', () => {
    const held = { [A]: 'harborline', [B]: 'harborline', [C]: 'tallgrass' };
    expect(choose({ held, mentions: [mention('tallgrass')] }).source).toBe('tallgrass');
  });
  test('of several holders is the one that holds most, where nobody is named', () => {
    expect(choose({ held: { [A]: 'harborline', [B]: 'harborline', [C]: 'tallgrass' } }).source).toBe('harborline');
  });
  test('of several holders that are named is the one called the source', () => {
    const held = { [A]: 'harborline', [C]: 'tallgrass' };
    const mentions = [mention('harborline'), mention('tallgrass', 'source')];
    expect(choose({ held, mentions }).source).toBe('tallgrass');
  });
  test('is the one named where none of the numbers is held here', () => {
    expect(choose({ mentions: [mention('cedarmesa')], sender: 'tallgrass' }).source).toBe('cedarmesa');
  });
  test('a name in the text goes before one in the signature', () => {
    const mentions = [mention('tallgrass', 'unsaid', 'signature'), mention('cedarmesa')];
    expect(choose({ mentions }).source).toBe('cedarmesa');
  });
  test("is the sender's organisation last, and nobody where there is none", () => {
    expect(choose({ sender: 'tallgrass' }).source).toBe('tallgrass');
    expect(choose({}).source).toBeNull();
  });
});

describe('the destination of a transfer', () => {
  const kind = 'org-transfer';
  const held = { [A]: 'tallgrass' };
  test('is the one called so', () => {
    const mentions = [mention('tallgrass'), mention('harborline', 'destination')];
    expect(choose({ kind, held, mentions }).destination).toBe('harborline');
  });
  test('is the one that has taken over what the numbers belong to, where no side is said', () => {
    const mentions = [mention('tallgrass'), mention('harborline', 'acquirer')];
    expect(choose({ kind, held, mentions }).destination).toBe('harborline');
  });
  test('is none that only stands beside the request', () => {
    const mentions = [mention('tallgrass'), mention('harborline')];
    expect(choose({ kind, held, mentions, sender: 'tallgrass' })).toMatchObject({
      destination: null,
      trouble: 'destination-missing',
    });
  });
  test("is the sender's organisation, where the sender is not the source", () => {
    expect(choose({ kind, held, sender: 'cedarmesa' }).destination).toBe('cedarmesa');
  });
  test('is missing where only the source writes', () => {
    expect(choose({ kind, held, sender: 'tallgrass' })).toMatchObject({
      destination: null,
      trouble: 'destination-missing',
    });
  });
  test('is missing where it is the same as the source', () => {
    const mentions = [mention('tallgrass', 'destination')];
    expect(choose({ kind, held, mentions, sender: 'harborline' }).trouble).toBe('destination-missing');
  });
  test("is unknown where it is named and not here; the sender's domain does not stand in for it", () => {
    const mentions = [mention(null, 'destination')];
    expect(choose({ kind, held, mentions, sender: 'harborline' })).toMatchObject({
      destination: null,
      trouble: 'destination-unknown',
    });
  });
  test('is not guessed among several', () => {
    const mentions = [mention('harborline'), mention('cedarmesa')];
    expect(choose({ kind, held, mentions }).trouble).toBe('destination-missing');
  });
});

describe('who is only mentioned', () => {
  test('receives nothing', () => {
    const held = { [A]: 'tallgrass' };
    const mentions = [mention('tallgrass', 'source'), mention('cedarmesa', 'mentioned')];
    expect(choose({ kind: 'org-transfer', held, mentions, sender: 'tallgrass' })).toMatchObject({
      destination: null,
      trouble: 'destination-missing',
    });
  });
  test('is the source last of all that are named', () => {
    expect(choose({ mentions: [mention('cedarmesa', 'mentioned'), mention('tallgrass')] }).source).toBe('tallgrass');
  });
});

test('who takes over a branch receives; who writes gives, also where no number can be told', () => {
  const mentions = [mention('cedarmesa', 'acquirer'), mention('harborline', 'unsaid', 'signature')];
  expect(choose({ kind: 'org-transfer', mentions, sender: 'harborline' })).toMatchObject({
    source: 'harborline',
    destination: 'cedarmesa',
  });
});
