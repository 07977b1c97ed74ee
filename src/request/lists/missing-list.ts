/** Words that send one to a list which did not come along: what they ask for is not all there (desk rules, section 3). */
import { maskDigits } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { ASIDE, NOT_ASIDE } from '../text/aside-words.ts';
import { clausesOf } from '../text/clauses.ts';
import { ATTACHED, IN_TEXT, LIST, NUMBERS, POINTS } from '../text/list-words.ts';
import type { WrittenMail } from '../text/written-mail.ts';

/** Papers that hold no list by themselves. */
const PAPER = regexp(
  /(?<!\p{L})(?:loas?|letters?|authori[sz]ations?|forms?|contracts?|pictures?|photos?|screenshots?|scans?|cards?|logo|cartas?|autorización|formularios?|contratos?|capturas?|fotos?|lettres?|mandats?|autorisations?|formulaires?|contrats?|captures?|photos?|letter[ae]|deleg[ah]e?|autorizzazion[ei]|modul[oi]|contratt[oi])(?!\p{L})|委任状|承諾書|申込書|書面|写真|契約/iu,
);
const OTHERS = regexp(/(?<!\p{L})(?:others|rest|otr[oa]s|demás|resto|autres|reste|altr[ie])(?!\p{L})|ほか|残り/iu);

/** A mail is none. */
const TABLE = regexp(
  /(?<!\p{L})(?:(?:work|spread)?sheets?|workbook|excel|xlsx?|csv|hoja|planilla|tableur|classeur|foglio)(?!\p{L})|エクセル/iu,
);

/** @returns the words, masked; null where a file came along, or none is spoken of */
export function missingList({ own, lists = [], forms = [], cover = '', isAttached }: WrittenMail): string | null {
  if (lists.length > 0 || forms.length > 0) return null;
  const note = isAttached ? clausesOf(cover).filter((words) => TABLE.test(words)) : [];
  const clause = [...note, ...clausesOf(isAttached ? own.slice(cover.length) : own)].find(
    (words) =>
      ATTACHED.test(words) &&
      POINTS.test(words) &&
      [LIST, NUMBERS, OTHERS].some((sense) => sense.test(words)) &&
      ![IN_TEXT, PAPER].some((sense) => sense.test(words)) &&
      !ASIDE.test(words.replace(NOT_ASIDE, ' ')),
  );
  return clause ? maskDigits(clause).replace(/\s+/g, ' ').trim().slice(0, 120) : null;
}
