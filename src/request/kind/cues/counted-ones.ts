/**
 * Numbers that are wished for by how many they are to be, and that no article or digit makes known: "give us two numbers for the
 * warehouse", "attivateci cinque interni", "trois numéros vierges". The writer does not have them yet. Clause in, yes or no out.
 */
import { regexp } from '../../../base/regexp.ts';
import { caseless } from '../../text/caseless.ts';

const one = (words: readonly string[]): RegExp => caseless(words.map((word) => `(?<!\\p{L})(?:${word})`).join('|'));

const EN_COUNT =
  '(?:\\d{1,3}(?! ?(?:%|percent))|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|some|several|a (?:few|couple of|handful of|dozen|pair of|block of(?: \\p{L}+)?)|another(?: \\p{L}+)?)(?: more)?';
// "Two more of our numbers" are there already.
const EN_THING = '(?:(?!of (?:our|my|the|these|those) )[\\p{L}-]+ ){0,2}?(?:numbers|lines|dids|extensions)(?!\\p{L})';
const ES_COUNT =
  '(?:\\d{1,3}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|un par de|unos|unas|algun[oa]s|vari[oa]s|otr[oa]s(?: \\p{L}+)?|una docena de)';
const ES_THING = '(?:\\p{L}+ )?(?:números|líneas|extensiones|internos|anexos)(?!\\p{L})';
const FR_COUNT =
  "(?:\\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|quelques|plusieurs|une (?:paire|poignée|dizaine|douzaine) de|d['’]autres)";
const FR_THING = '(?:\\p{L}+ )?(?:numéros|lignes|postes|extensions|sda)(?!\\p{L})';
const IT_COUNT =
  '(?:\\d{1,3}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti|un paio di|alcun[ie]|qualche|altr[ie](?: \\p{L}+)?|una decina di)';
const IT_THING = '(?:\\p{L}+ )?(?:numer[oi]|line[ae]|intern[oi]|utenze)(?!\\p{L})';
const TOO_EN = '(?:also|too|as well|besides|in addition|on top|while|then|further)';
const PREFIX = '(?:(?:the )?(?:prefix|area|prefijo|préfixe|prefisso)|(?:the )?\\d{3}(?!\\d))';

