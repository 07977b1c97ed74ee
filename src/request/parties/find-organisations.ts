/**
 * Which organisations a mail names, and on which side of a move: words in, mentions with evidence out. The sender's
 * domain is not looked at here; it names an organisation last (desk rules, section 5).
 */
import { type Found, quoteAround, type Source } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { findLanguage } from '../text/find-language.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { foldName, foldWords } from './fold-name.ts';
import { isNamesake } from './namesakes.ts';
import type { DirectoryName, OrganisationDirectory } from './organisation-directory.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { roleAt } from './organisation-role.ts';
import { LABELLED_GOAL } from './organisation-words.ts';

type Reading = {
  readonly directory: OrganisationDirectory;
  readonly providerNames: readonly string[];
  readonly isEnglish: boolean;
};
type Place = { readonly start: number; readonly end: number; readonly id: string | null; readonly name: string };

export function findOrganisations(
  mail: WrittenMail,
  directory: OrganisationDirectory,
  providerNames: readonly string[],
): Found<OrganisationMention>[] {
  const places: readonly [text: string, source: Source][] = [
    [mail.own, 'body'],
    [mail.subject, 'subject'],
    [mail.signature, 'signature'],
  ];
  const isEnglish = findLanguage(mail) === 'en';
  return places.flatMap(([original, source]) =>
    mentionsIn(foldCharacters(original), source, { directory, providerNames, isEnglish }),
  );
}

