import type { Evidence, Found } from '../base/evidence.ts';
import type { Language } from '../base/language.ts';
import type { RequestKind } from '../base/request-kind.ts';
import type { Letter, NewNumberForm } from './forms/letter.ts';
import type { AskedNumbers } from './forms/numbers-of.ts';
import type { Doubt } from './holds/find-doubts.ts';
import type { KindTrouble } from './kind/choose-kind.ts';
import type { OrganisationMention } from './parties/organisation-mention.ts';
import type { FoundPin } from './pin/found-pin.ts';

/** The mail read as an answer to a question of ours, or as the same wish once more (desk rules, section 9). */
export type InAnswer = {
  /** What holds a first mail holds it, too, apart from words about the list before ("I mistyped the last one"). */
  readonly isHeldBack: boolean;
  readonly doubts: readonly Doubt[];
  /** Id of the one customer whom it names and says nothing else of ("It is Harborline Freight."), or null. */
  readonly namedAlone: string | null;
  /** It asks the same for other numbers, and speaks of no deed. */
  readonly asksSameAgain: boolean;
};

/** What a mail asks for, as far as the mail alone tells: the output of the request stage. Pure data with evidence. */
export type IntakeRequest = AskedNumbers & {
  readonly kind: RequestKind;
  /** Why a person must tell the kind; null when it is clear. */
  readonly kindTrouble: KindTrouble | 'not-authorised' | null;
  readonly pin: FoundPin;
  /** Letters of authorization and request forms that came with the mail. */
  readonly letters: readonly Letter[];
  readonly newNumberForms: readonly NewNumberForm[];
  /** In the order they appear. */
  readonly organisations: readonly Found<OrganisationMention>[];
  /** What the words put off, make depend on something, doubt or report, or leave open of the numbers: a person hears it. */
  readonly doubts: readonly Doubt[];
  /** The words hold something back from what was asked before: they limit, delay, deny, doubt or ask back. */
  readonly isReserved: boolean;
  /** What counts where the mail goes on with a case; null where nothing of it may be taken for granted. */
  readonly inAnswer?: InAnswer | null;
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
