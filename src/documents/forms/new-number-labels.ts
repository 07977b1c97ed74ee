import type { Labels } from './labels.ts';

/** Labels of the New Phone Number Request. Data, not code. */
export const NEW_NUMBER_LABELS: Labels = {
  numberType: ['number type requested', 'number type', 'type of number', 'type of numbers', 'type of number requested'],
  emergencyAddress: ['emergency calling address', 'emergency address', 'emergency location', 'e911 address'],
  areaCodeCity: [
    'area code city region country for which you want numbers',
    'area code city region country',
    'area code city',
    'area code and city',
    'city region country for which you want numbers',
    'area code',
  ],
  quantity: [
    'amount of numbers required',
    'amount of numbers',
    'amount of numbers requested',
    'quantity of numbers',
    'number of numbers',
    'how many numbers',
    'quantity',
    'amount',
  ],
  companyName: ['company name', 'customer name', 'organization name', 'company'],
  companyDomain: ['company domain name', 'company domain', 'domain name', 'domain'],
  contactEmail: [
    'authorized persons email address',
    'authorized person s email address',
    'authorized persons email',
    'authorised persons email address',
    'contact email',
    'email address',
    'email',
  ],
  contactPhone: [
    'authorized persons phone number',
    'authorized person s phone number',
    'authorized persons phone',
    'authorised persons phone number',
    'contact phone',
    'contact phone number',
    'phone number',
    'phone',
  ],
  other: ['directory listing', 'customer details', 'note', 'important', 'example'],
};