function mentionsIn(
  text: string,
  source: Source,
  { directory, providerNames, isEnglish }: Reading,
): Found<OrganisationMention>[] {
  const spaced = [...namesIn(text, directory, providerNames), ...idsIn(text, directory)];
  const isNew = ({ start, end }: Place): boolean => !spaced.some((place) => place.start < end && place.end > start);
  const known = [...spaced, ...japaneseNamesIn(text, directory).filter(isNew)];
  const strangers = source === 'signature' ? [] : strangersIn(text, known, { providerNames, isEnglish });
  let before: { place: Place; role: OrganisationMention['role'] } | null = null;
  return [...known, ...strangers]
    .sort((a, b) => a.start - b.start)
    .map((place) => {
      // "Harborline Freight (harborline.example)": the bracket says the same once more.
      const apposed =
        before !== null &&
        /^(?:,? (?:Inc|LLC|Ltd|Corp|S\.?p\.?A|S\.?A|S\.?r\.?l|Co)\.?,?(?=\s*\())?[\s,]*\(?[\s]*(?:tenant|domain|dominio|domaine|id|tenant id)?[\s:]*$/i.test(
          text.slice(before.place.end, place.start),
        );
      const role: OrganisationMention['role'] =
        place.id === null
          ? 'destination'
          : apposed && before
            ? before.role
            : source === 'signature'
              ? 'unsaid'
              : roleAt(text, place.start, place.end, isEnglish);
      before = { place, role };
      const entry = RECEIVES.has(role) && source === 'body' && directory.entries.find(({ id }) => id === place.id);
      const isAnother = entry && isNamesake(entry, place.name, text.slice(place.end, place.end + 60));
      const mention = { id: place.id, name: place.name, role, ...(isAnother ? { isNamesake: true } : {}) };
      return { value: mention, source, quote: quoteAround(text, place) };
    });
}

const RECEIVES: ReadonlySet<OrganisationMention['role']> = new Set(['destination', 'acquirer']);

/** Letters of one script: Japanese goes on behind a name without a space. */
const WORDS = regexp(
  /(?:[lLdD]|[dDaA]ll|[dDnN]ell|[dDsS]ull|[qQ]u|[uU]n)(?=['’]\p{Lu})|[\p{Script=Latin}\p{N}\p{M}]+(?:['’.&][\p{Script=Latin}\p{N}]+)*|(?:(?!\p{Script=Latin})[\p{L}\p{M}]|\p{N})+/gu,
);

/** Whole names, longest first, without their legal form; a part of one or its first word where no other name has it. */
function namesIn(text: string, directory: OrganisationDirectory, providerNames: readonly string[]): Place[] {
  // "Into Harborline's organization": the owner's name is the one before the apostrophe.
  const words = [...text.matchAll(WORDS)].map(({ 0: written, index }) => {
    const word = written.replace(/['’][sS]$/u, '');
    return { word, index, folded: foldWords(word).join('') };
  });
  const providers = providerNames.map(foldName);
  const places: Place[] = [];
  for (let i = 0; i < words.length; i++) {
    const here = words[i];
    if (!here) continue;
    const matches = (name: readonly string[]): boolean => name.every((part, j) => words[i + j]?.folded === part);
    const provider = providers.find(matches);
    const candidates = directory.byFirstWord.get(here.folded) ?? [];
    const found = candidates.filter(
      (name) => matches(name.words) && isWritten(name, words.slice(i, i + name.words.length)),
    );
    const [whole] = found;
    const length = whole?.words.length ?? 0;
    if (provider && provider.length >= length) {
      i += provider.length - 1;
      continue;
    }
    const isTwoOnes = found.some(
      ({ id, words: other }) => id !== whole?.id && other.length === length && whole?.isShortened,
    );
    if (whole && !isTwoOnes) {
      const last = words[i + length - 1] ?? here;
      const span = { start: here.index, end: last.index + last.word.length };
      places.push({ ...span, id: whole.id, name: text.slice(span.start, span.end) });
      i += length - 1;
    } else if (new Set(candidates.map(({ id }) => id)).size === 1 && isShortName(text, here, words[i + 1])) {
      places.push({
        start: here.index,
        end: here.index + here.word.length,
        id: candidates[0]?.id ?? null,
        name: here.word,
      });
    }
  }
  return places;
}

/** A common word, or a part of a name, is a name only where it is written as one. */
const isWritten = (name: DirectoryName, written: readonly { word: string }[]): boolean => {
  const isCapital = ({ word }: { word: string }): boolean => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word);
  if (name.isShortened)
    return written.every((one) => isCapital(one) || one.word.length <= 3) && written.some(isCapital);
  return name.words.length > 1 || written.every(isCapital);
};

/** Nobody is named more often. */
const MOST_MENTIONS = 40;

/** Names in letters without spaces between words, wherever they stand. */
function japaneseNamesIn(text: string, { entries }: OrganisationDirectory): Place[] {
  return entries
    .filter(({ name }) => /\p{Lo}/u.test(name))
    .flatMap(({ id, name }) => {
      const bare = foldCharacters(name.replace(/株式会社|有限会社|合同会社|\s/gu, ''));
      if (bare.length < 2) return [];
      // Who introduces itself by its name at the top may be called the receiver below.
      const places: Place[] = [];
      for (let at = text.indexOf(bare); at >= 0 && places.length < MOST_MENTIONS; at = text.indexOf(bare, at + 1))
        places.push({ start: at, end: at + bare.length, id, name: bare });
      return places;
    });
}

/** "Harborline" for Harborline Freight: capitalised, long enough to be nobody else, and no other name goes on behind it. */
function isShortName(
  text: string,
  here: { word: string; index: number },
  next: { word: string; index: number } | undefined,
): boolean {
  if (!/^\p{Lu}/u.test(here.word) || here.word.length < 5) return false;
  // "Clinique du Vieux Moulin" is not Clinique Bel-Air.
  if (GOES_ON.test(text.slice(here.index + here.word.length, here.index + here.word.length + 30))) return false;
  const gap = next ? text.slice(here.index + here.word.length, next.index) : '\n';
  return !(next && /^ $/.test(gap) && /^\p{Lu}/u.test(next.word));
}

const GOES_ON = /^ (?:du|de|des|del|della|di|of|d['’])(?: (?:la|las|los|le|les|l['’]|the))? ?\p{Lu}/u;

/** Domains, also of addresses, and tenant ids. */
function idsIn(text: string, directory: OrganisationDirectory): Place[] {
  const domains = [
    ...text.matchAll(/(?<![\p{L}\d.-])(?:[^\s@<>()|]+@)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?![\p{L}\d-])/giu),
  ].map(({ 0: found, 1: domain, index }) => ({
    start: index,
    end: index + found.length,
    id: domainOwner(domain ?? '', directory),
    name: domain ?? '',
  }));
  const tenants = [...text.matchAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi)].map(({ 0: guid, index }) => ({
    start: index,
    end: index + guid.length,
    id: directory.byTenantId.get(guid.toLowerCase()) ?? null,
    name: guid,
  }));
  return [...domains, ...tenants].filter(({ id }) => id !== null);
}

/** RFC 1035 section 2.3.4. */
const LONGEST_DOMAIN = 255;

