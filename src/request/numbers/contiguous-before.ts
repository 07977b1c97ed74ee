import { regexp } from '../../base/regexp.ts';
import type { Statement } from '../text/statements.ts';
import type { Scope } from './exclusion-scopes.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { lineIndex, type Page } from './page.ts';

export const PORT_VERB = regexp(
  /(?<!\p{L})(?:port|transfer|release|convert|move|port(?:ar|en|er|ez|are|ate|ieren)|transf(?:erir|ieran|érer|érez)|trasfer(?:ire|ite)|übertragen|mover|muevan)(?!\p{L})|(?:転出|移行|移管)(?!し(?:ない|ません)|の?対象|番号|の?$)/iu,
);

/** Another thing is spoken of between the number and the words. */
const APART = regexp(
  /[;\n]|[.!?](?:\s|[^\x00-\x7f])|(?<!\p{L})(?:but|pero|mais|aber|mas)(?!\p{L})|ので|ため|ですが|以外|[,(（][^,()]*(?:番号|回線|代表|FAX|ファッ?クス|最後|最初)|(?:,|\band\b)\s+(?:the|our|my|its|a)\s+(?!other|rest|remain)|(?:,|(?<!\p{L})(?:y|et|e|und))\s+(?:el|la|los|las|nuestr[oa]s?|le|les|nos|notre|il(?! (?:ne |n['’]|est |doit |reste))|lo|gli|i|nostr[oi]|die|der|unsere?|o|a|os|as)\s+(?!otr|dem|rest|autre|altr|ander|übrig|outr|[(+]?\d)/iu,
);
/** "(fax)" right behind the number calls it. */
const CALLED = /^\s?(?:\)|\([^()\n]{0,40}\))/u;
/** "TN: 425-555-0101; ACTION: KEEP": the value of another label in the number's own row. */
const IN_ROW = regexp(/^\s*[;|,]\s*\p{L}[^:：;|\n\d]{0,30}[:：]\s*$/u);
const JOINT = regexp(
  /^\)?[\s,/&]*(?:\([^()\n]{0,40}\)[\s,/&]*)?(?:(?:and|or|plus|y|et|e|und|o|ou|oder|ni|né|così come|ainsi que|as[ií] como|nonché|sowie|bem como)(?!\p{L})|と|や|も|及び|および|並びに|ならびに)?[\s,]*(?:(?:the|our|fax|main|numbers?|lines?|tns?|el|la|los|las|le|les|il|lo|i|die|der|o|a|n[uú]mer\p{L}*|num[ée]ro\p{L}*|numer[oi]) )*\(?$/iu,
);
/** "and the alarm line (": another one that is called something. */
const CALLED_JOINT = regexp(
  /^\)?\s?(?:\([^()\n]{0,40}\))?,?\s*(?:(?:and|y|e|et|ed|und|as well as|ainsi que|as[ií] como|nonché)\s+|,\s*|と|及び|および)?(?:(?:the|our|el|la|nuestr[oa]|le|notre|il|lo)(?!\p{L})|l['’])\s?(?:\p{Ll}[\p{L}'’-]*\s){1,4}\(?$|^\)?(?:と|、|や|及び|および)[\p{Script=Han}\p{Script=Katakana}ー\-の]{0,8}(?:回線|番号|電話|FAX|fax)?の?\s?\(?$/u,
);

/** The entries right before the words, nearest first, as far as only "and", commas and what they are called join them. */
export function contiguousBefore(page: Page, items: readonly Item[], statement: Statement, scope: Scope): Item[] {
  const line = page.lines[lineIndex(page, scope.start)]?.start ?? 0;
  const before = beginningIn(items, Math.min(statement.start, line), scope.start).filter(
    (item) => item.end <= scope.start,
  );
  const found: Item[] = [];
  let edge = scope.start;
  for (const item of before.toReversed()) {
    if (edge - item.end > 400) break;
    const between = page.text.slice(item.end, edge);
    const own = between.replace(CALLED, ' ').replace(IN_ROW, ' ');
    const joined =
      found.length === 0
        ? between.length <= 70 && !APART.test(own) && !PORT_VERB.test(own)
        : JOINT.test(between) || (CALLED_JOINT.test(between) && !PORT_VERB.test(between));
    if (!joined) break;
    found.push(item);
    edge = item.start;
  }
  return found;
}
