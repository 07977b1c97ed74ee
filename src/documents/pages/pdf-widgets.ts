/** The boxes of a PDF form, as pdf-lib reads them: PDF bytes in, boxes by page with what they hold out. */
import {
  PDFArray,
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFDropdown,
  type PDFField,
  PDFName,
  PDFNumber,
  PDFOptionList,
  PDFRadioGroup,
  PDFSignature,
  PDFTextField,
} from 'pdf-lib';
import { readDigitalSignature } from './digital-signature.ts';
import type { Widget } from './page-layout.ts';

/** In the PDF's own coordinates; the page's crop and rotation are still to be applied. */
export type PdfWidget = Omit<Widget, 'left' | 'top' | 'right' | 'bottom'> & PdfStamp;

/** Where an annotation lies. */
export type PdfStamp = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What a reader of the page sees beyond its text. */
export type PdfFillings = {
  readonly widgets: readonly PdfWidget[];
  readonly stamps: readonly PdfStamp[];
  /** Where it strikes text out or lies on it, and each reader draws it in its own way. */
  readonly covers: readonly PdfStamp[];
};

/** So many boxes are looked at: a form has a hundred, a bomb a million. */
const MOST = 2_000;
/** ISO 32000-2, table 167: bits 2 (Hidden) and 6 (NoView). */
const NOT_SHOWN = 0b100010;

/** Points along which a pen went: a dot is no signature. */
const SHORTEST_INK = 25;

/** @returns no boxes where the file is no form or pdf-lib can't read it: the page's text still stands for itself */
export async function readPdfFillings(bytes: Uint8Array): Promise<PdfFillings> {
  let document: PDFDocument;
  try {
    document = await PDFDocument.load(bytes, { updateMetadata: false, password: '', throwOnInvalidObject: false });
  } catch {
    return { widgets: [], stamps: [], covers: [] };
  }
  return { widgets: await widgetsOf(document, bytes).catch(() => []), ...markingsOf(document) };
}

/** Ink (ISO 32000-2, section 12.5.6.13) and rubber stamps (12.5.6.12); what strikes out or covers (12.5.6.7 to 12.5.6.10, 12.5.6.23). */
function markingsOf(document: PDFDocument): Pick<PdfFillings, 'stamps' | 'covers'> {
  const stamps: PdfStamp[] = [];
  const covers: PdfStamp[] = [];
  document.getPages().forEach((page, number) => {
    const annotations = page.node.Annots();
    for (let i = 0; i < Math.min(annotations?.size() ?? 0, MOST); i++) {
      const annotation = annotations?.lookup(i);
      if (!(annotation instanceof PDFDict)) continue;
      const box = annotation.lookup(PDFName.of('Rect'));
      if (!(box instanceof PDFArray) || box.size() !== 4) continue;
      const type = annotation.get(PDFName.of('Subtype'))?.toString() ?? '';
      const isMark = type === '/Stamp' || (type === '/Ink' && inkLength(annotation) > SHORTEST_INK);
      if (isMark) stamps.push({ page: number, ...box.asRectangle() });
      if (isCover(annotation, type)) covers.push({ page: number, ...box.asRectangle() });
    }
  });
  return { stamps, covers };
}

/** Of what the file holds a drawing of, the drawing tells; but a line that strikes out is one in any drawing. */
function isCover(annotation: PDFDict, type: string): boolean {
  const flags = annotation.lookup(PDFName.of('F'));
  if (flags instanceof PDFNumber && (flags.asNumber() & NOT_SHOWN) !== 0) return false;
  if (type === '/StrikeOut' || type === '/Redact') return true;
  if (annotation.has(PDFName.of('AP'))) return false;
  return type === '/Line' || (/^\/(?:Square|Circle|Polygon)$/.test(type) && annotation.has(PDFName.of('IC')));
}

function inkLength(annotation: PDFDict): number {
  const list = annotation.lookup(PDFName.of('InkList'));
  let length = 0;
  for (const stroke of list instanceof PDFArray ? list.asArray() : []) {
    const points =
      stroke instanceof PDFArray ? stroke.asArray().map((n) => (n instanceof PDFNumber ? n.asNumber() : 0)) : [];
    for (let i = 2; i + 1 < points.length; i += 2)
      length += Math.hypot((points[i] ?? 0) - (points[i - 2] ?? 0), (points[i + 1] ?? 0) - (points[i - 1] ?? 0));
  }
  return length;
}

async function widgetsOf(document: PDFDocument, bytes: Uint8Array): Promise<PdfWidget[]> {
  if (!document.catalog.AcroForm()) return [];
  const pageOf = pagesOfAnnotations(document);
  const widgets: PdfWidget[] = [];
  for (const field of document.getForm().getFields()) {
    for (const widget of field.acroField.getWidgets()) {
      const page = pageOf.get(widget.dict);
      if (page === undefined || (widget.getFlags() & NOT_SHOWN) !== 0) continue;
      if (widgets.length >= MOST) return widgets;
      const rectangle = widget.getRectangle();
      const isOn = widget.getAppearanceState()?.decodeText() ?? 'Off';
      const read = await readField(field, isOn !== 'Off', bytes);
      if (read) widgets.push({ ...read, ...rectangle, page, field: field.getName() });
    }
  }
  return widgets;
}

async function readField(
  field: PDFField,
  isOn: boolean,
  bytes: Uint8Array,
): Promise<Pick<PdfWidget, 'kind' | 'value'> | null> {
  if (field instanceof PDFCheckBox || field instanceof PDFRadioGroup) return { kind: 'check', value: isOn ? 'on' : '' };
  if (field instanceof PDFSignature)
    return { kind: 'signature', value: await readDigitalSignature(field.acroField.dict, bytes) };
  if (field instanceof PDFTextField) return { kind: 'text', value: textOf(field) };
  if (field instanceof PDFDropdown || field instanceof PDFOptionList)
    return { kind: 'text', value: field.getSelected().join(', ') };
  return null;
}

/** Rich text has no plain reading in pdf-lib; its box is then judged by what is drawn in it. */
function textOf(field: PDFTextField): string {
  try {
    return field.getText() ?? '';
  } catch {
    return '';
  }
}

/** A widget need not name its page; the page always names its widgets. */
function pagesOfAnnotations(document: PDFDocument): Map<PDFDict, number> {
  const pageOf = new Map<PDFDict, number>();
  document.getPages().forEach((page, number) => {
    const annotations = page.node.Annots();
    for (let i = 0; i < (annotations?.size() ?? 0) && pageOf.size < MOST; i++) {
      const annotation = annotations?.lookup(i);
      if (annotation instanceof PDFDict && annotation.get(PDFName.of('Subtype')) === PDFName.of('Widget'))
        pageOf.set(annotation, number);
    }
  });
  return pageOf;
}
