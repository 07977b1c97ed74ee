/** Makes up HTML mails with words that are there once, in the shapes that mail programs write, some of them hidden in one way or other. */
import { Dice } from './dice.ts';
import { BORDER, COVERS, HARMLESS, HIDING, MEDIA, UNDOING, WRAPPERS } from './ways.ts';

export type Word = {
  readonly word: string;
  /** What has been done to it and to what it stands in, for whoever reads a failure. */
  readonly ways: readonly string[];
  /** The model may be in doubt: one of the ways is a border case. */
  readonly isBorder: boolean;
  /** One of the ways is meant to hide, though it may do nothing here. */
  readonly isMeant: boolean;
  readonly isStruck: boolean;
};
export type Mail = { readonly html: string; readonly words: readonly Word[] };

type Piece = { before: string; after: string; way: string; isBorder: boolean };
type Node = {
  readonly tag: string;
  readonly attribs: Map<string, string>;
  readonly kids: (Node | string)[];
  readonly styles: string[];
  /** Around it. */
  readonly pieces: Piece[];
  readonly ways: string[];
  isBorder: boolean;
  isMeant: boolean;
  isStruck: boolean;
};

const STRIKING = [
  'text-decoration:line-through',
  'text-decoration-line:line-through',
  'text-decoration:underline line-through',
];
const COLOURS =
  '#fff white #000 navy #f5f5f5 #1a73e8 rgb(255,255,255) hsl(210,50%,20%) #c00 #eee #333 ivory rgba(255,255,255,.5) teal'.split(
    ' ',
  );
const [ELEMENTS, PARTS] = [/^(?:p|div|span|b|a|font|li|ul|h2|blockquote|td|table|center)$/, /^(?:table|tbody|tr|td)$/];

/** The mail of a seed. */
export const mailOf = (seed: number): Mail => new Maker(new Dice(seed)).make();

class Maker {
  readonly #dice: Dice;
  readonly #css: string[] = [];
  readonly #words: Word[] = [];
  readonly #nodes: Node[] = [];
  #count = 0;
  #names = 0;
  #isBorder = false;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  make(): Mail {
    const dice = this.#dice;
    const body = this.#node('body');
    const most = dice.from(8, 20);
    while (this.#count < most) body.kids.push(this.#block(0));
    for (let i = dice.from(1, 4); i > 0; i--) this.#style(this.#any(), dice.pick(HIDING), 'hiding');
    for (let i = dice.from(0, 4); i > 0; i--) this.#style(this.#any(), dice.pick(HARMLESS), 'harmless');
    for (let i = dice.from(0, 2); i > 0; i--) this.#colour(this.#any());
    for (let i = dice.from(0, 2); i > 0; i--) this.#wrap(this.#any());
    if (dice.chance(0.3)) this.#style(this.#any(), dice.pick(BORDER), 'border');
    if (dice.chance(0.15)) this.#strike(this.#any());
    if (dice.chance(0.06)) this.#cover(this.#any());
    if (dice.chance(0.5))
      this.#css.push('p{margin:0 0 6px} td{padding:2px 6px} @media (max-width:600px){td{display:block}}');
    const isOld = dice.chance(0.35);
    // Pages of that age hand no colours down into tables in browsers, and do so in mail programs.
    const page = this.#write(body, { ways: [], isBorder: this.#isBorder, isMeant: false, isStruck: false }, isOld);
    const style = this.#css.length > 0 ? `<style type="text/css">\n${this.#css.join('\n')}\n</style>` : '';
    return { html: `${isOld ? '' : '<!DOCTYPE html>'}<html><head>${style}</head>${page}</html>`, words: this.#words };
  }

  #node(tag: string, kids: (Node | string)[] = [], attribs: Record<string, string> = {}): Node {
    const node: Node = {
      tag,
      attribs: new Map(Object.entries(attribs)),
      kids,
      styles: [],
      pieces: [],
      ways: [],
      isBorder: false,
      isMeant: false,
      isStruck: false,
    };
    if (ELEMENTS.test(tag)) this.#nodes.push(node);
    return node;
  }

  #any = (): Node => this.#dice.pick(this.#nodes);

