/**
 * What programs and companies add to any mail, told by what each statement of it is about: where the mail came from, that it was
 * scanned, by which service it was sent, the list that it went through, who may read it. A text in, whether it is all of that kind out;
 * the mail's own matter, a number, a PIN or a wish makes it a person's.
 */

import { regexp } from '../base/regexp.ts';
import { TELEPHONE } from '../base/telephone-shape.ts';
import { judgeStatement } from '../request/holds/statement-model.ts';
import { asksForDeed } from '../request/kind/find-kind.ts';
import { PIN_LABEL } from '../request/text/pin-labels.ts';
import { findStatements } from '../request/text/statements.ts';
import { HOLDS_SURELY, isOfMatter, NUMBER, namesMatter } from './notice-matter.ts';

/** `upon`: above a mail, with no gap to what is written below. `framed`: below what a ticket system sends for somebody. */
export type Place = 'above' | 'upon' | 'below' | 'framed';

const LONGEST = 1600;
/** A heading, a team, a mark. */
const FEW = 7;

const word = (words: string): RegExp => regexp(`(?<![\\p{L}\\d])(?:${words})(?!\\p{L})`, 'iu');

export const MAIL = regexp(
  /(?<!\p{L})(?:e-?mails?|messages?|mails?|communications?|correos?|mensajes?|courriels?|messaggio?|comunicazion[ei]|nachricht(?:en)?)(?!\p{L})|メ[ー-]ル|メッセ[ー-]ジ/iu,
);
const EXTERNAL =
  "external|outside|untrusted|unknown|extern[oa]?s?|externen?|externe[rs]?|fuera|ajen[oa]|extérieure?|estern[oa]|dall[’']esterno|außerhalb|unbekannten?";
/** Where a mail came from: behind a word of origin, or the heading of a banner, which has no verb. */
const ORIGIN = regexp(
  `(?<!\\p{L})(?:originat\\p{L}+|originad[oa]|originée?|provien[et]|proveniente|provenant|stammt|kommt) (?:\\p{L}+ )?(?:${EXTERNAL})(?!\\p{L})|(?<!\\p{L})(?:from|de|du|d['’]un|de l['’]|da|dal|von|desde|kommt|stammt)\\s?(?:\\p{L}+\\s){0,3}?(?:${EXTERNAL})(?!\\p{L})|(?:社外|外部)から`,
  'iu',
);
const BANNER = regexp(`(?<!\\p{L})(?:${EXTERNAL})(?!\\p{L})|社外|外部`, 'iu');
const STATES = regexp(
  /(?<!\p{L})(?:is|are|was|were|has|have|es|son|est|sont|a été|è|sono|ha|ist|sind|wurde)(?!\p{L})|です|ました|ます/iu,
);
const FIRST_TIME = /(?<!\p{L})(?:often|previously|suele|souvent|spesso|selten|oft|häufig)(?!\p{L})|めったに|通常/iu;
const GETS = regexp(
  /(?<!\p{L})(?:get|receive|correspond\p{L}*|recib\p{L}+|obten\p{L}+|recev\p{L}+|ricev\p{L}+|erhalten|bekommen)(?!\p{L})|受け取/iu,
);
const CARE = regexp(
  /(?<!\p{L})(?:careful|care|caution|vorsicht\p{L}*|cuidado|precaución|prudence|attention|attenzione|open|click|öffnen|abra|cliquez|ouvrez|aprite|cliccate|report)(?!\p{L})|注意|クリック/iu,
);
const CONTENT = regexp(
  /(?<!\p{L})(?:links?|attachments?|enlaces?|adjuntos?|liens?|pièces? jointes?|allegati?|anhänge|suspicious)(?!\p{L})|リンク|添付ファイル/iu,
);
const SCANNED = regexp(
  /(?<!\p{L})(?:scanned|checked|tested|certified|probado|verificado|vérifié|testé|verificat[oa]|analizad[oa]|escanead[oa]|analysé|vérifié|scansione|scansionat[oa]|esaminat[oa]|controllat[oa]|geprüft|gescannt|untersucht)(?!\p{L})|スキャン|検査/iu,
);
const HARM = regexp(
  /(?<!\p{L})(?:virus(?:es)?|viren|spam|malware|schadsoftware|threats?|antivirus|clean|gateway|security)(?!\p{L})|ウイルス/iu,
);
const SCANNED_BY = regexp(
  /^\P{L}*(?:\p{L}+ )?(?:scanned|protected|checked|controllat[oa]|controlado|comprobado|contrôlé|vérifié|verificat[oa]|verificado|analizado|analysé|geprüft|scansionat[oa]) (?:by|por|par|von|da) /iu,
);
/** "Virus database: 4561.1", "Acme Antivirus: message clean": what a scanner says of itself, before a colon. */
const SCANNER = regexp(
  /^[^:：]{0,40}(?<!\p{L})(?:virus|antivirus|viren\p{L}*|malware|anti-?spam)(?!\p{L})[^:：.!?]{0,20}[:：]|ウイルス[^:：]{0,20}[:：]/iu,
);
const SCANNED_ON = regexp(
  `^[^:：\\d]{0,12}(?:${SCANNED.source})[^:：\\d]{0,12}[:：][\\d\\s.,:/-]{6,30}(?:[ap]\\.?m\\.?)?$`,
  'iu',
);
/** "This message was sent encrypted": what a gateway did to it. */
const SECURED =
  /^\P{L}*(?:注意\P{L}*)?(?:this|este|cet?|questo|diese[rs]?|この|本)(?!\p{Ll}).{0,60}(?:(?<!\p{L})(?:encrypted|securely|cifrad[oa]|encriptad[oa]|chiffrée?|crittografat[oa]|cifrat[oa]|verschlüsselt)(?!\p{L})|暗号化)/iu;
