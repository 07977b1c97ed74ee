/**
 * What the desk reads right on paper: eighty papers in four renderings, field by field. Usage:
 * `npm run exam:documents [-- --layout cells] [--rendering scan] [--show]`
 */
import { parseArgs } from 'node:util';
import { type Paper, papers, RENDERINGS, type Rendering, render } from '../fixtures/papers/render.ts';
import { FIELD_NAMES, type FieldName } from '../src/documents/forms/filled-form.ts';
import { openDocument } from '../src/documents/open-document.ts';
import { closeOcr } from '../src/documents/picture/ocr.ts';
import { readDate } from '../src/request/dates/read-date.ts';
import { findNumbers } from '../src/request/lists/find-numbers.ts';

const { values: options } = parseArgs({
  options: {
    layout: { type: 'string' },
    rendering: { type: 'string' },
    show: { type: 'boolean' },
    papers: { type: 'string' },
  },
});

/** `wrong`: read surely, and not what stands there; `unsure` goes to a person. */
type Mark = 'right' | 'unsure' | 'missed' | 'wrong';
type Row = { readonly what: string; readonly mark: Mark; readonly wanted: string; readonly got: string };

const EXACT: readonly FieldName[] = ['zip', 'btn', 'accountNumber', 'quantity', 'contactPhone'];
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function isSame(name: FieldName, wanted: string, got: string): boolean {
  if (name === 'date' || name === 'desiredDueDate')
    return JSON.stringify(readDate(wanted)) === JSON.stringify(readDate(got));
  if (EXACT.includes(name)) return fold(wanted) === fold(got);
  return fold(wanted) === fold(got);
}

async function examine(paper: Paper, rendering: Rendering): Promise<Row[]> {
  const { type, files } = await render(paper, rendering);
  const [first = new Uint8Array(), ...more] = files;
  const { content, because } = await openDocument({ bytes: first, type, more });
  const form = content?.kind === 'pages' ? content.form : null;
  if (!form) return [{ what: 'form', mark: 'missed', wanted: paper.kind, got: because || 'no form' }];
  const rows: Row[] = [
    { what: 'form', mark: form.kind === paper.kind ? 'right' : 'wrong', wanted: paper.kind, got: form.kind },
  ];
  for (const name of FIELD_NAMES) {
    const wanted = paper.filled.fields[name];
    if (wanted === undefined || !isAsked(paper, name)) continue;
    const reading = form.fields[name];
    const got = reading?.text ?? '';
    const same = isSame(name, wanted, got);
    const isDoubt = /date/i.test(name) && readDate(got).kind === 'unclear' && got !== '';
    const mark: Mark = same
      ? 'right'
      : isDoubt
        ? 'unsure'
        : reading?.isSure === false || reading?.rival
          ? 'unsure'
          : got === ''
            ? 'missed'
            : 'wrong';
    rows.push({ what: name, mark, wanted, got });
  }
  if (paper.kind === 'new-numbers') return rows;
  const text = form.numberLines.join('\n');
  const found = findNumbers(
    { subject: '', own: '', signature: '', lists: [{ source: 'body', title: '', text }] },
    20_000,
    [],
  );
  const isRight =
    found.numbers.join() === paper.filled.numbers.join() && found.invalid.length + found.unclear.length === 0;
  rows.push({
    what: 'numbers',
    mark: isRight
      ? 'right'
      : !form.areNumbersSure || found.unclear.length > 0 || found.invalid.length > 0
        ? 'unsure'
        : found.numbers.length === 0
          ? 'missed'
          : 'wrong',
    wanted: paper.filled.numbers.join(' '),
    got: `${found.numbers.join(' ')} | ${form.numberLines.join(' / ')}`,
  });
  const chosen = (
    what: string,
    wanted: string,
    { ticked, isUnclear }: { ticked: readonly string[]; isUnclear: boolean },
  ): void => {
    const mark: Mark =
      ticked.join() === wanted ? 'right' : isUnclear ? 'unsure' : ticked.length === 0 ? 'missed' : 'wrong';
    rows.push({ what, mark, wanted, got: ticked.join() });
  };
  if (paper.kind === 'loa-user-service') {
    chosen('scope', paper.filled.scope, form.scope);
    chosen('numberKind', paper.filled.numberKind, form.numberKind);
  }
  const signed = form.signature === 'drawn' || form.signature === 'typed' || form.signature === 'digital';
  rows.push({
    what: 'signature',
    mark: signed ? 'right' : form.signature === 'unclear' ? 'unsure' : 'missed',
    wanted: 'signed',
    got: form.signature,
  });
  return rows;
}