/** A host below an organisation's domain is that organisation's. */
function domainOwner(domain: string, directory: OrganisationDirectory): string | null {
  const labels = domain.toLowerCase().slice(-LONGEST_DOMAIN).split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const id = directory.byDomain.get(labels.slice(i).join('.'));
    if (id) return id;
  }
  return null;
}

const TO_SIDE =
  /\b(?:in)?to (?:(?:the|our|your|their|a|another)\s+)?(?:(?:tenant|organi[sz]ation|org|account|company|side)\b\s*)?(?:of\s+|called\s+|named\s+|:\s*)?(?:(?:the|our|my)\s+)?(?:(?:sister|partner|parent|daughter|affiliated?|subsidiary|new)\s+(?:company|organi[sz]ation|firm|tenant)?\s*)*,?\s*/giu;
const ROMANCE_TO_SIDE = regexp(
  /(?<!\p{L})(?:a|al|hacia|para|à|au|vers|ad|alla?|all['’]|verso|presso)\s*(?:(?:el|la|los|las|le|lo|il|un|una|une|nuestr[oa]|notre|nostr[oa]|otr[oa]|autre|altr[oa]|l['’])\s*)*(?:organizaci[óo]n|organisation|organizzazione|tenant|filiale?|empresa(?: hermana)?|sociedad|soci[ée]t[ée](?: s(?:œ|oe)ur)?|società|azienda|consociata|quella|celle|la)\s+(?:(?:de|di|du|del|della|dell['’]|d['’]|de la|llamada|nommée|chiamata)\s*)?/giu,
);
const UNKNOWN = regexp(
  /^(?:((?:\p{Lu}[\p{L}\d&'’-]*)(?: (?:\p{Lu}[\p{L}\d&'’-]*|of|and|&))*)|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|((?:[\p{L}\d-]+\.)+\p{L}{2,}))/u,
);
const NO_NAME =
  /^(?:PIN|Service|Services|User|Users|Toll|Teams|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|The|Our|Whom|All|Port|Attn|Please)\b/u;

/** "Tallgrass Outfitters(tallgrass.example)の組織へ", "Coho Vineyard 社のテナントに移管": in front of what it has here. */
const JAPANESE_SIDE =
  /(?:\p{Lu}[\p{Script=Latin}\d&'’-]*(?:,? \p{Lu}[\p{Script=Latin}\d&'’.-]*)*|株式会社 ?[\p{Script=Han}\p{Script=Katakana}ー-]{2,16}|[\p{Script=Han}\p{Script=Katakana}ー-]{2,16}株式会社)(?=[ ]?(?:様|さま|さん|殿|社|株式会社)?[ ]?(?:[(（][^()（）\n]{1,60}[)）])?[ ]?(?:様|さま|さん|殿|社)?[ ]?の(?:組織|テナント|アカウント|法人)(?:へ|宛|に))/gu;

/** Somebody the numbers are to go to who is no customer here. */
function strangersIn(
  text: string,
  known: readonly Place[],
  { providerNames, isEnglish }: Pick<Reading, 'providerNames' | 'isEnglish'>,
): Place[] {
  const leads = [
    ...text.matchAll(TO_SIDE),
    ...(isEnglish ? [] : text.matchAll(ROMANCE_TO_SIDE)),
    ...text.matchAll(LABELLED_GOAL),
  ];
  const placeOf = (start: number, found: string): Place[] => {
    const end = start + found.length;
    const isKnown = known.some((place) => place.start < end && place.end > start);
    const isProvider = providerNames.some((name) => found.toLowerCase().startsWith(name.toLowerCase()));
    const isGoal = roleAt(text, start, end, isEnglish) === 'destination';
    return isKnown || isProvider || !isGoal ? [] : [{ start, end, id: null, name: found }];
  };
  const japanese = [...text.matchAll(JAPANESE_SIDE)].flatMap(({ 0: found, index }) => placeOf(index, found));
  const led = leads.flatMap(({ 0: lead, index }) => {
    // "to another organisation\nSource: ...": the next line says something else.
    if (/\n\s*$/.test(lead)) return [];
    const start = index + lead.length;
    const found = UNKNOWN.exec(text.slice(start, start + 120))?.[0];
    return !found || NO_NAME.test(found) ? [] : placeOf(start, found);
  });
  return [...led, ...japanese];
}
