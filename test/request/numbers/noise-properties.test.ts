import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './reading.ts';
import { e164, expanded, range, ten, written } from './writing.ts';

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const noise = fc.oneof(
  fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((d) => `The order is due ${d.toISOString().slice(0, 10)}.`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 2020, max: 2030 }))
    .map(([m, d, y]) => `FOC ${m}/${d}/${y} at ${m}:30`),
  digits(5).map((zip) => `123 Example Street, Redmond, WA ${zip}`),
  ten.map((n) => `Account number: ${n}`),
  ten.map((n) => `BTN: ${written(n, 0)}`),
  ten.map((n) => `You can reach me at ${written(n, 1)}.`),
  ten.map((n) => `Contact: Jane Doe, ${written(n, 0)}`),
  digits(8).map((n) => `Order # ${n}`),
  digits(9).map((n) => `Ticket ${n}`),
  fc.uuid().map((id) => `Tenant ${id}`),
  fc.ipV4().map((ip) => `SBC ${ip}`),
  fc.integer({ min: 1, max: 999_999 }).map((n) => `We paid $${n}.00 for ${n % 100} lines.`),
  digits(6).map((n) => `Case PTN-2026-${n}`),
  fc
    .tuple(
      ten,
      fc.constantFrom(
        'Si tiene dudas, llámeme al #.',
        'Número de facturación: #',
        'Tel. # / Móvil #',
        'Contacto: Ana Ruiz, #',
        'Vous pouvez me joindre au #.',
        'Numéro de facturation : #',
        'Portable : #',
        'Mi trovate al #.',
        'Numero di fatturazione: #',
        'Cellulare: #',
        'Referente: Anna Rossi #',
        'ご不明な点は#までご連絡ください。',
        '請求先電話番号：#',
        '携帯：#',
        '連絡先 #',
        'Bei Fragen erreichen Sie mich unter #.',
        'Handy: #',
        'Em caso de dúvidas, ligue para #.',
      ),
    )
    .map(([n, words]) => words.replaceAll('#', written(n, 0))),
  fc
    .tuple(
      digits(10),
      fc.constantFrom(
        'Pedido #',
        'Número de cliente: #',
        'Factura n.º #',
        'Commande n° #',
        'Numéro de commande : #',
        'Réf. #',
        'Ordine n. #',
        'Numero ordine: #',
        'Riferimento: #',
        '注文番号：#',
        'お客様番号：#',
        'Auftragsnummer #',
        'Nota fiscal #',
      ),
    )
    .map(([n, words]) => words.replaceAll('#', n)),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([m, d]) => `Fecha: ${d}/${m}/2026. Le ${d}.${m}.2026. 2026年${m}月${d}日`),
);
test('noise above and below a list never adds a number', () => {
  const check = fc.property(
    fc.uniqueArray(ten, { minLength: 2, maxLength: 8 }),
    fc.array(noise, { minLength: 1, maxLength: 4 }),
    fc.array(noise, { maxLength: 4 }),
    (list, above, below) => {
      const text = `${above.join('\n')}\n\nPlease port the following numbers:\n${list.map((n) => written(n, 0)).join('\n')}\n\n${below.join('\n')}`;
      const found = read(text);
      expect([found.numbers, found.invalid, found.unclear], text).toEqual([e164(list), [], []]);
    },
  );
  fc.assert(check, { numRuns: 300 });
});

test('an excluded number never appears', () => {
  const words = fc.constantFrom(
    'except',
    'excluding',
    'but not',
    'other than',
    'with the exception of',
    'without',
    'apart from',
    'excepto',
    'excepto el',
    'salvo',
    'menos el',
    'a excepción del',
    'sauf',
    'sauf le',
    'hormis',
    "à l'exception du",
    'tranne',
    'tranne il',
    'eccetto',
    'ad eccezione di',
    'escluso',
    'außer',
    'ausgenommen',
    'exceto o',
    'com exceção de',
  );
  const check = fc.property(
    range.filter(({ count }) => count > 3),
    fc.nat(),
    words,
    fc.boolean(),
    (given, pick, word, short) => {
      const all = expanded(given);
      const out = all[pick % all.length] ?? '';
      const text = `Please port ${written(given.from, 0)} to ${written(all.at(-1) ?? '', 0)} ${word} ${short ? out.slice(6) : written(out, 0)}.`;
      const found = read(text);
      expect([found.numbers, found.excluded], text).toEqual([e164(all.filter((n) => n !== out)), e164([out])]);
    },
  );
  fc.assert(check, { numRuns: 300 });
});

test('a number that a sentence says is not to be ported never appears', () => {
  const sentence = fc.constantFrom(
    'Do not port #.',
    '# stays with you.',
    'Please leave # alone.',
    '# must not be moved.',
    'Keep # with you.',
    'Not to be ported: #',
    "Please don't touch #.",
    'No porten el #.',
    'El # se queda con ustedes.',
    'El # no se porta.',
    'No portar: #',
    'A conservar: #',
    'Ne portez pas le #.',
    'Le # reste chez vous.',
    'Le # ne doit pas être porté.',
    'À conserver : #',
    'Non portate il #.',
    'Il # resta da voi.',
    'Il # non va portato.',
    'Da mantenere: #',
    '#は残します。',
    '#は対象外です。',
    '#は転出しないでください。',
    '対象外：#',
    '# bleibt bei Ihnen.',
    'O # não deve ser portado.',
  );
  const check = fc.property(
    fc.uniqueArray(ten, { minLength: 2, maxLength: 6 }),
    sentence,
    fc.boolean(),
    (list, words, above) => {
      const [out = '', ...rest] = list;
      const request = `Please port these numbers:\n${list.map((n) => written(n, 1)).join('\n')}`;
      const denial = words.replace('#', written(out, 0));
      const found = read(above ? `${denial}\n\n${request}` : `${request}\n\n${denial}`);
      expect(found.numbers).toEqual(e164(rest));
    },
  );
  fc.assert(check, { numRuns: 200 });
});
