/** The forms of a mail: what each says, which kind of request it stands for, and its PIN box. */
import type { Evidence } from '../../base/evidence.ts';
import type { KindCandidate } from '../kind/find-kind.ts';
import type { AttachedForm, PinBox, WrittenMail } from '../text/written-mail.ts';
import type { Letter, NewNumberForm } from './letter.ts';
import { readLetter } from './read-letter.ts';
import { readNewNumberForm } from './read-new-number-form.ts';

export type FormsRead = {
  readonly letters: readonly Letter[];
  readonly newNumberForms: readonly NewNumberForm[];
  readonly kinds: readonly KindCandidate[];
  /** Those that are filled; a box that OCR was not sure of is left out (`Letter.unclear`). */
  readonly pinBoxes: readonly PinBox[];
  readonly evidence: readonly Evidence[];
};

export function readForms(mail: WrittenMail, providerNames: readonly string[], limit: number): FormsRead {
  const forms = mail.forms ?? [];
  const letters = forms
    .filter(({ form }) => form.kind !== 'new-numbers')
    .map((f) => readLetter(f, providerNames, limit));
  const newNumberForms = forms.filter(({ form }) => form.kind === 'new-numbers').map(readNewNumberForm);
  return {
    letters,
    newNumberForms,
    kinds: [
      ...letters.map(({ source, leavesUs }) =>
        candidate(leavesUs ? 'port-out' : 'port-in', source, 'a letter of authorization'),
      ),
      ...newNumberForms.map(({ source }) => candidate('new-numbers', source, 'a request form for new numbers')),
    ],
    pinBoxes: forms.flatMap(pinBoxOf),
    evidence: forms.flatMap(evidenceOf),
  };
}

/** Vague: what the words of the mail ask for comes first. */
const candidate = (value: KindCandidate['value'], source: KindCandidate['source'], quote: string): KindCandidate => ({
  value,
  source,
  quote,
  strength: 'vague',
  statement: -1,
  isExplicit: false,
  namesCase: false,
  isPorting: false,
  destinations: [],
  givers: [],
  isByName: false,
  isApart: false,
  hasNumbers: false,
  isToWriter: false,
  isArriving: false,
});

function pinBoxOf({ source, form }: AttachedForm): PinBox[] {
  const box = form.fields.pin;
  return box && box.text !== '' && box.isSure ? [{ source, text: box.text }] : [];
}

/** What was read where, without PINs and account numbers. */
function evidenceOf({ source, form }: AttachedForm): Evidence[] {
  const rows = Object.entries(form.fields).flatMap(([field, reading]) =>
    reading && field !== 'pin' && field !== 'accountNumber' && field !== 'numbers'
      ? [
          {
            fact: `field:${field}`,
            value: !reading.isSure ? 'not read surely' : reading.text === '' ? 'empty' : 'read',
            source,
            quote: quoted(reading.text),
          },
        ]
      : [],
  );
  return [
    { fact: 'form', value: form.kind, source, quote: form.isScan ? 'read by OCR' : 'read from the file' },
    ...(form.signature === 'no-line' ? [] : [{ fact: 'field:signature', value: form.signature, source, quote: '' }]),
    ...rows,
  ];
}

/** Long runs of digits could be a PIN that was written into the wrong box. */
const quoted = (text: string): string =>
  text.slice(0, 80).replace(/(?<!\d)\d{6,9}(?!\d)/g, (run) => '•'.repeat(run.length));
