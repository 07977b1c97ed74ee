import { describe, expect, test } from 'vitest';
import { Sheet } from '../../../fixtures/papers/sheet.ts';
import type { FilledForm } from '../../../src/documents/forms/filled-form.ts';
import { read } from '../reading.ts';

async function drawn(draw: (sheet: Sheet) => void): Promise<FilledForm> {
  const sheet = await Sheet.open(false);
  draw(sheet);
  const { content } = await read(await sheet.bytes(true));
  const form = content?.kind === 'pages' ? content.form : null;
  if (!form) throw new Error('no letter was seen');
  return form;
}
const texts = ({ fields }: FilledForm): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([field, reading]) => [field, reading?.text ?? '']));

const VALUES = {
  companyName: 'Garza Tile Works',
  street: '9 Calle Sol',
  city: 'Ponce',
  state: 'PR',
  zip: '00731',
  currentProvider: 'Isla Telecom',
  accountNumber: 'IT-2041',
  btn: '787-555-0141',
  signatoryName: 'Luz Garza',
  date: '9 de marzo de 2026',
} as const;
type Paper = {
  readonly title: string;
  readonly labels: Readonly<Record<keyof typeof VALUES, string>>;
  readonly list: string;
  readonly signature: string;
};
const PAPERS: Readonly<Record<string, Paper>> = {
  Spanish: {
    title: 'CARTA DE AUTORIZACIÓN',
    labels: {
      companyName: 'Razón social',
      street: 'Dirección del servicio',
      city: 'Pueblo',
      state: 'Estado',
      zip: 'Código postal',
      currentProvider: 'Compañía telefónica actual',
      accountNumber: 'Núm. de cuenta',
      btn: 'Número de facturación',
      signatoryName: 'Nombre en letra de molde',
      date: 'Fecha',
    },
    list: 'Números a trasladar',
    signature: 'Firma autorizada',
  },
  French: {
    title: "Lettre d'autorisation",
    labels: {
      companyName: 'Nom de l’entreprise',
      street: 'Adresse du service',
      city: 'Ville',
      state: 'État',
      zip: 'Code postal',
      currentProvider: 'Fournisseur actuel',
      accountNumber: 'N° de compte',
      btn: 'Téléphone de facturation',
      signatoryName: 'Nom et prénom',
      date: 'Date',
    },
    list: 'Lignes à transférer',
    signature: 'Signature du titulaire',
  },
  Italian: {
    title: 'Lettera di autorizzazione',
    labels: {
      companyName: 'Intestatario',
      street: 'Via e numero civico',
      city: 'Città',
      state: 'Stato',
      zip: 'CAP',
      currentProvider: 'Gestore attuale',
      accountNumber: 'Codice cliente',
      btn: 'Numero di fatturazione',
      signatoryName: 'Nome e cognome',
      date: 'Data',
    },
    list: 'Numeri da portare',
    signature: 'Firma del legale rappresentante',
  },
};

function paper(sheet: Sheet, { title, labels, list, signature }: Paper, end: string, isSigned: boolean): void {
  sheet.text(title, 54, 60, 14, true);
  const rows = Object.entries(labels) as [keyof typeof VALUES, string][];
  rows.forEach(([field, label], i) => {
    const right = sheet.text(`${label}${end === '.' ? '' : end}`, 54, 100 + i * 20, 9);
    if (end === '.') {
      const left = 500 - VALUES[field].length * 5;
      const count = Math.floor((left - right - 10) / 2.502);
      sheet.text('.'.repeat(count), right + 4, 100 + i * 20, 9);
      sheet.text(VALUES[field], right + 8 + count * 2.502, 100 + i * 20, 9);
    } else sheet.text(VALUES[field], 250, 100 + i * 20, 9);
  });
  sheet.text(`${list}:`, 54, 330, 9);
  sheet.text('787-555-0141', 70, 346, 9);
  sheet.text('787-555-0143', 70, 360, 9);
  sheet.text(`${signature}:`, 54, 418, 9);
  sheet.line(230, 420, 200);
  if (isSigned) sheet.sign(1, 240, 402);
}

describe.each(Object.entries(PAPERS))('a letter in %s', (_, given) => {
  test.each([
    ['labels with a colon', ':'],
    ['labels without', ''],
    ['rows of dots that lead to the margin', '.'],
  ])('%s', async (_name, end) => {
    const form = await drawn((sheet) => paper(sheet, given, end, true));
    expect(texts(form)).toMatchObject(VALUES);
    expect(form.numberLines.slice(1)).toEqual(['787-555-0141', '787-555-0143']);
    expect(form.signature).toBe('drawn');
  });

  test('that nobody signed', async () => {
    expect((await drawn((sheet) => paper(sheet, given, ':', false))).signature).toBe('none');
  });
});

describe('a heading that says in its own words that its numbers stay', () => {
  test.each([
    'Números que conservamos:',
    'Numéros que nous gardons :',
    'Numeri che restano da voi:',
    'Telephone numbers we keep:',
    'Numbers to port later, not now:',
  ])('%s', async (head) => {
    const form = await drawn((sheet) => {
      sheet.text('LETTER OF AUTHORIZATION', 54, 60, 14, true);
      sheet.text('Company name:', 54, 90, 9);
      sheet.text('Garza Tile Works', 160, 90, 9);
      sheet.text(head, 54, 120, 9);
      sheet.text('305-555-0141', 70, 136, 9);
      sheet.text('Signature:', 54, 400, 9);
    });
    expect(form.numberLines).toEqual(['Not to be ported:', '305-555-0141']);
  });
});

describe('answers of a word or two beside a box', () => {
  const ticked = async (...options: readonly (readonly [string, boolean | null])[]) => {
    const { scope, numberKind, isOwn } = await drawn((sheet) => {
      sheet.text('CARTA DE AUTORIZACIÓN', 54, 60, 14, true);
      options.forEach(([words, isOn], i) => {
        const [x, y] = [54 + (i % 2) * 150, 100 + Math.floor(i / 2) * 18];
        if (isOn !== null) sheet.tick(`box ${i}`, isOn, x, y - 9, false);
        sheet.text(words, x + 16, y, 9);
      });
      sheet.text('Empresa:', 54, 200, 9);
      sheet.text('Firma:', 54, 240, 9);
    });
    return { scope: scope.ticked, numberKind: numberKind.ticked, isOwn };
  };

  test.each([
    ['Todos', 'Sólo algunos', 'Usuarios', 'Servicios de voz'],
    ['Tous les numéros', 'Une partie seulement', 'Utilisateurs', 'Services'],
    ['Tutti i numeri', 'Solo alcuni', 'Utenti', 'Servizi'],
    ['All', 'Some', 'Users', 'Services (attendants)'],
  ])('%s or %s', async (all, some, users, services) => {
    expect(await ticked([all, false], [some, true], [users, true], [services, false])).toEqual({
      scope: ['some'],
      numberKind: ['users'],
      isOwn: false,
    });
    expect((await ticked([all, true], [some, true], [users, false], [services, true])).scope).toHaveLength(2);
  });

  test('words without a box are no answer', async () => {
    expect(await ticked(['Todos', null], ['Sólo algunos', null])).toMatchObject({ scope: [] });
  });
});
