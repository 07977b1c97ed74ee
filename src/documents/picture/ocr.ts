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
    // What the engine has to say about a picture would stand among the answers on standard output.
    debug_file: '/dev/null',
  });
  const { data } = await worker.recognize(greymap(picture), {}, { blocks: true, text: false });
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

/**
 * A portable greymap (Netpbm, `P5`): a line of text, then the pixels as they are. Of the kinds that the engine reads it costs the least:
 * tesseract.js takes a BMP apart and puts it together again, pixel by pixel, which took a quarter of the reading.
 */
function greymap({ width, height, pixels }: Grey): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);
}
