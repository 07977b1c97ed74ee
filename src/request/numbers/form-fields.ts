/**
 * Numbers of the other fields of a form that labels what is to be moved (desk rules, section 3): "Número a portar: A", and below it
 * "Teléfono para coordinar con el cliente: B". Whatever its words, another label does not ask.
 */
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { has } from './nearest-cue.ts';
import { lineText, type Page } from './page.ts';
import { ASKING } from './words/asking-words.ts';
import { REACH } from './words/contact-words.ts';
import { JUST_A_NUMBER, PERSON_FIRST, TO_MOVE, TO_SPEAK, WHO_USES } from './words/form-words.ts';

/** `reach`: a way to speak to somebody; `unclear`: its label says something else. */
export type OtherField = 'reach' | 'unclear';

const MOST_LINES = 2000;
const LONGEST_LABEL = 70;
/** The label up to its colon, and what stands between that and the first number. */
const LABELLED = /^([^:=|\n]{2,70}?)[ ]*(?:[:=|]|\.{3,})(.*)$/su;

type Line = { readonly own: readonly Item[]; readonly label: string; readonly lead: string };

export function otherFields(page: Page, items: readonly Item[]): ReadonlyMap<Item, OtherField> {
  const found = new Map<Item, OtherField>();
  if (page.lines.length > MOST_LINES || !TO_MOVE.test(page.text)) return found;
  const lines = page.lines.map(({ start, end }, index): Line => {
    const own = beginningIn(items, start, end);
    const text = lineText(page, index).slice(0, own[0] ? own[0].start - start : LONGEST_LABEL * 2);
    const [, label = '', lead = ''] = LABELLED.exec(text) ?? [];
    return { own, label: label.length <= LONGEST_LABEL ? label : '', lead };
  });
  const heads = lines.flatMap((line, at) => (line.label !== '' && TO_MOVE.test(line.label) ? [at] : []));
  // Entries that are called something each are a list, and no fields.
  const isPlain = (at: number): boolean => {
    if ((lines[at]?.own.length ?? 0) > 0) return true;
    const next = lines.slice(at + 1, at + 4).find(({ own }) => own.length > 0);
    return next !== undefined && next.label === '';
  };
  if (heads.length === 0 || !heads.every(isPlain)) return found;
  for (const { own, label, lead } of lines) {
    if (label === '' || TO_MOVE.test(label) || JUST_A_NUMBER.test(label) || has(ASKING, label)) continue;
    const isPerson = PERSON_FIRST.test(lead) && !WHO_USES.test(label);
    const isReach = isPerson || TO_SPEAK.test(label) || (has(REACH, label) && !WHO_USES.test(label));
    for (const item of own) found.set(item, isReach ? 'reach' : 'unclear');
  }
  return found;
}
