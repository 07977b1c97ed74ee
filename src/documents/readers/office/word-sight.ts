/**
 * A Word document's text parts as their reader sees them: hidden runs and deleted rows gone; runs that are struck out in any way, or may
 * not be seen, struck out in the one way that the reader of Word files tells; what that reader skips put where it looks.
 */
import { WHITE } from './colours.ts';
import { isFlat, readWordStyles, runSight, type Surroundings, shadeOf, type WordStyles } from './word-looks.ts';
import { childOf, eachElement, isOn, textIn, within, writeXml, type XmlNode } from './xml.ts';

/** The file shows the text of another one within. */
export class EmbeddedDocumentError extends Error {}

const TEXTS: ReadonlySet<string> = new Set(['document', 'footnotes', 'endnotes']);
/** Wrappers of runs whose content is text like any other. */
const WRAPPERS: ReadonlySet<string> = new Set(['fldSimple', 'dir', 'bdo', 'ruby', 'rubyBase', 'moveTo']);
const GONE: ReadonlySet<string> = new Set(['del', 'moveFrom', 'rt', 'delText']);

/**
 * @param files the parts of the package, changed in place
 * @throws EmbeddedDocumentError
 */
export function showAsSeen(files: Record<string, Uint8Array>): void {
  const names = Object.keys(files).filter((name) => /\.xml$/i.test(name));
  const style = names.find((name) => /styles\.xml$/i.test(name) && !/stylesWithEffects/i.test(name));
  const styles = readWordStyles(style ? files[style] : undefined);
  for (const name of names) {
    const bytes = files[name];
    if (/\b(?:altChunk|subDoc)\b/.test(head(bytes, name))) throw new EmbeddedDocumentError('it shows another document');
    eachElement(bytes, TEXTS, (root) => {
      show(root, styles, { paragraph: undefined, ground: WHITE, isDoubtful: false, isInTable: false });
      files[name] = Buffer.from(writeXml(root), 'utf8');
    });
  }
}

/** Only parts with text can hold another document. */
const head = (bytes: Uint8Array | undefined, name: string): string =>
  bytes && /document[^/]*\.xml$/i.test(name) ? Buffer.from(bytes).toString('latin1') : '';

type Around = Surroundings & { readonly isInTable: boolean };

function show(node: XmlNode, styles: WordStyles, around: Around): void {
  const kept = node.children.flatMap((child): (XmlNode | string)[] => {
    if (typeof child === 'string') return [child];
    if (GONE.has(child.name) || isDeleted(child)) return [];
    if (child.name === 'AlternateContent') return showAlternatives(child, styles, around);
    if (child.name === 'r') return showRun(child, styles, around);
    show(child, styles, surroundingsOf(child, around));
    return [WRAPPERS.has(child.name) ? { ...child, fullName: renamed(child, 'ins'), attributes: {} } : child];
  });
  node.children.splice(0, node.children.length, ...kept);
}

const renamed = (node: XmlNode, name: string): string => node.fullName.slice(0, -node.name.length) + name;

/** A row or cell that a tracked change has taken out. */
const isDeleted = (node: XmlNode): boolean =>
  (node.name === 'tr' && childOf(childOf(node, 'trPr'), 'del') !== undefined) ||
  (node.name === 'tc' && childOf(childOf(node, 'tcPr'), 'cellDel') !== undefined);

function surroundingsOf(node: XmlNode, around: Around): Around {
  const properties = childOf(node, `${node.name}Pr`);
  const ground = shadeOf(childOf(properties, 'shd')) ?? around.ground;
  // A text box stands on its own ground; whether that is filled is told in too many ways.
  if (node.name === 'txbxContent') return { ...around, ground: WHITE };
  if (node.name === 'p')
    return { ...around, paragraph: properties, ground, isDoubtful: around.isDoubtful || isFlat(properties) };
  if (node.name === 'tbl') return { ...around, ground, isInTable: true };
  if (node.name === 'tc') return { ...around, ground };
  if (node.name !== 'tr') return around;
  return { ...around, isDoubtful: around.isDoubtful || isFlat(properties) || isOn(childOf(properties, 'hidden')) };
}

function showRun(run: XmlNode, styles: WordStyles, around: Around): XmlNode[] {
  const properties = childOf(run, 'rPr');
  const sight = runSight(properties, styles, around);
  if (sight === 'hidden') return [];
  show(run, styles, around);
  // A table's design colours its heads, and their cells do not say on what they stand.
  const isHead = around.isInTable && sight === 'doubtful' && !/\d/.test(textIn(run));
  const isStruck = sight === 'struck' || (sight === 'doubtful' && !isHead);
  const others = (properties?.children ?? []).filter(
    (child) => typeof child === 'string' || !/^d?strike$/.test(child.name),
  );
  const name = (of: string): string => renamed(run, of);
  const strike: XmlNode = { name: 'strike', fullName: name('strike'), attributes: {}, children: [] };
  const look: XmlNode = {
    name: 'rPr',
    fullName: name('rPr'),
    attributes: {},
    children: isStruck ? [...others, strike] : others,
  };
  return [{ ...run, children: [look, ...run.children.filter((child) => child !== properties)] }];
}

/** The reader takes the older way of two; a newer Word shows the newer one. Where they differ nobody knows what is seen. */
function showAlternatives(node: XmlNode, styles: WordStyles, around: Around): XmlNode[] {
  const [choice, fallback] = [childOf(node, 'Choice'), childOf(node, 'Fallback')];
  const words = (part: XmlNode | undefined): string =>
    within(part, 't')
      .map((text) => textIn(text))
      .join('')
      .replace(/\s/g, '');
  const texts = within(choice, 'txbxContent').map((text) => ({ ...text, fullName: text.fullName }));
  const isSame = words(choice) === words(fallback);
  const shown: XmlNode =
    fallback && (isSame || texts.length === 0)
      ? fallback
      : {
          name: 'Fallback',
          fullName: renamed(node, 'Fallback'),
          attributes: {},
          children: [...(fallback?.children ?? []), ...texts],
        };
  show(shown, styles, { ...around, isDoubtful: around.isDoubtful || (fallback !== undefined && !isSame) });
  return [{ ...node, children: [shown] }];
}
