import type { HeaderBlock } from './header-block.ts';
import { readMailboxes } from './mailboxes.ts';

/** Fields that must stand in a header once (RFC 5322 section 3.6) and tell programs who writes, and what of. */
const ONCE = ['from', 'message-id', 'subject'];

/**
 * What one program reads so and another otherwise (desk rules, section 10): names of fields that are given twice, `from`
 * where it names several authors or none that all programs agree on, `line-ends`, `header-length`.
 *
 * @returns names, none where the header is plain
 */
export function ambiguousFieldsOf({ fields, hasMixedLineEnds, isCut }: HeaderBlock): string[] {
  const twice = ONCE.filter((name) => fields.filter((field) => field.name === name).length > 1);
  const from = readMailboxes(fields.find(({ name }) => name === 'from')?.raw ?? '');
  const authors = new Set(from.addresses.map(({ address }) => address));
  const isOne = from.isClear && authors.size <= 1;
  return [
    ...(isOne || twice.includes('from') ? [] : ['from']),
    ...twice,
    ...(hasMixedLineEnds ? ['line-ends'] : []),
    ...(isCut ? ['header-length'] : []),
  ];
}
