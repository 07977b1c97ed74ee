/**
 * The texts of the desk: template files in, parsed templates out. Files are Markdown with Liquid values; the desk's staff
 * edits them. Reads the disk once, at start; what is broken stops the start.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Liquid, type Template } from 'liquidjs';
import { UsageError } from '../base/errors.ts';
import { isLanguage, LANGUAGES, type Language } from '../base/language.ts';

export const TEMPLATE_NAMES = [
  'accepted',
  'already-ordered',
  'rejected',
  'review',
  'notice-pin-matched',
  'notice-pin-locked',
  'agent-note',
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

export type ReasonText = { readonly title: string; readonly text: string };

export type TemplateSet = {
  /** Languages that have every template. */
  readonly languages: readonly Language[];
  /** Markdown of a template with values filled in, every value escaped. @throws when a value is unknown */
  fill(language: Language, name: TemplateName, values: Readonly<Record<string, unknown>>): string;
  reason(language: Language, code: string): ReasonText;
};

/** One thing wrong with the template files. */
export type TemplateFinding = { readonly file: string; readonly line: number | null; readonly problem: string };

type LanguageTexts = {
  readonly templates: ReadonlyMap<TemplateName, Template[]>;
  readonly reasons: ReadonlyMap<string, ReasonText>;
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
    reason: (language, code) => {
      const text = of(language).reasons.get(code);
      if (!text) throw new Error(`reason ${code} has no text`);
      return text;
    },
  };
}

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
    const templates = new Map<TemplateName, Template[]>();
    for (const name of TEMPLATE_NAMES) {
      const file = join(folder, language, `${name}.md`);
      try {
        if (!existsSync(file)) throw new Error('is missing');
        templates.set(name, liquid.parse(readFileSync(file, 'utf8')));
      } catch (error) {
        const { message } = error as Error;
        findings.push({
          file,
          line: Number(/line:(\d+)/.exec(message)?.[1] ?? 0) || null,
          problem: message.split('\n')[0] ?? message,
        });
      }
    }
    const file = join(folder, language, '_reasons.md');
    const reasons = existsSync(file)
      ? readReasons(readFileSync(file, 'utf8'))
      : new Map<string, ReasonText & { line: number }>();
    for (const code of codes.filter((known) => !reasons.get(known)?.text))
      findings.push({ file, line: null, problem: `reason ${code} has no text` });
    for (const [code, { line }] of reasons)
      if (!codes.includes(code)) findings.push({ file, line, problem: `${code} is no reason of the desk` });
    texts.set(language, { templates, reasons });
  }
  return { texts, findings, liquid };
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
