import type { Source } from '../../base/evidence.ts';
import type { DateReading } from '../dates/read-date.ts';
import type { FoundNumbers } from '../numbers/found-numbers.ts';

/** Fields by their canonical names (check contract). */
export type LetterField =
  | 'signatoryName'
  | 'accountNumber'
  | 'currentProvider'
  | 'companyName'
  | 'street'
  | 'city'
  | 'state'
  | 'zip'
  | 'scope'
  | 'numberKind';

/** Types of the registry (rules, section 1). */
export type NumberType = 'user' | 'service' | 'toll-free';

/** What a letter of authorization says, as far as it alone tells (desk rules, section 7). */
export type Letter = {
  readonly source: Source;
  readonly isTollFree: boolean;
  /** Required fields that are empty. */
  readonly missing: readonly LetterField[];
  readonly signed: 'yes' | 'no' | 'unclear';
  /** null: the date's place is empty. */
  readonly date: DateReading | null;
  /** null: none is wished, or the form does not ask. */
  readonly desiredDueDate: DateReading | null;
  /** The billing telephone number, E.164; null where none is given, or a sub-account number. */
  readonly btn: string | null;
  /** All numbers of the account move, or only some; null where that can't be told. */
  readonly moves: 'all' | 'some' | null;
  /** The numbers of its own list. */
  readonly numbers: FoundNumbers;
  /** "See attached list": its own list is not all. */
  readonly refersToList: boolean;
  /** It names this provider as the current one: what it asks for is to leave. */
  readonly leavesUs: boolean;
  /** What the numbers are to be here; null where that can't be told. */
  readonly numberType: NumberType | null;
  /** Its company's name or domain was read surely; what a scan shows of both may be misread, or not found. */
  readonly isCompanySure: boolean;
  /** It names a current provider at all. */
  readonly namesProvider: boolean;
  /** What can't be read surely, and what is read in two ways: by field. */
  readonly unclear: readonly string[];
};

/** What the New Phone Number Request says (desk rules, section 8). */
export type NewNumberForm = {
  readonly source: Source;
  readonly missing: readonly NewNumberField[];
  readonly severalTypes: boolean;
  readonly severalCities: boolean;
  readonly severalAddresses: boolean;
  /** A whole number above 0; null where it is missing or none. */
  readonly quantity: number | null;
  /** What is asked for, for whoever carries it out. */
  readonly asked: {
    readonly numberType: NumberType | null;
    readonly areaCodeCity: string;
    readonly emergencyAddress: string;
  };
  readonly unclear: readonly string[];
};
export type NewNumberField =
  | 'numberType'
  | 'emergencyAddress'
  | 'areaCodeCity'
  | 'quantity'
  | 'companyName'
  | 'companyDomain'
  | 'contactEmail'
  | 'contactPhone';

/** It needs no other paper: it has its numbers, and names no list beside them. */
export const isWhole = ({ numbers, refersToList }: Letter): boolean => numbers.numbers.length > 0 && !refersToList;
