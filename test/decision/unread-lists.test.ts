import { describe, expect, test } from 'vitest';
import { decide } from '../../src/decision/decide.ts';
import type { DocumentFinding } from '../../src/documents/document-finding.ts';
import { facts, request } from './facts.ts';

const codes = (quote: string, documents: readonly DocumentFinding[]): string[] =>
  decide(
    facts({
      request: request({ doubts: [{ about: 'numbers', source: 'body', quote, probability: 0.4 }] }),
      documents,
    }),
  ).reasons.map(({ code }) => code);
const UNREAD: readonly DocumentFinding[] = [{ name: 'list.rar', trouble: 'unsupported' }];

describe('words that send one to a file', () => {
  test.each([
    'The remaining ones are in the archive I attached.',
    'Las demás están en el archivo adjunto.',
    'Les autres sont dans le fichier joint.',
    'Gli altri sono nel file allegato.',
    '残りは添付のファイルにあります。',
  ])('need no second reason where it could not be read: %s', (quote) => {
    expect(codes(quote, UNREAD)).toEqual(['attachment-type-unsupported']);
    expect(codes(quote, [])).toEqual(['numbers-unclear']);
  });
});

test('words that leave a part of the numbers open stay a reason of their own', () => {
  expect(codes('Only the two that the shop needs.', UNREAD)).toEqual([
    'attachment-type-unsupported',
    'numbers-unclear',
  ]);
});

test('whose numbers a list names is not asked before the list can be read', () => {
  const named = (numbers: readonly string[], documents: readonly DocumentFinding[]): string[] => {
    const { parties, ...rest } = facts({ documents });
    const asked = request({ numbers: { ...rest.request.numbers, numbers } });
    return decide({ ...rest, request: asked, parties: { ...parties, source: null } }).reasons.map(({ code }) => code);
  };
  expect(named([], UNREAD)).toEqual(['attachment-type-unsupported']);
  expect(named(['+12065550199'], UNREAD)).toContain('organisation-unknown');
  expect(named(['+12065550199'], [])).toContain('organisation-unknown');
});
