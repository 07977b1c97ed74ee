/**
 * Whether a line may stand in a block that signs by its name alone: a title, a company, a place, a way to reach somebody. Whatever a
 * request could be made of (a condition, a label, a list, a PIN, a day) may not: in doubt it is said.
 */
import { regexp } from '../../base/regexp.ts';
import { CONTACT, LONGEST_LINE, NUMBER, speaks, WAY, withoutTeams } from './contact-block.ts';

/** Of what signs, nothing asks. */
const ASKS = regexp(
  /(?<!\p{L})(?:pin|passcode|ports?|porting|portabilit\p{L}*|too|also|plus|and \d)(?!\p{L})|暗証番号/iu,
);
/**
 * Words that make a sentence or a condition, and never stand in a title, a name or a place: persons, auxiliary verbs, negations, what
 * limits, puts off or binds. A closed class of each language.
 */
const SAYS = regexp(
  `(?<![\\p{L}\\d])(?:${[
    "not|never|none|only|until|till?|before|after|starting|please|pls|we|you|they|he|she|my|is|are|was|were|be|been|will|would|can|could|should|must|has|have|had|do|does|don['’]t|this|these|those|that|them|asap|if|when|but|except|keeps?|kept|stays?|remains?|leaves?|retain|yet|still|instead|without|as soon|wait|hold",
    'nunca|s[óo]lo|solamente|hasta|antes|después|desde|favor|es|son|está|están|cuando|pero|excepto|salvo|quiero|queremos|aún|todavía|este|estos|estas|sin|se queda',
    "ne|pas|jamais|seulement|jusqu['’]\\p{L}+|avant|après|dès|svp|nous|vous|je|est|sont|quand|mais|sauf|uniquement|encore|ces|sans|reste",
    'non|soltanto|fino|prima|dopo|favore|è|sono|quando|tranne|eccetto|ancora|questi|questo|senza|resta',
    'nicht|keine?[nrsm]?|nie|nur|erst|bis|bitte|ist|sind|wir|ich|sie|wenn|aber|außer|noch|auch|diese[nrsm]?|ohne|bleibt',
  ].join('|')})(?![\\p{L}\\d])|まで|から|以降|以外|ない|ません|くださ|下さい|前に|後に|ます|です|お願い|不要|除|残`,
  'iu',
);
const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|janv|févr|avr|mai|juin|juil|août|gen|mag|giu|lug|set|ott|mär|okt|dez)\\p{L}{0,7}\\.?';
const DAY = regexp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?,? (?:de |of )?${MONTH}|${MONTH} \\d{1,2})(?![\\p{L}\\d])|\\d月|\\d日|(?<![\\d./-])\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?![\\d./-])`,
  'iu',
);
const ENTRY = /^\s*(?:[-*•·‣▪>]\s|\(?\d{1,2}[.)]\s)/u;
const REACHES = regexp(
  /(?<!\p{L})(?:tel|tél|telefono?|teléfono|téléphone|phone|ph|office|fax|telefax|cel|cell|cellulare|mobile?|mobil|móvil|mob|handy|direct[ao]?|directe|durchwahl|zentrale|desk|main|work|home|voice|switchboard|reception|whatsapp|celular|oficina|port|portable|fixe|bureau|büro|standard|ufficio|fisso|centralino|centralita|interno|ext|poste|[tpfmodcw])[\s.:：)–-]*[(+]?$|(?:電話|携帯|代表|直通|内線|TEL|FAX)[\s.:：]*$/iu,
);
/** A label that leads to something else than a way to reach somebody. */
const LABEL = /^[^\d@|·•/]{1,40}[:：]\s*\S/u;

/** By which number a company is registered, for its taxes or with a court. */
const REGISTERED = regexp(
  /(?<!\p{L})(?:p\.? ?iva|part(?:ita|\.) ?iva|c\. ?f\.|cod(?:ice|\.) fisc(?:ale|\.)|ust-?id\p{L}*(?:[.-]{1,2}nr)?|vat(?: no| id)?|siret|siren|rcs \p{L}+|cif|nif|hrb|abn|ein)[.:]{0,2} ?(?:\p{Lu}{1,2}[ -]?)?\d[\d .-]{5,16}\d/giu,
);

/** "Ticket ref: TKT-20931": the number of a case, in a system's own letters. */
const CASE = regexp(/^\p{L}[\p{L} .#°º]{1,24}[:：]\s*#?\p{Lu}{2,6}-\d{2,10}$/u);

/** Of a public key: groups of digits and letters. */
const FINGERPRINT = regexp(/^(?:[\p{L} /]{2,20}[:：]?\s*)(?=.*[A-F])(?:[\dA-F]{4}\s{0,2}){4,10}$/u);

/** @param line one of the block, without the name at its head */
export function maySign(line: string): boolean {
  const text = line.normalize('NFKC').trim();
  if (text.length > LONGEST_LINE || speaks(line) || /[?!]/.test(text) || /[:,、]$/.test(text)) return false;
  if (FINGERPRINT.test(text)) return true;
  const asked = withoutTeams(text).replace(/(?<!\p{L})port\.(?=\s*[:+(\d])/giu, 'tel.');
  if (ASKS.test(asked) || SAYS.test(asked) || DAY.test(text) || ENTRY.test(line)) return false;
  const free = text.replace(REGISTERED, ' ').replace(regexp(NUMBER.source, 'gu'), '#');
  if (/\d{5}[\s-]?\d{4}(?!\d)|\d{6}/u.test(free) && !CONTACT.test(text)) return false;
  return !LABEL.test(text) || CASE.test(text) || CONTACT.test(text) || /[:：]\s*[(+#]/u.test(free);
}

/**
 * @param lines of the block, the first without the name
 * @returns whether every number in it is a way to reach whoever signs: labelled so; one may stand by itself
 */
export function areWays(lines: readonly string[]): boolean {
  let bare = 0;
  for (const line of lines) {
    const text = line.normalize('NFKC').replace(REGISTERED, ' ');
    let from = 0;
    for (const found of text.matchAll(regexp(NUMBER.source, 'gu'))) {
      const before = text.slice(from, found.index).replace(/\+\d{1,3}[\s.-]?\(?\d{0,4}\)?[\s.-]?$/u, '');
      from = found.index + found[0].length;
      const behind = text.slice(from);
      if (REACHES.test(before) || WAY.test(behind.replace(/\)?\s*[|·•,;].*$/u, ''))) continue;
      // "Fabrikam, Inc. -", "IT |": what it is the number of.
      if (!/^$|[,;|·•–—(-]\s*$/u.test(before.trim())) return false;
      if (
        !/^(?:[\s)]*|[\s)]*,\s?(?=\p{L}))(?:(?:ext|x|poste|interno|extensión|内線)\.? ?[:#]? ?\d{1,6})?[\s)]*(?:$|[|·•/]|–\s)/u.test(
          behind,
        )
      )
        return false;
      bare++;
    }
  }
  return bare <= 1;
}
