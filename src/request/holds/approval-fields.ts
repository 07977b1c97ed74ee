/**
 * What a field of an approval answers (desk rules, section 6): granted, by a word that says so or by the name of whoever gave it. Any
 * other answer leaves it open; the words in which an approval goes round, waits or lies with somebody have no end.
 */
import { regexp } from '../../base/regexp.ts';
import { APPROVAL, GRANTED, NO_ANSWER, NOT_YET, OFFICE } from './approval-words.ts';

const MARK = /[✓✔☑✅○◯●]|\[[xX]\]/u;
/** Japanese says so in a stem: what goes round, waits or was handed up. */
const OPEN_JA =
  /(?:回覧|回付|申請|確認|審査|検討|協議|稟議|上申|上程|出張|調整|照会|依頼|保留|審議|手続き?|処理|提出|起案)(?:中|待|済|$)|中$|待|未|まだ|予定|これから|差し?戻|却下|否|不在|なし|無し|ない|ません|次第|後日/u;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** "山田 太郎 部長", "三浦(3/12)". */
const NAME_JA =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]{1,8}(?: ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]{1,6}){0,2}$/u;
/** "R. Squarcia", "Mme Arceneaux", "de la Torre": two words at least that begin with capitals, or an initial and one. */
const NAME = regexp(
  /^(?:(?:by|por|par|da) )?(?:\p{Lu}[\p{L}'’.-]*|de|del|della|di|du|la|van|von|y|and|et|e|&)(?: (?:\p{Lu}[\p{L}'’.-]*|de|del|della|di|du|la|van|von|y|and|et|e|&))+$/u,
);
const PART_OF = /(?<![\d./-])(\d{1,2}) ?(?:of|out of|de|di|sur|su) (?:the )?(\d{1,2})(?![\d./-])/iu;
/** A sentence is weighed as one. */
const LONGEST = 90;

/** Whether a label asks for an approval. */
export const asksApproval = (label: string): boolean =>
  label.split(/\s+/).length <= 6 && APPROVAL.test(label) && !NO_ANSWER.test(label);

/** Whether a label asks for an approval and the value does not plainly give it. */
export function isOpenApproval(label: string, value: string): boolean {
  if (value === '' || value.length > LONGEST || !asksApproval(label) || /\d{4,}/u.test(value)) return false;
  const [, some = '', all = ''] = PART_OF.exec(value) ?? [];
  if (some !== '') return Number(some) < Number(all);
  const parts = value.split(/[,;|]|\s-\s|\s{2,}/u).map((part) => part.trim());
  if (
    parts.some((part) => (GRANTED.test(part) || MARK.test(part)) && !NOT_YET.test(part.replace(GRANTED_OBJECTION, ' ')))
  )
    return JAPANESE.test(value) && OPEN_JA.test(withoutGranted(value));
  return !isName(parts[0] ?? '') || !parts.slice(1).every(isBesideName);
}

const GRANTED_OBJECTION = regexp(/(?<!\p{L})no (?:objections?|concerns?)(?!\p{L})/giu);
const withoutGranted = (value: string): string =>
  value.replace(/\p{L}{0,2}(?:決裁|承認|回覧|確認|審査|稟議)済み?/gu, ' ');

/** As far as the bracket behind it, and without its date. */
function isName(words: string): boolean {
  const name = words
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/\d[\d/.月日-]*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return JAPANESE.test(name) ? NAME_JA.test(name) && !OPEN_JA.test(name) : NAME.test(name) && !NOT_YET.test(name);
}

/** A date, another name, an office: "store manager", "13 mars". */
const isBesideName = (part: string): boolean => {
  if (NOT_YET.test(part) || OPEN_JA.test(part)) return false;
  return /\d/u.test(part) || part.split(/\s+/u).every((word) => !/^\p{Ll}{4,}/u.test(word) || OFFICE.test(word));
};
