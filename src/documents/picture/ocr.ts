/** The door to tesseract.js: a picture in, words with places out. Runs offline, with the language data of its package. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { Box, Word } from '../pages/page-layout.ts';
import type { Grey } from './grey.ts';

/** `page`: text anywhere, as forms have it. `line`: one line. */
export type OcrLayout = 'page' | 'line';

/** Letters of a telephone number, a date or an amount. */
const DIGITS = '0123456789()+-./ ';

/** Engines side by side; the machine has two cores or more. */
const ENGINES = 2;

/** An engine does one thing after the other; its parameters stay from one to the next. */
type Engine = { readonly worker: Promise<Worker>; last: Promise<unknown>; waiting: number };

let engines: Engine[] = [];

function start(): Promise<Worker> {
  const data = join(dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/eng'))), '4.0.0_best_int');
  // Dictionaries guess words where a form has names and numbers; digits are never to be guessed.
  const init = { load_system_dawg: '0', load_freq_dawg: '0', load_number_dawg: '0', load_punc_dawg: '0' };
  return createWorker(
    'eng',
    OEM.LSTM_ONLY,
    { langPath: data, cacheMethod: 'none', gzip: true, logger: () => {} },
    init,
  );
}

/**
 * @param picture dark on white, level
 * @returns words in points of the picture, in reading order
 */
export async function recognise(picture: Grey, layout: OcrLayout, digitsOnly = false): Promise<Word[]> {
  if (engines.length === 0)
    engines = Array.from({ length: ENGINES }, () => ({ worker: start(), last: Promise.resolve(), waiting: 0 }));
  const engine = engines.reduce((a, b) => (b.waiting < a.waiting ? b : a));
  engine.waiting++;
  const work = engine.last.then(async () => recogniseOn(await engine.worker, picture, layout, digitsOnly));
  engine.last = work.catch(() => undefined).finally(() => engine.waiting--);
  return work;
}

async function recogniseOn(worker: Worker, picture: Grey, layout: OcrLayout, digitsOnly: boolean): Promise<Word[]> {
  await worker.setParameters({
    tessedit_pageseg_mode: layout === 'page' ? PSM.AUTO : PSM.SINGLE_LINE,
    tessedit_char_whitelist: digitsOnly ? DIGITS : '',
    user_defined_dpi: String(Math.round(picture.dpi)),
  });
  const { data } = await worker.recognize(Buffer.from(bmp(picture)), {}, { blocks: true, text: false });
  const scale = 72 / picture.dpi;
  const place = ({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): Box => ({
    left: x0 * scale,
    top: y0 * scale,
    right: x1 * scale,
    bottom: y1 * scale,
  });
  return (data.blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) =>
      lines.flatMap(({ words }) => words.map(({ text, confidence, bbox }) => ({ text, confidence, ...place(bbox) }))),
    ),
  );
}

/** The thread behind an engine, which the types of tesseract.js leave out. */
type WithThread = { readonly worker?: { cpuUsage?(): Promise<NodeJS.CpuUsage> } };

/** @returns milliseconds of CPU that the engines' threads have used since they began */
export async function cpuOfOcr(): Promise<number> {
  const used = engines.map(async ({ worker }) => {
    const usage = await ((await worker) as WithThread).worker?.cpuUsage?.().catch(() => undefined);
    return usage ? (usage.user + usage.system) / 1000 : 0;
  });
  return (await Promise.all(used)).reduce((sum, one) => sum + one, 0);
}

/** Ends the engines' threads; the next picture starts others. */
export async function closeOcr(): Promise<void> {
  const closing = engines;
  engines = [];
  await Promise.all(closing.map(async ({ worker }) => (await worker).terminate()));
}

/** A BMP of 8 bits a pixel: rows from below, each filled to four bytes. */
function bmp({ width, height, pixels }: Grey): Uint8Array {
  const stride = Math.ceil(width / 4) * 4;
  const [head, palette] = [54, 1024];
  const file = new Uint8Array(head + palette + stride * height);
  const view = new DataView(file.buffer);
  view.setUint16(0, 0x424d);
  view.setUint32(2, file.length, true);
  view.setUint32(10, head + palette, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 8, true);
  view.setUint32(34, stride * height, true);
  view.setUint32(46, 256, true);
  for (let i = 0; i < 256; i++) file.set([i, i, i, 0], head + i * 4);
  for (let y = 0; y < height; y++)
    file.set(pixels.subarray(y * width, (y + 1) * width), head + palette + (height - 1 - y) * stride);
  return file;
}
