/** Words that stand right before or behind a number, without a space: "TN4255550101", "Lobby4255550101". */

import { regexp } from '../../base/regexp.ts';

const LETTERS = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}';
const LAST_WORD = regexp(`([^]?)([${LETTERS}]{1,21})$`, 'u');
const LETTER = regexp(`^[${LETTERS}]`, 'u');
/** What people call a number. */
const LABEL =
  /^(?:tns?|dids?|n[oº]?|nr|nos|nrs|num|núm|numbers?|números?|numéros?|numer[oi]|ph|phone|tel|tél|telf|teléfono|téléphone|telefono|telephone|fax|cell?|mob|mobile|móvil|main|line|línea|ligne|linea)$/iu;
/** A name or a noun, not the letters of a code. */
const WORD = /^\p{Lu}?\p{Ll}{2,}$/u;

/** Whether what stands right before a number leaves it one: nothing, other signs, a label, or a word that nothing follows. */
export function mayBeGlued(text: string, start: number, end: number): boolean {
  const [, before = '', word = ''] = LAST_WORD.exec(text.slice(Math.max(0, start - 22), start)) ?? [];
  if (word === '' || LABEL.test(word)) return !/[\d@_]/.test(before);
  return WORD.test(word) && !/[\d@/_.-]/.test(before) && !LETTER.test(text.slice(end, end + 1));
}
