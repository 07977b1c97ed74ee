import { quoteAround } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { Secret } from '../../base/secret.ts';
import { PLAN_SHAPE } from '../../base/telephone-shape.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { maskSecrets } from '../text/mask-secrets.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import type { FoundPin } from './found-pin.ts';
import { givesInSentence } from './pin-sentence.ts';
import { takeValue } from './read-pin-value.ts';

/** What may stand around the value in a mail that is nothing but the answer to our question. */
const COURTESY = new Set(
  (
    'hi hello hey dear good morning afternoon evening team desk all sir madam sorry apologies oops i we forgot forgotten missed about that this here ' +
    'it its is you go are as requested asked for thanks thank very much many again the a our my your please find see below regards best kind cheers there ' +
    'number numbers of to add include sure yes ok okay of course was missing so sent from iphone android ' +
    'oh ah well correct corrected right actually now new once more again one be should try time my bad got complete full valid current proper phone mobile device ' +
    'bonjour merci voici désolé oublié le la hola gracias saludos aquí está tiene perdón buenos días ciao buongiorno grazie ecco scusate scusi saluti ' +
    'bon bonne exact correct nouveau nouvelle maintenant cette fois oups ah es el correcto ahora esta vez ops corretto giusto questa volta ora adesso è ' +
    'cordialement beaucoup olá obrigado danke hallo hier ' +
    'buenas tardes noches estimados estimado señores señor señora disculpe disculpen perdone olvidé olvidamos lo los faltaba un saludo cordial cordiales atentamente muchas claro ' +
    'bonsoir madame monsieur voilà désolée pardon excusez moi nous avons avions j’ai oubliée bien à vous salutations ' +
    'buonasera salve gentili signori eccolo mi spiace dimenticato distinti mille prego certo ' +
    'guten tag morgen sehr geehrte damen und herren entschuldigung vielen viele dank grüße mit freundlichen grüßen bitte ' +
    'obrigada bom dia boa tarde desculpe segue abraços'
  ).split(' '),
);
const COURTEOUS_JAPANESE =
  /こちらです|こちらになります|です|でした|お願い(?:いた|致)?し(?:ます|申し上げます)|(?:どうぞ|何卒)?(?:よろしく|宜しく)|すみません|申し訳(?:ござい|あり)ません(?:でした)?|失礼(?:いた|致)しました|お世話になっております|ありがとうございます|こんにちは|ご担当者様|以下(?:の通り|のとおり)/gu;
/** Ten digits in a row may be a PIN. */
const PHONE = regexp(`^(?!\\d+$)${PLAN_SHAPE}$`, 'u');
const LONGEST = 200;
const SUBJECT_MARKS = /^(?:\s*(?:re|aw|sv|fwd?|tr|rv|i|返信|回复)\s*[:：])+|\[?[A-Z]{2,5}-\d{4}-\d{6}\]?/giu;

/**
 * A mail that is nothing but one PIN-like value, as the whole answer to a question of ours for it (desk rules, section
 * 4). Whether there was such a question is the case's knowledge. Written like a telephone number it is one.
 */
export function findBarePin(mail: WrittenMail): FoundPin | null {
  // Some people write it into the subject, and nothing else.
  const words = mail.own.trim() === '' ? mail.subject.replace(SUBJECT_MARKS, '') : mail.own;
  const text = foldCharacters(words.replace(/\p{Cf}/gu, '')).trim();
  const at = text.search(/\d/);
  const token = at < 0 || text.length > LONGEST ? null : takeValue(text.slice(at));
  if (!token?.wellFormed || PHONE.test(text.slice(at, at + token.length))) return null;
  const [before, behind] = [text.slice(0, at), text.slice(at + token.length)];
  const isAlone = isCourtesy(before, false) && isCourtesy(behind, true);
  if (!isAlone && !givesInSentence(before, behind)) return null;
  const secret = new Secret(token.value);
  const quote = maskSecrets(quoteAround(text, { start: at, end: at + token.length }), [secret]);
  return {
    state: 'given',
    value: secret,
    secrets: [secret],
    evidence: [{ fact: 'pin', value: 'well-formed, the whole mail', source: 'body', quote }],
  };
}

/**
 * Whether a mail says nothing but its PIN: the value alone, in a friendly sentence, or behind its label among courtesies
 * ("Sorry, forgot that. The PIN is ..."). Whose PIN that is has been told before.
 *
 * @param pin what the mail gives
 */
export function saysOnlyPin(mail: WrittenMail, pin: FoundPin): boolean {
  if (findBarePin(mail) !== null) return true;
  const text = foldCharacters(mail.own.replace(/\p{Cf}/gu, '')).trim();
  const at = text.search(/\d/);
  const token = at < 0 || text.length > LONGEST ? null : takeValue(text.slice(at));
  if (!token || pin.state !== 'given' || token.value !== pin.value?.reveal()) return false;
  const words = (part: string): string => part.replace(PIN_LABEL, ' ');
  return isCourtesy(words(text.slice(0, at)), false) && isCourtesy(words(text.slice(at + token.length)), true);
}

/** Greetings and thanks, line by line; behind the value also the writer's name, set apart. */
function isCourtesy(text: string, isBehind: boolean): boolean {
  return text
    .replace(COURTEOUS_JAPANESE, ' ')
    .split(/\n|(?<=[,!]) /)
    .every((line, i) => {
      const words = line.match(/[\p{L}\p{N}'’]+/gu) ?? [];
      if (/\p{N}/u.test(line) || /[$%@]/.test(line)) return false;
      if (words.every((word) => COURTESY.has(word.toLowerCase().replace(/['’]s$/, '')))) return true;
      const isName = words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));
      // "Hi Sam," above, "- Dana" or "Dana Reyes" below.
      return isBehind
        ? isName && (i > 0 || /^\W*[-,.]\s/.test(line)) && !line.includes(':')
        : /^\W*(?:hi|hello|hey|dear|good morning|good afternoon|bonjour|bonsoir|hola|buen[oa]s|estimad[oa]s?|ciao|buongiorno|buonasera|gentil[ei]|salve|hallo|guten|sehr geehrte|olá|bom dia)(?!\p{L})/iu.test(
            line,
          ) && words.length <= 4;
    });
}
