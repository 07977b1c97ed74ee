/**
 * Whether the request is the mail below: "a forwarded request is the request if the cover note only passes it on"
 * (desk rules, section 3; issue of quoted text in section 4). A cover note that asks, doubts or denies is the sender's
 * own word, and what stands below it is chatter.
 */
import type { ParsedMessage } from '../message/parsed-message.ts';
import { type Forwarded, findForwarded } from '../message/trim/forwarded.ts';
import { splitWrittenText, type WrittenText } from '../message/written-text.ts';

/** A cover note is short. */
const LONGEST_NOTE = 400;
/** Forwards of forwards. */
const DEPTH = 4;

/** Words that point below and ask to act on it. */
const POINTS =
  /(?<!\p{L})(?:see (?:the )?(?:below|attached|request|e?-?mail)|below|forward(?:ed|ing)|fwd|pass(?:ed|ing) (?:this|it|along|on)|(?:please|pls|kindly) (?:handle|process|action|take care|see|do|proceed|help|assist|advise|look)|for (?:your )?(?:action|processing|handling|attention)|sending (?:this )?(?:on|over)|this (?:came|request|is for you)|belongs? to you|más abajo|abajo|a continuación|reenv[íi]o|reenviamos|les paso|adjunt[oa]|para su (?:gestión|tramitación|atención)|por favor (?:gestion|tramit|proces|atiend)\p{L}*|favor de|ci-dessous|ci-après|ci-joint|ci-joint[es]*|je (?:vous )?transfère|nous (?:vous )?transférons|transfert|pour (?:traitement|suite à donner|action)|merci de (?:traiter|prendre|bien)|à traiter|veuillez (?:traiter|trouver|voir)|qui sotto|sotto|di seguito|inoltro|inoltriamo|in allegato|per (?:competenza|la gestione|lavorazione)|da gestire|vedi|vedere|vedasi|si prega di|bitte (?:um )?(?:bearbeit|erledig|kümmer)\p{L}*|siehe unten|weiterleit\p{L}*|segue abaixo|abaixo|encaminh\p{L}*)(?!\p{L})|以下|下記|転送|添付|ご対応|ご確認|お取り計らい/iu;
/** What is no passing on: the sender asks, doubts, denies or tells another story. */
const STOPS =
  /(?<!\p{L})(?:not|n['’]t|never|no longer|stop|cancel|hold|wait|ignore|disregard|phishing|scam|spam|fraud|suspicious|legit(?:imate)?|is this|are these|did you|who|why|what|status|update on|instead|except|only|but|however|fyi|for your information|for information|no|nunca|cancel\p{L}*|fraude|sospechos\p{L}+|por qué|quién|salvo|excepto|pero|solo|estado|pas|jamais|annul\p{L}*|frauduleu\p{L}+|pourquoi|qui a|sauf|mais|seulement|pour (?:votre )?information|où en est|non|mai|annull\p{L}*|truffa|perché|chi|tranne|eccetto|ma|soltanto|solo|per conoscenza|nicht|kein\p{L}*|abbrechen|betrug|não|fraude)(?!\p{L})|しない|ではな|ません|中止|取り消|キャンセル|詐欺|なぜ|参考まで|以外|除/iu;

export type Note = Pick<WrittenText, 'own' | 'signature'>;

/** The mail below that is the request, with its own words apart from its signature; null where the note is the request. */
export function findPassedOn(
  message: Pick<ParsedMessage, 'visibleText' | 'subject'>,
  note: Note,
  attachedMails: readonly Forwarded[],
): (Forwarded & Note) | null {
  if (!passesOn(note.own)) return null;
  const below = findForwarded(message.visibleText, message.subject) ?? onlyOne(attachedMails);
  return below ? innermost(below, DEPTH) : null;
}

const onlyOne = (mails: readonly Forwarded[]): Forwarded | null => (mails.length === 1 ? (mails[0] ?? null) : null);

/** What was passed on to be passed on. */
function innermost(below: Forwarded, depth: number): Forwarded & Note {
  const { own, signature } = splitWrittenText(below.text);
  const next = depth > 0 && passesOn(own) ? findForwarded(below.text, `Fwd: ${below.subject}`) : null;
  return next ? innermost(next, depth - 1) : { subject: below.subject, text: below.text, own, signature };
}

/** Nothing but a greeting, or few words that point below. */
function passesOn(note: string): boolean {
  const words = note.replace(GREETING, '').replace(POLITE, ' ').trim();
  if (words.length > LONGEST_NOTE || STOPS.test(words)) return false;
  return !/\p{L}{2}/u.test(words) || POINTS.test(words);
}

const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hola|buen[oa]s(?: días| tardes)?|estimad[oa]s?|bonjour|bonsoir|madame|buongiorno|buonasera|salve|gentil[ei]|hallo|guten tag|olá|bom dia)(?!\p{L})[^\n]{0,60}(?:\n|$)/iu;
const POLITE =
  /(?<!\p{L})(?:thank(?:s| you)(?: very much| so much| a lot| in advance)?|best regards|kind regards|regards|gracias|muchas gracias|saludos|merci(?: d['’]avance)?|cordialement|grazie(?: mille)?|cordiali saluti|saluti|danke)[.!,]*(?=\s*(?:\n|$))/giu;
