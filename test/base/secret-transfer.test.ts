import { expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { packSecrets, unpackSecrets } from '../../src/base/secret-transfer.ts';

test('secrets cross to another thread and back, wherever they stand', () => {
  const value = { pin: { value: new Secret('0412978'), secrets: [new Secret('1'), new Secret('')] }, none: null };
  const back = unpackSecrets(structuredClone(packSecrets(value))) as typeof value;
  expect(back.pin.value).toBeInstanceOf(Secret);
  expect(back.pin.value.reveal()).toBe('0412978');
  expect(back.pin.secrets.map((secret) => secret.reveal())).toEqual(['1', '']);
});

test('everything else crosses as it is', () => {
  const value = { at: new Date(7), names: new Map([['a', { id: 1 }]]), bytes: new Uint8Array([1, 2]), no: undefined };
  expect(unpackSecrets(structuredClone(packSecrets(value)))).toEqual(value);
});
