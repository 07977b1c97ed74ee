/**
 * Words by which a mail, a file name or a heading says what an attached list is (desk rules, section 3): the list of the
 * request, something else, or one that is still to come. By sense and language.
 */
import { regexp } from '../../base/regexp.ts';
import { type Words, wholeWord } from './word-pattern.ts';

export const pattern = (words: Words): RegExp => regexp(wholeWord(words), 'iu');

/** The clause is about something that came along. */
export const ATTACHED = pattern({
  en: [
    'attach(?:ed|ment|ments|ing|es)?',
    'enclos(?:ed|ure|ing|e)',
    'appended',
    'appendix',
    'annex',
    'comes along',
    'files?',
    '(?:work|spread)?sheets?',
    'workbook',
    'csv',
    'xlsx?',
    'excel',
    'exports?',
    'inventory',
    'document',
  ],
  es: [
    'adjunt[oa]s?',
    'adjuntamos',
    'adjuntar',
    'anex[oa]s?',
    'archivos?',
    'ficheros?',
    'hoja',
    'planilla',
    'excel',
    'inventario',
  ],
  fr: [
    'ci-joint(?:e|s|es)?',
    'pièces? jointes?',
    'joins',
    'joignons',
    'jointe?s?',
    'annexe',
    'fichiers?',
    'tableur',
    'tableau',
    'excel',
    'inventaire',
    'PJ',
  ],
  it: ['allegat[oaie]', 'allego', 'alleghiamo', 'file', 'foglio', 'excel', 'inventario'],
  de: ['anhang', 'anlage', 'anbei', 'angehängt\\p{L}*', 'beigefügt\\p{L}*', 'datei', 'tabelle', 'excel'],
  pt: ['anex[oa]s?', 'em anexo', 'arquivo', 'ficheiro', 'planilha', 'excel'],
  ja: ['添付', '別紙', 'ファイル', '同封', 'エクセル'],
});
/** A list, which may as well be one in the text. */
export const LIST = pattern({
  en: ['lists?', 'listing', 'schedule'],
  es: ['listas?', 'listado', 'relación'],
  fr: ['listes?', 'relevé'],
  it: ['list[ae]', 'elenco', 'elenchi'],
  de: ['listen?', 'aufstellung'],
  pt: ['listas?', 'listagem', 'relação'],
  ja: ['一覧', 'リスト'],
});
/** The list is that of the text itself. */
export const IN_TEXT = pattern({
  en: ['below', 'following', 'above', 'this list'],
  es: ['siguientes?', 'abajo', 'a continuación'],
  fr: ['suivante?s?', 'ci-dessous', 'ci-après'],
  it: ['seguent[ei]', 'sotto', 'di seguito'],
  de: ['folgende\\p{L}*', 'unten'],
  pt: ['seguintes?', 'abaixo'],
  ja: ['以下', '下記', '次の'],
});
/** It speaks of numbers: enough where none stand in the text. */
export const NUMBERS = pattern({
  en: ['numbers?', 'lines?', 'tns?', 'dids?', 'them', 'which ones', 'those'],
  es: ['números', 'líneas', 'teléfonos', 'los que'],
  fr: ['numéros', 'lignes', 'ceux'],
  it: ['numeri', 'numerazioni', 'linee', 'quelli'],
  de: ['nummern', 'rufnummern'],
  pt: ['números', 'linhas'],
  ja: ['番号', '回線'],
});
/** It says what is to be done with what came along, or sends one to look there. */
export const POINTS = pattern({
  en: [
    '(?:port|transfer|mov|convert|releas)(?:e|es|ing|ed)?(?: out)?',
    '(?:see|per|refer|as listed|also|too|as well|together with|plus|included?|including)',
  ],
  es: ['port[ae]\\p{L}*', 'transf\\p{L}+', 'convert\\p{L}+', 'ver', 'véase', 'según', 'también', 'junto con'],
  fr: ['port(?:er|ez|age|abilité)', 'transf\\p{L}+', 'convert\\p{L}+', 'voir', 'selon', 'aussi', 'ainsi que'],
  it: ['portare', 'portabilità', 'trasfer\\p{L}+', 'convert\\p{L}+', 'vedi', 'vedere', 'secondo', 'anche', 'insieme'],
  de: ['portier\\p{L}+', 'siehe', 'laut', 'gemäß', 'auch'],
  pt: ['portar', 'portabilidade', 'transfer\\p{L}+', 'ver', 'conforme', 'também'],
  ja: ['転出', '移管', '変換', '参照', 'ご覧', 'とおり', '通り', 'も'],
});
/** What came along is itself to be moved. */
export const TO_MOVE = pattern({
  en: ['(?:to|should|must|are to|will) (?:also )?be (?:ported|moved|transferred|converted|released)'],
  es: ['(?:para|por|a) (?:portar|transferir|convertir)', '(?:también )?se (?:portan|transfieren|convierten)'],
  fr: ['à (?:porter|transférer|convertir)', '(?:doivent|seront) (?:aussi )?(?:portés|transférés|convertis)'],
  it: ['da (?:portare|trasferire|convertire)', 'vanno (?:anche )?(?:portat[ei]|trasferit[ei]|convertit[ei])'],
  ja: ['(?:転出|移行|移管|移転|変換)(?:する|して|をお願い|対象)'],
});
/** The list is still to come. */
export const TO_COME = pattern({
  en: [
    "(?:will|shall|['’]ll|is going to|are going to) (?:\\p{L}+ ){0,2}(?:send|mail|follow|forward|come|supply|provide|get)",
    '(?:to|will) follow',
    'to come',
    'drawing up',
    'tomorrow',
    'next week',
    'later today',
    'in a separate',
  ],
  es: [
    '(?:va|vamos|van|voy) a (?:mandar|enviar)\\p{L}*',
    '(?:mandar|enviar)(?:á|é|emos|án)',
    'mañana',
    'más adelante',
    'después',
  ],
  fr: [
    '(?:enverr|transmettr|suivr|parviendr)\\p{L}+',
    '(?:va|vais|allons|vont) (?:vous )?(?:envoyer|transmettre)',
    'demain',
    'à venir',
    'suivra',
  ],
  it: ['(?:invier|mander|seguir)\\p{L}+', 'domani', 'a seguire'],
  de: ['(?:folgt|kommt|schick\\p{L}+|send\\p{L}+) (?:noch|morgen|später)', 'morgen', 'nachgereicht'],
  pt: ['(?:enviar|mandar)(?:ei|emos|á|ão)', 'vai (?:enviar|mandar)', 'amanhã', 'a seguir'],
  ja: ['後日', '後ほど', '追って', '明日', '別途'],
});
/** The list that counts, where another one came along: "quello giusto", "this year's". */
export const RIGHT_ONE = pattern({
  en: [
    '(?:the|an?|our) (?:right|valid|final|real|true|new|current|proper|correct|updated|up-to-date) (?:one|list|version|file|sheet)',
    "this (?:year|month)['’]s(?: one| list)?",
  ],
  es: [
    '(?:la|el|una?) (?:buen[oa]|definitiv[oa]|válid[oa]|correct[oa]|nuev[oa]|actual|verdader[oa]|de este (?:año|mes))(?= (?:l[ao]|se|está|llega|viene|va|sale|lista|hoja|versión|relación|todavía|aún)(?!\\p{L}))',
    '(?:lista|hoja|relación) (?:buena|definitiva|válida|correcta|nueva|actual|verdadera)',
  ],
  fr: [
    "(?:la bonne|le bon|la nouvelle|la vraie|la définitive)(?= (?:est|arrive|suit|vous|sera|se|liste|version|n['’]est)(?!\\p{L}))",
    '(?:celle|celui) (?:à jour|de cette année|de ce mois|qui (?:vaut|compte|fait foi))',
  ],
  it: [
    "quell[oa] (?:giust[oa]|valid[oa]|nuov[oa]|ver[oa]|buon[oa]|corrett[oa]|definitiv[oa]|aggiornat[oa]|di quest['’]anno|di questo mese)",
    "(?:l['’]elenco|la lista) (?:giust[oa]|valid[oa]|nuov[oa]|ver[oa]|definitiv[oa]|aggiornat[oa])",
  ],
  ja: ['(?:正しい|最新の|正式な|今年の|新しい|確定した?)(?:もの|ほう|方|一覧|リスト|版|分)'],
});
/** It is still being made. */
export const IN_MAKING = pattern({
  en: [
    'being (?:made|compiled|drawn up|prepared|finished|put together|updated)',
    "(?:am|is|are|['’]m|['’]re|still) (?:\\p{L}+ )?(?:compiling|preparing|making|finishing|working on|drawing up|updating)",
    "(?:not|n[’']t) (?:yet )?(?:ready|finished|done|complete)",
    'on (?:mon|tues|wednes|thurs|fri)day',
  ],
  es: [
    'está[ns]? (?:\\p{L}+ )?(?:en preparación|preparando|haciendo|terminando|compilando|por terminar)',
    'estoy (?:preparando|haciendo|terminando|compilando)',
    '(?:todavía|aún) no',
    'l[ao] (?:tiene|trae|termina|acaba) \\p{L}+',
  ],
  fr: ['en (?:cours|préparation)', 'pas encore', '(?:prépare|finit|termine|complète|achève)(?:nt|z)?'],
  it: [
    '(?:sto|sta|stanno|stiamo) (?:compilando|preparando|finendo|facendo|completando|aggiornando)',
    'in preparazione',
    'non (?:è )?ancora',
    'l[oa] (?:finisce|prepara|completa|fa|manda|porta) ',
  ],
  ja: ['作成中', '準備中', 'まだ', 'これから', '仕上げ', '作って(?:い|お)'],
});
/** A file name or a heading that is the list of a request by itself. */
export const ASKED_TITLE = regexp(
  /(?<!\p{L})(?:(?:numbers?|lines?|tns?|dids?|list)\W+(?:to|for|being)\W+(?:be\W+)?(?:port|mov|transf|releas|convert)\p{L}*|(?:port|transfer|release|conver\p{L}+)\p{L}*\W*(?:out|list|numbers|request|order)|port[ -]?outs?|(?:números|líneas|lista|numeración)\W+(?:a|para|por)\W+(?:portar|transferir|convertir|la portabilidad)|(?:numéros|lignes|liste)\W+(?:à|a|pour)\W+(?:porter|transférer|convertir|la portabilité)|(?:numeri|linee|elenco|lista)\W+(?:da|per)\W+(?:portare|trasferire|convertire|la portabilità)|portabilidad|portabilité|portabilità|portierung\p{L}*)(?!\p{L})|転出|移管|ポ[ー-]トアウト/iu,
);