/** That somebody here give them. */
const GIVEN = one([
  `(?:(?:give|get|assign|allocate|issue|activate|set up|open|reserve|provide|supply|grant|create|order)(?: (?:us|me))?(?: (?:up|also|then|with|out)){0,2}|set (?:us|me) up with) ${EN_COUNT} ${EN_THING}`,
  `(?:could|can|may|might) (?:we|i) (?:also |please |then )?(?:get|have) ${EN_COUNT} ${EN_THING}`,
  `(?:d[eé]n?|asígn\\p{L}+|asign\\p{L}+|act[ií]v\\p{L}+|[aá]br\\p{L}+|p[oó]ng\\p{L}+|res[eé]rv\\p{L}+|facil[ií]t\\p{L}+|proporcion\\p{L}+|habil[ií]t\\p{L}+|cr[eé]en\\p{L}*|otórg\\p{L}+)(?:nos|me)(?: \\p{L}+)? ${ES_COUNT} ${ES_THING}`,
  `(?:activen|asignen|reserven|abran|habiliten|creen)(?: (?:también|además))? ${ES_COUNT} ${ES_THING}`,
  `(?:donn|attribu|activ|assign|réserv|ouvr|fourni|mett|cré|command|ajout)\\p{L}*-(?:nous|moi)(?: \\p{L}+)? ${FR_COUNT} ${FR_THING}`,
  `(?:donn|attribu|activ|assign|réserv|ouvr|fourni)\\p{L}*-(?:nous|m)['’-]?en(?: \\p{L}+)? ${FR_COUNT}`,
  `(?:activer|attribuer|réserver|ouvrir|créer|activez|attribuez|réservez|ouvrez|créez)(?: (?:aussi|également))? ${FR_COUNT} ${FR_THING}`,
  `(?:da|attiva|assegna|apri|forni|riserva|mette|crea|aggiunge|abilita|procura)(?:te|r)(?:ci|mi)(?: \\p{L}+)? ${IT_COUNT} ${IT_THING}`,
  `(?:attivate|assegnate|riservate|aprite|abilitate|create|attivare|assegnare|riservare)(?: (?:anche|pure))? ${IT_COUNT} ${IT_THING}`,
]);
/** Needed besides, or told by the prefix that they are to have. */
const BESIDES = one([
  `(?:need|want|would like|require|could use|['’]d like) ${EN_COUNT} ${EN_THING}[^.]{0,30}(?<!\\p{L})${TOO_EN}(?!\\p{L})`,
  `${TOO_EN} (?:\\p{L}+ ){0,2}?(?:need|want|would like|require|could use) ${EN_COUNT} ${EN_THING}`,
  `(?:need|want|would like|require|could use|['’]d like) ${EN_COUNT} ${EN_THING} (?:in|with|from|on|under) ${PREFIX}`,
  `(?:necesit|quer|quisi)\\p{L}+ (?:también|además|luego) ${ES_COUNT} ${ES_THING}`,
  `(?:también|además|luego)(?: nos)? (?:necesit|quer|quisi|hacen falta)\\p{L}* ${ES_COUNT} ${ES_THING}`,
  `(?:necesit|quer|quisi)\\p{L}+ ${ES_COUNT} ${ES_THING} (?:en|con|del?) (?:el )?${PREFIX}`,
  `(?:faut|faudra(?:it)?|voudrions|souhaitons|besoin) (?:aussi|également|ensuite|en outre|encore) (?:de |d['’])?${FR_COUNT} ${FR_THING}`,
  `(?:faut|faudra(?:it)?|voudrions|souhaitons|besoin) (?:de |d['’])?${FR_COUNT} ${FR_THING} (?:en|avec|dans) (?:le |l['’])?${PREFIX}`,
  `(?:aussi|également|en outre) (?:besoin )?(?:de |d['’])?${FR_COUNT} ${FR_THING}`,
  `(?:serv|occorr|vorre|chied|desider)\\p{L}+ (?:poi|anche|inoltre|pure) ${IT_COUNT} ${IT_THING}`,
  `(?:poi|anche|inoltre|pure)(?: (?:ci|mi))? (?:serv|occorr|vorre|chied|desider)\\p{L}+ ${IT_COUNT} ${IT_THING}`,
  `(?:serv|occorr|vorre|chied|desider)\\p{L}+ ${IT_COUNT} ${IT_THING} (?:con|in|del?) (?:il )?${PREFIX}`,
]);
/** "In the three numbers nobody is assigned": those that the mail has named. */
const FEW_KNOWN =
  '(?<!(?<!\\p{L})(?:the|these|those|our|my|your|all|both|los|las|est[oa]s|es[oa]s|nuestr[oa]s|sus|les|ces|nos|vos|i|gli|le|quest[ie]|quei|quelle|nostr[ie]|vostr[ie]) )';
