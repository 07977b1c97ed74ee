/**
 * A statement as the cue tables see it (`cues/cue.ts`): what varies without meaning anything becomes words that a pattern
 * can name, and a dot inside it ends nothing.
 */
import { regexp } from '../../base/regexp.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import { findStatements } from '../text/statements.ts';
import { withoutDeniedStay } from './cues/denied-stays.ts';
import { withoutAgreedLead } from './cues/settled-words.ts';

/** Behind a line as long as mail programs wrap them, that ends with a particle: its verb stands below. */
const JAPANESE_WRAP =
  /(?<=^[^\n]{14,}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:を|は|が|に|の|へ|と|で|も|や)[ ]?)\n(?=[ ]{0,2}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gmu;

/** Statements of a text, cut where a new wish begins in one: "following up on my request: please ...", and behind a label's leader. */
export const wishesIn = (original: string): string[] =>
  findStatements(foldCharacters(original).replace(JAPANESE_WRAP, ' ')).flatMap(({ text: words }) =>
    words.split(
      /;|:[^\S\n]{2,}(?=\S)|[:,]\s+(?=(?:(?:so|and|but)\s+)?(?:please|kindly|pls|could you|can you|por favor|les ruego|podrían|merci de|veuillez|pourriez|per favore|vi prego|si prega|potreste)(?!\p{L}))|:\s+(?=(?:we|i) (?:(?:now|therefore|hereby) )?(?:ask|request|would like)(?!\p{L})|(?:(?:les|os|le) )?(?:ped|rog|solicit)(?:imos|amos|o)(?!\p{L})|nous vous (?:demand|pri)ons(?!\p{L})|(?:vi|le) (?:chied|preg)(?:iamo|hiamo|o)(?!\p{L}))/iu,
    ),
  );

/** Nobody asks in one breath for longer than this. */
const LONGEST_WISH = 4000;

/** "Port-out freeze": what keeps numbers where they are, called after what it stops. */
const GUARD = regexp(
  /(?<!\p{L})(?:port(?:ing)?[- ]?(?:out|in|away)?|number|(?:number )?portability|slamming)[- ](?:freeze|lock|protection|guard|shield|block(?! of))(?:ing|ed|s)?(?!\p{L})|(?:転出|ポ[ー-]トアウト|移管|番号)の?(?:ブロック|ロック|凍結|禁止|制限|保護)/giu,
);

/** "The PIN of port-out": what the PIN is for. */
const PIN_USE = regexp(
  /PIN (?:(?:of|for|de|del|da|di|du|pour|para|per|della|por) )(?:(?:the|la|le|el|il|our|su|notre|nostra) )?(?:port(?:ing|s)?(?:[- ]?out)?|portabilit(?:é|à|y)|portabilidad|portage)(?!\p{L})/giu,
);

/** "Nina, Redbud port desk": where somebody works. */
const TEAM = regexp(
  /(?<!\p{L})(?:port(?:ing)?(?:[- ]?(?:in|out|away))?|lnp|number portability) (?:desk|team|cent(?:er|re)|dep(?:artmen)?t|coordinat(?:or|ion)|group|office|operations|services|specialists?|manager|unit)(?!\p{L})|(?<!\p{L})(?:service|équipe|bureau|cellule|pôle|guichet|equipo|departamento|mesa|área|oficina|ufficio|reparto|team|sportello|servizio|centro)(?: d(?:e|i|el|ella|elle|es)(?: la)?)? (?:portabilit(?:é|à)|portabilidad|portages?|portazioni)(?!\p{L})|(?:番号)?(?:移転|転出|移管|ポ[ー-]タビリティ|ポ[ー-]トアウト)の?(?:係|ご?担当|受付(?!番号)|窓口|課|部(?!分)|チ[ー-]ム|センタ[ー-]|デスク)/giu,
);

/**
 * Telephone numbers, the PIN's label, case numbers and the provider's names become words that patterns can name: NUM, PIN, CASE,
 * PROVIDER, GUARD, TEAM. The dots of "Inc.", "S.p.A." and of domains end no sentence.
 *
 * @returns one line
 */
export function simplify(whole: string, providerNames: readonly string[]): string {
  const text = whole.slice(0, LONGEST_WISH);
  // Without a name nothing is to be found, not everything.
  const provider = providerNames.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)';
  return (
    text
      // Sockets and plugs have ports too; a telephone number goes on.
      .replace(/\bports? \d{1,5}(?![\d-]|[ .]\d{2})/gi, 'SOCKET')
      .replace(/\bPTN-\d{4}-\d{6}\b/gi, 'CASE')
      .replace(PIN_LABEL, 'PIN')
      .replace(PIN_USE, 'PIN')
      .replace(GUARD, 'GUARD')
      .replace(TEAM, 'TEAM')
      .replace(regexp(`\\b(?:${provider})\\b`, 'giu'), 'PROVIDER')
      .replace(/\(?\+?\d[\d ().-]{6,}[\dxX](?!\d)/g, ' NUM ')
      .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
      .replace(/(?<=\p{L})\.(?=[,(]|\)?\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu, '')
      // Leaders: "OLD SP ......... PROVIDER".
      .replace(/ ?[._·]{3,} ?/gu, ': ')
      .replace(/(?<=[\p{L}\d])\.(?=\p{Ll}{2})/gu, '·')
      // A label, and what its leader led to.
      .replace(/(?<=:)[^\S\n]{2,}(?=\S)/gu, ' ')
      // Cells that stand apart: "Numero      Nuova organizzazione" wishes for no new number.
      .replace(/(?<=\S)[^\S\n]{3,}(?=\S)/gu, ' | ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** A statement as `CueTable` sees it, without what was agreed and without a staying that is denied. */
export const plainWish = (words: string, providerNames: readonly string[]): string =>
  withoutDeniedStay(withoutAgreedLead(simplify(words, providerNames)));
