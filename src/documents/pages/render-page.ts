/** A page of PDFium drawn as a picture. */
import type { Grey } from '../picture/grey.ts';

type Call = (...args: (number | bigint)[]) => number;
/** PDFium's C interface, and its memory. */
export type Wasm = Record<`_${string}`, Call> & {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(size: number): number; free(at: number): void };
};

export type Caller = (name: string, ...args: (number | bigint)[]) => number;

const FORMAT_GREY = 1;
const RENDER_ANNOTATIONS = 1;
/** Of one rendered page: a sheet at 300 dpi has 8.4 million. */
const MAX_PIXELS = 12_000_000;

export function renderPage(wasm: Wasm, call: Caller, page: number, dpi: number): Grey {
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
