/** How a line of a mail is laid out, in marks, whom it names, and its words with what does not matter taken off. */
import { regexp } from '../../base/regexp.ts';
import { TELEPHONE } from '../../base/telephone-shape.ts';
import { fold } from '../../message/trim/signer-name.ts';

/** Of whom and of what the mail is. */
export type Known = {
  /** Words of whoever sends it, folded. */
  readonly names: readonly string[];
  /** That the address is of; '' where it is not known. */
  readonly company: string;
  /** The ticket's number, where the subject gives one. */
  readonly ticket: RegExp | null;
};

const LONGEST_LINE = 400;
const MOST_WORDS = 24;
const TOKEN = regexp(
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}ー]+|N?\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?|[?!:"();#[\]{}<>|=©®™*_/&+@–—-]/gu,
);

/** One spelling of what does not matter: case, widths, which address, which number. */
const plain = (line: string): string =>
  line
    .slice(0, LONGEST_LINE)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/(?:https?:\/\/|www\.)[^\s>\])]{1,300}/gu, ' Nlink ')
    .replace(/[^\s@<>]{1,64}@[^\s@<>]{1,200}/gu, ' Naddress ')
    .replace(/\d[\d .:/()-]{0,30}\d|\d/gu, (digits) => ` N${sizeOf(digits.replace(/\D/g, '').length)} `);

const sizeOf = (digits: number): string => (digits < 3 ? 'few' : digits < 7 ? 'some' : digits < 10 ? 'many' : 'ten');

/** Few counts matter each, many alike. */
export const bucket = (count: number): string =>
  count < 4 ? String(count) : count < 6 ? '4' : count < 9 ? '6' : count < 16 ? '9' : count < 40 ? '16' : '40';

export type Shape = { readonly signs: readonly string[]; readonly words: readonly string[] };

/** How a line is laid out, in marks, and its words. */
export function shapeOf(text: string, around: Known): Shape {
  const cut = text.slice(0, LONGEST_LINE);
  const words = plain(cut).match(TOKEN) ?? [];
  const letters = cut.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const small = letters.filter((word) => /^\p{Ll}{2}/u.test(word)).length;
  const capital = letters.filter((word) => /^\p{Lu}/u.test(word)).length;
  const folded = fold(cut);
  const named = folded.filter((word) => around.names.includes(word)).length;
  const signs: string[] = [
    `long${bucket(Math.round(cut.length / 12))}`,
    `words${bucket(letters.length)}`,
    `small${bucket(small)}`,
    `end${/[.。]$/u.test(cut) ? '.' : (/[,、:：;?？!！)\]}>*=_-]$/u.exec(cut)?.[0] ?? '')}`,
    `head${/^[[({<*=_#|+©~>–—-]|^[\p{So}\p{Sk}]/u.exec(cut)?.[0] ?? (/^\p{Lu}/u.test(cut) ? 'A' : /^\p{Ll}/u.test(cut) ? 'a' : /^\d/u.test(cut) ? '1' : '?')}`,
  ];
  const add = (sign: string, holds: boolean): void => {
    if (holds) signs.push(sign);
  };
  add('capitals', capital >= 2 && small <= 2);
  add('shouts', letters.length > 2 && !/\p{Ll}/u.test(cut) && /\p{Lu}{4}/u.test(cut));
  add('tel', TELEPHONE.test(cut));
  add('bare tel', /^[\s+(\d][\d\s().+-]{8,}$/u.test(cut));
  add('address', /[^\s@]@[^\s@]/u.test(cut));
  add('link', /https?:|www\./iu.test(cut));
  add('label', /^[^:：]{1,34}[:：]\s*\S/u.test(cut));
  add('bar', /\s[|·•‖]\s/u.test(cut));
  add('rule', /^[\W_]{4,}$/u.test(cut));
  add('ruled', /[-_=*~]{4,}/u.test(cut) && letters.length > 0);
  add('quoted', /^>/u.test(cut));
  add('ticket', around.ticket?.test(cut) === true);
  add('year', /20[23]\d/u.test(cut));
  add('clock', /\d:\d\d/u.test(cut));
  add('place', /\b\p{Lu}{2} \d{5}\b|〒/u.test(cut));
  add('company', around.company.length >= 5 && folded.join('').includes(around.company));
  add(`name${Math.min(named, 3)}`, named > 0);
  add('name alone', named > 0 && folded.length <= named + 1);
  add('name first', named > 0 && around.names.includes(folded[0] ?? ''));
  return { signs, words: words.slice(0, MOST_WORDS) };
}
