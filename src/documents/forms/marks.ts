/** What is ticked: boxes, circles and the marks that people make in them. */
import { type Box, centre, height, holds, middle, type PageLayout, type Word } from '../pages/page-layout.ts';
import { compareBoxes, type Mark } from './compare-boxes.ts';
import type { Choice } from './filled-form.ts';
import { optionsIn } from './find-options.ts';
import { type OptionName, QUESTIONS, type QuestionName } from './label-maps.ts';
import { tokensOfWord } from './label-words.ts';
import { isBlank, type Phrase } from './phrases.ts';
import { OFF, ON } from './printed-marks.ts';

/**
 * @param names the options of one question
 * @returns `inFull`: asked in the whole words of the provider's form
 */
export function readChoice<T extends OptionName>(
  pages: readonly { page: PageLayout; phrases: readonly Phrase[] }[],
  names: readonly T[],
): Choice<T> & { readonly inFull: boolean } {
  const found = readMarks(pages, names);
  // Words without a box are a sentence ("All numbers move."), unless the other answer is printed too.
  const asked = found.some(({ mark }) => mark !== 'missing') || new Set(found.map(({ name }) => name)).size > 1;
  const inFull = asked && found.some(({ isShort }) => !isShort);
  if (!asked) return { asked, inFull, ticked: [], isUnclear: false };
  const isUnclear = found.some(({ mark }) => mark === 'unclear' || mark === 'missing');
  return { asked, inFull, ticked: tickedIn(found), isUnclear };
}

/** The same of a question whose options a form may print as a hint, too: only those with a box are its answers. */
export function readBoxes<T extends OptionName>(
  pages: readonly { page: PageLayout; phrases: readonly Phrase[] }[],
  names: readonly T[],
): Choice<T> {
  const found = readMarks(pages, names).filter(({ mark }) => mark !== 'missing');
  const asked = new Set(found.map(({ name }) => name)).size > 1;
  return asked
    ? { asked, ticked: tickedIn(found), isUnclear: found.some(({ mark }) => mark === 'unclear') }
    : { asked, ticked: [], isUnclear: false };
}

type Marked<T> = { readonly name: T; readonly mark: Mark; readonly isShort: boolean };

const tickedIn = <T>(found: readonly Marked<T>[]): T[] => [
  ...new Set(found.filter(({ mark }) => mark === 'on').map(({ name }) => name)),
];

function readMarks<T extends OptionName>(
  pages: readonly { page: PageLayout; phrases: readonly Phrase[] }[],
  names: readonly T[],
): Marked<T>[] {
  const found: Marked<T>[] = [];
  for (const { page, phrases } of pages) {
    const options = optionsIn(phrases, page.isScan);
    const alone = page.isScan ? [] : options.map(({ phrase, at }) => markBefore(page, phrase, at));
    // All boxes of a page tell what an empty one looks like, and how much a thin pen leaves in one.
    const places = options.map(({ phrase, at }) => ({ ...phrase.box, left: (phrase.words[at] as Word).left }));
    const compared = page.isScan || alone.includes('unclear') ? compareBoxes(page, places) : null;
    for (const [i, { name, phrase, at, isShort }] of options.entries()) {
      const told = alone[i] === 'unclear' ? compared?.[i] : (alone[i] ?? compared?.[i]);
      const mark = told ?? markBefore(page, phrase, at);
      // One word is an option beside a box, and nowhere else.
      if (isIn(name, names) && !(isShort && mark === 'missing')) found.push({ name, mark, isShort });
    }
  }
  return found;
}

const isIn = <T extends OptionName>(name: OptionName, names: readonly T[]): name is T =>
  (names as readonly OptionName[]).includes(name);

/** The mark of an option stands before its words. */
function markBefore(page: PageLayout, { words, box }: Phrase, at: number): Mark {
  const sentence = words.slice(0, at).findIndex(({ text }) => /^(?:[IІl|]|we)$/iu.test(text));
  const first = words[sentence >= 0 ? sentence : at] as Word;
  const size = Math.max(9, height(box));
  const button = page.widgets
    .filter(({ kind, left }) => kind === 'check' && left < first.left)
    .filter((widget) => Math.abs(centre(widget) - centre(box)) < size * 1.3 && first.left - widget.right < 45)
    .sort((a, b) => away(a, box) - away(b, box) || b.right - a.right)[0];
  if (button) return button.value === 'on' || isCrossed(page, button) ? 'on' : 'off';
  if (!page.isScan) {
    const written = writtenMark(page, first, size);
    if (written) return written;
  }
  return drawnMark(page, {
    left: first.left - 45,
    right: first.left - 1.5,
    top: box.top - size * 0.7,
    bottom: box.bottom + size * 0.5,
  });
}

const away = (a: Box, b: Box): number => Math.abs(centre(a) - centre(b));

/** Somebody has typed a cross over a box that knows nothing of it. */
const isCrossed = (page: PageLayout, button: Box): boolean =>
  page.words.some((word) => ON.test(word.text) && holds(button, middle(word), centre(word), 3));

