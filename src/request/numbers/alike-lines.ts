/**
 * Lines of one form, one below the other, each a label and its number ("Front desk ........ 425-555-0101"): a list, whose entries are
 * there for one thing (desk rules, section 3). "Reception" among them is a line's name, and no way to reach somebody.
 */
import { regexp } from '../../base/regexp.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { nearestCue } from './nearest-cue.ts';
import { lineIndex, lineText, type Page, statementOf } from './page.ts';
import type { Surroundings } from './surroundings.ts';
import { PHONE_FIELD } from './words/form-words.ts';

/** Two could be a desk and a mobile. */
const FEWEST = 3;
const LONGEST_NAME = 40;
const NAMED = regexp(/^\s*(?:[-*•·]\s*)?(\p{L}[^:|\d]*?)\s*[:：]\s*\(?$/u);

/** @returns runs of three and more such lines, each with its items; none where one is labelled as nothing but a telephone */
export function alikeLines(page: Page, items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  let [run, isPhones]: [Item[], boolean] = [[], false];
  const close = (): void => {
    if (run.length >= FEWEST && !isPhones) runs.push(run);
    [run, isPhones] = [[], false];
  };
  for (const { start, end } of page.lines) {
    const [item, ...others] = beginningIn(items, start, end);
    const name = item && NAMED.exec(page.text.slice(start, item.start))?.[1];
    const isAlone = item && others.length === 0 && page.text.slice(item.end, end).trim() === '';
    if (!item || !isAlone || name === undefined || name.length > LONGEST_NAME) {
      close();
      continue;
    }
    run.push(item);
    isPhones ||= PHONE_FIELD.test(name);
  }
  close();
  return runs;
}

/**
 * What words that ask head is asked for whole, where no word says that one of its lines is there for something else. What only its
 * name takes out of such a list ("Conference room: ..." among rooms), a person tells.
 *
 * @param verdicts by the words around each
 */
export function askedAlike(
  page: Page,
  items: readonly Item[],
  { headed }: Surroundings,
  verdicts: ReadonlyMap<Item, string>,
): (readonly [Item, 'meant' | 'unclear'])[] {
  const verdictOf = (item: Item): string => verdicts.get(item) ?? 'meant';
  const runs = alikeLines(page, items).filter((run) => {
    const first = lineIndex(page, run[0]?.start ?? 0);
    return headed[first] === 'meant' || isBelowWish(page, first);
  });
  const asked = runs.filter((run) => {
    const told = run.map(verdictOf);
    return (
      told.every((verdict) => OPEN.has(verdict)) && told.filter((one) => one === 'label').length * 2 <= told.length
    );
  });
  const others = runs.filter(
    (run) => !asked.includes(run) && run.filter((item) => OPEN.has(verdictOf(item))).length > 1,
  );
  const odd = others.flat().filter((item) => verdictOf(item) === 'other-purpose');
  return [...asked.flat().map((item) => [item, 'meant'] as const), ...odd.map((item) => [item, 'unclear'] as const)];
}

const OPEN: ReadonlySet<string> = new Set(['meant', 'bare', 'entry', 'label', 'number-label', 'stray']);

/** The statement above asks, over however many lines it goes. */
function isBelowWish(page: Page, line: number): boolean {
  let above = line - 1;
  while (above >= 0 && lineText(page, above).trim() === '') above -= 1;
  const { text } = statementOf(page, page.lines[above]?.start ?? 0);
  return above >= 0 && nearestCue(text.slice(-LONGEST_WISH).replaceAll('\n', ' ')) === 'meant';
}
const LONGEST_WISH = 300;
