/**
 * Whether a mail says that a request was not authorised (desk rules, sections 6 and 10): an alarm, whatever else it asks. Closed
 * senses, by language: who, a denial, and a deed that only the owner of a request can do.
 */
import { type Found, quoteAround } from '../base/evidence.ts';
import { foldCharacters } from './numbers/fold-characters.ts';
import { findStatements } from './numbers/statements.ts';
import type { WrittenMail } from './written-mail.ts';

const DENIALS: readonly RegExp[] = [
  /(?<!\p{L})(?:we|i|nobody|no one|none of us)(?!\p{L})[^.!?;]{0,30}?(?:never|not|n['’]t|(?<=nobody|no one|none of us))[^.!?;]{0,12} (?:authori[sz]ed?|approved?|requested?|ordered?|asked for) (?:this|that|it|any|such|a port|the port|these|those|your)/iu,
  /(?<!\p{L})(?:this|that|it) (?:was|is)(?: not|n['’]t) (?:from )?(?:us|me|ours|our (?:request|mail|message|doing)|sent by)(?!\p{L})|(?<!\p{L})not (?:sent|authori[sz]ed|requested|written|made) by (?:us|me|anyone here|anybody here)(?!\p{L})/iu,
  /(?<!\p{L})(?:un-?authori[sz]ed (?:port|transfer|request|attempt|mail)|(?:attempted|port-?out|number) fraud|slamming)(?!\p{L})/iu,
  /(?<!\p{L})(?:no (?:hemos|he|lo|la) (?:autoriz|solicit|pedid|enviad)\p{L}*|nadie (?:de aquí |aquí )?(?:autoriz|solicit|pidió|envió)\p{L}*|no (?:fuimos|fui) (?:nosotros|yo)|no autorizad[oa]s? por)(?!\p{L})/iu,
  /(?<!\p{L})(?:n['’](?:avons|ai) (?:jamais |pas )(?:autoris|demand|envoy|sollicit)\p{L}*|personne (?:ici |chez nous )?n['’]a (?:autoris|demand|envoy)\p{L}*|ce n['’](?:est|était) pas (?:nous|moi)|sans notre autorisation)(?!\p{L})/iu,
  /(?<!\p{L})(?:non (?:abbiamo|ho) (?:mai )?(?:autorizz|richiest|chiest|inviat)\p{L}*|nessuno (?:qui |da noi )?(?:ha )?(?:autorizz|richiest|chiest|inviat)\p{L}*|non (?:siamo|sono) stat[io] (?:noi|io)|senza la nostra autorizzazione)(?!\p{L})/iu,
  /(?:承認|許可|依頼|申請|送信)(?:して|した覚えは?|した事実は?)(?:い?ません|おりません|ない|ありません|ございません)|(?:当社|弊社|私|こちら)(?:が|から)?(?:送った|出した|依頼した)(?:もの|メール)では(?:ありません|ない)|身に覚えの?(?:が)?(?:ない|ありません)/u,
];

/** @returns the words; null where nobody denies anything */
export function findDenial(mail: WrittenMail): Found<'denial'> | null {
  for (const { text } of findStatements(foldCharacters(mail.own)).slice(0, 500)) {
    const words = text.slice(0, 400);
    if (!DENIALS.some((pattern) => pattern.test(words))) continue;
    return {
      value: 'denial',
      source: 'body',
      quote: quoteAround(words, { start: 0, end: Math.min(words.length, 80) }),
    };
  }
  return null;
}
