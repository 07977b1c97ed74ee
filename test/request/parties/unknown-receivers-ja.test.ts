import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory, PROVIDER } from '../directory.ts';

/** Names of those who receive and whom the registry does not know. */
function strangersIn(own: string): string[] {
  const mail = { subject: '', own, signature: '' };
  const { organisations } = readRequest({ mail, directory, desk: { providerNames: PROVIDER }, limit: 20_000 });
  return organisations
    .filter(({ value }) => value.role === 'destination' && value.id === null)
    .map(({ value }) => value.name);
}

const NUMBERS = '\n\n425-555-0101\n425-555-0102';

describe('a receiver in Japanese whom the registry does not know', () => {
  test.each([
    [`下記の番号を Quillwave Traders の組織へ移管してください。${NUMBERS}`, 'Quillwave Traders'],
    [
      `下記の番号を、貴社をご利用の Quillwave Traders（quillwave.example）の組織へ移管してください。${NUMBERS}`,
      'Quillwave Traders',
    ],
    [`下記の番号を Quillwave Traders 様のテナントに移管してください。${NUMBERS}`, 'Quillwave Traders'],
    [`下記の番号を株式会社海原物産の組織へ移管してください。${NUMBERS}`, '株式会社海原物産'],
  ])('%s', (own, name) => expect(strangersIn(own)).toEqual([name]));

  test.each([
    `下記の番号を別の組織へ移管してください。${NUMBERS}`,
    `下記の番号を当社の別テナントへ移管してください。${NUMBERS}`,
    `Quillwave Traders の組織へ請求書をお送りください。`,
  ])('none: %s', (own) => expect(strangersIn(own)).toEqual([]));
});