/** "[X]", "☒", "( )": also in two or three words. */
function writtenMark(page: PageLayout, first: Word, size: number): Mark | null {
  const beside = page.words
    .filter((word) => word.right <= first.left + 1 && first.left - word.right < 40 && word !== first)
    .filter((word) => away(word, first) < size * 0.8)
    .sort((a, b) => away(a, first) - away(b, first));
  // Lines may stand so close that the mark of the next one is in reach.
  const marks = beside.filter((word) => beside[0] && away(word, beside[0]) < 5).sort((a, b) => a.left - b.left);
  const before = marks.map(({ text }) => text);
  const joined = before.slice(-3).join('');
  if (ON.test(joined) || ON.test(before.at(-1) ?? '')) return 'on';
  const last = marks.at(-1);
  // A printed box may have been filled by something that is no text.
  if (last && /^[☐□○◯❑❏]$/u.test(last.text)) return markInside(page, page.ink.outline(last) ?? last);
  if (OFF.test(joined) || OFF.test(before.at(-1) ?? '')) return 'off';
  if (/^_*x_*$/i.test(joined)) return 'on';
  return /^_{2,}$/.test(joined) ? 'off' : null;
}

/** A drawn box or circle: what counts is whether there is something in its middle. */
function drawnMark(page: PageLayout, area: Box): Mark {
  const outline = page.ink.outline(area);
  if (!outline) return 'missing';
  return markInside(page, outline);
}

function markInside(page: PageLayout, outline: Box): Mark {
  const [w, h] = [outline.right - outline.left, height(outline)];
  const inside = page.ink.share({
    left: outline.left + w * 0.3,
    right: outline.right - w * 0.3,
    top: outline.top + h * 0.3,
    bottom: outline.bottom - h * 0.3,
  });
  return inside > 0.28 ? 'on' : inside < 0.06 ? 'off' : 'unclear';
}

/** A question with YES and NO, each with room for a mark before it. */
export function readQuestion(
  pages: readonly { page: PageLayout; phrases: readonly Phrase[] }[],
  name: QuestionName,
): Choice<'yes' | 'no'> {
  for (const { page } of pages) {
    const question = findWords(page.words, QUESTIONS[name]);
    if (!question) continue;
    const answers = page.words
      .filter((word) => word.left > question.right - 2 && Math.abs(centre(word) - centre(question)) < 12)
      .filter(({ text }) => /^_*(?:yes|no)_*[.,:]?$/i.test(text))
      .sort((a, b) => a.left - b.left)
      .slice(0, 2);
    if (answers.length < 2) continue;
    let from = question.right;
    const ticked: ('yes' | 'no')[] = [];
    let isUnclear = false;
    for (const answer of answers) {
      const mark = markIn(page, {
        left: from + 1,
        right: answer.left - 1,
        top: answer.top - 16,
        bottom: answer.bottom + 2,
      });
      if (mark === 'on') ticked.push(/yes/i.test(answer.text) ? 'yes' : 'no');
      if (mark === 'unclear') isUnclear = true;
      from = answer.right;
    }
    return { asked: true, ticked, isUnclear };
  }
  return { asked: false, ticked: [], isUnclear: false };
}

function findWords(words: readonly Word[], texts: readonly string[]): (Box & { right: number }) | null {
  for (const text of texts) {
    const wanted = text.split(' ');
    for (let i = 0; i + wanted.length <= words.length; i++) {
      const run = words.slice(i, i + wanted.length);
      if (run.every((word, k) => tokensOfWord(word)[0] === wanted[k]))
        return { ...(run[0] as Word), right: (run.at(-1) as Word).right };
    }
  }
  return null;
}

/** Points: from the foot of an answer's words to the middle of its box, at most. */
const ROW = 18;

function markIn(page: PageLayout, area: Box): Mark {
  const inside = (box: Box): boolean =>
    middle(box) > area.left && middle(box) < area.right && centre(box) > area.top && centre(box) < area.bottom;
  // Rows of questions stand close: the mark of the row above is none of this one.
  const boxes = page.widgets.filter((box) => inside(box) && centre(box) > area.bottom - ROW);
  if (boxes.length > 0) return boxes.some(({ value }) => /\S/.test(value)) ? 'on' : 'off';
  const written = page.words.filter((word) => inside(word) && !isBlank(word) && /[\p{L}\p{N}✓✔☑☒]/u.test(word.text));
  if (written.length > 0) return 'on';
  // So is the ink of its words, which hang into this row.
  const over = page.words
    .filter(
      (word) => word.left < area.right && word.right > area.left && centre(word) <= area.top && word.bottom > area.top,
    )
    .map(({ bottom }) => bottom);
  const ink = page.ink.amount({ ...area, top: Math.max(area.top, ...over), bottom: area.bottom - 3 });
  const blanks = page.words.filter((word) => isBlank(word) && inside(word));
  const printed = blanks.reduce((sum, word) => sum + page.ink.amount({ ...word, bottom: area.bottom - 3 }), 0);
  return ink - printed > 8 ? 'on' : ink - printed < 2.5 ? 'off' : 'unclear';
}
