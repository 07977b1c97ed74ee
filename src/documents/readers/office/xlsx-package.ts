/** Where the parts of an XLSX package lie: its relationships (ECMA-376 part 2, section 9) in, paths out. */
import { attribute, eachElement, type XmlNode } from './xml.ts';

export type Files = Readonly<Record<string, Uint8Array>>;

type Relation = { readonly id: string; readonly type: string; readonly path: string };

export type XlsxPackage = {
  part(path: string | undefined): Uint8Array | undefined;
  /** What a part refers to: the last word of a relation's type tells of what kind it is. */
  relations(path: string): readonly Relation[];
  readonly workbook: string | undefined;
};

export function openPackage(files: Files): XlsxPackage {
  // Names of parts are the same in capitals and small letters.
  const byName = new Map(Object.entries(files).map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const part = (path: string | undefined): Uint8Array | undefined =>
    path === undefined ? undefined : byName.get(path.toLowerCase());
  const relations = (path: string): Relation[] => {
    const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
    const found: Relation[] = [];
    eachElement(part(`${folder}_rels/${name}.rels`), new Set(['Relationship']), (node) => {
      const target = attribute(node, 'Target') ?? '';
      found.push({
        id: attribute(node, 'Id') ?? '',
        type: (attribute(node, 'Type') ?? '').split('/').at(-1) ?? '',
        path: resolvePath(folder, target),
      });
    });
    return found;
  };
  return { part, relations, workbook: relations('').find(({ type }) => type === 'officeDocument')?.path };
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}

/** The names of the sheets, with the path of each. */
export function sheetPaths(pack: XlsxPackage): Map<string, string> {
  const { workbook = '' } = pack;
  const relations = pack.relations(workbook);
  const paths = new Map<string, string>();
  eachElement(pack.part(workbook), new Set(['sheet']), (node: XmlNode) => {
    const id = Object.entries(node.attributes).find(([name]) => /(?:^|:)id$/.test(name))?.[1];
    const path = relations.find((relation) => relation.id === id)?.path;
    if (path) paths.set(attribute(node, 'name') ?? '', path);
  });
  return paths;
}
