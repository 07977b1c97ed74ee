import { describe, expect, test } from 'vitest';
import { readNewNumberForm } from '../../../src/request/forms/read-new-number-form.ts';
import { attached } from './filled.ts';

const WISH = {
  numberType: 'Subscriber Number',
  emergencyAddress: '4567 Main Street, Redmond, WA 98052',
  areaCodeCity: '425, Redmond, Washington',
  quantity: '20',
  companyName: 'Tallgrass Outfitters',
  companyDomain: 'tallgrass.example',
  contactEmail: 'telecom@tallgrass.example',
  contactPhone: '608-555-0190',
};
const read = (changes: Partial<typeof WISH>) => readNewNumberForm(attached('new-numbers', { ...WISH, ...changes }));

describe('a New Phone Number Request', () => {
  test('in order', () => {
    expect(read({})).toMatchObject({
      missing: [],
      severalTypes: false,
      severalCities: false,
      severalAddresses: false,
      quantity: 20,
    });
  });

  test.each([
    ['Subscriber Number', false],
    ['user', false],
    ['Service Toll Number', false],
    ['Service Toll-free Number', false],
    ['toll free', false],
    ['Subscriber Number and Service Toll Number', true],
    ['Service toll + service toll-free', true],
    ['users, toll-free', true],
  ])('types in "%s"', (numberType, several) => {
    expect(read({ numberType })).toMatchObject({ severalTypes: several, missing: [] });
  });

  test('service numbers need no emergency address, user numbers do', () => {
    expect(read({ numberType: 'Service Toll Number', emergencyAddress: '' }).missing).toEqual([]);
    expect(read({ emergencyAddress: 'n/a' }).missing).toEqual(['emergencyAddress']);
  });

  test.each([
    ['425, Redmond, Washington', false],
    ['787 San Juan, PR', false],
    ['206 Seattle; 425 Redmond', true],
    ['617, Boston and Cambridge, Massachusetts', true],
    ['212 / 646 New York', true],
    ['617 / Boston / MA / United States', false],
    ['(787) / San Juan / Puerto Rico / Puerto Rico', false],
    ['425 / Redmond / WA', false],
    ['305 / Miami / Florida / Estados Unidos', false],
    ['617 / Boston / Cambridge', true],
    ['617 / Boston / Cambridge / MA', true],
    ['617 / Boston / MA / 206 / Seattle / WA', true],
    ['617 / Boston and Salem / MA / USA', true],
    ['Boston / Cambridge / MA', true],
  ])('cities in "%s"', (areaCodeCity, several) => {
    expect(read({ areaCodeCity }).severalCities).toBe(several);
  });

  test('an area code alone names no city', () => {
    expect(read({ areaCodeCity: '425' }).missing).toEqual(['areaCodeCity']);
  });

  test.each([
    ['4567 Main Street, Redmond, WA 98052', false],
    ['1 Pine Street, Suite 200, Seattle, WA 98101', false],
    ['10 Park Plaza, Boston, MA 02116; 25 First Street, Cambridge, MA 02141', true],
    ['1 Pine Street, Seattle and 22 Oak Street, Portland', true],
  ])('addresses in "%s"', (emergencyAddress, several) => {
    expect(read({ emergencyAddress }).severalAddresses).toBe(several);
  });

  test.each([
    ['20', 20],
    ['1,000', 1000],
    ['20 numbers', 20],
    ['0', null],
    ['-5', null],
    ['2.5', null],
    ['10-20', null],
    ['a few dozen', null],
    ['about 20', null],
    ['1,2,3', null],
  ])('the amount "%s"', (quantity, wanted) => {
    expect(read({ quantity }).quantity).toBe(wanted);
  });
});
