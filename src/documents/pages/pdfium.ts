/**
 * The door to PDFium: a PDF's bytes in, text with places and pictures of its pages out. The package's own classes give
 * neither places nor flattened pages, so this calls the functions of PDFium's C interface (fpdfview.h, fpdf_text.h).
 */
import { PDFiumModule } from '@hyzyla/pdfium';
import type { Grey } from '../picture/grey.ts';
import type { Box } from './page-layout.ts';

/** One character as it is drawn. */
export type Glyph = Box & { readonly char: string; readonly isInvisible: boolean };

export type PdfFile = {
  readonly pages: number;
  text(page: number): string;
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
  close(): void;
};

type Call = (...args: (number | bigint)[]) => number;
type Wasm = Record<`_${string}`, Call> & {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(size: number): number; free(at: number): void };
};

const FLAT_NORMALDISPLAY = 0;
const FORMAT_GREY = 1;
const RENDER_ANNOTATIONS = 1;
const ERROR_PASSWORD = 4;
const RENDER_MODE_INVISIBLE = 3;
/** Of one rendered page: a sheet at 300 dpi has 8.4 million. */
const MAX_PIXELS = 12_000_000;

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
  const withPage = <T>(page: number, use: (page: number) => T): T => {
    const at = call('FPDF_LoadPage', file, page);
    if (!at) throw new Error(`page ${page + 1} can't be opened`);
    try {
      return use(at);
    } finally {
      call('FPDF_ClosePage', at);
    }
  };
  return {
    pages: call('FPDF_GetPageCount', file),
    text: (page) => withPage(page, (at) => readText(wasm, call, at)),
    openPage(page) {
      withPage(page, (at) => call('FPDFPage_Flatten', at, FLAT_NORMALDISPLAY));
      const at = call('FPDF_LoadPage', file, page);
      if (!at) throw new Error(`page ${page + 1} can't be opened`);
      return {
        width: call('FPDF_GetPageWidthF', at),
        height: call('FPDF_GetPageHeightF', at),
        rotation: [0, 90, 180, 270][call('FPDFPage_GetRotation', at)] as PdfPage['rotation'],
        crop: readCrop(wasm, call, at),
        glyphs: (limit) => readGlyphs(wasm, call, at, limit),
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

type Caller = (name: string, ...args: (number | bigint)[]) => number;

function withText<T>(call: Caller, page: number, use: (text: number, count: number) => T, none: T): T {
  const text = call('FPDFText_LoadPage', page);
  if (!text) return none;
  try {
    return use(text, call('FPDFText_CountChars', text));
  } finally {
    call('FPDFText_ClosePage', text);
  }
}

const readText = (wasm: Wasm, call: Caller, page: number): string =>
  withText(
    call,
    page,
    (text, count) => {
      const at = wasm.wasmExports.malloc((count + 1) * 2);
      const written = call('FPDFText_GetText', text, 0, count, at);
      const bytes = wasm.HEAPU8.slice(at, at + Math.max(0, written - 1) * 2);
      wasm.wasmExports.free(at);
      return new TextDecoder('utf-16le').decode(bytes);
    },
    '',
  );

/** The media box where the file gives no crop box; a page without either is a US letter (PDFium's own default). */
function readCrop(wasm: Wasm, call: Caller, page: number): PdfPage['crop'] {
  const at = wasm.wasmExports.malloc(16);
  try {
    for (const box of ['FPDFPage_GetCropBox', 'FPDFPage_GetMediaBox'] as const) {
      if (!call(box, page, at, at + 4, at + 8, at + 12)) continue;
      const [left = 0, bottom = 0, right = 612, top = 792] = new Float32Array(wasm.HEAPU8.slice(at, at + 16).buffer);
      if (right > left && top > bottom) return { left, bottom, right, top };
    }
    return { left: 0, bottom: 0, right: 612, top: 792 };
  } finally {
    wasm.wasmExports.free(at);
  }
}

/** In the PDF's own coordinates: the y axis points up, `top` is above `bottom`. */
function readGlyphs(wasm: Wasm, call: Caller, page: number, limit: number): Glyph[] {
  return withText<Glyph[]>(
    call,
    page,
    (text, count) => {
      const at = wasm.wasmExports.malloc(16);
      const glyphs: Glyph[] = [];
      for (let i = 0; i < Math.min(count, limit); i++) {
        const code = call('FPDFText_GetUnicode', text, i);
        if (!call('FPDFText_GetLooseCharBox', text, i, at) || code === 0) continue;
        const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(wasm.HEAPU8.slice(at, at + 16).buffer);
        const object = call('FPDFText_GetTextObject', text, i);
        const isInvisible = object !== 0 && call('FPDFTextObj_GetTextRenderMode', object) === RENDER_MODE_INVISIBLE;
        glyphs.push({ char: String.fromCodePoint(code), left, top, right, bottom, isInvisible });
      }
      wasm.wasmExports.free(at);
      return glyphs;
    },
    [],
  );
}

function renderPage(wasm: Wasm, call: Caller, page: number, dpi: number): Grey {
  const [w, h] = [call('FPDF_GetPageWidthF', page), call('FPDF_GetPageHeightF', page)];
  const scale = Math.min(dpi / 72, Math.sqrt(MAX_PIXELS / Math.max(1, w * h)));
  const [width, height] = [Math.max(1, Math.round(w * scale)), Math.max(1, Math.round(h * scale))];
  const stride = Math.ceil(width / 4) * 4;
  const data = wasm.wasmExports.malloc(stride * height);
  const bitmap = call('FPDFBitmap_CreateEx', width, height, FORMAT_GREY, data, stride);
  try {
    call('FPDFBitmap_FillRect', bitmap, 0, 0, width, height, 0xffffffff);
    call('FPDF_RenderPageBitmap', bitmap, page, 0, 0, width, height, 0, RENDER_ANNOTATIONS);
    const pixels = new Uint8Array(width * height);
    for (let y = 0; y < height; y++)
      pixels.set(wasm.HEAPU8.subarray(data + y * stride, data + y * stride + width), y * width);
    return { width, height, pixels, dpi: scale * 72 };
  } finally {
    call('FPDFBitmap_Destroy', bitmap);
    wasm.wasmExports.free(data);
  }
}
