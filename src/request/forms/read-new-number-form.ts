/** What a filled New Phone Number Request says (desk rules, section 8): fields in, facts for the decision out. */
import { regexp } from '../../base/regexp.ts';
import type { AttachedForm } from '../text/written-mail.ts';
import { fieldText } from './field-text.ts';
import type { NewNumberField, NewNumberForm, NumberType } from './letter.ts';

const REQUIRED: readonly NewNumberField[] = [
  'numberType',
  'emergencyAddress',
  'areaCodeCity',
  'quantity',
  'companyName',
  'companyDomain',
  'contactEmail',
  'contactPhone',
];
/** The three types that the form knows; the toll-free one first, for it contains the word of the toll one. */
const TYPES: Readonly<Record<'toll-free' | 'toll' | 'subscriber', RegExp>> = {
  'toll-free': /toll[\s-]*free|freephone|(?<!\d)8(?:00|33|44|55|66|77|88)(?!\d)/gi,
  toll: /service(?:\s+number)?|\btoll\b|conference|auto\s*attendant/gi,
  subscriber: /subscriber|\busers?\b/gi,
};
const TYPE_HERE: Readonly<Record<keyof typeof TYPES, NumberType>> = {
  'toll-free': 'toll-free',
  toll: 'service',
  subscriber: 'user',
};

export function readNewNumberForm({ source, form }: AttachedForm): NewNumberForm {
  const text = fieldText(form);
  const types = typesIn(text('numberType'));
  const isService = types.size > 0 && !types.has('subscriber');
  const isThere = (field: NewNumberField): boolean => {
    if (form.fields[field]?.isSure === false && text(field) === '') return true;
    if (field === 'numberType') return types.size > 0;
    if (field === 'areaCodeCity')
      return /\p{L}{2}/u.test(text(field)) || (types.has('toll-free') && /\d{3}/.test(text(field)));
    return text(field) !== '' || (field === 'emergencyAddress' && isService);
  };
  return {
    source,
    missing: REQUIRED.filter((field) => !isThere(field)),
    severalTypes: types.size > 1,
    severalCities: hasSeveralCities(text('areaCodeCity')),
    severalAddresses: hasSeveralAddresses(text('emergencyAddress')),
    quantity: readQuantity(text('quantity')),
    asked: {
      numberType: types.size === 1 ? (TYPE_HERE[[...types][0] ?? 'subscriber'] ?? null) : null,
      areaCodeCity: text('areaCodeCity'),
      emergencyAddress: isService ? '' : text('emergencyAddress'),
    },
    unclear: Object.entries(form.fields).flatMap(([field, reading]) =>
      reading && (reading.rival || (!reading.isSure && (field === 'quantity' || reading.text === ''))) ? [field] : [],
    ),
  };
}

function typesIn(written: string): Set<keyof typeof TYPES> {
  const types = new Set<keyof typeof TYPES>();
  let rest = written;
  for (const [type, pattern] of Object.entries(TYPES) as [keyof typeof TYPES, RegExp][]) {
    if (rest.search(pattern) < 0) continue;
    types.add(type);
    // "Service Toll-free Number" is one type: what belongs to it is not counted twice.
    rest =
      type === 'toll-free' ? rest.replace(/(?:service\s+)?(?:toll[\s-]*free|freephone)(?:\s+service)?/gi, ' ') : rest;
  }
  return types;
}

/** What parts one place from the next. */
const APART = regexp(/;|\n|\s\/\s|(?<!\p{L})(?:and|or|y|et|ou|e|o)(?!\p{L})|&|、/iu);

function hasSeveralCities(written: string): boolean {
  const codes = new Set(written.match(/(?<!\d)[2-9]\d{2}(?!\d)/g));
  return (
    codes.size > 1 || (!isOnePlace(written) && written.split(APART).filter((part) => /\p{L}{3}/u.test(part)).length > 1)
  );
}

/** "617 / Boston / MA / United States": code, city, region and country in the order in which the form asks for them. */
const isOnePlace = (written: string): boolean =>
  /^\s*\(?[2-9]\d{2}\)?\s*\/\s*[^/;\n\d]{2,40}\/\s*(?:[A-Z]{2}|[^/;\n\d]{3,30}(?=\/))\s*(?:\/\s*(?:U\.?S\.?(?:A\.?)?|United States(?: of America)?|P\.?R\.?|Puerto Rico|EE\.? ?UU\.?|Estados Unidos|[EÉ]tats-Unis|Stati Uniti)\s*)?$/iu.test(
    written,
  ) && !/(?<!\p{L})(?:and|or|y|et|ou|e|o)(?!\p{L})|&/iu.test(written);

function hasSeveralAddresses(written: string): boolean {
  const zips = written.match(/(?<!\p{L})[A-Z]{2},?\s+\d{5}(?:-\d{4})?(?!\d)/gu) ?? [];
  const parts = written.split(APART).filter((part) => /^\W*\d+[\p{L}-]*\s+\p{L}/u.test(part));
  return zips.length > 1 || parts.length > 1;
}

/** "20", "1,000", "20 numbers"; neither "a few dozen" nor "10-20". */
function readQuantity(written: string): number | null {
  const match =
    /^(?:(?:qty|quantity|total|approx)\.?:?\s*)?(\d{1,6}|\d{1,3}(?:,\d{3})+)(?:\.0+)?\s*(?:(?:new )?(?:phone |telephone |user |service )?(?:numbers?|lines?|nos?\.?|dids?|tns?|subscribers?))?\.?$/i.exec(
      written.trim(),
    );
  const value = Number((match?.[1] ?? '').replace(/,/g, ''));
  return match && value > 0 && !/approx/i.test(written) ? value : null;
}
