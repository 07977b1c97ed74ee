/**
 * What a mail says about the PIN (desk rules, section 4): the sender's words in, a state and the value to compare out.
 * All candidates are kept until the end; two different ones are never tried in turn.
 */
import type { Evidence } from '../../base/evidence.ts';
import { isPinShaped } from '../../base/pin-shape.ts';
import { Secret } from '../../base/secret.ts';
import { NO_NAMES, type PartyNames } from '../parties/party-names.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { maskSecrets } from '../text/mask-secrets.ts';
import { type AttachedList, listText, type PinBox, type WrittenMail } from '../text/written-mail.ts';
import { type CandidatesRead, candidatesIn } from './candidates.ts';
import type { FoundPin } from './found-pin.ts';
import { takesBackAbove } from './spoiled.ts';
import { withStandIns } from './stand-ins.ts';
import type { Candidate } from './weigh-pin.ts';

/** So many rows of evidence are shown: nobody means more labels than this. */
const EVIDENCE_ROWS = 20;

/**
 * @param called by which the mail speaks of those who give and those who receive
 * @returns `given` with a value only where exactly one well-formed port-out PIN is labelled and told plainly, in subject, text,
 * signature and lists together
 */
export function findPin(mail: WrittenMail, called: PartyNames = NO_NAMES): FoundPin {
  const names = withStandIns(called, mail.own);
  const reads = [
    candidatesIn(mail.own, 'body', names),
    inSubject(mail, candidatesIn(mail.subject, 'subject', names)),
    candidatesIn(mail.signature, 'signature', names),
    ...(mail.lists ?? []).map((list) => inList(list, candidatesIn(listText(list), list.source, names))),
    ...(mail.pinBoxes ?? []).map((box) => inBox(box) ?? candidatesIn(`PIN: ${box.text}`, box.source, names)),
  ];
  const isUnknown = reads.some((read) => read.isUnknown);
  const candidates = reads
    .flatMap((read) => read.candidates)
    .map((one) =>
      isUnknown && one.purpose === 'port-out' ? { ...one, purpose: 'unsure' as const, because: UNKNOWN } : one,
    );
  const secrets = secretsOf(candidates);
  const evidence = candidates.slice(0, EVIDENCE_ROWS).map((candidate) => evidenceOf(candidate, secrets));
  // "Safe PIN 553310, port-out PIN 8264017": beside one that is called so, another's is no second value.
  const isCalledSo = candidates.some(({ purpose, isExplicit }) => purpose === 'port-out' && isExplicit);
  const ours = candidates.filter(
    ({ purpose }) => purpose === 'port-out' || purpose === 'unsure' || (purpose === 'unknown' && !isCalledSo),
  );
  const values = new Set(ours.map(({ value }) => value));
  // Two that could each be it, whatever is said of them (rules, section 4).
  if (values.size > 1) return { state: 'ambiguous', value: null, evidence, secrets };
  const first = ours.find(({ purpose }) => purpose === 'port-out');
  if (!first || ours.some(({ purpose }) => purpose === 'unsure')) {
    const support = ours.length === 0 && candidates.some(({ purpose }) => purpose === 'support');
    return { state: support ? 'support-pin' : 'missing', value: null, evidence, secrets };
  }
  if (!ours.every(({ wellFormed }) => wellFormed)) return { state: 'malformed', value: null, evidence, secrets };
  const owners = new Set(ours.flatMap(({ owner }) => owner ?? []));
  const owner = owners.size === 1 ? ([...owners][0] ?? null) : null;
  return { state: 'given', value: new Secret(first.value), owner, evidence, secrets };
}

/**
 * The same with what the plain version of an HTML mail says (rules, section 4): another value there is a second one, and its digits are
 * hidden as well.
 */
export function findPinInVersions(mail: WrittenMail, names: PartyNames): FoundPin {
  const pin = findPin(mail, names);
  if (!mail.versions) return pin;
  const other = findPin({ subject: '', own: mail.versions.ownPlain, signature: '' }, names);
  const secrets = [...new Map([...pin.secrets, ...other.secrets].map((one) => [one.reveal(), one])).values()];
  const isApart = pin.value !== null && other.value !== null && pin.value.reveal() !== other.value.reveal();
  return isApart ? { ...pin, state: 'ambiguous', value: null, secrets } : { ...pin, secrets };
}

/** "The PIN in the subject has been replaced": the text takes it back. */
const inSubject = ({ own }: WrittenMail, read: CandidatesRead): CandidatesRead =>
  read.candidates.length === 0 || !takesBackAbove(own, 0)
    ? read
    : {
        isUnknown: false,
        candidates: read.candidates.map((one) => ({ ...one, purpose: 'unsure', because: 'the text takes it back' })),
      };

/** A PIN in a list that is not the request's, or in a mail that came along, is hidden and not compared. */
const inList = ({ standing = 'asked', inMail = false }: AttachedList, read: CandidatesRead): CandidatesRead =>
  standing === 'asked' && !inMail
    ? read
    : {
        isUnknown: false,
        candidates: read.candidates.map((one) => ({
          ...one,
          purpose: 'other',
          because: 'in a list or a mail that is not the request',
        })),
      };

/** A box with nothing but digits is the PIN, however they are grouped; words in it are weighed as anybody's words beside a PIN. */
function inBox({ source, text }: PinBox): CandidatesRead | null {
  const written = foldCharacters(text).trim();
  if (!/^\d(?:[ -]{0,2}\d)*$/u.test(written)) return null;
  const value = written.replace(/\D/g, '');
  const wellFormed = isPinShaped(value);
  const quote = 'the PIN box of the form';
  const box = {
    purpose: 'port-out',
    isExplicit: false,
    owner: null,
    because: '',
    value,
    wellFormed,
    source,
    quote,
  } as const;
  return { candidates: [box], isUnknown: false };
}

const UNKNOWN = 'the mail says that the PIN is not known for sure';

/** Every labelled value whatever it is for, and the digits within those that hold letters. */
function secretsOf(candidates: readonly Candidate[]): Secret[] {
  const values = candidates.flatMap(({ value }) => [value, ...(value.match(/\d{4,}/g) ?? [])]);
  return [...new Set(values)].filter((value) => value.length >= 4).map((value) => new Secret(value));
}

function evidenceOf({ purpose, because, wellFormed, source, quote }: Candidate, secrets: readonly Secret[]): Evidence {
  const value = purpose !== 'port-out' ? because : wellFormed ? 'well-formed' : 'malformed';
  return {
    fact: purpose === 'port-out' ? 'pin' : 'rival:pin',
    value: maskSecrets(value, secrets),
    source,
    quote: maskSecrets(quote, secrets),
  };
}
