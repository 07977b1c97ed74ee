/**
 * What of an HTML page a person sees: a tree in, for each element out whether its text is seen, struck out, and how it is laid out. The
 * cascade of its styles is judged on each of a desk's screens; where these differ, or where only a browser could tell, it is doubtful.
 */
import type { Document, Element } from 'domhandler';
import { readColour } from './html/colours.ts';
import { type Declaration, readStyleAttribute } from './html/declarations.ts';
import { DEFAULT_STYLE } from './html/default-style.ts';
import { SCREENS } from './html/desk-screens.ts';
import { isOldPage, type Page, walk } from './html/dom.ts';
import { lookOf, PAGE_LOOK, sightOfBox } from './html/look.ts';
import { hintsOf } from './html/presentational-hints.ts';
import { type Effort, type MatchedRule, RuleIndex, startEffort } from './html/rule-index.ts';
import { isClosed, isFolded, type Looks, NOTHING, type Seen, summarise } from './html/seen.ts';
import { worst } from './html/sight.ts';
import { type Meeting, styleOf } from './html/style-of.ts';
import { readStyleSheets, type StyleSheet, type StyleText } from './html/style-sheets.ts';
import type { Look } from './html/text-look.ts';

export type PageSight = {
  /** Null for what is not seen, with all that stands in it. */
  readonly of: (element: Element) => Seen | null;
  /** So many elements are opened when something begins to lie over the text; 0 where nothing can be told of the page. */
  readonly coveredFrom: number;
};

/** What stands in these is shown where the thing itself can't be. */
const UNSEEN: ReadonlySet<string> = new Set('iframe audio video'.split(' '));
/** What some programs show, if a style says so, and others pass over. */
const SOMETIMES: ReadonlySet<string> = new Set(
  'object applet canvas marquee meter progress svg math noscript select area base datalist head link meta noembed noframes param script style template title'.split(
    ' ',
  ),
);
const PICTURES: ReadonlySet<string> = new Set('img svg picture video canvas object embed'.split(' '));

/** Judges a page; each step is bounded, and where one was too much nothing is sure. */
export function sightOf({ root, isWhole }: Page): PageSight {
  const effort = startEffort();
  const { texts, linkColour } = gather(root);
  const sheet = readStyleSheets(texts);
  const judge = new Judge(sheet, { isOld: isOldPage(root), linkColour }, effort);
  walk(root, {
    open: (element) => judge.open(element),
    close: (element) => judge.close(element),
    text: () => {},
  });
  const isOpen = !isWhole || sheet.isBroken || effort.left <= 0;
  return { of: (element) => judge.seen.get(element) ?? null, coveredFrom: isOpen ? 0 : judge.coveredFrom };
}

/** The styles of a page, wherever they stand. */
function gather(root: Document): { texts: StyleText[]; linkColour: string | undefined } {
  const texts: StyleText[] = [];
  let linkColour: string | undefined;
  walk(root, {
    open(element) {
      if (element.name === 'body') linkColour ??= element.attribs.link;
      const isStyle = element.name === 'style' && /^\s*(?:text\/css)?\s*$/i.test(element.attribs.type ?? '');
      if (isStyle) {
        const css = element.children.map((child) => ('data' in child ? child.data : '')).join('');
        texts.push({ css, media: element.attribs.media ?? '' });
      }
      return element.name !== 'template';
    },
    close() {},
    text() {},
  });
  return { texts, linkColour };
}

/** Elements that look alike, and those that stand in them by what they are: a table has a thousand rows of one kind. */
type Kind = { readonly looks: Looks; readonly seen: Seen; readonly inner: Map<string, Kind> };

type PageFacts = { readonly isOld: boolean; readonly linkColour: string | undefined };

class Judge {
  readonly seen = new Map<Element, Seen>();
  coveredFrom = Number.POSITIVE_INFINITY;
  readonly #facts: PageFacts;
  readonly #effort: Effort;
  readonly #inline = new Map<string, readonly Declaration[]>();
  readonly #screens: readonly number[];
  readonly #defaults: RuleIndex;
  readonly #rules: RuleIndex;
  readonly #open: Kind[];
  #ofBody: Looks;
  #opened = 0;

  constructor(sheet: StyleSheet, facts: PageFacts, effort: Effort) {
    this.#facts = facts;
    this.#effort = effort;
    this.#screens = unlikeScreens(sheet);
    this.#defaults = new RuleIndex(DEFAULT_STYLE, { left: Number.POSITIVE_INFINITY });
    this.#rules = new RuleIndex(sheet, effort);
    this.#ofBody = this.#screens.map(() => PAGE_LOOK);
    this.#open = [{ looks: this.#ofBody, seen: NOTHING, inner: new Map() }];
  }

