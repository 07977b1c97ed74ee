import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/base/language.ts';
import { type Preview, previewMails } from '../../src/cli/preview-mails.ts';
import { loadSettings } from '../../src/config/load.ts';
import { REASON_CODES } from '../../src/decision/reasons.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';

const settings = loadSettings({ env: {}, cwd: import.meta.dirname });
const templates = loadTemplates(settings.templatesDir, REASON_CODES);
const limits = { ...settings.limits, letterDays: 47, pinLockHours: 13 };
const previews = previewMails(templates, settings.desk, limits);
const shown = (name: string): string => textOf(previews.find((preview) => preview.name === name));
const textOf = (preview: Preview | undefined): string => preview?.mail.text.replace(/\s+/g, ' ') ?? '';
const isAnswer = ({ name }: Preview): boolean => /^..-(?:accepted|already|rejected|review|status|withdrawn)/.test(name);

test.each(
  previews.filter(isAnswer).map((preview) => [preview.name, preview] as const),
)('%s repeats the kind, the organisation and the numbers', (name, preview) => {
  const text = textOf(preview);
  expect(text).toContain('Sample Customer, Inc.');
  expect(text).toContain(name.endsWith('long-list') ? '+1 425-555-1002' : '+1 425-555-0110');
});

test.each(
  previews.map((preview) => [preview.name, preview] as const),
)('no line of %s is taken for a quotation', (_, preview) => {
  expect(preview.mail.text).not.toMatch(/^(?:>|From )/m);
});

test.each(LANGUAGES)('%s: a long acceptance names its first numbers and the file with all of them', (language) => {
  const preview = previews.find(({ name }) => name === `${language}-accepted-long-list`);
  expect(textOf(preview)).toMatch(/70.*numbers\.csv/);
  expect(preview?.mail.attachments.map(({ filename }) => filename)).toEqual(['numbers.csv']);
});

test.each(LANGUAGES)('%s: the period of a letter and of a lock are those of the settings', (language) => {
  expect(shown(`${language}-rejected-loa-expired`)).toContain('47');
  expect(shown(`${language}-rejected-loa-expired`)).not.toContain('60');
  expect(shown(`${language}-rejected-pin-locked`)).toContain('13');
});

test.each(LANGUAGES)('%s: digits that cannot be a number are told why', (language) => {
  const text = shown(`${language}-rejected-number-invalid`);
  expect(text).toMatch(/211-555-0110 \([^)]*211[^)]*\)/);
  expect(text).toMatch(/425-155-0110 \([^)]*155[^)]*\)/);
});

const PATH: Record<(typeof LANGUAGES)[number], RegExp> = {
  en: /Voice > Port orders.*Set up and manage the PIN.*Set or change your port out PIN.*Save.*not the support PIN/,
  es: /Voz > Pedidos de portabilidad.*Configurar y administrar el PIN.*Establecer o cambiar el PIN de portabilidad.*Guardar.*No es el PIN de soporte/,
  fr: /Voix > Commandes de transfert.*Configurer et gérer le code confidentiel.*Définir ou modifier votre code confidentiel de transfert.*Enregistrer.*pas le code PIN d’assistance/,
  it: /Voce > Ordini di portabilità.*Imposta e gestisci il PIN.*Imposta o modifica il PIN di portabilità.*Salva.*Non è il PIN di supporto/,
  ja: /音声 > ポートの注文.*PIN の設定と管理.*移行する PIN の設定または変更.*保存.*サポート PIN とは別/,
};
test.each(LANGUAGES)('%s: whoever needs the PIN reads the whole way to it', (language) => {
  for (const name of [
    'rejected-pin-missing',
    'rejected-pin-mismatch',
    'rejected-support-pin-given',
    'review-how-to',
    'status-waiting',
    'notice-pin-matched',
    'notice-pin-set',
  ])
    expect(shown(`${language}-${name}`).replace(/(?<=[^ -~]) (?=[^ -~])/g, ''), name).toMatch(PATH[language]);
  expect(shown(`${language}-accepted-port-out`)).not.toMatch(PATH[language]);
});

test.each(LANGUAGES)('%s: who asks how, reads how each request is made and gets every form', (language) => {
  const preview = previews.find(({ name }) => name === `${language}-review-how-to`);
  expect(textOf(preview)).toMatch(/999/);
  expect(textOf(preview)).toContain(settings.desk.mailboxes.gcstnmsd);
  expect(preview?.mail.attachments).toHaveLength(3);
  expect(previews.find(({ name }) => name === `${language}-review-kind-unclear`)?.mail.attachments).toHaveLength(0);
});

test.each(LANGUAGES)('%s: what is wrong as well is said beside what a person looks at', (language) => {
  const title = templates.reason(language, 'pin-missing', { letterDays: 60, lockHours: 24 }).title;
  expect(shown(`${language}-review-pin-missing`)).toContain(title);
});

test.each(LANGUAGES)('%s: a notice says who asked', (language) => {
  for (const event of ['matched', 'locked'])
    expect(shown(`${language}-notice-pin-${event}`)).toContain('pat@customer.example');
});

test('an attached form is promised only where one is attached', () => {
  const promises = /\battached\b(?! numbers\.csv)/;
  for (const preview of previews.filter(({ name, mail }) => name.startsWith('en-') && promises.test(mail.text)))
    expect(preview.mail.attachments.length, preview.name).toBeGreaterThan(0);
});
