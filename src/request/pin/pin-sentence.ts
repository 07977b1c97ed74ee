/**
 * Friendly sentences that give what was asked for: "our admin just texted it: 0412978" (desk rules, section 9). A value counts
 * only where the words give it and nothing in the mail names another thing, doubts, asks or goes on about something else.
 */

import { regexp } from '../../base/regexp.ts';
import { upToFirst } from '../text/clauses.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { hasReservation } from '../text/has-reservation.ts';
import { LINE_END, SPOKEN_END } from '../text/sentences.ts';

const whole = (words: readonly string[], japanese: string): RegExp =>
  regexp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})|${japanese}`, 'iu');

/** How people say that they hand something over, or where they have it from. */
const GIVES = whole(
  [
    "here|it['’]?s|it is|this is|that is|there (?:you|it)|below|as follows|(?:re)?sen[dt]|sending|texted|messaged|gave|given|told|found|got|located|looked (?:it )?up|dug (?:it )?(?:up|out)|handed|passed|shared|forwarded|provided|confirmed|read (?:it|me)|came (?:back|up|through)|says?|tells? me|(?:straight|directly|fresh) from|remembered|set (?:it|one)|came from|answer",
    'aquí|es|este|envi\\p{L}+|mand\\p{L}+|pas[óé]\\p{L}*|dio|dieron|di[jg]\\p{L}+|encontr\\p{L}+|acaba\\p{L}* de|tengo|tenemos|dic[ea]n?|direct\\p{L}* del?|conseguí|conseguimos',
    "voici|voilà|c['’]est|trouv\\p{L}+|envoy\\p{L}+|donn\\p{L}+|transmi\\p{L}+|communiqu\\p{L}+|vient de|reçu|(?:di(?:t|sent)|selon)|direct\\p{L}* d(?:e|u)|retrouv\\p{L}+|le voilà",
    'ecco\\p{L}*|è|trovat\\p{L}+|mandat\\p{L}+|inviat\\p{L}+|dat[oa]|passat\\p{L}+|comunicat\\p{L}+|recuperat\\p{L}+|dic(?:e|ono)|direttamente da\\p{L}*',
    'hier|gefunden|geschickt|gegeben|bekommen|erhalten|lautet|mitgeteilt|nachgesehen',
  ],
  'です|でした|見つか|届き|もらい|教えて|送って|確認(?:し|でき)|聞き|分かり|わかり',
);

/** Other things that are numbered, other people's, doubts, guesses, questions, further wishes. */
const OBJECTS = whole(
  [
    'accounts?|acct|orders?|tickets?|cases?|ref|reference|invoices?|bills?|badge|ext|extension|zip|postal|room|employee|customer|serial|po|purchase|tracking|conference|voice ?mail|support|phones?|telephone|mobile|cell|fax|call|dial|tax|ein|routing|license|verification|one-time|log ?in|passwords?|amount|dollars?|usd',
    'old|older|former|previous|earlier|expired|wrong|guess\\p{L}*|think|believe|suppose|assume|maybe|perhaps|probably|possibly|might|may|could|would|should|or|unsure|uncertain|hopefully|new carrier|their|theirs|his|her|hers|carrier|destination|gaining',
    "port|ports|porting|transfer\\p{L}*|move|release|convert\\p{L}*|also|other|add|list|lines?|cancel\\p{L}*|withdraw\\p{L}*|change\\p{L}*|test\\p{L}*|example|don[’']t use|mean|meant|order",
    'cuentas?|pedidos?|caso|referencia|facturas?|extensión|postal|teléfono|antigu[oa]|viej[oa]|anterior|creo|supongo|quizás?|tal vez|puede|podría|o|su|cancel\\p{L}*|portar|otra cosa|además|clientes?',
    'comptes?|commandes?|dossiers?|factures?|poste|postal|téléphone|ancien\\p{L}*|précédent\\p{L}*|crois|pense|suppose|peut-être|ou|leur|annul\\p{L}*|porter|autre chose|client\\p{L}*',
    'conto|account|ordin[ei]|pratica|riferimento|fattur[ae]|interno|cap|telefono|vecchi[oa]|precedente|credo|penso|forse|magari|o|loro|annull\\p{L}*|portare|inoltre|client[ei]',
    'konto|auftrag|rechnung|postleitzahl|durchwahl|telefon|alte\\p{L}*|vielleicht|glaube|vermutlich|oder|portieren|außerdem|kunden\\p{L}*',
  ],
  '口座|注文|チケット|請求|内線|郵便|電話|旧|以前|古い|かも|たぶん|おそらく|思い|ではな|または|または|会員|社員|顧客|予約',
);

/** How it was told: the telephone is no thing that is numbered here. */
const BY_TELEPHONE = regexp(
  /(?<!\p{L})(?:(?:over|on|by|via) (?:the )?(?:tele)?phone|por tel[ée]fono|(?:au|par) téléphone|(?:al|per) telefono|am telefon)(?!\p{L})|電話(?:で|口で|にて)/giu,
);

/** "Thanks! Bill": a name at the end is no noun. */
const SIGNED = /(?<=[\n.,!-] ?)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}\s*$/u;

/** What the value is called: its name asks for no port. */
const OUR_PIN = regexp(
  /(?<!\p{L})(?:port(?:ing)?(?:[- ]?out)? (?:pin|code|passcode)|(?:pin|código|code|codice) (?:de|di|para|per|pour)? ?(?:la )?(?:port[- ]?out|portabili\p{L}+|portage|portar|porter))(?!\p{L})/giu,
);

/** Words that only say when: "just", "finally". */
const MOMENT = regexp(
  /(?<!\p{L})(?:just|only just|finally|now|justo|finalmente|enfin|juste|finalmente|appena|gerade|endlich)(?!\p{L})/giu,
);

/** "Sorry for the wait", "gracias por esperar": what a courtesy is for holds nothing back. */
const COURTESY = regexp(
  /(?<!\p{L})(?:(?:sorry|apolog\p{L}+|thanks|thank you|excuse us|excuse me) (?:for|about)|(?:perdón|disculpen?|lamento|lamentamos|gracias) (?:por|la|el)|(?:désolée?s?|pardon|excusez(?:-moi|-nous)?|merci) (?:pour|de|d['’])|(?:scus[ai]\p{L}*|mi scuso|ci scusiamo|grazie) (?:per|della|dell['’]|del|la|il)) ?[^,.;:!\n\d•]{1,40}(?=[,.;!\n]|$)|(?:お待たせ|遅く|遅れ)[^,.\n\d]{0,12}(?:ました|まして|すみません|申し訳(?:ござい|あり)ません)/giu,
);

/**
 * @param before the words in front of the value, @param behind those behind it, both with plain characters
 * @returns whether they give it and do nothing else
 */
export function givesInSentence(before: string, behind: string): boolean {
  const words = foldCharacters(`${before} \u2022 ${behind.replace(SIGNED, '')}`);
  if (/[?？$%@€£]|\p{Nd}/u.test(words) || OBJECTS.test(words.replace(BY_TELEPHONE, ' ').replace(OUR_PIN, 'PIN')))
    return false;
  if (hasReservation(words.replace(COURTESY, ' ').replace(MOMENT, ' ').replace('\u2022', ''))) return false;
  return GIVES.test(clauseAround(before, behind));
}

/** The sentence in which the value stands, and the one in front of it where the value stands alone. */
function clauseAround(before: string, behind: string): string {
  const sentences = before.split(SPOKEN_END);
  const near = sentences.at(-1)?.trim() === '' ? sentences.slice(-2).join(' ') : (sentences.at(-1) ?? '');
  return `${near} ${upToFirst(behind, LINE_END)}`;
}
