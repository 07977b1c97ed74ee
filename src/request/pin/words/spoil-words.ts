/**
 * Words elsewhere in a mail that spoil a value, or confirm it: in a heading over it, in the footnote that its mark points to, in a
 * later sentence that takes up what stands above. By sense and language.
 */
import { regexp } from '../../../base/regexp.ts';
import { allWords, type Words, wholeWord } from '../../text/word-pattern.ts';

const sense = (...words: readonly Words[]): RegExp => regexp(wholeWord(allWords(...words)), 'iu');

/** No longer, not yet, or never in force. */
const NOT_IN_FORCE: Words = {
  en: [
    '(?:expired|void|null|voided|obsolete|outdated|superseded|former|previous|old|past|invalid|revoked|cancel\\p{L}+|retired|replaced|lapsed|disused|planned|future|upcoming|sample|specimen|example|provisional)',
    '(?:no longer|not yet|out of|until|till|up to|before)(?! (?:now|today|date))',
  ],
  es: [
    '(?:caducad|vencid|anulad|obsolet|revocad|cancelad|superad|reemplazad|sustituid|previst|retirad|expirad|nul)[oa]s?',
    '(?:antigu|viej)[oa]s?|anterior(?:es)?|futur[oa]s?|muestra|ejemplo|sin (?:vigor|efecto|validez)|ya no|antes de|hasta(?! (?:ahora|hoy))|provisional(?:es)?',
  ],
  fr: [
    '(?:périmé|annulé|révoqué|remplacé|dépassé|expiré|supprimé|retiré|résilié)e?s?',
    "anciens?|ancien(?:ne)s?|précédent(?:e)?s?|caducs?|caduques?|obsolètes?|prévue?s?|futurs?|future?s?|exemple|spécimen|hors (?:service|d['’]usage)|plus (?:en vigueur|cours|valables?|valides?)|jusqu['’](?:au|à|en)(?! (?:présent|ce jour|aujourd))|provisoires?|invalides?|nuls?|avant(?! tout)",
  ],
  it: [
    '(?:scadut|superat|annullat|revocat|sostituit|dismess|abolit|previst|ritirat|null)[oaie]',
    'vecchi[oae]?|precedent[ei]|obsolet[oaie]|futur[oaie]|esempio|campione|non più|fuori (?:uso|corso|servizio)|fino (?:al|a|alla)(?! (?:oggi|ora|adesso))|provvisori[oae]?|invalid[oaie]|prima d\\p{L}*',
  ],
  ja: [
    '無効',
    '失効',
    '廃止',
    '旧',
    '以前',
    '過去',
    '期限切れ',
    '予定',
    '見本',
    'サンプル',
    '仮の',
    'まで有効',
    '使えません',
    '使用不可',
  ],
};
export const IS_NOT_IN_FORCE = sense(NOT_IN_FORCE);

/** In force, set by who may set it, checked. */
export const CONFIRMS = sense({
  en: [
    'valid|in force|in effect|current|active|since|set (?:by|on|up)|renewed|confirmed|verified|checked|port(?:ing)?[- ]?outs?|up to date',
  ],
  es: [
    '(?:válid|vigente|activ|confirmad|verificad|comprobad|fijad|establecid|puest|actualizad)[oa]?|en vigor|desde|portabilidad|port-out|actual',
  ],
  fr: [
    '(?:confirm|vérifi|pos|défini|actualis)ée?|en vigueur|valable|valide|actif|depuis|à jour|portabilité|mis|fixé|actuel',
  ],
  it: [
    '(?:valid|attiv|confermat|verificat|controllat|impostat|aggiornat|scelt)[oa]|in vigore|attuale|vigente|da(?:l|lla)|portabilità|uscita',
  ],
  ja: ['有効', '現行', '現在', '設定', '確認済', '最新', '転出', 'ポートアウト'],
});

