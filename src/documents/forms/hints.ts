/** What a form prints for whoever fills it in: never a value. */
import { regexp } from '../../base/regexp.ts';
import { MARK } from '../../message/struck-out.ts';
import type { Word } from '../pages/page-layout.ts';
import { textOf } from './phrases.ts';

/** "(if applicable):", "(must be more than 5 business days)": wholly in brackets, and no telephone number. */
const BRACKETS = /^[([][^()[\]]*[)\]]\s*[.:：]?$/u;
/** "MM/DD/YYYY", "JJ.MM.AAAA" */
const PATTERN = /^[([]?(?:[dmyjtag]{2,4}\s?[/.-]\s?){2}[dmyjtag]{2,4}[)\]]?[.:]?$/iu;
/** How a sample, or a demand, begins; in the desk's languages. */
const INSTRUCTS = regexp(
  /^[([]?(?:e\.\s?g\.|for example|for instance|examples?\s*:|if applicable|must be|please (?:print|type|use|write)|p\.\s?ej\.|por ejemplo|ejemplos?\s*:|si (?:corresponde|procede|aplica)|par exemple|exemples?\s*:|le cas échéant|ad esempio|esempi?o?\s*:|se applicabile|例)(?![\p{L}\p{N}])/iu,
);

/** Alone: a company may be called "Required Reading". */
const ALONE =
  /^(?:required|optional|opcional|obligatorio|facultatif|obligatoire|facoltativo|obbligatorio|任意|必須)[.:：]?$/iu;

/** Behind a label, without brackets. */
const CONDITION =
  /^,?\s?(?:if (?:any|applicable|known|different)|optional|si (?:la hay|lo hay|existe|aplica|corresponde|procede)|le cas échéant|s['’]il y a lieu|si applicable|facultatif|se (?:presente|applicabile|esiste)|facoltativo|opcional|任意)[.:：]?$/iu;
export const isCondition = (words: readonly Pick<Word, 'text'>[]): boolean => CONDITION.test(textOf(words));

/** Whether the words of a phrase are a hint or a sample, whole. */
export function isHint(words: readonly Pick<Word, 'text'>[]): boolean {
  const text = textOf(words).replaceAll(MARK, '');
  if ((text.match(/\d/g)?.length ?? 0) >= 7) return false;
  return BRACKETS.test(text) || PATTERN.test(text) || INSTRUCTS.test(text) || ALONE.test(text);
}

/** The words of a phrase without the hint in brackets that stands before or behind them. */
export function withoutHints(words: readonly Word[]): readonly Word[] {
  const open = words.findIndex(({ text }) => /^[([]/u.test(text));
  if (open < 0) return words;
  const end = words.findIndex(({ text }, i) => i >= open && /[)\]][.:：]?$/u.test(text));
  if (end < 0) return words;
  const bracketed = words.slice(open, end + 1);
  const inner = textOf(bracketed);
  const rest = [...words.slice(0, open), ...words.slice(end + 1)];
  const isOuter = open === 0 || end === words.length - 1;
  return rest.length > 0 && isOuter && (INSTRUCTS.test(inner) || PATTERN.test(inner)) ? rest : words;
}
