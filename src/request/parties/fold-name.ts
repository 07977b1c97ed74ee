/** Legal forms at the end of a company's name, folded: with or without them it is the same company. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'inc incorporated llc llp lp ltd limited corp corporation co company plc pllc pc gmbh ag kg sa sas sarl srl spa snc ' +
    'sl bv nv ab oy kk'
  ).split(' '),
);

/**
 * The words of a name as they are compared: compatibility forms folded, lower case, without diacritics, punctuation and
 * the legal form at its end. "Contoso, Ltd." and "CONTOSO" give the same words.
 */
export function foldName(name: string): string[] {
  const words = foldWords(name.replace(/株式会社|有限会社|合同会社/gu, ' '));
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** The words of a text, folded the same way, nothing dropped. */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '') // s.p.a. is one word
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
