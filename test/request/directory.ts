import type { IntakeRequest } from '../../src/request/intake-request.ts';
import type { DirectoryEntry, OrganisationDirectory } from '../../src/request/parties/organisation-directory.ts';
import { indexNames } from '../../src/request/parties/organisation-names.ts';
import { readRequest } from '../../src/request/read-request.ts';

/** The provider under test. */
export const PROVIDER = ['Larkspur Voice', 'Larkspur'] as const;

const ENTRIES: readonly DirectoryEntry[] = [
  entry('contoso', 'Contoso, Ltd.', ['contoso.example', 'contoso.onmicrosoft.example'], '1'),
  entry('harborline', 'Harborline Freight', ['harborline.example'], '2'),
  entry('fineart', 'School of Fine Art', ['fineart.example'], '3'),
  entry('summit', 'Summit', ['summit.example'], '4'),
  entry('larkspurhotel', 'Larkspur Hotel Group', ['larkspurhotel.example'], '5'),
  entry('umeda', '梅田商事株式会社', ['umeda.example'], '6'),
  entry('rioseco', 'Compañía Río Seco S.A.', ['rioseco.example'], '7'),
];

function entry(id: string, name: string, domains: string[], digit: string): DirectoryEntry {
  return { id, name, domains, tenantId: `${digit.repeat(8)}-2222-4333-8444-${digit.repeat(12)}` };
}

export const directory: OrganisationDirectory = {
  entries: ENTRIES,
  byDomain: new Map(ENTRIES.flatMap(({ id, domains }) => domains.map((domain) => [domain, id] as const))),
  byTenantId: new Map(ENTRIES.flatMap(({ id, tenantId }) => (tenantId ? [[tenantId, id] as const] : []))),
  byFirstWord: indexNames(ENTRIES),
};

/** What is read of a text that Contoso writes. */
export const readOfContoso = (own: string): IntakeRequest =>
  readRequest({
    mail: { subject: '', own, signature: '' },
    directory,
    desk: { providerNames: ['Larkspur Voice'] },
    senderDomain: 'contoso.example',
    limit: 100,
  });
