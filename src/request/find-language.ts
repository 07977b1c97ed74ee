import type { Language } from '../base/language.ts';
import type { WrittenMail } from './written-mail.ts';

/** Frequent short words: what a language cannot write two sentences without. */
const WORDS: Record<string, ReadonlySet<string>> = {
  en: words(
    'the and to of our for please is are we you your from with this that these be have will would could can not them it on in at as an were was has i my us by which below following hello hi dear thanks regards number numbers port out move new attached request line lines keep stay',
  ),
  es: words(
    'el la los las de del que y en un una para por con se no nos su sus al lo como más pero este esta estos estas número números hola gracias saludos buenos días favor adjunto queremos solicitamos nuestro nuestra nuestros es son está',
  ),
  fr: words(
    'le la les de des du et en un une pour par avec nous vous votre notre nos vos est sont que qui dans sur au aux ce cette ces pas numéro numéros bonjour merci cordialement ci-joint souhaitons veuillez il',
  ),
  it: words(
    'il lo la i gli le di del della dei delle e in un una per con si non che al alla da dal vi ci nostro nostra nostri è sono questo questi numero numeri buongiorno grazie saluti cordiali allegato chiediamo anche come',
  ),
  de: words(
    'der die das und zu den von mit für ist sind wir sie ihr ihre unser unsere nicht auf ein eine bitte nummer nummern rufnummern hallo danke grüßen sehr geehrte damen herren im dem zum zur',
  ),
  pt: words(
    'o os a as de do da dos das e em um uma para por com se não nos sua seu ao que é são número números olá obrigado obrigada cumprimentos segue anexo nosso nossa nossos gostaríamos',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Fewer hits than this say nothing. */
const ENOUGH = 3;

/**
 * The language of the sender's own words. `other` is one that the desk does not write; null where too little was written.
 */
export function findLanguage(mail: Pick<WrittenMail, 'own' | 'subject'>): Language | 'other' | null {
  const text = `${mail.subject}\n${mail.own}`;
  const kana = text.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  if (kana >= 5) return 'ja';
  const found = withoutIds(text.toLowerCase()).match(/(?<![\p{L}\p{N}])\p{L}+(?:-\p{L}+)?(?![\p{L}\p{N}])/gu) ?? [];
  const scores = Object.entries(WORDS)
    .map(([language, known]) => ({ language, hits: found.filter((word) => known.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (!best || best.hits < ENOUGH || (second && best.hits <= second.hits * 1.15))
    return nonLatin(text) ? 'other' : null;
  return best.language === 'de' || best.language === 'pt' ? 'other' : (best.language as Language);
}

/** Addresses, domains and ids are no words of any language. */
const withoutIds = (text: string): string => text.replace(/\S*[@/]\S*|\S+\.\p{L}\S*|\S*\d\S*/gu, ' ');

const nonLatin = (text: string): boolean =>
  (text.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
