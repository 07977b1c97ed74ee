/**
 * The door to PDFium: a PDF's bytes in, text with places and pictures of its pages out. The package's own classes give
 * neither places nor flattened pages, so this calls the functions of PDFium's C interface (fpdfview.h, fpdf_text.h).
 */
import { PDFiumModule } from '@hyzyla/pdfium';
import type { Grey } from '../picture/grey.ts';
import type { Box } from './page-layout.ts';
import { type Caller, renderPage, type Wasm } from './render-page.ts';

/** One character as it is drawn. */
export type Glyph = Box & {
  readonly char: string;
  readonly isInvisible: boolean;
  /** Where its ink is; null for spaces and line ends. */
  readonly ink: Box | null;
  /** What it was written with, 0 where PDFium has put it in. */
  readonly object: number;
  /** When it is painted: what comes later lies on top. */
  readonly order: number;
};

export type PdfFile = {
  readonly pages: number;
  /** Opens a page with its form boxes, stamps and ink drawn into it, as a viewer shows it. */
  openPage(page: number): PdfPage;
  close(): void;
};

export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 90 | 180 | 270;
  /** In the PDF's own coordinates: where the visible part lies. */
  readonly crop: { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number };
  glyphs(limit: number): Glyph[];
  render(dpi: number): Grey;
  /** The page without some of its text; it is without it from then on. */
  renderWithout(dpi: number, objects: ReadonlySet<number>): Grey;
  /** The page without its text, and it is without it from then on; null where it has none. */
  renderTextless(dpi: number): Grey | null;
  /** The share of the page that its largest picture takes. */
  pictureShare(): number;
  close(): void;
};

/** Of fpdf_flatten.h. */
const [FLAT_NORMALDISPLAY, NOTHING_TO_FLATTEN] = [0, 2];
const [ERROR_PASSWORD, RENDER_MODE_INVISIBLE] = [4, 3];
/** WebAssembly memory only grows; beyond this the next document gets a new one. */
const MOST_MEMORY = 256 * 1024 * 1024;

let loading: Promise<Wasm> | undefined;

async function load(): Promise<Wasm> {
  const module = (await (PDFiumModule as unknown as () => Promise<unknown>)()) as unknown as Wasm;
  (module as unknown as { _FPDF_InitLibraryWithConfig(config: object): void })._FPDF_InitLibraryWithConfig({
    version: 2,
    m_pIsolate: null,
    m_pUserFontPaths: null,
    m_v8EmbedderSlot: 0,
    m_pPlatform: null,
  });
  return module;
}

/** @returns the file, or in words why it can't be opened */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile | string> {
  loading ??= load();
  const wasm = await loading;
  const call = (name: string, ...args: (number | bigint)[]): number => {
    const f = wasm[`_${name}`];
    if (!f) throw new Error(`PDFium has no ${name}`);
    return f(...args);
  };
  const { malloc, free } = wasm.wasmExports;
  const data = malloc(bytes.length);
  wasm.HEAPU8.set(bytes, data);
  const file = call('FPDF_LoadMemDocument', data, bytes.length, 0);
  if (!file) {
    const why = call('FPDF_GetLastError') === ERROR_PASSWORD ? 'it is encrypted' : 'it is damaged';
    free(data);
    return why;
  }
  const loadPage = (page: number): number => {
    const at = call('FPDF_LoadPage', file, page);
    if (!at) throw new Error(`page ${page + 1} can't be opened`);
    return at;
  };
  /** What lies on the page is drawn into it when it is loaded again; where nothing does, it is loaded once. */
  const loadFlat = (page: number): number => {
    const at = loadPage(page);
    if (call('FPDFPage_Flatten', at, FLAT_NORMALDISPLAY) === NOTHING_TO_FLATTEN) return at;
    call('FPDF_ClosePage', at);
    return loadPage(page);
  };
  return {
    pages: call('FPDF_GetPageCount', file),
    openPage(page) {
      const at = loadFlat(page);
      return {
        width: call('FPDF_GetPageWidthF', at),
        height: call('FPDF_GetPageHeightF', at),
        rotation: [0, 90, 180, 270][call('FPDFPage_GetRotation', at)] as PdfPage['rotation'],
        crop: readCrop(wasm, call, at),
        glyphs: (limit) => readGlyphs(wasm, call, at, limit),
        renderWithout(dpi, objects) {
          for (const object of objects)
            if (object !== 0) call('FPDFTextObj_SetTextRenderMode', object, RENDER_MODE_INVISIBLE);
          return renderPage(wasm, call, at, dpi);
        },
        renderTextless(dpi) {
          let hasText = false;
          eachObject(call, at, (object, type) => {
            if (type !== TEXT) return;
            hasText = true;
            call('FPDFTextObj_SetTextRenderMode', object, RENDER_MODE_INVISIBLE);
          });
          return hasText ? renderPage(wasm, call, at, dpi) : null;
        },
        pictureShare: () => pictureShare(wasm, call, at),
        render: (dpi) => renderPage(wasm, call, at, dpi),
        close: () => void call('FPDF_ClosePage', at),
      };
    },
    close() {
      call('FPDF_CloseDocument', file);
      free(data);
      if (wasm.HEAPU8.length > MOST_MEMORY) loading = undefined;
    },
  };
}

