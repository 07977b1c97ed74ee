import type { Evidence, Found } from '../base/evidence.ts';
import type { Language } from '../base/language.ts';
import type { Letter, NewNumberForm } from './forms/letter.ts';
import type { FoundNumbers } from './found-numbers.ts';
import type { FoundPin } from './found-pin.ts';
import type { RequestKind } from './kinds.ts';
import type { Doubt } from './statements/find-doubts.ts';

/** How a mail names an organisation: the side it gives it, or neither. */
export type OrganisationMention = {
  /** Registry id; null when the mail names somebody who is not in the registry. */
  readonly id: string | null;
  /** As written, for the agent. */
  readonly name: string;
  /**
   * `acquirer`: gets something else, a branch or a task, and with it perhaps the numbers; `unsaid`: where numbers are asked to move;
   * `mentioned`: elsewhere, or as somebody with no part in it.
   */
  readonly role: 'source' | 'destination' | 'acquirer' | 'unsaid' | 'mentioned';
  /** Nearly the name of the customer, and another's as it stands there: "Contoso Imaging", "Contoso GmbH". */
  readonly isNamesake?: boolean;
};

/** What a mail asks for, as far as the mail alone tells: the output of the request stage. Pure data with evidence. */
export type IntakeRequest = {
  readonly kind: RequestKind;
  /** Why a person must tell the kind; null when it is clear. */
  readonly kindTrouble: 'kind-unclear' | 'several-requests' | 'not-authorised' | null;
  readonly numbers: FoundNumbers;
  readonly pin: FoundPin;
  /** Letters of authorization and request forms that came with the mail. */
  readonly letters: readonly Letter[];
  readonly newNumberForms: readonly NewNumberForm[];
  /** `port-in`: numbers that stand in the text or in the letters, and not in both (rules, section 3). */
  readonly conflicting: readonly string[];
  /** In the order they appear. */
  readonly organisations: readonly Found<OrganisationMention>[];
  /** `port-in`, or no kind told: the numbers of the text and those of attached lists, apart from the letters'. */
  readonly parts: { readonly inText: FoundNumbers; readonly inLists: FoundNumbers } | null;
  /** What the words put off, make depend on something, doubt or report, or leave open of the numbers: a person hears it. */
  readonly doubts: readonly Doubt[];
  /** The words hold something back from what was asked before: they limit, delay, deny, doubt or ask back. */
  readonly isReserved: boolean;
  /** The words add to a list that was sent before, or take from it. */
  readonly changesList: boolean;
  /** Its numbers stand there as a list, in the text or in a paper; else they may stand there in passing. */
  readonly givesList: boolean;
  /** Case and order numbers in the sender's own text, e.g. `PTN-2026-000123`. */
  readonly caseNumbers: readonly string[];
  /** Of the mail, where it can be told and the desk has it; else null. */
  readonly language: Language | null;
  /** It is written in a language that the desk does not write. */
  readonly isForeign: boolean;
  readonly evidence: readonly Evidence[];
};