/** What a later sentence calls the words above it. */
export const ABOVE = sense({
  en: [
    'above|up there|up top|higher up|further up|(?:in|of) the subject(?: line)?',
    'the (?:pin|code|passcode) (?:i|we) (?:wrote|typed|gave|put|entered)',
    '(?:pin|passcode) (?:box|field|line|row)',
  ],
  es: [
    'arriba|más atrás|antes escrito|del asunto|en el asunto',
    'el (?:pin|código|nip) que (?:puse|escribí|di|anoté|indiqué)',
    '(?:casilla|campo|línea) del? (?:pin|nip)',
  ],
  fr: [
    "ci-dessus|plus haut|là-haut|au-dessus|de l['’]objet|dans l['’]objet",
    "le (?:code|pin|nip) que (?:j['’]ai|nous avons|je)",
    '(?:case|champ|ligne) (?:du )?(?:pin|nip)',
  ],
  it: [
    "sopra|più in alto|lassù|nell['’]oggetto|dell['’]oggetto",
    'il (?:codice|pin) che (?:ho|abbiamo) (?:scritto|messo|dato|indicato)',
    '(?:casella|campo|riga) (?:del )?pin',
  ],
  ja: ['上(?:に|記|の|で)', '先(?:に|ほど)書', '前述', '件名(?:に|の)', '(?:PIN|暗証番号)欄', '書いた(?:の|PIN|番号)'],
});
/** Said of a value that is not the one: a slip, another day's, another's place. */
export const SLIPPED = sense(NOT_IN_FORCE, {
  en: [
    '(?:wrong|mistaken|incorrect|mistyped|misspelled|misread|typo|slip|error|mistake)',
    '(?:twisted|swapped|switched|transposed|mixed up|reversed|replac\\p{L}+|chang\\p{L}+|rotat\\p{L}+|renew\\p{L}+)',
    "last (?:year|month|week)(?:['’]s)?|disregard|ignore|forget|scratch|strike",
  ],
  es: [
    'equivo\\p{L}+|err(?:or|óneo|ónea|ata)|incorrect[oa]|mal|baile|bail(?:é|ado)|cambi\\p{L}+|invert\\p{L}+|confund\\p{L}+|reemplaz\\p{L}+|sustitu\\p{L}+|renov\\p{L}+|del año pasado|ignoren?|olviden?|no vale|errata',
  ],
  fr: [
    "faute|erreur|erroné|faux|mauvais|invers\\p{L}+|interverti\\p{L}*|chang\\p{L}+|remplac\\p{L}+|renouvel\\p{L}+|modifi\\p{L}+|(?:de l['’]an|de l['’]année) (?:passée?|dernière?)|oubliez|ignorez|ne tenez pas compte|trompée?s?",
  ],
  it: [
    "sbagli\\p{L}*|errat[oa]|errore|refuso|invert\\p{L}+|scambi\\p{L}+|cambi\\p{L}+|sostitu\\p{L}+|rinnov\\p{L}+|modific\\p{L}+|dell['’]anno scorso|ignorate|dimenticate|non vale",
  ],
  ja: [
    '誤り',
    '間違',
    '違って',
    '去年',
    '昨年',
    '先月の',
    '入れ替',
    '取り替え',
    '差し替え',
    '変更(?:し|され)',
    '変え',
    '訂正',
    '古い',
    '忘れて',
    '無視',
  ],
});
/** It came to the writer without leave. */
export const WITHOUT_LEAVE = sense({
  en: [
    "behind (?:his|her|their|the \\p{L}+['’]s) backs?|without (?:his|her|their|anyone['’]s|the \\p{L}+['’]s) (?:knowledge|permission|consent|knowing|leave)|secretly|on the sly|(?:would|will) never have (?:let|allowed|given)|(?:must|should|may)(?:n['’]t| not) (?:know|find out|hear) (?:of|about)|(?:do|does)(?:n['’]t| not) know (?:that )?(?:i|we) have|not supposed to (?:have|know|see)|when (?:he|she|they|nobody) (?:was|were)(?:n['’]t| not)? (?:looking|watching)",
  ],
  es: [
    'a escondidas|a (?:sus |mis )?espaldas|sin que (?:lo |se )?(?:sepa|enter|supier|entere)\\p{L}*|sin (?:su|el) (?:permiso|consentimiento|conocimiento)|no sabe(?:n)? nada|a hurtadillas|sin (?:su )?autorización',
  ],
  fr: [
    "en cachette|à (?:son|leur|l['’])\\s?insu|n['’]en sa(?:it|vent) rien|sans (?:son|leur|sa) (?:accord|permission|autorisation)|derrière (?:son|leur) dos|en douce|sans qu['’](?:il|elle|ils|elles|on) (?:le |ne )?(?:sache|savent)\\p{L}*",
  ],
  it: [
    "di nascosto|a (?:sua|loro) insaputa|all['’]insaputa|non ne sa(?:nno)? (?:nulla|niente)|senza (?:il )?(?:suo|loro|permesso|consenso)(?: permesso| consenso)?|alle (?:sue|loro) spalle|senza che (?:lo )?sapp\\p{L}+",
  ],
  ja: ['こっそり', '隙に', '内緒', '無断', '黙って', '見るなと', '(?:まだ)?話していません', '許可なく', '盗み'],
});

