import type { Language } from '../../base/language.ts';
import { regexp } from '../../base/regexp.ts';
import type { WrittenMail } from './written-mail.ts';

/** Frequent short words: what a language cannot write two sentences without. */
const WORDS: Record<string, ReadonlySet<string>> = {
  en: words(
    'the and to of our for please is are we you your from with this that these be have will would could can not them it on in at as an were was has i my us by which below following hello hi dear thanks regards number numbers port out move new attached request line lines keep stay',
  ),
  es: words(
    'el la los las de del que y en un una para por con se no nos su sus al lo como más pero este esta estos estas número números hola gracias saludos buenos buenas días tardes favor adjunto queremos quiero solicito solicitamos solicitud nuestro nuestra nuestros es son está portabilidad línea líneas código atentamente porten portar llevar otro otra operador compañía hay muy también usted ustedes',
  ),
  fr: words(
    'le la les de des du et en un une pour par avec nous vous votre notre nos vos est sont que qui dans sur au aux ce cette ces pas numéro numéros bonjour merci cordialement ci-joint souhaitons souhaite veuillez il portabilité ligne lignes porter libérer opérateur je mon une été aussi autre demande',
  ),
  it: words(
    'il lo la i gli le di del della dei delle e in un una per con si non che al alla da dal vi ci nostro nostra nostri è sono questo questi numero numeri buongiorno buonasera grazie saluti cordiali allegato chiediamo anche come portabilità linea linee portare portate favore vorremmo richiesta codice operatore verso altro salve vi ci sono questi essere',
  ),
  de: words(
    'der die das und zu den von mit für ist sind wir sie ihr ihre unser unsere nicht auf ein eine bitte nummer nummern rufnummern hallo danke grüßen sehr geehrte damen herren im dem zum zur',
  ),
  pt: words(
    'o os a as de do da dos das e em um uma para por com se não nos sua seu ao que é são número números olá obrigado obrigada cumprimentos segue anexo nosso nossa nossos gostaríamos portabilidade linha linhas portar olá favor código operadora vocês muito também está bom dia boa tarde',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** So many characters tell a language, however long the mail is. */
const ENOUGH_TEXT = 20_000;
const LONGEST_WORD = 60;
const FEW_IDEOGRAPHS = 6;
/** Fewer hits than this say nothing. */
const ENOUGH = 3;

/** Spellings that one of these languages has and the others have not: each occurrence counts as a word. */
const SPELLINGS: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['es', regexp(/[ñ¿¡]|(?:ción|ciones|dades)(?!\p{L})|(?<!\p{L})ll\p{L}+/giu)],
  ['fr', regexp(/[êèùçœ]|(?<!\p{L})(?:qu|c|j|n|s)['’]\p{L}|(?:eaux?|ement|ité|tés)(?!\p{L})|ez(?!\p{L})/giu)],
  [
    'it',
    regexp(/(?:zioni?|mente|ità|ggio|iamo)(?!\p{L})|(?<!\p{L})(?:dell|all|dall|nell|sull)['’]\p{L}|\p{L}gli\p{L}/giu),
  ],
  ['pt', regexp(/[ãõ]|(?:ção|ções|dade)(?!\p{L})|\p{L}[ln]h\p{L}/giu)],
  ['de', regexp(/[ßäöü]|(?:ung|ungen|keit|heit|lich)(?!\p{L})/giu)],
];

/**
 * The language of the sender's own words. `other` is one that the desk does not write; null where too little was written.
 */
export function findLanguage(mail: Pick<WrittenMail, 'own' | 'subject' | 'cover'>): Language | 'other' | null {
  // Who passes a mail on is answered in their own language, where they wrote enough to tell it.
  return (mail.cover ? languageOf(mail.cover) : null) ?? languageOf(`${mail.subject}\n${mail.own}`);
}

function languageOf(whole: string): Language | 'other' | null {
  const text = whole.slice(0, ENOUGH_TEXT);
  const kana = text.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  if (kana >= 5 && isJapanese(text)) return 'ja';
  const plain = withoutIds(text.toLowerCase());
  const spelt = (language: string): number =>
    SPELLINGS.filter(([of]) => of === language).reduce((sum, [, p]) => sum + (plain.match(p)?.length ?? 0), 0);
  const found = plain.match(/(?<![\p{L}\p{N}])\p{L}+(?:-\p{L}+)?(?![\p{L}\p{N}])/gu) ?? [];
  const scores = Object.entries(WORDS)
    .map(([language, known]) => ({ language, hits: found.filter((word) => known.has(word)).length + spelt(language) }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (!best || best.hits < ENOUGH || (second && best.hits <= second.hits * 1.15))
    return kana > 0 && nonLatin(text) ? 'ja' : isForeignScript(text) ? 'other' : null;
  return best.language === 'de' || best.language === 'pt' ? 'other' : (best.language as Language);
}

/** A company's Japanese name in a French mail makes no Japanese mail of it. */
function isJapanese(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  if (count(/\p{Script=Hiragana}/gu) >= 15) return true;
  const japanese = count(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu);
  return 4 * japanese >= count(/\p{Script=Latin}/gu);
}

/** Addresses, domains and ids are no words of any language. */
const withoutIds = (text: string): string =>
  text
    .split(/\s+/)
    .filter((token) => token.length <= LONGEST_WORD && !/[@/\d]|\S\.\p{L}/u.test(token))
    .join(' ');

/** A label of a few ideographs ("暗証番号") is written in more than one language. */
const isForeignScript = (text: string): boolean =>
  nonLatin(text) && (text.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0) > FEW_IDEOGRAPHS;

const nonLatin = (text: string): boolean =>
  (text.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
