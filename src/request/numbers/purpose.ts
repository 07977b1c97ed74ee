import { contactVerdict } from './contact-words.ts';
import type { Item } from './find-items.ts';
import { beginningIn } from './item-index.ts';
import { lineAt } from './statements.ts';

type RunItem = Item & { type: 'run' };

/** What a number is there for: to be moved, or to reach somebody. */
export type Sorted = {
  readonly items: readonly Item[];
  readonly contacts: readonly Item[];
  /** Labelled like contact data and standing among the numbers of a list. */
  readonly unclear: readonly RunItem[];
};

export function sortByPurpose(text: string, all: readonly Item[]): Sorted {
  const verdicts = new Map(all.map((item) => [item, verdictOf(text, all, item)]));
  const plain = all.filter((item) => verdicts.get(item) === null);
  const labelled = all.filter((item) => verdicts.get(item) === 'label');
  const isRun = (item: Item): item is RunItem => item.type === 'run';
  // Beside a list that is clear, "Phone: ..." is the writer's; alone, or in the middle of the list, nobody can tell.
  const open = new Set<Item>(plain.some(isRun) ? [] : labelled);
  const listed = new Set<Item>(plain.filter(isRun));
  for (const order of [labelled, labelled.toReversed()]) {
    for (const item of order) {
      if (neighbours(text, all, item).some((near) => listed.has(near) || open.has(near))) open.add(item);
    }
  }
  return {
    items: plain,
    contacts: all.filter((item) => verdicts.get(item) !== null && !open.has(item)),
    unclear: [...open].filter(isRun),
  };
}

function verdictOf(text: string, all: readonly Item[], item: Item): ReturnType<typeof contactVerdict> {
  const line = lineAt(text, item.start);
  const before = beginningIn(all, line.start, item.start).at(-1);
  const from = before ? before.end : line.start;
  const lead = text.slice(from, item.start);
  const above = text.slice(Math.max(0, text.lastIndexOf('\n', line.start - 2) + 1), line.start);
  // A sentence may have been wrapped just before the number.
  const sentence = from === line.start && /\p{Ll}\s*$/u.test(above) ? above.replace('\n', ' ') + lead : lead;
  // "BTN:" on a line of its own labels what stands below it.
  const labelAbove = lead.trim() === '' && /[:：]\s*$/.test(above) ? above.replace(/\s*$/, ' ') : lead;
  const verdict = contactVerdict(labelAbove, sentence);
  if (verdict !== null || !before) return verdict;
  // "Tel. 972-555-0164 / 0165": what is joined to a contact is one.
  return /^\s*(?:\/|or|and|,)\s*$/i.test(lead) ? carried(text, all, before) : null;
}

function carried(text: string, all: readonly Item[], before: Item): ReturnType<typeof contactVerdict> {
  const verdict = verdictOf(text, all, before);
  return verdict === 'label' || verdict === 'other-purpose' || verdict === 'reach' ? verdict : null;
}

/** What stands in the lines above and below. */
function neighbours(text: string, all: readonly Item[], item: Item): readonly Item[] {
  const line = lineAt(text, item.start);
  const above = line.start === 0 ? null : lineAt(text, line.start - 1);
  const below = line.end >= text.length ? null : lineAt(text, line.end + 1);
  return [above, below].flatMap((near) => (near ? beginningIn(all, near.start, near.end) : []));
}
