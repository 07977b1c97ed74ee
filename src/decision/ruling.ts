/**
 * A person's word on a mail that the desk left to them: a ruling and what was read in, the request and the decision as the
 * person wants them out. It clears doubts and corrects what was read; it never does without a PIN, a letter or a form.
 */

import type { RequestKind } from '../base/request-kind.ts';
import type { Secret } from '../base/secret.ts';
import type { DocumentFinding } from '../documents/document-finding.ts';
import type { SenderFacts } from '../message/sender-facts.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import type { FoundNumbers } from '../request/numbers/found-numbers.ts';
import type { Decision } from './decision.ts';
import type { Reason } from './reasons.ts';

/** What an agent has read better than the desk. */
export type Corrections = {
  readonly kind?: RequestKind;
  readonly numbers?: FoundNumbers;
  readonly organisation?: string;
  readonly destination?: string;
  /** As it stands in the mail, typed by the agent; compared like any other. */
  readonly pin?: Secret;
};

/** `approve`: doubts are cleared; `reject`: for these reasons; `again`: as the desk decides it now. */
export type Ruling = {
  readonly verdict: 'approve' | 'reject' | 'again';
  readonly agent: string;
  readonly why: string | null;
  readonly corrections: Corrections;
  /** For `reject`. */
  readonly reasons: readonly Reason[];
};

type Read = { readonly request: IntakeRequest; readonly documents: readonly DocumentFinding[] };

/** The request with what the agent says of it; a list that a person gives needs no paper that nobody could read. */
export function correct<R extends Read>(read: R, { agent, corrections }: Ruling): R {
  const { kind, numbers, organisation, destination, pin } = corrections;
  const said = (value: string): IntakeRequest['evidence'][number] => ({
    fact: 'correction',
    value,
    source: 'agent',
    quote: `said by ${agent}`,
  });
  const mention = (id: string, role: 'source' | 'destination'): IntakeRequest['organisations'][number] => ({
    value: { id, name: id, role },
    source: 'agent',
    quote: `said by ${agent}`,
  });
  const { request } = read;
  const roles = [organisation && 'source', destination && 'destination'];
  return {
    ...read,
    documents: numbers ? [] : read.documents,
    request: {
      ...request,
      ...(kind ? { kind, kindTrouble: null, isForeign: false, isReserved: false } : {}),
      ...(numbers ? { numbers, conflicting: [], changesList: false, givesList: true } : {}),
      ...(pin ? { pin: { state: 'given', value: pin, secrets: [...request.pin.secrets, pin], evidence: [] } } : {}),
      organisations: [
        ...(organisation ? [mention(organisation, 'source')] : []),
        ...(destination ? [mention(destination, 'destination')] : []),
        ...request.organisations.filter(({ value }) => !roles.includes(value.role)),
      ],
      evidence: [
        ...request.evidence,
        ...(kind ? [said(`kind ${kind}`)] : []),
        ...(numbers ? [said(`${numbers.numbers.length} numbers`)] : []),
        ...(organisation ? [said(`organisation ${organisation}`)] : []),
        ...(destination ? [said(`destination ${destination}`)] : []),
        ...(pin ? [said('PIN read by a person')] : []),
      ],
    },
  };
}

/** Who has looked at a mail vouches for its sender; of two senders nobody can. */
export const vouchFor = (sender: SenderFacts): SenderFacts => ({
  ...sender,
  authentication: sender.authentication === 'fail' ? 'none' : sender.authentication,
  ambiguousHeaders: sender.ambiguousHeaders.filter((name) => name === 'from'),
  wantsNoAnswer: false,
});

/** The decision as the agent rules it. */
export const decideAsRuled = (decision: Decision, { verdict, agent, why, reasons }: Ruling): Decision => ({
  ...decision,
  ...(verdict === 'reject' ? { disposition: 'rejected', reasons } : {}),
  evidence: [
    ...decision.evidence,
    { fact: 'ruling', value: verdict, source: 'agent', quote: `${agent}: ${why ?? ''}` },
  ],
});
