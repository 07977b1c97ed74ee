/**
 * Numbers that the writer does not have yet, wished for beside something else: "port these to X, and give us three new ones". Clause
 * by clause, since the wish stands in one of its own; what another company gives, what is denied and what is done is none.
 */
import { regexp } from '../../../base/regexp.ts';
import { caseless } from '../../text/caseless.ts';
import { JOINT } from '../../text/clauses.ts';
import { asksForSome, withoutUntouched } from './counted-ones.ts';

const W = (words: string): string => `(?<!\\p{L})(?:${words})(?:(?<=['’])|(?!\\p{L}))`;
/** One that is known: "our new lines". */
const KNOWN = W(
  'the|our|your|their|these|those|its|his|her|my|whose|on|to|into|for|el|los|las|la|su|sus|nuestr[oa]s|mis|est[oa]s|es[oa]s|en|le|les|la|nos|vos|leurs?|ses|ces|mes|aux|des|sur|il|i|gli|nostr[ie]|vostr[ie]|loro|quest[ie]|quei|quelle|dei|delle|ai|sui',
);
const FRESH = 'brand[- ]?new|new|fresh|additional|extra|further|spare|replacement|more';
const NUOVI = 'nuov[ieoa]|aggiuntiv[ieao]|supplementar[ie]|ulterior[ie]|in più|fresch[ie]';
const NUEVOS = 'nuev[oa]s?|adicional(?:es)?|extra|más|de reemplazo|flamantes';
const NEUFS = 'nouve(?:aux?|lles?)|neu(?:fs|ves)|supplémentaires?|additionnel(?:le)?s?|de plus|de remplacement|en plus';
const THINGS: readonly string[] = [
  // "Two more of our numbers" are there already.
  `${W(FRESH)} (?!(?:ones )?of (?:our|my|the|these|those) )(?:[\\p{L}-]+ ){0,3}?${W('(?:phone )?numbers?|lines?|dids?')}`,
  `${W('another')} (?:[\\p{L}\\d]+ ){0,2}${W('numbers?|lines?|dids?')}`,
  `${W('números?|líneas?|numeraciones')}(?: \\p{L}+){0,3}? ${W(NUEVOS)}`,
  `${W('nuev[oa]s?')} (?:\\p{L}+ )?${W('números?|líneas?')}`,
  `${W('estren\\p{L}+')} (?:[\\p{L}\\d]+ ){0,2}${W('números?|líneas?')}`,
  `${W('numéros?|lignes?')}(?: \\p{L}+){0,2}? ${W(NEUFS)}`,
  `${W('nouve(?:aux?|lles?)')} (?:\\p{L}+ )?${W('numéros?|lignes?')}`,
  `${W('numer[oi]|line[ae]')}(?: \\p{L}+){0,2}? ${W(NUOVI)}`,
  `${W('nuov[ieoa]|ulteriori')} (?:\\p{L}+ )?${W('numer[oi]|line[ae]')}`,
];
const THING = caseless(`(?<!${KNOWN} (?:[\\p{L}\\d]+ )?)(?:${THINGS.join('|')})`);
/** "三つほど真新しい番号も", "番号を三つ新たに", "三本増設". */
const THING_IN_JAPANESE =
  /(?:(?<!お)新し[いく]|新規|新たな|新たに|追加|まっさらな)(?:の|で|に)?[^。.,、]{0,14}(?:番号|回線)|(?:番号|回線)(?:を|も)[^。.,、]{0,14}(?:新たに|新規|追加|増設|増や)|(?:本|回線|番号|個|件)[^。.,、]{0,6}(?:増設|増や)/u;

