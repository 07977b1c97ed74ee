/**
 * The request stage: the sender's words in, what is asked with evidence out. Pure: it looks nothing up and decides
 * nothing; what cannot be told is said to be open.
 */
import type { Desk } from '../base/desk.ts';
import type { Evidence } from '../base/evidence.ts';
import { chooseKind } from './choose-kind.ts';
import { findHold, findKinds } from './find-kind.ts';
import { findLanguage } from './find-language.ts';
import { findOrganisations } from './find-organisations.ts';
import { findPin } from './find-pin.ts';
import type { IntakeRequest } from './intake-request.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import type { OrganisationDirectory } from './organisation-directory.ts';
import type { WrittenMail } from './written-mail.ts';

export type RequestInput = {
  readonly mail: WrittenMail;
  readonly directory: OrganisationDirectory;
  readonly desk: Pick<Desk, 'providerNames'>;
  /** More numbers than this go to a person. */
  readonly limit: number;
};

export function readRequest({ mail, directory, desk, limit }: RequestInput): IntakeRequest {
  const language = findLanguage(mail);
  const pin = findPin(mail);
  const numbers = findNumbers(mail, limit, pin.secrets);
  const organisations = findOrganisations(mail, directory, desk.providerNames);
  const { kind, kindTrouble, evidence } = chooseKind(
    findKinds(mail, desk.providerNames),
    organisations,
    findHold(mail),
  );
  const languageRow: Evidence = { fact: 'language', value: language ?? 'not told', source: 'body', quote: '' };
  return {
    kind,
    kindTrouble,
    numbers,
    pin,
    organisations,
    caseNumbers: [
      ...new Set(`${mail.subject}\n${mail.own}`.match(/\bPTN-\d{4}-\d{6}\b/gi)?.map((n) => n.toUpperCase()) ?? []),
    ],
    language: language === 'other' ? null : language,
    isForeign: language === 'other',
    evidence: [
      ...evidence,
      ...pin.evidence,
      ...numbers.evidence,
      ...organisations.map(({ value, source, quote }) => ({
        fact: `organisation:${value.role}`,
        value: value.id ?? `unknown: ${value.name}`,
        source,
        quote,
      })),
      languageRow,
    ],
  };
}
