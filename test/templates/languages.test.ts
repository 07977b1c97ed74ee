import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/base/language.ts';
import { previewMails } from '../../src/cli/preview-mails.ts';
import { loadSettings } from '../../src/config/load.ts';
import { REASON_CODES } from '../../src/decision/reasons.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { readWords, WORD_KEYS } from '../../src/templates/read-words.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'templates');
const { desk, limits } = loadSettings({ env: {}, cwd: FOLDER });
const templates = loadTemplates(FOLDER, REASON_CODES);
const previews = previewMails(templates, desk, limits);
const source = (language: string, file: string): string => readFileSync(join(FOLDER, language, file), 'utf8');
/** The values and conditions of a template, in any order: a language may turn its sentences round. */
const values = (text: string): string[] =>
  [...new Set(text.match(/\{\{[^}]*\}\}|\{%-?\s*(?:if|for|when|case)[^%]*%\}/g) ?? [])].sort();

test('the desk answers in each of its languages', () => {
  expect(templates.languages).toEqual(LANGUAGES);
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  test.each(
    readdirSync(join(FOLDER, language)).filter((file) => !file.startsWith('_')),
  )('%s uses the values of the English one', (file) => {
    expect(values(source(language, file))).toEqual(values(source('en', file)));
  });

  test('its texts are its own', () => {
    const english = /(?<![\p{L}"])(?:the|your|please|we|you|is|are|with|and|this)(?!\p{L})/iu;
    for (const file of readdirSync(join(FOLDER, language))) {
      const text = source(language, file).replace(
        /\{[{%].*?[%}]\}|"[^"]*"|«[^»]*»|「[^」]*」|Voice > Port orders|^## [a-z-]+:|^[a-z.A-Z-]+:/gm,
        '',
      );
      expect(english.exec(text)?.[0], file).toBeUndefined();
    }
  });
});

test.each(previews.map((preview) => [preview.name, preview.mail] as const))('%s reads well', (name, mail) => {
  const { text, html, subject } = mail;
  for (const written of [text, html.replace(/<style[\s\S]*?<\/style>/, ''), subject]) {
    expect(written, name).not.toMatch(/\{\{|\{%|\*\*|\{n\}|\{from\}|undefined|NaN|\[object/);
    expect(written, name).not.toMatch(/^\s*[-•]\s*$/m);
  }
  expect(text).not.toMatch(/[^\S\n]{2,}\S.*\S[^\S\n]{3,}\S|\.\.(?!\.)|,,/);
});

test('a word that is unknown, misses its place or is missing is told by line', () => {
  const { findings } = readWords('desk: number desk\nnonsense: x\ncount-one: one {number}\n');
  expect(findings).toEqual(
    expect.arrayContaining([
      { line: 1, problem: 'desk needs {provider}' },
      { line: 2, problem: 'nonsense is no word of the desk' },
      { line: 3, problem: '{number} is nothing that the desk fills in' },
      { line: null, problem: 'range has no text' },
    ]),
  );
  expect(readWords(source('en', '_words.md'))).toMatchObject({ findings: [], words: { size: WORD_KEYS.length } });
});