/** That they be given. */
const WISH = regexp(
  W(
    'gi?ve|get us|get me|assign|allocate|issue|provide|set|send|reserve|order|open|activate|add|supply|grant|need|needs|want|require|like|could use|looking for|request|ask(?:ing)? for|welcome|appreciated|wish|hope for|due|' +
      '\\p{L}{2,}[ae]n(?:nos|me)|asign\\p{L}+|as[ií]gn\\p{L}+|dar(?:nos|me)|dan|den(?:nos|me)?|dé(?:nos|nnos|nme)|necesit\\p{L}+|quer(?:emos|ría|ríamos)|quisi\\p{L}+|facilit\\p{L}+|proporcion\\p{L}+|activ\\p{L}+|abr\\p{L}+|añad\\p{L}+|reserv\\p{L}+|solicit\\p{L}+|ped(?:imos|ir)|pido|pon(?:en|er|gan)\\p{L}*|hacen? falta|estren\\p{L}+|' +
      'attribu\\p{L}+|donn\\p{L}+|fourni\\p{L}+|assign\\p{L}+|réserv\\p{L}+|ouvr\\p{L}+|ajout\\p{L}+|faut|faudra(?:it)?|besoin|voudr\\p{L}+|souhait\\p{L}+|aimer\\p{L}+|command\\p{L}+|demand\\p{L}+|prévo\\p{L}+|' +
      '\\p{L}{2,}te(?:ci|mi)|assegn\\p{L}+|dat(?:e|eci)|dar(?:ci|mi)|dateci|forni\\p{L}+|attiv\\p{L}+|riserv\\p{L}+|apri\\p{L}+|aggiung\\p{L}+|serv(?:ono|irebbero|iranno|e)|vorre\\p{L}+|desider\\p{L}+|chied\\p{L}+|ordin\\p{L}+|bisogno|occorr\\p{L}+|mett\\p{L}+',
  ),
  'iu',
);
const WISH_IN_JAPANESE =
  /(?:割り?当て|付与|発行|用意|手配|取得|頂戴|いただ|頂け|頂き|お願い|希望|ください|下さい|欲し|ほし|必要(?!は|も|あり|な)|追加し|増設|申し込)/u;

const NOT = regexp(
  `${W('no|not|without|never|neither|nor|none|instead of|rather than|sin|ni|ningun[oa]s?|ningún|pas|sans|aucune?|ne|non|senza|nessun[oa]?|né')}|n['’](?:avons|ai|a|est|y)|n['’]t(?!\\p{L})`,
  'iu',
);
const NOT_IN_JAPANESE =
  /不要|要り?ません|いりません|いらない|必要(?:は|も)?(?:ありません|ない|ございません|なく)|結構です|間に合|(?:ません|ない)(?=$|[。.,、])/u;
/** Done already. */
const DONE = regexp(
  W(
    "(?:have|has|had|was|were|['’]ve)(?: already| just| been| all| now)* (?:bought|ordered|received|got|gotten|taken|given|assigned|installed|set)|bought|received|(?:hemos|han|ha|he) (?:ya )?(?:pedido|comprado|recibido|contratado|obtenido|tomado)|recibimos|compramos|contratamos|tenemos ya|ya (?:tenemos|están?)|(?:avons|ont|ai) (?:déjà )?(?:commandé|acheté|reçu|pris|obtenu)|(?:abbiamo|hanno|ha|ho) (?:già )?(?:ordinato|comprato|ricevuto|preso|ottenuto)|già",
  ),
  'iu',
);
const DONE_IN_JAPANESE =
  /(?:取得|割り?当て|発行|購入|契約)(?:し(?:た|まし)|され|済)|もらいました|いただきました|頂きました/u;

/** Whoever begins a clause and is this desk or the writer. */
const NO_COMPANY =
  '(?!PROVIDER|NUM|PIN|CASE|(?:We|You|I|Please|Kindly|Also|And|Then|Could|Can|Would|Will|Our|In|Two|Three|Nos|Ustedes|Usted|También|Además|Por|Favor|Nous|Vous|Merci|Aussi|Il|Je|On|Voi|Noi|Per|Anche|Inoltre|Ci|Vi)(?!\\p{L}))';
