import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { blankForms } from '../../src/documents/blank-forms/definition.ts';
import { makeBlankForms } from '../../src/documents/blank-forms/make-blank-forms.ts';
import { writeForm } from '../../src/documents/blank-forms/write-form.ts';
import { openDocument } from '../../src/documents/open-document.ts';

const PROVIDER = 'Larkspur Voice';

describe.each(
  blankForms(PROVIDER).map((definition) => [definition.title, definition] as const),
)('%s', (_, definition) => {
  test('is read as what it is, every field empty, nobody has signed', async () => {
    const { content } = await openDocument({ bytes: await writeForm(definition, PROVIDER), type: 'pdf' });
    if (content?.kind !== 'pages') throw new Error('not read');
    expect(content.form?.kind).toBe(definition.kind);
    const printed = definition.parts
      .flatMap((part) => (part.kind === 'row' ? part.fields.map(({ name }) => name) : []))
      .filter((name) => name !== 'billingAddress');
    const read = content.form?.fields ?? {};
    expect(printed.filter((name) => !(name in read))).toEqual([]);
    expect(
      Object.values(read)
        .map((reading) => reading?.text)
        .join(''),
    ).toBe('');
    expect(content.form?.signature).toBe(definition.kind === 'new-numbers' ? 'no-line' : 'none');
  });

  test('names the provider and says its title, its language and each box to a screen reader', async () => {
    const document = await PDFDocument.load(await writeForm(definition, PROVIDER));
    expect(document.getTitle()).toBe(`${definition.title} - ${PROVIDER}`);
    expect(String(document.catalog.get(PDFName.of('Lang')))).toContain('en-US');
    expect(document.catalog.lookup(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFDict);
    const boxes = document.getForm().getFields();
    expect(boxes.filter((box) => !box.acroField.dict.get(PDFName.of('TU'))).map((box) => box.getName())).toEqual([]);
    const untagged = boxes
      .flatMap((box) => box.acroField.getWidgets())
      .filter(({ dict }) => !dict.get(PDFName.of('StructParent')));
    expect(untagged).toHaveLength(0);
  });

  test('has the same bytes each time', async () => {
    const [a, b] = [await writeForm(definition, PROVIDER), await writeForm(definition, PROVIDER)];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
  });
});

test('the letters hold what 47 CFR 64.1130(e) asks for', () => {
  const letters = blankForms(PROVIDER).filter(({ kind }) => kind !== 'new-numbers');
  for (const { parts } of letters) {
    const words = parts.flatMap((part) => ('text' in part ? [part.text] : [])).join(' ');
    expect(words).toMatch(/I choose Larkspur Voice as the new service provider .* in place of the current one/);
    expect(words).toMatch(/appoint Larkspur Voice as our agent/);
    expect(words).toMatch(/only one provider can be chosen for each service of a number/);
    expect(words).toMatch(/may charge a fee/);
    const labels = parts
      .flatMap((part) =>
        part.kind === 'row' ? part.fields.map(({ label }) => label) : 'label' in part ? [part.label] : [],
      )
      .join(' ');
    for (const asked of [/Company name/, /street address/, /Billing address/, /Telephone numbers/, /signature/, /Date/])
      expect(labels).toMatch(asked);
  }
});

test('forms are made once a provider', async () => {
  expect(await makeBlankForms(PROVIDER)).toBe(await makeBlankForms(PROVIDER));
});
