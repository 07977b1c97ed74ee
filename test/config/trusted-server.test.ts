import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { loadSettings } from '../../src/config/load.ts';

const BASE = {
  PORTDESK_PTN_ADDRESS: 'ptn@desk.example',
  PORTDESK_GCSTNMSD_ADDRESS: 'gcstnmsd@desk.example',
  PORTDESK_PROVIDER_NAMES: 'Larkspur Voice',
};
const deskWith = (env: Record<string, string>) => loadSettings({ env: { ...BASE, ...env }, cwd: tmpdir() }).desk;

test('results without a name are believed only where the setting says so', () => {
  expect(deskWith({}).trustsResultsWithoutId).toBe(false);
  expect(deskWith({ PORTDESK_TRUST_RESULTS_WITHOUT_ID: 'no' }).trustsResultsWithoutId).toBe(false);
  expect(deskWith({ PORTDESK_TRUST_RESULTS_WITHOUT_ID: 'yes' }).trustsResultsWithoutId).toBe(true);
});

test('any other word is a mistake', () => {
  expect(() => deskWith({ PORTDESK_TRUST_RESULTS_WITHOUT_ID: 'true' })).toThrow('is none of: yes, no');
});
