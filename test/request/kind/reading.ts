import { isAboutCase } from '../../../src/base/request-kind.ts';
import { chooseKind } from '../../../src/request/kind/choose-kind.ts';
import { findKinds } from '../../../src/request/kind/find-kind.ts';
import { findHold } from '../../../src/request/kind/withheld-deeds.ts';
import { findOrganisations } from '../../../src/request/parties/find-organisations.ts';
import { directory, PROVIDER } from '../directory.ts';

/** What the desk takes a mail to ask: the kind, or why a person must tell. */
export function kindOf(own: string, subject = ''): string {
  const mail = { own, subject, signature: '' };
  const organisations = findOrganisations(mail, directory, PROVIDER);
  const { kind, kindTrouble } = chooseKind(findKinds(mail, PROVIDER), organisations);
  if (kindTrouble === null && !isAboutCase(kind) && findHold(mail)) return 'request-on-hold';
  return kindTrouble ?? kind;
}
