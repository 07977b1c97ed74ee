import type { FieldName } from './filled-form.ts';

/** Printed labels whose fields nobody asks for, or that open a part of the form. */
export type Ignored = 'other' | 'billingPart' | 'notPorted';

/** The words printed beside, above or below a field. The longest label that fits wins. */
export type Labels = Readonly<Partial<Record<FieldName | Ignored, readonly string[]>>>;
