/** HTML in, the tree out that a browser makes of it (HTML, section 13.2): what is not closed, or closed in the wrong place, goes on there too. */
import { type AnyNode, Document, type Element, isTag, type ParentNode } from 'domhandler';
import { parse, type TreeAdapter } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

/** Twenty thousand rows of a table; a few bytes can ask for millions, since each paragraph opens again what was not closed. */
const MAX_ELEMENTS = 150_000;
/** Nodes that are passed over to put another in its place. */
const MAX_STEPS = 20_000_000;

export type Page = {
  readonly root: Document;
  /** False where it has more elements than anybody writes: the rest is not in the tree. */
  readonly isWhole: boolean;
};

export function parsePage(html: string): Page {
  let [elements, steps] = [0, 0];
  let root = new Document([]);
  const insert = (parent: ParentNode, reference: AnyNode): void => {
    if (parent.children.at(-1) !== reference) steps += parent.children.length;
    if (steps > MAX_STEPS) throw new TooMuch();
  };
  const bounded: TreeAdapter<Htmlparser2TreeAdapterMap> = {
    ...adapter,
    createDocument: () => {
      root = adapter.createDocument();
      return root;
    },
    createElement: (...args) => {
      elements += 1;
      if (elements > MAX_ELEMENTS) throw new TooMuch();
      return adapter.createElement(...args);
    },
    insertBefore: (parent, node, reference) => {
      insert(parent, reference);
      adapter.insertBefore(parent, node, reference);
    },
    insertTextBefore: (parent, text, reference) => {
      insert(parent, reference);
      adapter.insertTextBefore(parent, text, reference);
    },
    detachNode: (node) => {
      if (node.parent) insert(node.parent, node);
      adapter.detachNode(node);
    },
  };
  try {
    parse(html, { treeAdapter: bounded, scriptingEnabled: false });
    return { root, isWhole: true };
  } catch (error) {
    if (error instanceof TooMuch) return { root, isWhole: false };
    throw error;
  }
}

class TooMuch extends Error {}

export type Visitor = {
  /** @returns false to pass over what stands in it */
  open(element: Element): boolean;
  close(element: Element): void;
  text(text: string, parent: Element | null): void;
};

/** Visits all nodes in order; of no depth is the stack too small. */
export function walk(root: Document, { open, close, text }: Visitor): void {
  const stack: { node: ParentNode; at: number }[] = [{ node: root, at: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.node.children[top.at++];
    if (child === undefined) {
      stack.pop();
      if (isTag(top.node)) close(top.node);
    } else if (isTag(child)) {
      if (open(child)) stack.push({ node: child, at: 0 });
      else close(child);
    } else if ('data' in child && child.type === 'text') text(child.data, isTag(top.node) ? top.node : null);
  }
}

/** A page without a doctype, or with an old one: programs read it as the first browsers did. */
export const isOldPage = (root: Document): boolean => root['x-mode'] === 'quirks';
