/** The structure that screen readers follow (tagged PDF, ISO 32000-2, section 14.8): what is drawn, and each box, in order. */
import {
  type PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';

type Tag = 'H1' | 'H2' | 'P';

export class TagTree {
  readonly #document: PDFDocument;
  readonly #root: PDFDict;
  readonly #rootRef: PDFRef;
  readonly #body: PDFRef;
  readonly #children: PDFArray;
  /** Of each page: its elements by marked-content number. */
  readonly #pages = new Map<PDFPage, PDFRef[]>();
  readonly #widgets: { readonly key: number; readonly element: PDFRef }[] = [];
  /** Keys of the parent tree: pages take the first hundred. */
  #nextKey = 100;

  constructor(document: PDFDocument) {
    const { context } = document;
    this.#document = document;
    this.#children = context.obj([]);
    this.#root = context.obj({ Type: 'StructTreeRoot' });
    this.#rootRef = context.register(this.#root);
    this.#body = context.register(
      context.obj({ Type: 'StructElem', S: 'Document', P: this.#rootRef, K: this.#children, Lang: 'en-US' }),
    );
    this.#root.set(PDFName.of('K'), this.#body);
  }

  /** Draws as one element. */
  marked(page: PDFPage, tag: Tag, draw: () => void): void {
    const { context } = this.#document;
    const elements = this.#pages.get(page) ?? [];
    const number = elements.length;
    page.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(tag), `<</MCID ${number}>>`]),
    );
    draw();
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    const element = context.register(
      context.obj({ Type: 'StructElem', S: tag, P: this.#body, Pg: page.ref, K: number }),
    );
    this.#children.push(element);
    this.#pages.set(page, [...elements, element]);
  }

  /** A box of the form. */
  widget(page: PDFPage, widget: PDFDict | undefined): void {
    const { context } = this.#document;
    const reference = widget && context.getObjectRef(widget);
    if (!reference) return;
    const key = this.#nextKey++;
    widget.set(PDFName.of('StructParent'), context.obj(key));
    const element = context.register(
      context.obj({
        Type: 'StructElem',
        S: 'Form',
        P: this.#body,
        Pg: page.ref,
        K: { Type: 'OBJR', Obj: reference, Pg: page.ref },
      }),
    );
    this.#children.push(element);
    this.#widgets.push({ key, element });
  }

  finish(): void {
    const { context, catalog } = this.#document;
    const numbers = context.obj([]);
    for (const [i, [page, elements]] of [...this.#pages].entries()) {
      page.node.set(PDFName.of('StructParents'), context.obj(i));
      numbers.push(context.obj(i));
      numbers.push(context.register(context.obj(elements)));
    }
    for (const { key, element } of this.#widgets) {
      numbers.push(context.obj(key));
      numbers.push(element);
    }
    this.#root.set(PDFName.of('ParentTree'), context.obj({ Nums: numbers }));
    this.#root.set(PDFName.of('ParentTreeNextKey'), context.obj(this.#nextKey));
    catalog.set(PDFName.of('StructTreeRoot'), this.#rootRef);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  }
}
