/**
 * Which pages of a PDF are number lists: those headed as one, and those that hold nothing but numbers. A letter of
 * authorization, a form or a scan is more than a list and is a person's business.
 */
import { regexp } from '../base/regexp.ts';

export type ListPages = {
  readonly texts: readonly { readonly heading: string; readonly text: string }[];
  /** There is a page that could be a part of the request and is no list. */
  readonly isOpen: boolean;
};

const HEADING = regexp(
  /(?<!\p{L})(?:attachments?|annex|appendix|schedule|exhibit|addendum|(?:number|telephone|phone|tn|did|line)s? ?(?:number)? ?(?:list|inventory|schedule)|lists? of (?:\p{L}+ ){0,3}(?:numbers|tns|dids|lines)|(?:telephone |phone )?numbers (?:to|for|being) (?:be )?(?:port|mov|transf|releas|convert)\p{L}*|telephone numbers|phone numbers|anexo|adjunto|(?:lista|listado|relación) de (?:\p{L}+ ){0,2}(?:números|líneas|teléfonos)|números (?:de teléfono|a portar)|annexe|pièce jointe|liste des? (?:\p{L}+ ){0,2}(?:numéros|lignes)|numéros (?:de téléphone|à (?:porter|transférer))|allegato|(?:elenco|lista) (?:dei |delle )?(?:numeri|numerazioni|linee)|numeri (?:di telefono|da (?:portare|trasferire))|anlage|rufnummernliste|liste der rufnummern)(?!\p{L})|別紙|添付|番号(?:一覧|リスト)|電話番号/iu,
);
const LETTER =
  /letter of (?:authori[sz]ation|agency)|\bloa\b|hereby authori[sz]e|authori[sz]ed signature|new (?:tele)?phone numbers? request|(?:request|application) form|carta de (?:autorización|agencia)|por la presente autoriz|lettre d['’]autorisation|autorise par la présente|lettera di autorizzazione|autorizzo|autorizziamo|委任状|承諾書|同意書/iu;
const NUMBER = /\p{Nd}{3}\D{0,3}\p{Nd}{3}\D{0,3}[\p{Nd}xX]{4}/u;
/** So many lines at the top hold the heading, below a letterhead. */
const TOP = 8;

/** The document asks or authorises in so many words. */
export const isLetter = (text: string): boolean => LETTER.test(text);

export function listPages(pages: readonly string[]): ListPages {
  // A list that belongs to a letter is read with it.
  if (pages.some(isLetter)) return { texts: [], isOpen: true };
  const texts: { heading: string; text: string }[] = [];
  let isOpen = pages.every((page) => page.trim() === '');
  let inList = false;
  for (const page of pages) {
    const lines = page.split('\n').filter((line) => line.trim() !== '');
    const heading = lines.slice(0, TOP).find((line) => HEADING.test(line));
    const withNumbers = lines.filter((line) => NUMBER.test(line)).length;
    const isBare = withNumbers > 0 && withNumbers >= lines.length / 2;
    inList = heading !== undefined || isBare || (inList && withNumbers > 2);
    if (inList) texts.push({ heading: heading ?? '', text: lines.join('\n') });
    else if (withNumbers > 0 || (lines.length === 0 && texts.length === 0)) isOpen = true;
  }
  return { texts, isOpen: isOpen || texts.length === 0 };
}
