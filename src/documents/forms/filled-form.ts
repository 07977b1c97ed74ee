/** A form or letter as it was filled in: what stands beside each label. Nothing is judged here. */

/** Canonical names (check contract), and what only helps to read them. */
export const FIELD_NAMES = [
  'signature',
  'signatoryName',
  'signatoryTitle',
  'date',
  'accountNumber',
  'currentProvider',
  'btn',
  'pin',
  'companyName',
  'companyDomain',
  'street',
  'city',
  'state',
  'zip',
  'cityStateZip',
  'contactPhone',
  'contactEmail',
  'desiredDueDate',
  'numbers',
  'newBtn',
  'respOrg',
  'numberType',
  'emergencyAddress',
  'areaCodeCity',
  'quantity',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

export type FormKind = 'loa-user-service' | 'loa-toll-free' | 'new-numbers';

export type FieldReading = {
  /** What stands there, on one line; '' where the label is printed and nothing beside it. */
  readonly text: string;
  /** False where OCR was not sure of it, or read it differently the second time. */
  readonly isSure: boolean;
  /** Another value for the same field: the form holds one and shows another, or the field is there twice. */
  readonly rival: string | null;
  readonly page: number;
};

/** What was ticked. `unclear`: a mark that can't be told from dirt, or can't be seen. */
export type Choice<T extends string> = {
  readonly asked: boolean;
  readonly ticked: readonly T[];
  readonly isUnclear: boolean;
};

/**
 * `digital`: a digital signature that fits the file; `drawn`: ink, a stamp or an image; `typed`; `none`: an empty line;
 * `unclear`; `no-line`: the paper has no place for one.
 */
export type SignatureReading = 'digital' | 'drawn' | 'typed' | 'none' | 'unclear' | 'no-line';

export type FilledForm = {
  readonly kind: FormKind;
  /** The type of an LOA is a guess: its own words do not tell. */
  readonly isKindOpen: boolean;
  /** The provider's own form: its boxes must be ticked. */
  readonly isOwn: boolean;
  readonly fields: Partial<Record<FieldName, FieldReading>>;
  readonly scope: Choice<'all' | 'some'>;
  readonly numberKind: Choice<'users' | 'services'>;
  readonly portsBtn: Choice<'yes' | 'no'>;
  readonly isPartial: Choice<'yes' | 'no'>;
  readonly signature: SignatureReading;
  /** What stands under the heading of the number list, row by row. */
  readonly numberLines: readonly string[];
  /** Every digit of the list was read twice alike, or never stood on a scan. */
  readonly areNumbersSure: boolean;
  readonly isScan: boolean;
};
