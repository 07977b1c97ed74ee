/**
 * Outlook's notice that its sender would like to recall a mail (desk rules, section 9): about a request, never a request
 * itself. Told by its one sentence, in the language of the sender's Outlook, which repeats the mail's subject in quotation
 * marks; people who "recall" something do not write so.
 */
import { regexp } from '../../base/regexp.ts';
import { wordPattern } from '../machine-words/clue.ts';
import type { ParsedMessage } from '../parsed-message.ts';
import { splitWrittenText } from '../written-text.ts';

const SENTENCE = wordPattern({
  en: '(?:would like|wants|wishes) to recall (?:the|this|a) (?:e-?mail )?message',
  es: '(?:desea|quiere|quisiera|le gustaría) (?:recuperar|retirar|revocar) (?:el|este) (?:mensaje|correo)',
  fr: '(?:souhaite|souhaiterait|voudrait|désire|aimerait) (?:rappeler|retirer) (?:le|ce) (?:message|courrier|courriel)',
  it: '(?:desidera|vorrebbe|vuole) (?:richiamare|ritirare) (?:il|questo) messaggio',
  de: '(?:möchte|will) (?:die|diese) nachricht[^!?]{0,200} zurückrufen',
  pt: '(?:gostaria de|deseja|quer) (?:cancelar|recuperar|revogar|rechamar) (?:a|esta) mensagem',
  ja: '(?:メッセージ|メール)[^!?]{0,200}(?:取り?消(?:そうとして|したいと|すこと)|回収|リコール|呼び戻)',
});
const QUOTED = /["“”«»„「『']\s*\S/u;
const SUBJECT = regexp(
  /^\s*(?:re|aw|rv|r|tr|fw|fwd)?\s*:?\s*(?:recall|message recall|recuperar|recuperación|retirar|rappel|rappeler|richiam[aoi]\p{L}*|rückruf|cancelar|リコール|回収|取り?消し|メッセージの(?:取り?消し|回収))\s*[:：]/iu,
);
/** The notice is one sentence. */
const LONGEST = 500;

/** Whether the mail is such a notice. Somebody who forwards or quotes one is a person with something to say. */
export function isRecall({ subject, visibleText }: Pick<ParsedMessage, 'subject' | 'visibleText'>): boolean {
  const { own, signature } = splitWrittenText(visibleText);
  const text = `${own} ${signature}`.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  if (text.length > LONGEST) return false;
  return SENTENCE.test(text) && (QUOTED.test(text) || SUBJECT.test(subject));
}
