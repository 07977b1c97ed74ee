import type { Decision } from '../decision/decision.ts';
import { isTollFree } from '../request/numbers/judge-number.ts';
import type { OutgoingAttachment } from './outgoing-mail.ts';

/** The desk's blank forms as files, by kind. */
export type BlankFormFiles = Readonly<
  Record<'loa-user-service' | 'loa-toll-free' | 'new-numbers', { readonly file: string; readonly bytes: Uint8Array }>
>;

/** "The right blank form is attached when a form is missing or wrong" (rules, section 11). */
export function neededForms({ reasons, numbers }: Decision, forms: BlankFormFiles): OutgoingAttachment[] {
  const kinds = new Set<keyof BlankFormFiles>();
  for (const { code, numbers: named } of reasons) {
    // Who has put two requests on one form needs another sheet.
    if (code === 'form-missing' || code.startsWith('form-several-')) kinds.add('new-numbers');
    if (code === 'loa-missing') for (const kind of lettersFor(numbers)) kinds.add(kind);
    if (code === 'loa-wrong-form') for (const kind of lettersFor(named ?? [])) kinds.add(kind);
  }
  return [...kinds].map((kind) => attach(forms, kind));
}

/** Every form, for whoever asks how requests are made. */
export const allForms = (forms: BlankFormFiles): OutgoingAttachment[] =>
  (['loa-user-service', 'loa-toll-free', 'new-numbers'] as const).map((kind) => attach(forms, kind));

const attach = (forms: BlankFormFiles, kind: keyof BlankFormFiles): OutgoingAttachment => ({
  filename: forms[kind].file,
  contentType: 'application/pdf',
  content: Buffer.from(forms[kind].bytes),
});

/** Toll-free numbers have a letter of their own; who has named no number gets both. */
function lettersFor(numbers: readonly string[]): (keyof BlankFormFiles)[] {
  const [tollFree, others] = [numbers.some(isTollFree), numbers.some((number) => !isTollFree(number))];
  if (tollFree === others) return ['loa-user-service', 'loa-toll-free'];
  return tollFree ? ['loa-toll-free'] : ['loa-user-service'];
}
