/**
 * The forms that the desk sends out, as data: the labels are those by which filled forms are read (`../forms/`), so that
 * what we print we can read.
 */
import type { FieldName, FormKind } from '../forms/filled-form.ts';
import { OPTIONS, type OptionName } from '../forms/label-maps.ts';
import { LETTER_LABELS } from '../forms/letter-labels.ts';
import { NEW_NUMBER_LABELS } from '../forms/new-number-labels.ts';

export type FormField = {
  readonly name: FieldName | 'billingAddress';
  /** As printed, with its colon. */
  readonly label: string;
  /** Said aloud by a screen reader. */
  readonly hint: string;
  /** Share of the row. */
  readonly share: number;
  readonly isRequired: boolean;
};

export type FormPart =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'row'; readonly fields: readonly FormField[]; readonly height?: number }
  | {
      readonly kind: 'choice';
      readonly question: string;
      readonly name: string;
      readonly options: readonly { value: OptionName; text: string }[];
    }
  | { readonly kind: 'numbers'; readonly label: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'signature'; readonly label: string };

export type FormDefinition = {
  readonly kind: FormKind;
  readonly file: string;
  readonly title: string;
  /** Labels and boxes in two columns of a table. */
  readonly isTable: boolean;
  readonly parts: readonly FormPart[];
};

/** @param provider the name under which the provider answers */
export const blankForms = (provider: string): readonly FormDefinition[] => [
  letter(provider, false),
  letter(provider, true),
  newNumbers(provider),
];

