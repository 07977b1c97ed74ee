import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Paper, papers, type Rendering, render } from '../../fixtures/papers/render.ts';
import type { FilledForm } from '../../src/documents/forms/filled-form.ts';
import { openDocument } from '../../src/documents/open-document.ts';
import { findNumbers } from '../../src/request/lists/find-numbers.ts';

async function formOf(paper: Paper, rendering: Rendering): Promise<FilledForm> {
  const { type, files } = await render(paper, rendering);
  const [bytes = new Uint8Array(), ...more] = files;
  const { content, because } = await openDocument({ bytes, type, more });
  if (content?.kind !== 'pages' || !content.form) throw new Error(because || 'no form was found');
  return content.form;
}

const numbersOf = ({ numberLines }: FilledForm): readonly string[] =>
  findNumbers(
    { subject: '', own: '', signature: '', lists: [{ source: 'body', title: '', text: numberLines.join('\n') }] },
    20_000,
    [],
  ).numbers;

/** What a paper of this layout does not print, or prints as part of something else. */
const UNPRINTED: Readonly<Record<string, readonly string[]>> = {
  'tall-boxes': ['desiredDueDate'],
  underscores: ['companyDomain', 'desiredDueDate'],
  'toll-free-page': ['btn', 'signatoryTitle'],
  'own-letter': ['contactPhone', 'contactEmail'],
  'attachment-a': ['contactEmail'],
};

/** What is ticked and signed, as far as a paper of this kind has it. */
const marksOf = ({ kind, filled }: Paper): object => ({
  kind,
  ...(kind === 'loa-user-service'
    ? { scope: { ticked: [filled.scope] }, numberKind: { ticked: [filled.numberKind] } }
    : {}),
  ...(kind === 'new-numbers' ? {} : { signature: 'drawn' }),
});

/** A dozen of the eighty, every layout among them; `npm run exam:documents` reads all. */
const CHOSEN = papers().filter(({ name }) =>
  /^(?:own-user-3|own-toll-free-4|own-new-numbers-[14]|tall-boxes-2|misnamed-[36]|underscores-4|toll-free-page-5|cells-[16]|own-letter-[28]|attachment-a-3)$/.test(
    name,
  ),
);

describe.each(['form', 'flattened'] as const)('papers as a %s', (rendering) => {
  test.each(CHOSEN.map((paper) => [paper.name, paper] as const))('%s is read whole', async (_, paper) => {
    const form = await formOf(paper, rendering);
    expect(form).toMatchObject(marksOf(paper));
    const wanted = Object.entries(paper.filled.fields).filter(([name]) => !UNPRINTED[paper.layout]?.includes(name));
    const got = wanted.map(([name]) => [name, form.fields[name as keyof FilledForm['fields']]?.text ?? '']);
    expect(Object.fromEntries(got)).toEqual(Object.fromEntries(wanted));
    expect(numbersOf(form)).toEqual(paper.filled.numbers);
  });
});

describe('papers from the scanner and the camera', () => {
  const shots = ['tall-boxes-2', 'toll-free-page-5', 'own-letter-5'].map(
    (name) => papers().find((paper) => paper.name === name) as Paper,
  );
  test.each(
    shots.flatMap((paper) => (['scan', 'photo'] as const).map((rendering) => [paper.name, rendering, paper] as const)),
  )('%s as a %s: every number is right, or a person reads it', async (_, rendering, paper) => {
    const form = await formOf(paper, rendering);
    expect(form).toMatchObject({ kind: paper.kind, isScan: true });
    const isRight = isDeepStrictEqual(numbersOf(form), paper.filled.numbers);
    expect({ isRight, isSure: form.areNumbersSure }).not.toEqual({ isRight: false, isSure: true });
    expect(form.fields.date?.text).toBe(paper.filled.fields.date);
    expect(form.fields.zip?.text).toBe(paper.filled.fields.zip);
  });
});
