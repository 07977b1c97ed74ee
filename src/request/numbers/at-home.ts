/**
 * A number that is asked for and told to be happy where it is: "0128 is the preacher's and he is very happy where he is". Whether it
 * moves a person has to ask (desk rules, section 3).
 */
import { asksForDeed } from '../kind/find-kind.ts';
import type { RunItem } from './find-items.ts';
import { beginningIn } from './item-index.ts';
import { has } from './nearest-cue.ts';
import type { OpenPart } from './open-part.ts';
import type { Page } from './page.ts';
import { findShortForms, resolveShortForm } from './short-forms.ts';
import { ASKING } from './words/asking-words.ts';
import { IS_AT_HOME } from './words/at-home-words.ts';

/** So many statements say it; a text that says it more often is a story. */
const MOST = 20;

/** @param meant sorted by start @param show how a statement is quoted */
export function homesIn(page: Page, meant: readonly RunItem[], show: (said: string) => string): readonly OpenPart[] {
  return page.statements
    .filter(({ text }) => IS_AT_HOME.test(text) && !has(ASKING, text) && !asksForDeed(text))
    .slice(0, MOST)
    .flatMap(({ start, end, text }): OpenPart[] => {
      const items = [
        ...beginningIn(meant, start, end),
        ...findShortForms(page.text, meant, { start, end })
          .filter(({ from }) => from.length === 4)
          .flatMap((short): RunItem[] => {
            const run = resolveShortForm(short, meant);
            return run ? [{ ...short, type: 'run', run, abroad: false, open: false, loose: false }] : [];
          }),
      ];
      return items.length > 0 ? [{ by: 'place', items, quote: show(text) }] : [];
    });
}
