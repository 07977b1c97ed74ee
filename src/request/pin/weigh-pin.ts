/**
 * What a labelled value is: the port-out PIN of the side that gives, one for something or somebody else, or one that is not
 * surely meant (desk rules, section 4).
 */
import { quoteAround, type Source, type Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import type { PartyNames } from '../parties/party-names.ts';
import { LINE_END } from '../text/sentences.ts';
import { antecedentTrouble, withPossessor } from './antecedent.ts';
import { certaintyTrouble, labelTrouble } from './certainty.ts';
import { ownerOf, ownerTrouble } from './owner.ts';
import { type PinPurpose, pinPurpose } from './purpose.ts';
import { remarkTrouble } from './remarks.ts';
import { isEitherNoun, spoiledElsewhere } from './spoiled.ts';
import { IS_OURS } from './words/pointing-words.ts';

/** A mail's text, and by which names it speaks of whom. */
export type MailText = { readonly text: string; readonly source: Source; readonly names: PartyNames };

/** A value and its label, by their places in the text. */
export type Placed = {
  readonly label: Span;
  /** The value alone. */
  readonly at: Span;
  /** Where the words that give the value begin: the label, the value in front of it, or "it is". */
  readonly from: number;
  readonly stands: 'behind' | 'before' | 'below' | 'pointed';
  /** The words between, behind the label. */
  readonly between: string;
  readonly value: string;
  readonly wellFormed: boolean;
  /** The text says that this is not the PIN. */
  readonly denied: boolean;
};

export type Candidate = {
  /** `unsure`: it would be this PIN, and the mail asks, guesses, quotes, or tells of what was; `unknown`: nobody knows what its label means. */
  readonly purpose: PinPurpose | 'unsure' | 'unknown';
  /** The label says "port-out". */
  readonly isExplicit: boolean;
  /** Id of the customer that the label names. */
  readonly owner: string | null;
  /** Why it is another's or unsure; '' for the port-out PIN. */
  readonly because: string;
  /** Digits, or as written where it holds letters. */
  readonly value: string;
  readonly wellFormed: boolean;
  readonly source: Source;
  readonly quote: string;
};

/** So far a label's words may begin in front of it, and go on behind its value. */
const [IN_FRONT, BEHIND] = [400, 140];

/** @param anothers labels without a value that are known for another's: "Harborline's PIN" */
export function weigh(mail: MailText, placed: Placed, anothers: readonly Span[]): Candidate {
  const { text, source, names } = mail;
  const { label, at, value, wellFormed } = placed;
  const phrase = withPossessor(phraseOf(text, placed), names);
  const owner = ownerOf(phrase, names);
  const [purpose, because] = judge(mail, placed, anothers);
  const isExplicit = /port|転出|ポ[ー-]ト/iu.test(text.slice(label.start, label.end));
  const span = { start: Math.min(placed.from, at.start), end: at.end };
  return { purpose, because, isExplicit, owner, value, wellFormed, source, quote: quoteAround(text, span) };
}

function judge(mail: MailText, placed: Placed, anothers: readonly Span[]): [Candidate['purpose'], string] {
  const { text, names } = mail;
  const { label, at } = placed;
  const written = phraseOf(text, placed);
  const phrase = withPossessor(written, names);
  const said = placed.denied
    ? 'other'
    : pinPurpose(text, label.start, label.end, placed.between, phrase.behind.slice(0, 60));
  if (said !== 'port-out') return [said, said === 'support' ? 'support PIN' : 'another PIN'];
  const spoken = placed.stands === 'pointed' ? { start: placed.from, end: placed.from } : label;
  const doubt =
    (placed.stands === 'pointed' ? labelTrouble(text, label, at) : null) ?? certaintyTrouble(text, spoken, at);
  if (doubt) return ['unsure', doubt];
  const spoiled = spoiledElsewhere(text, label, at);
  if (spoiled) return ['unsure', spoiled];
  if (isEitherNoun(text.slice(Math.max(0, label.start - 80), label.start)))
    return ['unsure', 'its label names another thing, too'];
  const whose =
    (isNamedAnew(text, placed) ? null : (antecedentTrouble(written, names) ?? ownerTrouble(phrase, names))) ??
    remarkTrouble(text, spoken, at, names);
  if (whose) return [whose.isKnown ? 'other' : 'unknown', whose.because];
  const isTakenFor = ownerOf(phrase, names) === null && anothers.some((one) => isRightBefore(text, one, label));
  return isTakenFor ? ['unsure', "the mail speaks of another's PIN in front of it"] : ['port-out', ''];
}

function phraseOf(text: string, { label, at, between, stands }: Placed): Parameters<typeof ownerTrouble>[0] {
  return {
    before: text.slice(Math.max(0, label.start - IN_FRONT), label.start),
    label: text.slice(label.start, label.end),
    // What a sentence tells before it comes to the value says whose the PIN is where it goes on with "of", "for", "from".
    between: stands === 'pointed' ? (OF_WHOM.exec(between)?.[0] ?? '') : between,
    behind: behindOf(text, Math.max(at.end, stands === 'before' ? label.end : 0)),
  };
}
const behindOf = (text: string, end: number): string => text.slice(end, end + BEHIND);

/** "Prairie Fiber's PIN we lack, ours is #": who points at the value says whose it is. */
const isNamedAnew = (text: string, { from, at, stands }: Placed): boolean =>
  stands === 'pointed' && IS_OURS.test(text.slice(from, at.start));
const OF_WHOM =
  /^ (?:of|for|from|at|with|to|de|del|du|des|d['’]|di|del|della|dell['’]|da|dal|für|von|pour|para|por|per)(?:(?<=['’])|(?= ))[^.,;:!?()\n]*/iu;

/** A label that says whose PIN it is, and that is none of the side that gives; not one that is only denied. */
export function isAnothers({ text, names }: MailText, label: Span): boolean {
  const before = text.slice(Math.max(0, label.start - IN_FRONT), label.start);
  const trouble = ownerTrouble({ before, label: text.slice(label.start, label.end), between: '', behind: '' }, names);
  const around = `${before.slice(-60)} ${text.slice(label.end, label.end + 40)}`;
  return trouble?.isKnown === true && !DENIED.test(around);
}
const DENIED = regexp(
  /(?<!\p{L})(?:no|not|never|without|needn['’]t|nor|n[o']t|sin|ni|sans|pas|ne|non|senza|né)(?!\p{L})|n['’]t(?!\p{L})|ない|ません|不要/iu,
);

const isRightBefore = (text: string, mention: Span, label: Span): boolean =>
  mention.end <= label.start &&
  label.start - mention.end < 160 &&
  text.slice(mention.end, label.start).split(LINE_END).length <= 2;