const RIGHTS = /^[^.!?:]{0,60}(?:©|\(c\)|copyright)[^.!?:]{0,60}$/iu;
/** "No virus found in this outgoing message." */
const FREE_OF =
  /^\P{L}*(?:no|ningún|aucun|nessun|keine?) (?:virus(?:es)?|viren|malware)(?!\p{L})(?: (?:was|were))?(?: (?:found|detect\p{L}+|se \p{L}+|trouvé|trovat\p{L}|gefunden))?(?: .{0,30})?$/iu;
/** The service by which it was sent. */
const SERVICE = [
  regexp(
    /(?<!\p{L})(?:[Pp]owered by|[Dd]elivered by|[Ee]ntregado por|[Ll]ivré par|[Cc]on la tecnología de|[Pp]ropulsé par|[Ff]ornito da|[Ss]ent (?:using|with|through|via))(?!\p{L})|(?<!\p{L})[Ss]ent by the \p{Lu}/u,
  ),
  regexp(
    /(?<!\p{L})(?:is a service (?:from|of)|es un servicio de|est un service de|è un servizio di|ist ein (?:service|dienst) von)(?!\p{L})/iu,
  ),
  regexp(
    /(?<!\p{L})(?:automatically|automáticamente|automatiquement|automaticamente|automatisch|relayé par)(?!\p{L})|自動(?:的に|送信)|(?:から|より)送信され(?:まし|てい)/iu,
  ),
];
/** The list by which it went. */
const LIST = regexp(
  /(?<!\p{L})(?:mailing ?list|mailingliste|lista de correo|liste de diffusion|lista di distribuzione|listinfo|you(?:['’]re| are) subscribed|(?:está|estás) suscrit[oa]|abonn(?:é|iert)\p{L}*|sei iscritt[oa]|unsubscribe|darse de baja|cancelar (?:la |su )?suscripción|désabonn\p{L}+|désinscri\p{L}+|disiscri\p{L}+|abbestellen|abmelden|notification (?:preferences|settings)|turn off [^.!?]{0,30}notifications|desactivar [^.!?]{0,20}notificaciones|désactiver [^.!?]{0,20}notifications|disattiva\p{L}* [^.!?]{0,20}notifiche)(?!\p{L})|メ[ー-]リングリスト|グル[ー-]プ.{0,40}に登録|退会|配信(?:を|の)?停止/iu,
);
const LINK = regexp(/https?:\/\/|[^\s@]@[^\s@]|(?<!\p{L})www\./u);
/** Who may read it, by which law, and who keeps it. */
const LEGAL = word(
  'confidential(?:ity)?|privileged|in confidence|exclusive use|solely|addressees?|intended|subject to|liability|monitored|disclosure|public records?|gdpr|privacy|data protection|registered (?:charity|office|in|number)|circular \\d+|confidencial(?:idad)?|privilegiad[oa]|exclusivamente|destinatari[oaie]|protección de datos|normativa|aviso legal|confidentiel(?:le)?s?|confidentialité|exclusivement|destinataires?|responsabilité|rgpd|riservat[oaie]|riservatezza|confidenzial[ei]|esclusivamente|ai sensi|vertraulich\\p{L}*|ausschließlich|adressat\\p{L}*|empfänger\\p{L}*|datenschutz\\p{L}*',
);
const LEGAL_JA = /機密|秘密|宛先|受信者|個人情報/u;
const REGISTER = word(
  'amtsgericht|handelsregister|hrb|registergericht|geschäftsführer(?:in)?|aufsichtsrats?|sitz der gesellschaft|ust-id\\p{L}*|registered (?:office|in)|company (?:no|number|reg)|sede legale|capitale sociale|p\\. ?iva|registro imprese|r\\.?c\\.?s\\.?|siret|siren|au capital|registro mercantil',
);
/** Few words on the register that a company stands in: part of how it signs. */
export const isRegister = (line: string): boolean =>
  line.length <= LONGEST_REGISTER && REGISTER.test(line) && !MAIL.test(line);
const LONGEST_REGISTER = 70;
const COPIES = word(
  "(?:not|or|before) (?:forward|copy|print(?:ing)?|disclose|distribute)|environment|medio ambiente|(?:no|ni|antes de) (?:reenv[íi]\\p{L}+|imprim\\p{L}+|divulg\\p{L}+)|environnement|n['’](?:imprim\\p{L}+)|ne (?:diffus|divulgu)\\p{L}+|ambiente|(?:non|prima di) (?:inoltr|stamp|divulg)\\p{L}+|ausgedruckt|ausdrucken|umwelt",
);
const HEADS = word('notice|disclaimer|aviso|avis|avviso|hinweis');
const ASTRAY =
  /(?<!\p{L})(?:in error|by mistake|por error|par erreur|per errore|irrtümlich|versehentlich)(?!\p{L})|誤って/iu;
const IF =
  /(?<!\p{L})(?:if|si|se|chi|chiunque|quien|quiconque|whoever|anyone who|wer|wenn|falls|sofern)(?!\p{L})|場合/iu;
const DATA = regexp(/(?<!\p{L})(?:personal data|datos|données|dati|daten(?:schutz\p{L}*)?)(?!\p{L})|個人情報/iu);
/** How to answer a system, or what to do before. */
export const REPLIES = regexp(
  /(?<!\p{L})(?:repl(?:y|ies|ying)|respond\p{L}*|répond\p{L}*|rispond\p{L}*|antwort\p{L}*)(?!\p{L})|返信/iu,
);
const ADDED =
  /(?<!\p{L})(?:add(?:ed)?|comments?|comentarios?|commentaires?|commenti|kommentare?|verif\p{L}+|vérif\p{L}+|überprüf\p{L}+)(?!\p{L})|コメント/iu;
/** Who denies a mail speaks of more than of its way. */
const DENIES = regexp(
  /(?<!\p{L})(?:not|never|no|nunca|ne|pas|jamais|non|mai|nicht|nie|keine?\p{L}?|ours|we|i)(?!\p{L})|n['’]t(?!\p{L})|ない|ません/iu,
);
const WAITS = word(
  'hold|wait|draft|forgery|fake|void|cancel(?:led)?|cancelar|cancelad[oa]|ungültig|warten|erst|nicht mehr|entwurf|test',
);

const isBelow = (place: Place): boolean => place === 'below' || place === 'framed';
/** A link, an address, or the number of a ticket. */
const isLinked = (text: string): boolean => LINK.test(text) || TICKET.test(text);
const TICKET = regexp(/(?<![\p{L}\d])(?!PIN)\p{Lu}{2,8}-?\d{2,12}\s*$/u);

/** @returns whether all of a text, as its layout sets it apart, was added by a program or for a company */
export function isByProgram(text: string, place: Place): boolean {
  if (text === '' || text.length > LONGEST || new RegExp(PIN_LABEL).test(text)) return false;
  if (isMark(text)) return true;
  if (place === 'upon' && !/[.!。)\]*]\s*$/u.test(text) && !isHeading(text) && !isFirstTime(text)) return false;
  const isList = isBelow(place) && LIST.test(text);
  const isFirst = !isBelow(place) && !text.includes('\n') && isFirstTime(text);
  const pieces = piecesOf(text);
  const kinds = pieces.map((one) => kindOf(one, place, isList));
  // A system's own links and names: few words, of which nothing is said.
  if (place === 'framed' && pieces.some(isLinked) && !kinds.includes('said')) return true;
  if (!kinds.includes('sure')) return false;
  const [first, last] = [kinds.indexOf('sure'), kinds.lastIndexOf('sure')];
  return kinds.every((kind, i) => {
    if (kind === 'sure') return true;
    if (isFirst && i > first) return wordsOf(pieces[i] ?? '') <= FEW;
    // Few words above may head a notice, few words behind it may be its sender's.
    return (
      kind === 'brief' &&
      (i > first || isTitle(pieces[i] ?? '') || isLinked(pieces[i] ?? '')) &&
      (isBelow(place) || (place === 'above' && i < last))
    );
  });
}

/** @returns whether a piece of what stands below a mail is a program's or a company's, and none gives a number or a PIN */
export function hasProgramPiece(text: string): boolean {
  if (text.length > LONGEST || new RegExp(PIN_LABEL).test(text) || TELEPHONE.test(text)) return false;
  return piecesOf(text).some(isSureBelow);
}

/** @returns the pieces of what stands below a mail that are no program's for sure */
export const besidesProgram = (text: string): string[] =>
  piecesOf(text.slice(0, LONGEST)).filter((one) => !isSureBelow(one));

const isSureBelow = (piece: string): boolean => kindOf(piece, 'below', false) === 'sure';

/** @returns whether it begins so, with few words before it at most, and none of it gives a number or a PIN */
export function beginsByProgram(text: string): boolean {
  const [first = '', second = ''] = piecesOf(text.slice(0, LONGEST));
  const isHead = isTitle(first) || MAIL.test(first);
  return hasProgramPiece(text) && (isSureBelow(first) || (isHead && isSureBelow(second)));
}

/** Statements, which may go on over lines; a line that ends none is one. */
function piecesOf(text: string): string[] {
  // "avast!", "Yahoo!": a name at the head of a line ends no statement.
  const named = text.replace(/(?<=^\p{L}{2,20})!(?= )/gmu, '');
  const whole = named.replace(/(?<=(?<!\p{L})(?:Inc|Ltd|Corp|Co|LLC|Reg|Dr|Prof|Art|S\.?p\.?A))\.(?= )/giu, '');
  return findStatements(whole)
    .map((one) => one.text.replace(/\s+/gu, ' ').trim())
    .filter((one) => /[\p{L}\d]/u.test(one));
}

function kindOf(statement: string, place: Place, isList: boolean): 'sure' | 'brief' | 'said' {
  if (asksForDeed(statement) || WAITS.test(statement)) return 'said';
  if (isMark(statement)) return 'sure';
  const isOfScanner = SCANNER.test(statement) || (FREE_OF.test(statement) && MAIL.test(statement));
  if (isBelow(place) && isOfScanner && !TELEPHONE.test(statement) && !isOfMatter(statement)) return 'sure';
  // "Tested on: 5/11/2026", below what it is about.
  if (isBelow(place) && (SCANNED_ON.test(statement) || RIGHTS.test(statement)) && !isOfMatter(statement))
    return 'brief';
  const plain = statement.replace(/https?:\/\/\S+|(?!PIN)\p{Lu}{3,}\d+/gu, ' ');
  const isAstray =
    IF.test(statement) && (ASTRAY.test(statement) || LEGAL.test(statement)) && !namesMatter(withoutLaw(plain));
  if (NUMBER.test(plain) && !isAstray) return 'said';
  if (isList && (LIST.test(statement) || LINK.test(statement))) return 'sure';
  if (judgeStatement(statement).fine < 1 - HOLDS_SURELY) return 'said';
  if (isFirstTime(statement)) return 'sure';
  if (
    ORIGIN.test(statement) &&
    !DENIES.test(statement) &&
    (MAIL.test(statement) ? !namesMatter(statement) : !isOfMatter(statement))
  )
    return 'sure';
  if (!isBelow(place) && !STATES.test(statement) && BANNER.test(statement) && !isOfMatter(statement)) return 'sure';
  if (CARE.test(statement) && CONTENT.test(statement)) return 'sure';
  if (SECURED.test(statement) && MAIL.test(statement) && !DENIES.test(statement) && !isOfMatter(statement))
    return 'sure';
  if ((SCANNED_BY.test(statement) || (SCANNED.test(statement) && HARM.test(statement))) && !DENIES.test(statement))
    return 'sure';
  if (REPLIES.test(statement) && ADDED.test(statement) && (!isBelow(place) || MAIL.test(statement))) return 'sure';
  const isOfService = SERVICE.some((pattern) => pattern.test(statement)) && !DENIES.test(statement);
  if (isOfService && (MAIL.test(statement) || isBelow(place))) return 'sure';
  if (isBelow(place)) {
    if (REGISTER.test(statement) && /[:·]|registered|au capital/iu.test(statement)) return 'sure';
    const isLegal = (LEGAL.test(statement) || LEGAL_JA.test(statement)) && !namesMatter(withoutLaw(statement));
    const isOfAll = MAIL.test(statement) || DATA.test(statement) || LINK.test(statement);
    if (isAstray || (isLegal && (isOfAll || (HEADS.test(statement) && isHeading(statement))))) return 'sure';
    if (COPIES.test(statement) && !namesMatter(withoutLaw(statement))) return MAIL.test(statement) ? 'sure' : 'brief';
    if (isLegal || (isLinked(statement) && wordsOf(statement) <= FEW)) return 'brief';
  }
  return isHeading(statement) && !isOfMatter(statement) ? 'brief' : 'said';
}

/** "the Public Records Act", "before printing": of the law and of paper, no matter of the mail. */
const withoutLaw = (statement: string): string =>
  statement.replace(
    /\p{Lu}\p{L}+ Act(?!\p{L})|(?<!\p{L})only (?:by|for|to) the(?!\p{L})|(?<=(?:addressees?|recipients?) )only(?!\p{L})|(?<!\p{L})(?:s[oó]lo|solamente|soltanto|uniquement|seulement|nur) (?=(?:\p{L}+ ){1,2}(?:destinata|adressat|empfänger))|(?:before|antes de|avant d['’]|prima di) ?(?=print|imprim|stamp)/gu,
    ' ',
  );

const isFirstTime = (text: string): boolean =>
  FIRST_TIME.test(text) && GETS.test(text) && (LINK.test(text) || /sender/iu.test(text));

const wordsOf = (text: string): number => (text.replace(/\S*[@/]\S*|www\.\S+/gu, ' ').match(/\p{L}+/gu) ?? []).length;

/** Few words, no verb of state. */
const isHeading = (text: string): boolean => wordsOf(text) <= FEW && !STATES.test(text);
/** A name, of a company or of the notice. */
const isTitle = (text: string): boolean => !/(?<!\p{L})\p{Ll}{4}/u.test(text) || LEGAL.test(text);

/** Letters of both cases and digits behind its label: "thread::Qm3xR7bTeL2k::". */
const TOKEN = regexp(
  /^\[?\s*\p{L}{2,12}[:：]{1,2}(?!\/\/)(?=\S*\p{Ll})(?=\S*\p{Lu})(?=\S*\d)[\w.:=+/-]{10,90}\s*\]?$/u,
);
/** A token by which a system knows its mail again. */
export const isMark = (text: string): boolean =>
  TOKEN.test(text) ||
  /^(?:\[?\s*ref\s?[:：]\S{6,80}\s*\]?|\{#\S{4,80}#\}|\p{L}{6,60}Banner(?:Start|End))$/iu.test(text);
