import type { Found } from '../../base/evidence.ts';
import { findOrganisations } from '../parties/find-organisations.ts';
import type { OrganisationDirectory } from '../parties/organisation-directory.ts';
import type { OrganisationMention } from '../parties/organisation-mention.ts';
import { receiversIn } from '../parties/receivers.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { tablesIn } from '../text/tables.ts';
import type { WrittenMail } from '../text/written-mail.ts';

/**
 * Customers whom a column of the mail's own tables calls where its rows go: "New organization". The text in, one mention for each
 * name out; who is no customer here is nobody.
 */
export function namedInColumns(
  { own }: Pick<WrittenMail, 'own'>,
  directory: OrganisationDirectory,
): Found<OrganisationMention>[] {
  if (!own.includes('|') && !/\S {2,}\S|\t/u.test(own)) return [];
  const names = receiversIn(tablesIn(foldCharacters(own))).flatMap((one) => (one.isNew ? one.names : []));
  return names.flatMap((name) => {
    const found = findOrganisations({ subject: '', own: name, signature: '' }, directory, []);
    const id = found.find(({ value }) => value.id !== null)?.value.id ?? null;
    return id === null
      ? []
      : [{ value: { id, name, role: 'destination' as const }, source: 'body' as const, quote: name }];
  });
}
