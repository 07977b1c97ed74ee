import { type PDFDict, type PDFDocument, PDFName, type PDFPage, PDFString } from 'pdf-lib';

/** A place to sign digitally (ISO 32000-2, section 12.7.5.5); pdf-lib makes every field but this. */
export function addSignatureField(
  document: PDFDocument,
  page: PDFPage,
  name: string,
  hint: string,
  box: { x: number; y: number; width: number; height: number },
): PDFDict {
  const { context } = document;
  // Nothing is drawn there until somebody signs.
  const empty = context.register(context.formXObject([], { BBox: [0, 0, box.width, box.height] }));
  const widget = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: PDFString.of(name),
    TU: PDFString.of(hint),
    Rect: [box.x, box.y, box.x + box.width, box.y + box.height],
    F: 4,
    AP: { N: empty },
    P: page.ref,
  });
  const reference = context.register(widget);
  page.node.addAnnot(reference);
  document.getForm().acroForm.addField(reference);
  widget.set(PDFName.of('DA'), PDFString.of('/Helv 0 Tf 0 g'));
  return widget;
}