  open(element: Element): boolean {
    if (UNSEEN.has(element.name)) return false;
    const kind = this.#kindOf(element);
    if (kind.looks.every(({ sight }) => sight === 'hidden')) return false;
    if (element.name === 'body') this.#ofBody = kind.looks;
    this.#opened += 1;
    for (const look of kind.looks) this.#cover(element, look);
    this.seen.set(element, kind.seen);
    this.#open.push(kind);
    this.#rules.enter(element);
    return true;
  }

  close(element: Element): void {
    if (!this.seen.has(element)) return;
    this.#open.pop();
    this.#rules.leave(element);
  }

  #kindOf(element: Element): Kind {
    const around = this.#open.at(-1) as Kind;
    if (this.#open.length > DEEPEST) return buried(around);
    const [defaults, rules] = [this.#defaults.match(element), this.#rules.match(element)];
    const hints = hintsOf(element, this.#facts.linkColour);
    const style = element.attribs.style ?? '';
    const isAside = SOMETIMES.has(element.name) || element.attribs.popover !== undefined || isFolded(element);
    const key = [
      element.name,
      style,
      isAside,
      isClosed(element),
      keyOf(defaults),
      keyOf(rules),
      ...hints.map(asText),
    ].join('|');
    const known = around.inner.get(key);
    if (known) return known;
    const meeting: Meeting = { defaults, rules, hints, inline: this.#inlineOf(style) };
    const looks = this.#screens.map((screen, i) => {
      const parent = around.looks[i] ?? PAGE_LOOK;
      const quirk = this.#facts.isOld ? (this.#ofBody[i] ?? PAGE_LOOK).colours : null;
      const look = lookOf(element, styleOf(meeting, screen, parent.style), parent, quirk);
      return isAside ? { ...look, sight: worst(look.sight, 'doubtful') } : look;
    });
    const kind = { looks, seen: summarise(element, looks), inner: new Map() };
    around.inner.set(key, kind);
    return kind;
  }

  /** Each style attribute is read once; more of them than anybody writes are not read, and then nothing is sure. */
  #inlineOf(style: string): readonly Declaration[] {
    if (style === '') return [];
    const known = this.#inline.get(style);
    if (known) return known;
    this.#effort.left -= style.length * READING;
    const read = this.#effort.left > 0 ? readStyleAttribute(style) : [];
    this.#inline.set(style, read);
    return read;
  }

  /** What follows may be drawn off the page, or over this. A box with a ground of its own, or a picture, that is out of its place may lie over any text, or over what follows. */
  #cover(element: Element, look: Look): void {
    const { mover, style } = look;
    if (look.pulls) this.coveredFrom = Math.min(this.coveredFrom, this.#opened);
    if (mover === null || sightOfBox(look) === 'hidden') return;
    const isPicture = PICTURES.has(element.name) && !(Number(element.attribs.width ?? 9) <= 3);
    const isPainted = (readColour(style.own['background-color'] ?? 'transparent')?.alpha ?? 1) > 0.3;
    if (isPicture || isPainted || (style.own['background-image'] ?? 'none') !== 'none')
      this.coveredFrom = mover === 'anywhere' ? 0 : Math.min(this.coveredFrom, this.#opened);
  }
}

/** What each letter of a style attribute costs to read, in steps of matching. */
const READING = 16;

/** Deeper than browsers go (512 elements) nothing is judged, and nothing is sure. */
const DEEPEST = 1_000;

function buried(kind: Kind): Kind {
  const known = kind.inner.get('');
  if (known) return known;
  const looks = kind.looks.map((look) => ({ ...look, sight: worst(look.sight, 'doubtful') }));
  const deep = {
    looks,
    seen: { ...kind.seen, sight: worst(kind.seen.sight, 'doubtful') },
    inner: new Map<string, Kind>(),
  };
  deep.inner.set('', deep);
  kind.inner.set('', deep);
  return deep;
}

const keyOf = (matched: readonly MatchedRule[]): string =>
  matched.map(({ rule, isSure }) => (isSure ? rule.order : `${rule.order}?`)).join();
const asText = ({ property, value }: Declaration): string => `${property}:${value}`;

/** One of each kind of screens on which other rules hold. */
function unlikeScreens({ rules }: StyleSheet): number[] {
  const differing = rules.filter(({ screens }) => screens.some((answer) => answer !== screens[0]));
  const kinds = new Map<string, number>();
  SCREENS.forEach((_, screen) => {
    const kind = differing.map(({ screens }) => screens[screen]).join();
    if (!kinds.has(kind)) kinds.set(kind, screen);
  });
  return [...kinds.values()];
}