const label = (labels: typeof LETTER_LABELS, name: FieldName): string => {
  const printed = labels[name]?.[0] ?? '';
  const words = printed.replace(/^zip\b/, 'ZIP').replace(/^pin\b/, 'PIN');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}:`;
};

const field = (name: FieldName, share = 1, isRequired = true, hint = ''): FormField => {
  const text = label(LETTER_LABELS, name);
  return { name, label: text, hint: hint || text.slice(0, -1), share, isRequired };
};

const row = (...fields: FormField[]): FormPart => ({ kind: 'row', fields });
const text = (words: string): FormPart => ({ kind: 'text', text: words });
const heading = (words: string): FormPart => ({ kind: 'heading', text: words });
const option = (value: OptionName, words: string): { value: OptionName; text: string } => ({ value, text: words });

/**
 * What 47 CFR 64.1130(e) asks of a letter of agency: billing name and address and each number; the decision to change; the
 * new carrier as agent; one carrier per number; that there may be a charge. Nothing else is on the paper (b, c).
 */
function letter(provider: string, isTollFree: boolean): FormDefinition {
  const kinds = isTollFree ? 'toll-free numbers' : 'user and service numbers';
  return {
    kind: isTollFree ? 'loa-toll-free' : 'loa-user-service',
    file: isTollFree ? 'letter-of-authorization-toll-free.pdf' : 'letter-of-authorization.pdf',
    title: `Letter of Authorization (${kinds})`,
    isTable: false,
    parts: [
      text(
        isTollFree
          ? `If you are porting a toll-free number, use this form. Local numbers of users and services have a form of their own. Please fill in all boxes but those marked "if applicable", sign and date the letter, and mail it to ${provider}.`
          : `Use this form for numbers of users and of services. Toll-free numbers have a form of their own. Please fill in all boxes but those marked "if applicable", sign and date the letter, and mail it to ${provider}.`,
      ),
      heading('What you authorize'),
      text(
        `On behalf of the company named below I choose ${provider} as the new service provider of the telephone numbers listed in this letter, in place of the current one, and appoint ${provider} as our agent to make this change. I have the authority to do so. I understand that only one provider can be chosen for each service of a number, and that the current provider may charge a fee for the change.`,
      ),
      text(
        `${provider} may obtain the billing and customer service records that are needed to move the numbers, and nothing else. Please do not order other changes of these numbers until they have moved.`,
      ),
      heading('The company, as it stands on the bill of the current provider'),
      row(field('companyName')),
      row(field('companyDomain', 1, false, 'Domain of your organization here, for instance contoso.onmicrosoft.com')),
      row(field('street')),
      row(field('city', 2), field('state', 1), field('zip', 1)),
      row({
        name: 'billingAddress',
        label: 'Billing address, if another:',
        hint: 'Street, city, state and ZIP of the bill',
        share: 1,
        isRequired: false,
      }),
      row(field('currentProvider')),
      ...(isTollFree
        ? [row({ ...field('btn', 1, false), label: 'Existing BTN (billing telephone number, if applicable):' })]
        : [
            row(field('accountNumber')),
            row({
              ...field('btn', 1, false),
              label: 'Billing telephone number or sub account number (if applicable):',
            }),
            row({
              ...field('pin', 1, false),
              label: 'PIN or passcode (if applicable):',
              hint: 'PIN of the account at the current provider',
            }),
          ]),
      row(field('contactPhone', 1, false), field('contactEmail', 1.4, false)),
      row({
        ...field('desiredDueDate', 1, false),
        label: 'Desired due date (if applicable):',
        hint: 'More than 5 and at most 30 business days ahead',
      }),
      ...(isTollFree
        ? []
        : [
            {
              kind: 'choice' as const,
              question: 'How many numbers move?',
              name: 'scope',
              options: [
                option('all', `I am ${OPTIONS.all[0]} from my current provider.`),
                option('some', `I am ${OPTIONS.some[0]} from my current provider.`),
              ],
            },
            {
              kind: 'choice' as const,
              question: 'What are they for? (one kind a letter)',
              name: 'numberKind',
              options: [
                option('users', `I am ${OPTIONS.users[0]}.`),
                option('services', `I am ${OPTIONS.services[0]}.`),
              ],
            },
          ]),
      {
        kind: 'numbers',
        label: 'Telephone numbers (one or one range a line; a longer list may be attached):',
        rows: isTollFree ? 10 : 12,
        columns: 2,
      },
      heading('Signature'),
      { kind: 'signature', label: label(LETTER_LABELS, 'signature') },
      row(field('signatoryName', 1.3), field('signatoryTitle', 1, false)),
      row(field('date', 1, true, 'Date of the signature, month/day/year')),
    ],
  };
}

function newNumbers(provider: string): FormDefinition {
  const boxed = (name: FieldName, hint: string, punctuated?: string): FormPart => {
    const printed = punctuated ?? (NEW_NUMBER_LABELS[name]?.[0] ?? '').replace(/\bpersons\b/, 'person’s');
    const words = `${printed.slice(0, 1).toUpperCase()}${printed.slice(1)}`;
    return { kind: 'row', fields: [{ name, label: words, hint, share: 1, isRequired: true }] };
  };
  return {
    kind: 'new-numbers',
    file: 'new-phone-number-request.pdf',
    title: 'New Phone Number Request',
    isTable: true,
    parts: [
      text(
        `With this form you ask ${provider} for telephone numbers in the United States and Puerto Rico. Please use one form for each number type, each city and each emergency calling address, and fill in all boxes. Service numbers need no emergency calling address.`,
      ),
      boxed('numberType', 'Subscriber number, service toll number or service toll-free number: one of them'),
      boxed('emergencyAddress', 'Where emergency services find the caller: street, city, state, ZIP'),
      boxed(
        'areaCodeCity',
        'For instance 206, Seattle, Washington',
        'Area code, city, region, country for which you want numbers',
      ),
      boxed('quantity', 'A whole number'),
      boxed('companyName', 'Company name'),
      boxed('companyDomain', 'For instance contoso.onmicrosoft.com'),
      boxed('contactEmail', 'Email address of the person who may order numbers'),
      boxed('contactPhone', 'Phone number of the person who may order numbers'),
    ],
  };
}
