import type { DirectoryEntry, OrganisationDirectory } from '../request/parties/organisation-directory.ts';
import { indexNames } from '../request/parties/organisation-names.ts';

/** The index by which a mail's words find organisations. Pure: the same entries give the same index. */
export function buildDirectory(entries: readonly DirectoryEntry[]): OrganisationDirectory {
  const byDomain = new Map<string, string>();
  const byTenantId = new Map<string, string>();
  for (const { id, domains, tenantId } of entries) {
    for (const domain of domains) byDomain.set(domain.toLowerCase(), id);
    if (tenantId) byTenantId.set(tenantId.toLowerCase(), id);
  }
  return { entries, byDomain, byTenantId, byFirstWord: indexNames(entries) };
}
