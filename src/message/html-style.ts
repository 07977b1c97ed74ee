/** What CSS hides: the few properties that matter to whether a person sees a text. */
export type Look = { readonly color: string; readonly background: string };
export type StyleRules = ReadonlyMap<string, string>;
type Attributes = Record<string, string>;

const MAX_STYLE = 200_000;

/** Declarations of simple selectors (`.name`, `#name`, `tag`, `tag.name`) in the style elements of a page. */
export function classRules(html: string): StyleRules {
  const rules = new Map<string, string>();
  for (const [, css] of html.slice(0, MAX_STYLE * 4).matchAll(/<style\b[^>]*>([\s\S]{0,200000}?)<\/style/gi)) {
    const plain = (css ?? '').slice(0, MAX_STYLE).replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '');
    for (const [, selectors, declarations] of plain.matchAll(/([^{}]{1,500})\{([^{}]{0,2000})\}/g)) {
      if ((selectors ?? '').includes('@')) continue;
      for (const selector of (selectors ?? '').split(',')) {
        const key = selector.trim().toLowerCase();
        if (/^[a-z]*[.#]?[\w-]+$/.test(key)) rules.set(key, `${rules.get(key) ?? ''};${declarations}`);
      }
    }
  }
  return rules;
}

/** All declarations that meet an element, the strongest last. */
function styleOf(name: string, attributes: Attributes, rules: StyleRules): string {
  const classes = (attributes.class ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const keys = [name, ...classes.flatMap((c) => [`.${c}`, `${name}.${c}`]), `#${(attributes.id ?? '').toLowerCase()}`];
  return [...keys.flatMap((key) => rules.get(key) ?? []), attributes.style ?? ''].join(';').toLowerCase();
}

const declared = (style: string, property: string): string | null =>
  [...style.matchAll(new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'g'))]
    .at(-1)?.[1]
    ?.replace('!important', '')
    .trim() ?? null;

/** Colours of an element: its own, else its parent's. */
export function lookOf(name: string, attributes: Attributes, rules: StyleRules, parent: Look): Look {
  const style = styleOf(name, attributes, rules);
  const background = declared(style, 'background-color') ?? declared(style, 'background') ?? attributes.bgcolor ?? null;
  const color = declared(style, 'color') ?? (name === 'font' ? (attributes.color ?? null) : null);
  return { color: color ?? parent.color, background: background ?? parent.background };
}

/** Whether a person does not see what stands in this element. */
export function isHidden(name: string, attributes: Attributes, rules: StyleRules, look: Look): boolean {
  if ('hidden' in attributes) return true;
  const style = styleOf(name, attributes, rules);
  const is = (property: string, pattern: RegExp): boolean => pattern.test(declared(style, property) ?? '');
  return (
    is('display', /^none/) ||
    is('visibility', /^(hidden|collapse)/) ||
    is('mso-hide', /^all/) ||
    is('opacity', /^0(\.0\d*)?$/) ||
    isTiny(declared(style, 'font-size') ?? '') ||
    is('font', /(^|\s)0(px|pt)?[/\s]/) ||
    (is('(?:max-)?height', /^0/) && is('overflow', /^hidden/)) ||
    (is('(?:max-)?width', /^0/) && is('overflow', /^hidden/)) ||
    is('text-indent', /^-\d{3,}/) ||
    is('(?:left|top|margin-left|margin-top)', /^-\d{4,}/) ||
    is('clip(?:-path)?', /^(rect\(0|inset\((50|100)%)/) ||
    isSameColor(look)
  );
}

/** Sizes that nobody reads, by unit. */
const TINY: Readonly<Record<string, number>> = { px: 1, pt: 1, em: 0.1, rem: 0.1, '%': 10, '': 0 };

function isTiny(size: string): boolean {
  const [, value, unit] = /^(\d*\.?\d+)(px|pt|em|rem|%|)$/.exec(size) ?? [];
  return value !== undefined && Number(value) <= (TINY[unit ?? ''] ?? 0);
}

const NAMED: Readonly<Record<string, string>> = { white: 'ffffff', black: '000000', transparent: '' };

/** Red, green and blue, or null where it can't be told. */
function rgb(color: string): [number, number, number] | null {
  const text = NAMED[color.trim()] ?? color.trim();
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})\b/.exec(text)?.[1];
  if (hex) {
    const full = hex.length === 3 ? [...hex].map((c) => c + c).join('') : hex;
    return [0, 2, 4].map((i) => Number.parseInt(full.slice(i, i + 2), 16)) as [number, number, number];
  }
  const parts = /rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(text);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null;
}

/** Text of nearly the colour that it stands on. */
function isSameColor({ color, background }: Look): boolean {
  const [a, b] = [rgb(color), rgb(background)];
  return a !== null && b !== null && a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= 8);
}