/** It is still to be set, or the desk is asked to set it. */
const VERB_EN = '(?:set|reset|change|register|choose|pick|create|replace|save|configure)';
export const TO_BE_SET = sense({
  en: [
    `(?:going to|will|shall|['’]ll|about to|plan(?:s|ned|ning)? to|intends? to|wants? to|wish(?:es)? to|has yet to|please|kindly|(?:could|can|would|will) you|supposed to|should have|ought to have|must have)(?: (?:just|now|then|please|also|soon|already))?(?: have| be)? (?:${VERB_EN}|chosen|changed|registered|created|replaced|saved)(?! (?:up )?our numbers)`,
    '(?:will|shall|is to|are to|going to) become',
  ],
  es: [
    '(?:va|van|voy|vamos)(?: ya)? a (?:poner|fijar|establecer|cambiar|registrar|definir|configurar|elegir|sustituir)(?:lo|la)?',
    '(?:pondr|fijar|establecer|cambiar|registrar|definir|configurar|elegir|introducir|guardar|grabar|activar|sustituir|crear)(?:á|é|emos|án)',
    '(?:pongan|fijen|establezcan|configuren|registren|pónganos|fíjenlo)',
    '(?:por favor|favor de|puede|pueden|podrían?|ruego|pedimos|pido)[^.,]{0,12} (?:poner|fijar|establecer|registrar|configurar|cambiar|ponernos)(?:lo|la|nos)?',
    '(?:será|pasará a ser)(?! (?:el|la) (?:mism|nuestr))',
  ],
  fr: [
    '(?:va|vont|vais|allons)(?: bientôt)? (?:mettre|inscrire|définir|changer|poser|fixer|remplacer|choisir|enregistrer)',
    '(?:mettr|inscrir|définir|changer|poser|fixer|remplacer|choisir|enregistrer|activer|créer|saisir)(?:a|ai|ons|ont)',
    '(?:veuillez|merci de|pouvez-vous|pourriez-vous|prière de|demandons de|demande de)(?: (?:bien vouloir|nous|le|y))* (?:mettre|inscrire|définir|changer|poser|fixer|remplacer|enregistrer)',
    '(?:ce )?sera',
  ],
  it: [
    '(?:sta per|stiamo per|vuole|vogliamo|dobbiamo|deve) (?:impostar|cambiar|inserir|definir|fissar|metter|sceglier)(?:e|lo|la)',
    '(?:imposter|cambier|inserir|definir|fisser|metter|sceglier|registrer|sostituir|attiver|creer|salver)(?:à|ò|emo|anno)',
    '(?:impostate|inserite|registrate|mettete|impostateci)(?! (?:in|il numero))',
    '(?:vi prego|prego|può|potete|potreste|potrebbe|vogliate|chiediamo|chiedo)[^.,]{0,12} (?:impostar|cambiar|inserir|registrar|metter)(?:e|lo|la|ci)',
    '(?:diventerà|sarà)',
  ],
  ja: [
    '(?:設定|登録|変更)(?:して|し)(?:おいて)?(?:ください|下さい|もらえ|もらい|いただ|頂)',
    '(?:設定|登録|変更)(?:する|します|の)(?:予定|つもり|こと)?(?:です|$|予定|つもり|そう)',
    'に(?:変更の|する)(?:予定|つもり|そう)',
    'にするそう',
    'を登録し(?:、|て|,|そ)',
  ],
});
/** It was tried and did not do, or is called no good. */
export const FAILED = sense({
  en: [
    '(?:was|been|got|is)(?: \\p{L}+)? (?:refused|rejected|denied|declined)|: (?:refused|rejected|denied|declined)',
    "(?:was|is|were)(?:n['’]t| not) (?:the )?(?:right|good|correct|valid|current|accepted|ours)",
  ],
  es: [
    '(?:rechazad|denegad)[oa]|(?:lo|la) (?:rechaz|deneg)\\p{L}+|no (?:fue|era|es|está)? ?(?:el )?(?:aceptad[oa]|buen[oa]?|correct[oa]|vigente|válid[oa])',
  ],
  fr: [
    "refusée?|rejetée?|n['’](?:était|est|a pas été) (?:pas |plus )?(?:le )?(?:bon|valable|valide|correct|acceptée?|le nôtre)",
  ],
  it: [
    '(?:rifiutat|respint)[oa]|non (?:era|è|è stato)? ?(?:più )?(?:quello )?(?:accettat|giust|buon|corrett|valid)[oa]',
  ],
  ja: ['断られ', '弾かれ', '一致しません', '拒否', '(?:正しく|有効では)(?:ない|ありません|なかった)', '通りません'],
});
