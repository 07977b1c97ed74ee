/** A form's definition in, a fillable PDF out: the same bytes each time. */
import { PDFDocument, type PDFFont, PDFName, type PDFPage, PDFString, rgb, StandardFonts } from 'pdf-lib';
import type { FormDefinition, FormField, FormPart } from './definition.ts';
import { addSignatureField } from './signature-field.ts';
import { TagTree } from './tag-tree.ts';

/** US letter, points. */
const PAGE = { width: 612, height: 792, margin: 54 };
const SIZE = { title: 18, heading: 11.5, text: 9.5, label: 9 };
const BOX = { height: 18, gap: 8 };
const INK = rgb(0.1, 0.1, 0.12);
const LINE = rgb(0.35, 0.35, 0.4);
/** The forms' own age: the same file has the same bytes. */
const MADE = new Date('2026-01-01T00:00:00Z');

/** @param provider the name under which the provider answers
 * @returns the PDF's bytes */
export async function writeForm(definition: FormDefinition, provider: string): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(`${definition.title} - ${provider}`, { showInWindowTitleBar: true });
  document.setAuthor(provider);
  document.setLanguage('en-US');
  document.setCreationDate(MADE);
  document.setModificationDate(MADE);
  const fonts = {
    plain: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
  };
  const writer = new FormWriter(document, fonts);
  writer.line(provider, fonts.plain, SIZE.heading, 'P');
  writer.line(definition.title, fonts.bold, SIZE.title, 'H1');
  for (const part of definition.parts) writer.part(part, definition.isTable);
  writer.finish();
  return document.save({ useObjectStreams: false });
}

class FormWriter {
  readonly #document: PDFDocument;
  readonly #fonts: { readonly plain: PDFFont; readonly bold: PDFFont };
  readonly #tags: TagTree;
  #page: PDFPage;
  /** Where the next line begins, from below. */
  #y: number;

  constructor(document: PDFDocument, fonts: { plain: PDFFont; bold: PDFFont }) {
    this.#document = document;
    this.#fonts = fonts;
    this.#tags = new TagTree(document);
    this.#page = this.#newPage();
    this.#y = PAGE.height - PAGE.margin;
  }

  part(part: FormPart, isTable: boolean): void {
    if (part.kind === 'heading') {
      // No heading stands alone at the foot of a page.
      this.#room(130);
      this.#y -= 6;
      this.line(part.text, this.#fonts.bold, SIZE.heading, 'H2');
    } else if (part.kind === 'text') this.#paragraph(part.text);
    else if (part.kind === 'row') isTable ? this.#tableRow(part.fields) : this.#row(part.fields);
    else if (part.kind === 'choice') this.#choice(part);
    else if (part.kind === 'numbers') this.#numbers(part);
    else if (part.kind === 'signature') this.#signature(part.label);
  }

  line(text: string, font: PDFFont, size: number, tag: 'H1' | 'H2' | 'P'): void {
    this.#room(size + 10);
    this.#y -= size;
    this.#draw(text, PAGE.margin, this.#y, font, size, tag);
    this.#y -= size * 0.5;
  }

  finish(): void {
    this.#tags.finish();
  }

  #newPage(): PDFPage {
    const page = this.#document.addPage([PAGE.width, PAGE.height]);
    // Tab goes through the boxes as they are read (ISO 32000-2, table 31).
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    return page;
  }

  #room(height: number): void {
    if (this.#y - height > PAGE.margin) return;
    this.#page = this.#newPage();
    this.#y = PAGE.height - PAGE.margin;
  }

