import type { FieldName, FilledForm } from '../../documents/forms/filled-form.ts';

/** "N/A" and dashes say that nothing is there. */
const NOTHING = /^(?:n ?[/.]? ?a\.?|none|nil|unknown|tbd|[-–—_.\s/]*)$/i;

/** What stands in a field, '' for nothing. */
export const fieldText =
  ({ fields }: FilledForm) =>
  (field: FieldName): string => {
    const text = fields[field]?.text.replace(/_{2,}/g, ' ').trim() ?? '';
    return NOTHING.test(text) ? '' : text;
  };