/** Papers do not print every field. */
function isAsked({ layout, kind }: Paper, name: FieldName): boolean {
  if (kind === 'new-numbers') return true;
  const missing: Readonly<Record<string, readonly FieldName[]>> = {
    'tall-boxes': ['desiredDueDate'],
    underscores: ['companyDomain', 'desiredDueDate'],
    'toll-free-page': ['btn', 'signatoryTitle'],
    'own-letter': ['contactPhone', 'contactEmail'],
    'attachment-a': ['contactEmail'],
  };
  return !missing[layout]?.includes(name);
}

const all = papers().filter(
  ({ layout, name }) =>
    (!options.layout || layout === options.layout) && (!options.papers || name.endsWith(options.papers)),
);
const tallies = new Map<string, Map<string, Record<Mark, number>>>();
const bands = new Map<string, Record<Mark, number>>();
const none = (): Record<Mark, number> => ({ right: 0, unsure: 0, missed: 0, wrong: 0 });

for (const rendering of RENDERINGS) {
  if (options.rendering && rendering !== options.rendering) continue;
  const tally = new Map<string, Record<Mark, number>>();
  tallies.set(rendering, tally);
  for (const paper of all) {
    const isShot = rendering === 'scan' || rendering === 'photo';
    const band = isShot ? `${rendering} ${paper.dpi >= 150 ? '150 dpi and better' : 'below 150 dpi'}` : rendering;
    for (const { what, mark, wanted, got } of await examine(paper, rendering)) {
      const row = tally.get(what) ?? none();
      row[mark]++;
      tally.set(what, row);
      if (what === 'numbers' || what === 'date' || what === 'zip' || what === 'btn') {
        const digits = bands.get(band) ?? none();
        digits[mark]++;
        bands.set(band, digits);
      }
      if (options.show && mark !== 'right')
        console.log(
          `${rendering} ${paper.name} (${paper.dpi} dpi) ${what}: ${mark}\n    want ${wanted}\n    got  ${got}`,
        );
    }
  }
}
await closeOcr();

for (const [rendering, tally] of tallies) {
  console.log(`\n${rendering}: ${all.length} papers`);
  console.log(
    `${'field'.padEnd(18)}${'recall'.padStart(9)}${'precision'.padStart(11)}${'unsure'.padStart(8)}${'missed'.padStart(8)}${'wrong'.padStart(7)}`,
  );
  for (const [what, { right, unsure, missed, wrong }] of tally) {
    const percent = (a: number, b: number): string => (b === 0 ? '-' : `${((100 * a) / b).toFixed(1)} %`);
    const total = right + unsure + missed + wrong;
    console.log(
      `${what.padEnd(18)}${percent(right, total).padStart(9)}${percent(right, right + wrong).padStart(11)}${String(unsure).padStart(8)}${String(missed).padStart(8)}${String(wrong).padStart(7)}`,
    );
  }
}
console.log('\nfields of digits (numbers, date, ZIP, BTN)');
for (const [band, { right, unsure, missed, wrong }] of bands)
  console.log(`${band.padEnd(28)} right ${right}, to a person ${unsure}, missed ${missed}, wrong ${wrong}`);