const COMPANY = `(?<!\\p{L})${NO_COMPANY}\\p{Lu}[\\p{L}&'’-]+`;
const GIVES_ITSELF =
  'gives|will|assigns|provides|issues|supplies|offers|adds|reserves|opens|has|is|can|would|does|brings|asigna|da|dará|asignará|facilita|pone|activa|ofrece|proporciona|entrega|reserva|va|ha|trae|asignan|attribue|donne|fournit|assigne|offre|propose|met|réserve|ouvre|active|va|attribuera|donnera|fournira|a|assegna|dà|fornisce|attiva|mette|riserva|apre|darà|assegnerà|fornirà';
/** "X gives us three new ones as well", "they will", "from X", "que nos asigna". */
const BY_OTHERS = regexp(
  `${COMPANY}(?: (?:${COMPANY}|\\p{Ll}+)){0,3}? ${W(GIVES_ITSELF)}` +
    `|${W('they|it|he|she|who|which|ellos|ellas|él|quien(?:es)?|ils|elles|qui|loro|[ec]he|que')} (?:\\p{L}+(?:['’]ll)? ){0,3}?${W(`${GIVES_ITSELF}|give|assign|provide|dan|darán|donnent|fourniront|donneront|danno|daranno|assegnano`)}` +
    "|(?<!\\p{L})they['’](?:ll|re|ve)(?!\\p{L})" +
    `|${W('get|gets|getting|receive|take|taking|have|buy|come|order(?:ed)?|recib\\p{L}+|tom\\p{L}+|recev\\p{L}+|reçoi\\p{L}+|prend\\p{L}+|pren\\p{L}+|ricev\\p{L}+|otten\\p{L}+')} [^.!?]{0,50}?${W('from|by|through|de|por|par|chez|auprès de|da|dal|dalla|presso')} (?:${COMPANY}|${W('them|ellos|eux|loro|the new (?:carrier|provider)')})`,
  'u',
);
const BY_OTHERS_IN_JAPANESE =
  /(?:先方|新(?:しい)?(?:事業者|キャリア|会社)|(?<!御社|貴社|PROVIDER)[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}]{2,}(?:通信|電話|電信|テレコム|さん|様|社))(?:から|より|が|側で|のほうで)|割り?当てられ|付けてくれ|もらえ(?:ます|る)|くれ(?:ます|る)/u;
const POLITELY = regexp(
  /(?<!\p{L})(?:could|can|would|will|may)(?: you| we| i)|podr[ií]a|pued|pourri|pouv|potre|potet|possiamo|いただけ|頂け|もらえ(?:ません|ない)|でしょうか/iu,
);

/** What a statement says of new numbers: wished from this desk in a clause of its own, another's to give, denied or done; or nothing. */
export function newOnesIn(said: string): 'wished' | 'not wished' | null {
  const told = said
    .split(JOINT)
    .filter((clause) => THING.test(clause) || THING_IN_JAPANESE.test(clause) || asksForSome(clause))
    .map((clause): 'wished' | 'not wished' | null => {
      if (isNotWished(withoutUntouched(clause))) return 'not wished';
      if (/\?\s*$/u.test(said) && !POLITELY.test(said)) return null;
      if (asksForSome(clause)) return 'wished';
      return WISH.test(clause) || (THING_IN_JAPANESE.test(clause) && WISH_IN_JAPANESE.test(clause)) ? 'wished' : null;
    });
  if (told.includes('wished')) return 'wished';
  return told.length > 0 && told.every((one) => one === 'not wished') ? 'not wished' : null;
}

const isNotWished = (clause: string): boolean =>
  THING_IN_JAPANESE.test(clause)
    ? [BY_OTHERS_IN_JAPANESE, NOT_IN_JAPANESE, DONE_IN_JAPANESE].some((pattern) => pattern.test(clause))
    : [BY_OTHERS, NOT, DONE].some((pattern) => pattern.test(clause));
