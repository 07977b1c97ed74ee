import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory, PROVIDER } from '../directory.ts';

const destinationsOf = (own: string): (string | null)[] =>
  readRequest({
    mail: { subject: '番号の移管', own, signature: '' },
    directory,
    desk: { providerNames: PROVIDER },
    limit: 20_000,
    senderDomain: 'contoso.example',
  })
    .organisations.filter(({ value }) => value.role === 'destination')
    .map(({ value }) => value.id ?? `? ${value.name}`);

describe('an organisation that nobody here knows, named in Japanese as where numbers go', () => {
  test.each([
    [
      '当社の番号を Alder Vintners 社（aldervintners.example）の組織へ移管してください。425-555-0101',
      '? Alder Vintners',
    ],
    ['425-555-0101 を Alder Vintners 様のテナントに移管をお願いします。', '? Alder Vintners'],
    ['425-555-0101 を Alder Vintners のアカウントへ移してください。', '? Alder Vintners'],
    ['425-555-0101 を Harborline Freight 社（harborline.example）の組織へ移管してください。', 'harborline'],
  ])('%s', (own, found) => expect(new Set(destinationsOf(own))).toEqual(new Set([found])));

  test.each([
    '425-555-0101 の件で Alder Vintners 社の組織からご連絡がありました。番号を移管してください。',
    'Alder Vintners 社の担当へ確認済みです。425-555-0101 を移管してください。',
    '425-555-0101 を Alder Net へポートアウトしてください。',
  ])('and none where nothing goes to an organisation of hers: %s', (own) => expect(destinationsOf(own)).toEqual([]));
});