  #text(): string {
    const words = Array.from({ length: this.#dice.from(1, 2) }, () => {
      this.#count += 1;
      return `w${String(this.#count).padStart(4, '0')}`;
    });
    return words.join(' ');
  }

  #line(depth: number): (Node | string)[] {
    const dice = this.#dice;
    return Array.from({ length: dice.from(1, 2) }, (_, i) => {
      const gap = i > 0 ? ' ' : '';
      if (depth > 1 || dice.chance(0.5)) return gap + this.#text();
      const kind = dice.from(0, 4);
      if (kind === 0) return this.#node('b', this.#line(depth + 1));
      if (kind === 1) return this.#node('font', this.#line(depth + 1), { face: 'Arial' });
      if (kind === 2) return this.#node('a', [this.#text()], { href: 'https://firm.example/' });
      return this.#node('span', this.#line(depth + 1));
    });
  }

  #block(depth: number): Node {
    const dice = this.#dice;
    const kind = depth > 2 ? 0 : dice.from(0, 9);
    if (kind <= 2) return this.#node('p', this.#line(0));
    if (kind === 3)
      return this.#node('p', [this.#node('span', this.#line(1), { lang: 'EN-US' }), this.#node('o:p', ['&nbsp;'])], {
        class: 'MsoNormal',
      });
    if (kind === 4)
      return this.#node(
        'div',
        [this.#node('div', this.#line(0)), this.#node('div', ['<br>']), this.#node('div', this.#line(1))],
        { dir: 'ltr' },
      );
    if (kind === 5)
      return this.#node(
        'ul',
        Array.from({ length: dice.from(1, 3) }, () => this.#node('li', this.#line(1))),
      );
    if (kind === 6) return this.#node('h2', this.#line(1));
    if (kind === 7)
      return this.#node(
        'div',
        Array.from({ length: dice.from(1, 2) }, () => this.#block(depth + 1)),
      );
    return this.#table(depth);
  }

  #table(depth: number): Node {
    const dice = this.#dice;
    const isFrame = dice.chance(0.4);
    const rows = Array.from({ length: isFrame ? 1 : dice.from(1, 3) }, () => {
      const cells = Array.from({ length: isFrame ? 1 : dice.from(1, 3) }, () =>
        this.#node('td', isFrame ? [this.#block(depth + 1)] : this.#line(1)),
      );
      return this.#node('tr', cells);
    });
    const attribs: Record<string, string> = dice.chance(0.5)
      ? { border: '0', cellpadding: '0', cellspacing: '0', width: '100%' }
      : {};
    return this.#node('table', [this.#node('tbody', rows)], attribs);
  }

  /** Puts a style on an element as mails do: in place, by a rule, or by one of two that are at odds. */
  #style(node: Node, css: string, aim: 'hiding' | 'harmless' | 'border'): void {
    const dice = this.#dice;
    node.ways.push(css);
    // Sizes, places and moves of the parts of a table hang on the layout of all of them.
    const isLaidOut =
      /height|width|overflow|position|margin|float|clip|transform|scale|translate|contain|zoom|column|flex|block|text-indent|inline|flow/;
    node.isMeant ||= aim === 'hiding';
    if (aim === 'border' || (PARTS.test(node.tag) && isLaidOut.test(css))) node.isBorder = true;
    const undone = css
      .split(';')
      .map((one) => UNDOING[one.split(':')[0] ?? ''] && `${one.split(':')[0]}:${UNDOING[one.split(':')[0] ?? '']}`);
    if (aim === 'hiding' && /margin\S*:(?:\S+ )*-\d{3}/.test(css)) this.#isBorder = true;
    // What is moved, and is not surely gone, may lie over any other.
    if (aim === 'border' && /position|margin|transform|translate|offset|left/.test(css)) this.#isBorder = true;
    const kind = dice.next();
    if (kind < 0.4 || (kind > 0.7 && css.includes('--'))) node.styles.push(css);
    else if (kind < 0.6) this.#css.push(`${this.#selector(node)}{${css}}`);
    else if (kind < 0.72) this.#rule(node, css);
    else if (kind < 0.8 && !undone.includes(undefined) && !css.includes('!'))
      this.#contest(node, css, undone.join(';'));
    else if (kind < 0.9) this.#css.push(`${this.#selector(node)}{${css.replaceAll('!important', '')}}`);
    else node.styles.push(css);
  }

  #name(): string {
    this.#names += 1;
    return `c${this.#names}`;
  }

  #class(node: Node): string {
    const name = this.#name();
    node.attribs.set('class', `${node.attribs.get('class') ?? ''} ${name}`.trim());
    return `.${name}`;
  }

  #id(node: Node): string {
    if (!node.attribs.has('id')) node.attribs.set('id', this.#name());
    return `#${node.attribs.get('id')}`;
  }

  #selector(node: Node): string {
    const own = this.#class(node);
    return this.#dice.pick([
      () => own,
      () => node.tag + own,
      () => `body ${own}`,
      () => `html > body ${node.tag}${own}`,
      () => `${own}, .nobody`,
      () => `[class~="${own.slice(1)}"]`,
      () => `*${own}:not(.nobody)`,
      () => `:is(${node.tag}, h6)${own}`,
      () => this.#id(node),
      () => {
        const data = this.#name();
        node.attribs.set('data-k', data);
        return `${node.tag}[data-k=${data}]`;
      },
    ])();
  }

  /** A rule for some media only. */
  #rule(node: Node, css: string): void {
    const kind = this.#dice.pick(['here', 'nowhere', 'nowhere', 'somewhere'] as const);
    const media = this.#dice.pick<string>(MEDIA[kind]);
    node.ways.push(`@media ${media}`);
    node.isBorder ||= kind === 'somewhere';
    this.#isBorder ||= kind === 'somewhere';
    this.#css.push(`@media ${media}{${this.#selector(node)}{${css}}}`);
  }

  /** Two rules for one element that say the contrary; which of them hides is by chance. */
  #contest(node: Node, css: string, undone: string): void {
    const [weak, strong] = this.#dice.chance(0.5) ? [css, undone] : [undone, css];
    const own = this.#class(node);
    const marked = strong
      .split(';')
      .map((one) => `${one} !important`)
      .join(';');
    this.#dice.pick([
      () => this.#css.push(`${own}{${weak}}`, `${node.tag}${own}{${strong}}`),
      () => this.#css.push(`${node.tag}${own}{${strong}}`, `${own}{${weak}}`),
      () => this.#css.push(`${own}{${weak}}`, `${own}{${strong}}`),
      () => this.#css.push(`${this.#id(node)}{${strong}}`, `body ${node.tag}${own}{${weak}}`),
      () => this.#css.push(`${own}{${marked}}`, `${this.#id(node)}{${weak}}`),
      () => this.#css.push(`:where(${node.tag}${own}){${weak}}`, `${node.tag}{}`, `${own}{${strong}}`),
      () => {
        node.styles.push(weak);
        this.#css.push(`${own}{${marked}}`);
      },
      () => {
        node.styles.push(strong);
        this.#css.push(`${own}{${weak}}`);
      },
      () => {
        node.styles.push(marked);
        this.#css.push(`${own}{${weak} !important}`);
      },
      () => node.styles.push(weak, strong),
    ])();
    node.ways.push('contest');
  }

  #colour(node: Node): void {
    const dice = this.#dice;
    const colour = dice.pick(COLOURS);
    const kind = dice.from(0, 3);
    const isHtml = !colour.includes('(');
    node.ways.push(`colour ${colour}`);
    if (kind === 0 && node.tag === 'font' && isHtml) node.attribs.set('color', colour);
    else if (kind <= 1) node.styles.push(`color:${colour}`);
    else if (PARTS.test(node.tag) && isHtml) node.attribs.set('bgcolor', colour);
    else node.styles.push(`${dice.pick(['background', 'background-color'])}:${colour}`);
  }

  #wrap(node: Node): void {
    const [before, after, isBorder = false] = this.#dice.pick(WRAPPERS);
    // Between the rows of a table nothing may stand: it would be put before it.
    if (PARTS.test(node.tag) && node.tag !== 'table') return;
    node.pieces.push({ before, after, way: before, isBorder });
    if (isBorder && before.includes('position')) this.#isBorder = true;
  }

  #strike(node: Node): void {
    node.isStruck = true;
    node.isBorder = true;
    const tag = this.#dice.pick(['s', 'strike', 'del', '']);
    if (tag === '' || PARTS.test(node.tag)) this.#css.push(`${this.#class(node)}{${this.#dice.pick(STRIKING)}}`);
    else node.pieces.push({ before: `<${tag}>`, after: `</${tag}>`, way: tag, isBorder: true });
  }

  #cover(node: Node): void {
    if (PARTS.test(node.tag)) return;
    const [before, after] = this.#dice.pick(COVERS);
    node.pieces.push({ before, after, way: 'cover', isBorder: true });
    this.#isBorder = true;
  }

  #write(node: Node | string, around: Omit<Word, 'word'>, isOld: boolean): string {
    if (typeof node === 'string') {
      for (const [word] of node.matchAll(/w\d{4}/g)) this.#words.push({ word, ...around });
      return node;
    }
    const isLoose = isOld && node.tag === 'table' && /color|colour|background/.test(around.ways.join());
    const inner = {
      ways: [...around.ways, ...node.pieces.map(({ way }) => way), ...node.ways],
      isBorder: around.isBorder || node.isBorder || isLoose || node.pieces.some((piece) => piece.isBorder),
      isMeant: around.isMeant || node.isMeant,
      isStruck: around.isStruck || node.isStruck,
    };
    if (node.styles.length > 0) node.attribs.set('style', node.styles.join(';'));
    const attribs = [...node.attribs].map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
    const content = node.kids.map((kid) => this.#write(kid, inner, isOld)).join('');
    const before = node.pieces.map((piece) => piece.before).join('');
    const after = node.pieces
      .map((piece) => piece.after)
      .reverse()
      .join('');
    return `${before}<${node.tag}${attribs}>${content}</${node.tag}>${after}`;
  }
}
