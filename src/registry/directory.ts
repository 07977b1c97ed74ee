import { foldName } from '../request/fold-name.ts';
import type { DirectoryEntry, OrganisationDirectory } from '../request/organisation-directory.ts';

/** The index by which a mail's words find organisations. Pure: the same entries give the same index. */
export function buildDirectory(entries: readonly DirectoryEntry[]): OrganisationDirectory {
  const byDomain = new Map<string, string>();
  const byTenantId = new Map<string, string>();
  const byFirstWord = new Map<string, { id: string; words: readonly string[] }[]>();
  for (const { id, name, domains, tenantId } of entries) {
    for (const domain of domains) byDomain.set(domain.toLowerCase(), id);
    if (tenantId) byTenantId.set(tenantId.toLowerCase(), id);
    const words = foldName(name);
    const [first] = words;
    if (first) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { id, words }]);
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  return { entries, byDomain, byTenantId, byFirstWord };
}
