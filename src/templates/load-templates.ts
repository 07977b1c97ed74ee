/**
 * The texts of the desk: template files in, parsed templates out. Files are Markdown with Liquid values; the desk's staff
 * edits them. Reads the disk once, at start; what is broken stops the start.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Liquid, type Template } from 'liquidjs';
import { UsageError } from '../base/errors.ts';
import { isLanguage, LANGUAGES, type Language } from '../base/language.ts';
import { isWordKey, readWords, type WordKey } from './read-words.ts';

export const TEMPLATE_NAMES = [
  'accepted',
  'already-ordered',
  'rejected',
  'review',
  'what-was-read',
  'how-pin-is-set',
  'how-to-ask',
  'status',
  'withdrawn',
  'order-begun',
  'order-completed',
  'order-cancelled',
  'agent-answer',
  'notice-pin-matched',
  'notice-pin-locked',
  'notice-pin-set',
  'agent-note',
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** Written to the support agents, in the desk's own language only. */
const ENGLISH_ONLY: readonly TemplateName[] = ['agent-note'];

/** What the text of a reason may have in braces. */
const REASON_PLACES = ['letterDays', 'lockHours'] as const;
export type ReasonValues = Readonly<Record<(typeof REASON_PLACES)[number], number>>;
export type ReasonText = { readonly title: string; readonly text: string };

export type TemplateSet = {
  /** Languages that have every template. */
  readonly languages: readonly Language[];
  /** Markdown of a template with values filled in, every value escaped. @throws when a value is unknown */
  fill(language: Language, name: TemplateName, values: Readonly<Record<string, unknown>>): string;
  /** What stands in braces filled in. */
  reason(language: Language, code: string, values: ReasonValues): ReasonText;
  /** Plain text, what stands in braces filled in. */
  word(language: Language, key: WordKey, values?: Readonly<Record<string, string>>): string;
  /** The name of a form's field, as it is printed beside its box. */
  field(language: Language, name: string): string;
};

/** One thing wrong with the template files. */
export type TemplateFinding = { readonly file: string; readonly line: number | null; readonly problem: string };

type LanguageTexts = {
  readonly templates: ReadonlyMap<TemplateName, Template[]>;
  readonly reasons: ReadonlyMap<string, ReasonText>;
  readonly words: ReadonlyMap<WordKey, string>;
};

/** Markdown's own signs, in values that customers wrote: a backslash takes their meaning away (CommonMark section 2.4). */
const escapeValue = (value: unknown): string =>
  String(value ?? '')
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');

const engine = (): Liquid =>
  new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true, outputEscape: escapeValue });

/**
 * @param codes every reason that must have a text
 * @throws UsageError exit status 1, naming each file and line
 */
export function loadTemplates(folder: string, codes: readonly string[]): TemplateSet {
  const { texts, findings, liquid } = readTemplates(folder, codes);
  if (findings.length > 0) {
    const lines = findings.map(({ file, line, problem }) => `  ${file}${line ? `:${line}` : ''}: ${problem}`);
    throw new UsageError(`The templates in ${folder} cannot be used:\n${lines.join('\n')}`, 1);
  }
  const of = (language: Language): LanguageTexts => {
    const found = texts.get(language) ?? texts.get('en');
    if (!found) throw new Error('there are no English templates');
    return found;
  };
  return {
    languages: LANGUAGES.filter((language) => texts.has(language)),
    fill: (language, name, values) => String(liquid.renderSync(of(language).templates.get(name) ?? [], values)),
    reason: (language, code, values) => {
      const found = of(language).reasons.get(code);
      if (!found) throw new Error(`reason ${code} has no text`);
      return { title: found.title, text: fillPlaces(found.text, values) };
    },
    word: (language, key, values = {}) => fillPlaces(of(language).words.get(key) ?? key, values),
    field: (language, name) => {
      const key = `field.${name}`;
      return isWordKey(key) ? (of(language).words.get(key) ?? name) : name;
    },
  };
}

const fillPlaces = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** What is wrong with the files, every finding. */
export const lintTemplates = (folder: string, codes: readonly string[]): readonly TemplateFinding[] =>
  readTemplates(folder, codes).findings;

function readTemplates(folder: string, codes: readonly string[]) {
  const liquid = engine();
  const findings: TemplateFinding[] = [];
  const texts = new Map<Language, LanguageTexts>();
  const languages = existsSync(folder) ? readdirSync(folder).filter(isLanguage) : [];
  if (!languages.includes('en'))
    findings.push({ file: join(folder, 'en'), line: null, problem: 'there are no English templates' });
  for (const language of languages) {
    const at = join(folder, language);
    const templates = readBodies(at, language, liquid, findings);
    const reasons = readReasonFile(join(at, '_reasons.md'), codes, findings);
    const words = readWordFile(join(at, '_words.md'), findings);
    texts.set(language, { templates, reasons, words });
  }
  return { texts, findings, liquid };
}

function readBodies(
  folder: string,
  language: Language,
  liquid: Liquid,
  findings: TemplateFinding[],
): Map<TemplateName, Template[]> {
  const templates = new Map<TemplateName, Template[]>();
  for (const name of TEMPLATE_NAMES) {
    if (language !== 'en' && ENGLISH_ONLY.includes(name)) continue;
    const file = join(folder, `${name}.md`);
    try {
      if (!existsSync(file)) throw new Error('is missing');
      templates.set(name, liquid.parse(readFileSync(file, 'utf8')));
    } catch (error) {
      const { message } = error as Error;
      const line = Number(/line:(\d+)/.exec(message)?.[1] ?? 0) || null;
      findings.push({ file, line, problem: message.split('\n')[0] ?? message });
    }
  }
  return templates;
}

function readReasonFile(file: string, codes: readonly string[], findings: TemplateFinding[]): Map<string, ReasonText> {
  const reasons = existsSync(file)
    ? readReasons(readFileSync(file, 'utf8'))
    : new Map<string, ReasonText & { line: number }>();
  for (const code of codes.filter((known) => !reasons.get(known)?.text))
    findings.push({ file, line: null, problem: `reason ${code} has no text` });
  for (const [code, { line, text }] of reasons) {
    if (!codes.includes(code)) findings.push({ file, line, problem: `${code} is no reason of the desk` });
    for (const [, name = ''] of text.matchAll(/\{(\w*)\}/gu))
      if (!REASON_PLACES.some((place) => place === name))
        findings.push({ file, line, problem: `{${name}} is nothing that the desk fills in` });
  }
  return reasons;
}

function readWordFile(file: string, findings: TemplateFinding[]): ReadonlyMap<WordKey, string> {
  const read = readWords(existsSync(file) ? readFileSync(file, 'utf8') : '');
  findings.push(...read.findings.map((finding) => ({ file, ...finding })));
  return read.words;
}

/** Sections `## code: Title` and the text below each. */
function readReasons(source: string): Map<string, ReasonText & { line: number }> {
  const reasons = new Map<string, ReasonText & { line: number }>();
  let current: { code: string; title: string; lines: string[]; line: number } | null = null;
  const close = (): void => {
    if (current)
      reasons.set(current.code, { title: current.title, text: current.lines.join('\n').trim(), line: current.line });
  };
  source.split('\n').forEach((line, i) => {
    const heading = /^## ([a-z-]+):\s*(.*)$/.exec(line);
    if (heading?.[1]) {
      close();
      current = { code: heading[1], title: heading[2] ?? '', lines: [], line: i + 1 };
    } else current?.lines.push(line);
  });
  close();
  return reasons;
}