  #draw(text: string, x: number, y: number, font: PDFFont, size: number, tag: 'H1' | 'H2' | 'P'): void {
    this.#tags.marked(this.#page, tag, () => this.#page.drawText(text, { x, y, size, font, color: INK }));
  }

  #paragraph(text: string): void {
    const lines = wrap(text, this.#fonts.plain, SIZE.text, PAGE.width - 2 * PAGE.margin);
    this.#room(lines.length * 13 + 6);
    this.#tags.marked(this.#page, 'P', () => {
      for (const line of lines) {
        this.#y -= 13;
        this.#page.drawText(line, { x: PAGE.margin, y: this.#y, size: SIZE.text, font: this.#fonts.plain, color: INK });
      }
    });
    this.#y -= 6;
  }

  #row(fields: readonly FormField[]): void {
    this.#room(BOX.height + BOX.gap);
    this.#y -= BOX.height + BOX.gap;
    const width = PAGE.width - 2 * PAGE.margin;
    const shares = fields.reduce((sum, { share }) => sum + share, 0);
    let x = PAGE.margin;
    for (const field of fields) {
      const own = (width * field.share) / shares - (fields.length > 1 ? 6 : 0);
      const labelWidth = this.#fonts.plain.widthOfTextAtSize(field.label, SIZE.label) + 5;
      this.#draw(field.label, x, this.#y + 5, this.#fonts.plain, SIZE.label, 'P');
      this.#textBox(field.name, field.hint, field.isRequired, {
        x: x + labelWidth,
        y: this.#y,
        width: own - labelWidth,
        height: BOX.height,
      });
      x += (width * field.share) / shares;
    }
  }

  /** The label in the left column, wrapped, its box in the right. */
  #tableRow([field]: readonly FormField[]): void {
    if (!field) return;
    const left = 220;
    const lines = wrap(field.label, this.#fonts.plain, SIZE.label + 1, left - 12);
    const height = Math.max(30, lines.length * 13 + 6);
    this.#room(height + BOX.gap);
    this.#y -= height + BOX.gap;
    this.#tags.marked(this.#page, 'P', () => {
      for (const [i, line] of lines.entries())
        this.#page.drawText(line, {
          x: PAGE.margin,
          y: this.#y + height - 12 - i * 13,
          size: SIZE.label + 1,
          font: this.#fonts.plain,
          color: INK,
        });
    });
    this.#textBox(
      field.name,
      field.hint,
      field.isRequired,
      { x: PAGE.margin + left, y: this.#y, width: PAGE.width - 2 * PAGE.margin - left, height },
      true,
    );
  }

  #choice({ question, name, options }: Extract<FormPart, { kind: 'choice' }>): void {
    this.#room(40);
    this.#y -= 4;
    this.line(question, this.#fonts.bold, SIZE.label + 0.5, 'P');
    const group = this.#document.getForm().createRadioGroup(name);
    group.acroField.dict.set(PDFName.of('TU'), PDFString.of(question));
    for (const { value, text } of options) {
      this.#y -= 16;
      group.addOptionToPage(value, this.#page, {
        x: PAGE.margin + 6,
        y: this.#y - 2,
        width: 11,
        height: 11,
        borderColor: LINE,
        borderWidth: 1,
      });
      this.#tags.widget(this.#page, group.acroField.getWidgets().at(-1)?.dict);
      this.#draw(text, PAGE.margin + 24, this.#y, this.#fonts.plain, SIZE.label, 'P');
    }
    this.#y -= 4;
  }

  #numbers({ label, rows, columns }: Extract<FormPart, { kind: 'numbers' }>): void {
    this.#room(rows * (BOX.height + 2) + 30);
    this.#y -= 4;
    this.line(label, this.#fonts.bold, SIZE.label + 0.5, 'P');
    const width = (PAGE.width - 2 * PAGE.margin) / columns;
    for (let i = 0; i < rows * columns; i++) {
      if (i % columns === 0) this.#y -= BOX.height + 2;
      this.#textBox(`number ${i + 1}`, `Telephone number or range, line ${i + 1}`, false, {
        x: PAGE.margin + (i % columns) * width,
        y: this.#y,
        width: width - 8,
        height: BOX.height,
      });
    }
    this.#y -= 6;
  }

  #signature(label: string): void {
    this.#room(90);
    this.#y -= 40;
    const labelWidth = this.#fonts.plain.widthOfTextAtSize(label, SIZE.label) + 6;
    this.#draw(label, PAGE.margin, this.#y + 5, this.#fonts.plain, SIZE.label, 'P');
    const box = { x: PAGE.margin + labelWidth, y: this.#y, width: 300, height: 34 };
    this.#page.drawLine({
      start: { x: box.x, y: box.y },
      end: { x: box.x + box.width, y: box.y },
      thickness: 0.8,
      color: LINE,
    });
    this.#tags.widget(
      this.#page,
      addSignatureField(this.#document, this.#page, 'signature', 'Signature, by hand or digital', box),
    );
  }

  #textBox(
    name: string,
    hint: string,
    isRequired: boolean,
    box: { x: number; y: number; width: number; height: number },
    isLong = false,
  ): void {
    const field = this.#document.getForm().createTextField(name);
    if (isLong) field.enableMultiline();
    if (isRequired) field.enableRequired();
    field.acroField.dict.set(PDFName.of('TU'), PDFString.of(hint));
    field.addToPage(this.#page, {
      ...box,
      borderColor: LINE,
      borderWidth: 0.8,
      backgroundColor: rgb(1, 1, 1),
      font: this.#fonts.plain,
    });
    field.setFontSize(isLong ? 10 : 11);
    this.#tags.widget(this.#page, field.acroField.getWidgets()[0]?.dict);
  }
}

function wrap(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
