import type { FormKind } from '../forms/filled-form.ts';
import { blankForms } from './definition.ts';

/** A blank form as a file. */
export type BlankForm = { readonly file: string; readonly bytes: Uint8Array };
export type BlankForms = Readonly<Record<FormKind, BlankForm>>;

const made = new Map<string, Promise<BlankForms>>();

/** The desk's own forms, named after the provider; made once. */
export function makeBlankForms(provider: string): Promise<BlankForms> {
  const forms = made.get(provider) ?? writeAll(provider);
  made.set(provider, forms);
  return forms;
}

async function writeAll(provider: string): Promise<BlankForms> {
  const { writeForm } = await import('./write-form.ts');
  const written = await Promise.all(
    blankForms(provider).map(
      async (definition) =>
        [definition.kind, { file: definition.file, bytes: await writeForm(definition, provider) }] as const,
    ),
  );
  return Object.fromEntries(written) as BlankForms;
}