/** Nobody has had them. */
const UNTOUCHED = one([
  `${FEW_KNOWN}${EN_COUNT} (?:[\\p{L}-]+ )?(?:unused|virgin|untouched|unassigned|vacant) ${EN_THING}`,
  `${FEW_KNOWN}${EN_COUNT} ${EN_THING} (?:\\p{L}+ ){0,2}?(?:never|not yet|that nobody|that no one|nobody|no one)(?!\\p{L})`,
  `${FEW_KNOWN}${ES_COUNT} ${ES_THING} (?:sin (?:usar|estrenar|uso)|vírgenes|nunca|jamás|que (?:nadie|no (?:haya|ha|se))|libres)(?!\\p{L})`,
  `${FEW_KNOWN}${FR_COUNT} ${FR_THING} (?:vierges|inutilisée?s|libres|jamais|que personne|qui n['’])`,
  `${FEW_KNOWN}${IT_COUNT} ${IT_THING} (?:vergini|inutilizzat[ie]|liber[ie]|mai|che nessuno|non ancora)(?!\\p{L})`,
]);
const WISHED = one([
  '(?:give|get|assign|allocate|issue|activate|set up|open|reserve|provide|supply|need|want|would like|require|order)(?!\\p{L})',
  '(?:d[eé]n|asign|asígn|activ|actív|abr|necesit|quer|quisi|reserv|ped|solicit)\\p{L}*',
  '(?:donn|attribu|activ|assign|réserv|ouvr|faut|faudr|voudr|souhait|besoin|demand)\\p{L}*',
  '(?:dat|attiv|assegn|apr|riserv|serv|occorr|vorre|chied|desider)\\p{L}*',
]);
const THING_JA = '(?:番号|回線|内線)';
const GIVE_JA = '(?:割り?当て|開通|用意|付与|発行|増設|新設|作成|取得)';
const JAPANESE = regexp(
  `${THING_JA}(?:を|も)[^.,、]{0,10}(?:[\\d一二三四五六七八九十]{1,3}(?:つ|本|個|件|回線|番号)|数(?:個|本))[^.,、]{0,8}${GIVE_JA}|(?:[\\d一二三四五六七八九十]{1,3}|数)(?:つ|本|個|件)の[^.,、]{0,12}${THING_JA}(?:を|も)[^.,、]{0,8}${GIVE_JA}|(?:未使用|使って(?:い|お)?ない|使われて(?:い|お)?ない)(?:の)?${THING_JA}(?:を|も)[^.,、]{0,16}${GIVE_JA}`,
  'u',
);
const WISHED_JA = /ください|下さい|お願い|いただ|頂|ほしい|欲しい|希望/u;

/** What becomes of numbers that are there already: "we need two numbers moved". */
const DEED = regexp(
  /(?<!\p{L})(?:port|transfer|convert|mov(?:e|ing)|releas|switch|migrat|g(?:o|oes|oing|one)(?!\p{L})|portad|portar|transf|trasp|trasl|pasad|convier|conver|porté|portat|libér|bascul|trasfer|rilasc|spost|free(?:d|\s+up))|転出|移[しすさ行管転]|変換|解放/iu,
);

/** Whether a clause, as `CueTable` sees it, wishes for so many numbers that are not known. */
export const asksForSome = (clause: string): boolean => {
  if (clause.includes('NUM') || DEED.test(clause)) return false;
  if (JAPANESE.test(clause)) return WISHED_JA.test(clause);
  return GIVEN.test(clause) || BESIDES.test(clause) || (UNTOUCHED.test(clause) && WISHED.test(clause));
};

/** That nobody has had them denies no wish. */
export const withoutUntouched = (clause: string): string => clause.replace(NOBODY_HAD, ' ');
const NOBODY_HAD = regexp(
  /(?<!\p{L})(?:(?:that )?(?:never|not yet|nobody|no one)(?: (?:has|have|had|was|were|been|ever|yet))* (?:used|had|assigned|touched)|(?:que )?(?:nunca|jamás|nadie|no)(?: (?:ha|han|haya|hayan|se|sido|estado))* (?:us\p{L}+|tenido|asignad\p{L}+|estren\p{L}+)(?: nadie)?|sin (?:usar|uso|estrenar)|(?:que |qui )?(?:jamais|personne|n['’]\p{L}+)(?: (?:n['’]a|été|pas|encore|jamais|a|ont))* (?:serv\p{L}+|utilis\p{L}+|attribu\p{L}+|eus?)|(?:che )?(?:mai|nessuno|non)(?: (?:ha|hanno|sono|stati|state|ancora|abbia))* (?:us\p{L}+|assegn\p{L}+|avut\p{L}+|toccat\p{L}+))(?!\p{L})|(?:まだ)?(?:誰も)?(?:使って|使われて)(?:い|お)?ない|未使用/giu,
);
