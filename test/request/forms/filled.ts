import type { FieldName, FilledForm } from '../../../src/documents/forms/filled-form.ts';
import type { AttachedForm } from '../../../src/request/text/written-mail.ts';

const choice = { asked: true, ticked: [], isUnclear: false };

/** A form with these fields, as if read from a file. */
export function attached(
  kind: FilledForm['kind'],
  fields: Partial<Record<FieldName, string>>,
  changes: Partial<FilledForm> = {},
): AttachedForm {
  return {
    source: 'attachment:form.pdf',
    form: {
      kind,
      isKindOpen: false,
      isOwn: true,
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, text]) => [name, { text, isSure: true, rival: null, page: 1 }]),
      ),
      scope: { ...choice, ticked: ['all'] },
      numberKind: { ...choice, ticked: ['users'] },
      portsBtn: { ...choice, asked: false },
      isPartial: { ...choice, asked: false },
      signature: 'drawn',
      numberLines: ['Telephone numbers:', '312-555-0140'],
      areNumbersSure: true,
      isScan: false,
      ...changes,
    },
  };
}

export const LETTER: Partial<Record<FieldName, string>> = {
  companyName: 'Tallgrass Outfitters',
  street: '1408 Willow Street',
  city: 'Madison',
  state: 'WI',
  zip: '53703',
  currentProvider: 'Lakeshore Telecom',
  accountNumber: 'LT-20',
  signatoryName: 'Nora Lindqvist',
  date: '3/9/2026',
};
