/** How a letter without a form's labels ends and is dated: "Sincerely," with somebody's hand above the typed name, a date on a line of its own. */
import { regexp } from '../../base/regexp.ts';
import { type Box, height, type PageLayout } from '../pages/page-layout.ts';
import type { FieldReading, SignatureReading } from './filled-form.ts';
import { type Phrase, textOf } from './phrases.ts';
import { inkIn } from './signature.ts';

/** Whole lines. */
const CLOSING =
  /^(?:(?:yours |very )*(?:sincerely|truly|faithfully)(?: yours)?|respectfully(?: (?:yours|submitted))?|(?:kind |best |warm )?regards|cordially|atentamente|muy atentamente|cordialmente|(?:un )?cordial saludo|saludos cordiales|respetuosamente|cordialement|(?:bien |très )cordialement|respectueusement|sincères salutations|salutations distinguées|(?:cordiali|distinti) saluti|in fede|敬具|以上)[,.、。]?$/iu;
/** "Ruth Halvorsen", "Carmen Rivera Soto, Directora": capitals, no digits. */
const NAME = regexp(
  /^\p{Lu}[\p{L}'’.-]*(?: (?:de|del|la|di|da|van|von|y))*(?: \p{Lu}[\p{L}'’.-]*){1,4}(?:,.{2,40})?$/u,
);
/** Points from the closing words to the name below them. */
const ROOM = { least: 18, most: 120 };

export type Closing = { readonly signature: SignatureReading; readonly name: FieldReading };

/** @returns what stands between the closing words and the name; null where the page does not end so */
export function readClosing(page: PageLayout, phrases: readonly Phrase[]): Closing | null {
  const closing = phrases.findLast(({ words }) => CLOSING.test(textOf(words)));
  if (!closing) return null;
  const below = phrases
    .filter(({ box }) => box.top > closing.box.bottom - 2 && Math.abs(box.left - closing.box.left) < 60)
    .sort((a, b) => a.box.top - b.box.top);
  const [first, second] = below;
  if (!first || first.box.top - closing.box.bottom > ROOM.most) return null;
  const typed = /^\/s\/\s*\p{L}{2}/u.test(textOf(first.words));
  const name = typed ? second : first;
  if (!name || !NAME.test(textOf(name.words))) return null;
  const reading = { text: textOf(name.words), isSure: !page.isScan, rival: null, page: page.number };
  return { signature: typed ? 'typed' : between(page, closing.box, name.box), name: reading };
}

function between(page: PageLayout, closing: Box, name: Box): SignatureReading {
  const left = Math.min(closing.left, name.left) - 6;
  const area = { left, right: Math.max(name.right, left + 200), top: closing.bottom, bottom: name.top };
  return height(area) < ROOM.least ? 'none' : inkIn(page, area);
}

/** "March 4, 2026"; "Miami, 11 de marzo de 2026": the place before it is none of the date. */
const DATED = regexp(
  /^(?:\p{Lu}[\p{L} .'’-]{1,30}, )?((?:(?:le|el|il|lì) )?(?:\d{1,2}(?:st|nd|rd|th|er|º|°)? (?:de |di )?\p{L}{3,10}\.?,? (?:de |del |di )?20\d{2}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? 20\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}|20\d{2}-\d{2}-\d{2}|20\d{2}年 ?\d{1,2}月 ?\d{1,2}日))[.,]?$/u,
);

/** The date of a letter that has no place for one: a line that is a date and nothing else. Two of them have each other for a rival. */
export function readHeadDate(
  pages: readonly { readonly page: PageLayout; readonly phrases: readonly Phrase[] }[],
): FieldReading | null {
  const dates = pages.flatMap(({ page, phrases }) =>
    phrases.flatMap(({ words }) => {
      const text = DATED.exec(textOf(words))?.[1];
      return text ? [{ text, page: page.number }] : [];
    }),
  );
  const [first] = dates;
  const other = dates.find(({ text }) => text !== first?.text);
  return first ? { ...first, isSure: !other, rival: other?.text ?? null } : null;
}
