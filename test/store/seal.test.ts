import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { openKeys } from '../../src/store/seal.ts';

const keys = openKeys(new Secret('an-invented-key-for-the-tests-0001'));
const others = openKeys(new Secret('an-invented-key-for-the-tests-0002'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('whatever is sealed comes back byte for byte', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (raw) => Buffer.compare(keys.unseal(keys.seal(raw)), raw) === 0),
  );
});

test('a PIN in a sealed mail can not be read off, and the same mail is never sealed alike', () => {
  const mail = bytes('Our port-out PIN is 7350914.');
  const [one, two] = [keys.seal(mail), keys.seal(mail)];
  expect(Buffer.from(one).includes('7350914')).toBe(false);
  expect(Buffer.compare(one, two)).not.toBe(0);
});

test('no byte of a sealed mail can be changed or cut off unnoticed', () => {
  const sealed = keys.seal(bytes('Please port 425-555-0137.'));
  for (let i = 0; i < sealed.length; i++) {
    const changed = Uint8Array.from(sealed);
    changed[i] = (changed[i] ?? 0) ^ 1;
    expect(() => keys.unseal(changed), `byte ${i}`).toThrow(expect.objectContaining({ code: 'seal-broken' }));
    expect(() => keys.unseal(sealed.subarray(0, i)), `cut at ${i}`).toThrow(
      expect.objectContaining({ code: 'seal-broken' }),
    );
  }
});

test('another key opens nothing and gives other digests', () => {
  const raw = bytes('hello');
  expect(() => others.unseal(keys.seal(raw))).toThrow(expect.objectContaining({ code: 'seal-broken' }));
  expect(others.digest(raw, 'raw')).not.toBe(keys.digest(raw, 'raw'));
});

test('one purpose does not stand in for another', () => {
  expect(keys.digest(bytes('a'), 'raw')).toMatch(/^[0-9a-f]{64}$/);
  expect(keys.digest(bytes('a'), 'raw')).toBe(keys.digest(bytes('a'), 'raw'));
  expect(keys.digest(bytes('a'), 'raw')).not.toBe(keys.digest(bytes('a'), 'content'));
});
