import { expect, test } from 'vitest';
import { isNamesake } from '../../../src/request/parties/namesakes.ts';

const entry = { id: 'cedarmesa', name: 'Cedar Mesa Clinics LLC', domains: ['cedarmesa.example'], tenantId: null };

test.each([
  ['Cedar Mesa', ' Imagerie (aucun lien avec Cedar Mesa Clinics)'],
  ['Cedar Mesa', ' Imaging, PIN 8264017'],
  ['Cedar Mesa Clinics', ' GmbH'],
  ['Cedar Mesa Clinics', ', Inc.'],
  ['Cedar Mesa Clinics', ' S.p.A.'],
  ['Cedar Mesa Clinics', ' of Nevada, Inc.'],
  ['Cedar Mesa', ' Japan様'],
])('%s%s is another', (written, behind) => expect(isNamesake(entry, written, behind)).toBe(true));

test.each([
  ['Cedar Mesa Clinics', ', LLC, PIN 8264017'],
  ['Cedar Mesa Clinics', ' LLC'],
  ['Cedar Mesa Clinics', ', please.'],
  ['Cedar Mesa Clinics', ' Please do it'],
  ['Cedar Mesa', '. Port-out PIN'],
  ['Cedar Mesa', ' PIN 8264017'],
  ['Cedar Mesa', ' Organization'],
  ['Cedar Mesa', ', Phoenix, and thank you'],
  ['Cedar Mesa', '様へ'],
])('%s%s is the customer', (written, behind) => expect(isNamesake(entry, written, behind)).toBe(false));
