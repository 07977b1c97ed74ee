import { finding, findingIn, type Rule } from '../finding.ts';

/** The New Phone Number Request form (rules, section 8): all filled in, one type, one city, one emergency address. */
export const newNumberForms: Rule = ({ request }) =>
  request.kind !== 'new-numbers'
    ? []
    : request.newNumberForms.flatMap((form) => [
        ...findingIn('form-incomplete', form.missing),
        ...(form.severalTypes ? [finding('form-several-types')] : []),
        ...(form.severalCities ? [finding('form-several-cities')] : []),
        ...(form.severalAddresses ? [finding('form-several-addresses')] : []),
        ...(form.quantity === null && !form.missing.includes('quantity') && !form.unclear.includes('quantity')
          ? [finding('quantity-invalid')]
          : []),
      ]);
