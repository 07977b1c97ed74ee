/**
 * Whether the request is the mail below: "a forwarded request is the request if the cover note only passes it on"
 * (desk rules, section 3; issue of quoted text in section 4). A cover note that asks, doubts or denies is the sender's
 * own word, and what stands below it is chatter.
 */
import { regexp } from '../base/regexp.ts';
import { LOCAL } from '../base/telephone-shape.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import { type Forwarded, findForwarded } from '../message/trim/forwarded.ts';
import { splitWrittenText, type WrittenText } from '../message/written-text.ts';
import { asksForDeed } from '../request/kind/find-kind.ts';
import { foldCharacters } from '../request/text/fold-characters.ts';
import { PIN_LABEL } from '../request/text/pin-labels.ts';
import { findStatements } from '../request/text/statements.ts';
import { isPlainReceipt } from './plain-receipt.ts';

/** A cover note is short. */
const LONGEST_NOTE = 400;
/** Forwards of forwards. */
const DEPTH = 4;

/** Words that point below and ask to act on it. */
const POINTS = regexp(
  /(?<!\p{L})(?:see (?:the )?(?:below|attached|request|e?-?mail)|below|forward(?:ed|ing)|fwd|pass(?:ed|ing) (?:this|it|along|on)|(?:please|pls|kindly|would you(?: kindly| please)?|could you(?: kindly| please)?) (?:handle|process|action|take care|see|do|proceed|help|assist|advise|look|carry (?:it|this) out|go ahead)|go ahead|transmit(?:ting)?|hand(?:ing)? (?:this|it) on|here(?:with| is| comes) (?:is )?(?:the|our|a|my) (?:\p{L}+ )?(?:request|order|mail)|for (?:your )?(?:action|processing|handling|attention)|sending (?:this )?(?:on|over)|this (?:came|request|is for you)|(?:re-?)?(?:sending|attaching|enclosing|submitting)(?: you)?(?: (?:the|our|my|an?|this))?(?: \p{L}+){0,2} (?:order|request|e?-?mail|message)(?! in case (?:you|we|they))|(?:the|our|my) (?:attached|enclosed) (?:order|request|e?-?mail|message)(?! in case (?:you|we|they))|belongs? to you|más abajo|abajo|a continuación|reenv[íi]o|reenviamos|les paso|adjunt[oa]|para su (?:gestión|tramitación|atención)|por favor (?:gesti[oó]n|tram[ií]t|proc[eé]s|ati[eé]nd)\p{L}*|favor de|(?:aquí|acá) (?:va|está|tienen) (?:la|una) (?:solicitud|petición)|(?:les|os) (?:mando|envío|transmito|traslado)|ci-dessous|ci-après|ci-joint|ci-joint[es]*|je (?:vous )?(?:l[ea]s? |l['’])?(?:transfère|transmets|fais suivre)|nous (?:vous )?(?:l[ea]s? |l['’])?(?:transférons|transmettons|faisons suivre)|transfert|voici (?:la|une|notre) demande|(?:y )?donner suite|(?:de )?(?:la|le|y) traiter|pour (?:traitement|suite à donner|action)|merci de (?:traiter|prendre|bien)|à traiter|veuillez (?:traiter|trouver|voir)|ecco la (?:richiesta|domanda)|(?:vi|le) (?:giro|trasmetto|mando|invio)|dar(?:le|gli|vi)? seguito|qui sotto|sotto|di seguito|inoltro|inoltriamo|(?:in )?allegat[oaie]|per (?:competenza|la gestione|lavorazione)|da gestire|vedi|vedere|vedasi|si prega di|bitte (?:um )?(?:bearbeit|erledig|kümmer)\p{L}*|siehe unten|weiterleit\p{L}*|segue abaixo|abaixo|encaminh\p{L}*)(?!\p{L})|以下|下記|転送|添付|ご対応|ご確認|お取り計らい/iu,
);
/** What is no passing on: the sender asks, doubts, denies or tells another story. */
const STOPS = regexp(
  /(?<!\p{L})(?:not|n['’]t|never|no longer|stop|cancel|hold|wait|ignore|disregard|phishing|scam|spam|fraud|suspicious|legit(?:imate)?|is this|are these|did you|who|why|what(?=[^.!?\n]*\?)|status|update on|instead|except|only|but|however|fyi|for your information|for information|no|nunca|cancel\p{L}*|fraude|sospechos\p{L}+|por qué|quién|salvo|excepto|pero|solo|estado|pas|jamais|annul\p{L}*|frauduleu\p{L}+|pourquoi|qui a|sauf|mais|seulement|pour (?:votre )?information|où en est|non|mai|annull\p{L}*|truffa|perché|chi|tranne|eccetto|ma|soltanto|solo|per conoscenza|nicht|kein\p{L}*|abbrechen|betrug|não|fraude)(?!\p{L})|しない|ではな|ません|中止|取り消|キャンセル|詐欺|なぜ|参考まで|以外|除/iu,
);

/** The note puts the request below off, and says nothing of its own. */
const PUTS_OFF = regexp(
  /(?<!\p{L})(?:hold (?:off|on|this|it|that|these)|on hold|wait (?:with|until|till|before|for)|please wait|not yet|pause|postpone|park (?:this|it)|sit on (?:this|it)|esper(?:en|e)(?! que est[ée]n? bien)|en (?:espera|pausa|suspenso)|todavía no|aún no|aplac\p{L}+|attend(?:ez|re)|en (?:attente|suspens|pause)|pas encore|attend(?:ete|ere)|aspett(?:ate|are)|in (?:attesa|sospeso|pausa)|non ancora)(?!\p{L})|お待ち(?:ください|下さい)|待って(?:ください|下さい)|保留|見合わせ/iu,
);
/** Who takes back, denies or asks makes another matter of it. */
const IS_OTHER_MATTER = regexp(
  /[?？]|(?<!\p{L})(?:cancel\p{L}*|never|fraud\p{L}*|scam|ours|anul\p{L}*|annul\p{L}*|jam[aá]is|nunca|mai)(?!\p{L})|取り消|キャンセル|詐欺/iu,
);

export type Note = Pick<WrittenText, 'own' | 'signature'>;

/**
 * The mail below that is the request, with its own words apart from its signature; null where the note is the request. `isHeld`:
 * the note only puts it off; `isAttached`: it came as a file.
 */
export function findPassedOn(
  message: Pick<ParsedMessage, 'visibleText' | 'subject'>,
  note: Note,
  attachedMails: readonly Forwarded[],
): (Forwarded & Note & { readonly isHeld: boolean; readonly isAttached: boolean }) | null {
  const isHeld = putsOff(note.own);
  const inText = findForwarded(message.visibleText, message.subject);
  if (!isHeld && !passesOn(note.own, inText?.fields)) return null;
  // A note that asks by itself, and names its numbers, is the request: what comes along is a proof, a report, a copy.
  const below = inText ?? (givesAll(note.own) ? null : onlyOne(attachedMails));
  return below ? { ...innermost(below, DEPTH), isHeld, isAttached: inText === null } : null;
}

const givesAll = (note: string): boolean =>
  findStatements(foldCharacters(note)).some(({ text }) => LOCAL.test(text) && asksForDeed(text)) &&
  new RegExp(PIN_LABEL).test(note);

const onlyOne = (mails: readonly Forwarded[]): Forwarded | null => (mails.length === 1 ? (mails[0] ?? null) : null);

/** What was passed on to be passed on. */
function innermost(below: Forwarded, depth: number): Forwarded & Note {
  const { own, signature } = splitWrittenText(below.text);
  const next = depth > 0 && passesOn(own) ? findForwarded(below.text, `Fwd: ${below.subject}`) : null;
  return next ? innermost(next, depth - 1) : { subject: below.subject, text: below.text, own, signature };
}

const putsOff = (note: string): boolean =>
  note.length <= LONGEST_NOTE && PUTS_OFF.test(note) && !LOCAL.test(note) && !IS_OTHER_MATTER.test(note);

/** Nothing but a greeting, or few words that point below, ask for what stands there, thank and sign. */
function passesOn(note: string, addressed = ''): boolean {
  const words = note.replace(GREETING, '').replace(POLITE, ' ').trim();
  if (words.length > LONGEST_NOTE || STOPS.test(words)) return false;
  if (!/\p{L}{2}/u.test(words)) return true;
  const isPassing = (one: string): boolean =>
    !ASKS_BACK.test(one) &&
    (POINTS.test(one) || COURTEOUS.test(one) || isClosing(one) || isPlainReceipt(one, addressed));
  const said = sentencesOf(words);
  return (POINTS.test(words) || said.some((one) => isPlainReceipt(one, addressed))) && said.every(isPassing);
}

const sentencesOf = (words: string): string[] =>
  findStatements(foldCharacters(words))
    .map(({ text }) => text.trim())
    .filter((one) => /\p{L}{2}/u.test(one));

/** A question is asked, unless it asks for the deed. */
const ASKS_BACK =
  /^(?!.*(?:could|would|can|will) you)(?!.*(?:podr[íi]an?|pueden?|pod[ée]is|pouvez|pourriez|potete|potreste|può|いただけ|頂け|もらえ)).*[?？]/iu;
const COURTEOUS = regexp(
  /(?<!\p{L})(?:thank\p{L}*|thx|please|kindly|appreciat\p{L}+|grateful|regards|wishes|have a|good (?:day|week)|gracias|favor|agrade\p{L}+|saludos|bendiciones|bonne|merci|remerci\p{L}+|cordialement|salutations|grazie|ringrazi\p{L}+|saluti|buon[ao]|cortes\p{L}+|danke|bitte|obrigad[oa])(?!\p{L})|お願い|ありがとう|よろしく|お世話/iu,
);
/** "Wilfredo", "The reception of the clinic": who writes, in a few words that say nothing. */
const isClosing = (line: string): boolean =>
  !/[.!?。]\s*$/u.test(line) && line.trim().split(/\s+/u).length <= 6 && !SAYS.test(line);
const SAYS = regexp(
  /(?<!\p{L})(?:it|this|that|they|we|you|is|are|was|were|be|can|may|will|would|should|has|have|had|does?|then|first|later|maybe|still|yet|es|está|son|ser|puede|debe|est|sont|être|peut|doit|è|sono|può|deve)(?!\p{L})/iu,
);

/** As far as its comma or its line; what follows is said. */
const GREETING = regexp(
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hola|buen[oa]s(?: días| tardes)?|estimad[oa]s?|bonjour|bonsoir|madame|buongiorno|buonasera|salve|gentil[ei]|hallo|guten tag|olá|bom dia)(?!\p{L})[^\n,.!:]{0,60}(?:[\n,.!:]|$)/iu,
);
const POLITE = regexp(
  /(?<!\p{L})(?:thank(?:s| you)(?: very much| so much| a lot| in advance)?|best regards|kind regards|regards|gracias|muchas gracias|saludos|merci(?: d['’]avance)?|cordialement|grazie(?: mille)?|cordiali saluti|saluti|danke)[.!,]*(?=\s*(?:\n|$))/giu,
);
