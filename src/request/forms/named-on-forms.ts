import type { Found } from '../../base/evidence.ts';
import { findOrganisations } from '../parties/find-organisations.ts';
import type { OrganisationDirectory } from '../parties/organisation-directory.ts';
import type { OrganisationMention } from '../parties/organisation-mention.ts';
import type { WrittenMail } from '../text/written-mail.ts';

/**
 * Whom the forms name as their company (rules, section 5): by its domain or tenant, else by its name. One mention a form;
 * its id is null where the registry knows neither.
 */
export function namedOnForms(
  { forms }: Pick<WrittenMail, 'forms'>,
  directory: OrganisationDirectory,
): Found<OrganisationMention>[] {
  return (forms ?? []).flatMap(({ source, form }) => {
    const domain = form.fields.companyDomain?.text ?? '';
    const name = form.fields.companyName?.text ?? '';
    if (domain === '' && name === '') return [];
    const ids = new Set(
      [idOf(domain.replace(/\s+/g, ''), directory), idOf(name, directory)].filter((id) => id !== null),
    );
    const mention = (id: string | null): Found<OrganisationMention> => ({
      value: { id, name: name || domain, role: 'unsaid' },
      source,
      quote: `${name} ${domain}`.trim(),
    });
    return ids.size === 0 ? [mention(null)] : [...ids].map(mention);
  });
}

function idOf(text: string, directory: OrganisationDirectory): string | null {
  const mentions = findOrganisations({ subject: '', own: text, signature: '' }, directory, []);
  return mentions.find(({ value }) => value.id !== null)?.value.id ?? null;
}