function withText<T>(call: Caller, page: number, use: (text: number, count: number) => T, none: T): T {
  const text = call('FPDFText_LoadPage', page);
  if (!text) return none;
  try {
    return use(text, call('FPDFText_CountChars', text));
  } finally {
    call('FPDFText_ClosePage', text);
  }
}

/** What of the page is shown: its boxes may be those of the page tree above it, and need not begin at 0, 0. */
function readCrop(wasm: Wasm, call: Caller, page: number): PdfPage['crop'] {
  const at = wasm.wasmExports.malloc(16);
  try {
    if (!call('FPDF_GetPageBoundingBox', page, at)) return { left: 0, bottom: 0, right: 612, top: 792 };
    const [left = 0, top = 792, right = 612, bottom = 0] = new Float32Array(wasm.HEAPU8.slice(at, at + 16).buffer);
    return { left, bottom, right, top };
  } finally {
    wasm.wasmExports.free(at);
  }
}

/** In the PDF's own coordinates: the y axis points up, `top` is above `bottom`. */
function readGlyphs(wasm: Wasm, call: Caller, page: number, limit: number): Glyph[] {
  const orders = new Map<number, number>();
  eachObject(call, page, (object, type) => {
    if (type === TEXT) orders.set(object, orders.size + 1);
  });
  return withText<Glyph[]>(
    call,
    page,
    (text, count) => {
      const at = wasm.wasmExports.malloc(32);
      const glyphs: Glyph[] = [];
      for (let i = 0; i < Math.min(count, limit); i++) {
        const code = call('FPDFText_GetUnicode', text, i);
        if (code === 0) continue;
        const char = String.fromCodePoint(code);
        if (!call('FPDFText_GetLooseCharBox', text, i, at)) {
          glyphs.push({
            char,
            left: 0,
            top: 0,
            right: 0,
            bottom: 0,
            isInvisible: false,
            ink: null,
            object: 0,
            order: 0,
          });
          continue;
        }
        const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(wasm.HEAPU8.slice(at, at + 16).buffer);
        const object = call('FPDFText_GetTextObject', text, i);
        const isInvisible = object !== 0 && call('FPDFTextObj_GetTextRenderMode', object) === RENDER_MODE_INVISIBLE;
        const hasInk =
          !/\s/.test(char) && object !== 0 && call('FPDFText_GetCharBox', text, i, at, at + 8, at + 16, at + 24);
        const [inkLeft = 0, inkRight = 0, inkBottom = 0, inkTop = 0] = new Float64Array(
          wasm.HEAPU8.slice(at, at + 32).buffer,
        );
        const ink = hasInk ? { left: inkLeft, right: inkRight, bottom: inkBottom, top: inkTop } : null;
        glyphs.push({ char, left, top, right, bottom, isInvisible, ink, object, order: orders.get(object) ?? 0 });
      }
      wasm.wasmExports.free(at);
      return glyphs;
    },
    [],
  );
}

/** FPDF_PAGEOBJ_TEXT, FPDF_PAGEOBJ_IMAGE and FPDF_PAGEOBJ_FORM of fpdf_edit.h. */
const [TEXT, IMAGE, FORM] = [1, 3, 5];
const [MOST_OBJECTS, DEEPEST] = [200_000, 12];

/** All that the page is made of, also what its forms hold; `outer` is the object of the page itself. */
function eachObject(call: Caller, page: number, take: (object: number, type: number, outer: number) => void): void {
  let left = MOST_OBJECTS;
  const visit = (object: number, outer: number, depth: number): void => {
    if (left-- <= 0) return;
    const type = call('FPDFPageObj_GetType', object);
    take(object, type, outer);
    if (type !== FORM || depth >= DEEPEST) return;
    const count = call('FPDFFormObj_CountObjects', object);
    for (let i = 0; i < count && left > 0; i++) visit(call('FPDFFormObj_GetObject', object, i), outer, depth + 1);
  };
  const count = call('FPDFPage_CountObjects', page);
  for (let i = 0; i < count && left > 0; i++) {
    const object = call('FPDFPage_GetObject', page, i);
    visit(object, object, 0);
  }
}

/** Scanners cut a page into strips: the pictures are counted together, those within a form by the form's place. */
function pictureShare(wasm: Wasm, call: Caller, page: number): number {
  const at = wasm.wasmExports.malloc(16);
  const { left, right, bottom, top } = readCrop(wasm, call, page);
  const pictures = new Set<number>();
  eachObject(call, page, (_, type, outer) => {
    if (type === IMAGE) pictures.add(outer);
  });
  let area = 0;
  for (const object of pictures) {
    if (!call('FPDFPageObj_GetBounds', object, at, at + 4, at + 8, at + 12)) continue;
    const [l = 0, b = 0, r = 0, t = 0] = new Float32Array(wasm.HEAPU8.slice(at, at + 16).buffer);
    area += Math.max(0, Math.min(r, right) - Math.max(l, left)) * Math.max(0, Math.min(t, top) - Math.max(b, bottom));
  }
  wasm.wasmExports.free(at);
  return area / Math.max(1, (right - left) * (top - bottom));
}
