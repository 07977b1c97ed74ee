/** What is told of a number that stands beside those asked for (desk rules, section 3): where calls go on to, where a call came from, how one is written. */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

/** Between such words and the number. */
const ARTICLE =
  "(?:(?:the |our |my |her |his |el |la |nuestr[oa] |mi |su |le |notre |mon |ma |il |lo |l['’])?(?:(?:number|n[uú]mero|num[ée]ro|numero|line|l[ií]nea|ligne|linea) )?)?";

/** "it rings at", "deviato sul": calls to another number go on to this one. Said of it, never asked: no imperative. */
const GOES_ON_TO = wholeWord({
  en: [
    '(?:forwards|forwarded|forwarding|diverts|diverted|redirects|redirected|rerouted|transfers over|rings|rolls|overflows|spills|hunts|fails|bounces)(?: (?:calls|automatically|straight|over|through|out|on|after hours|at night|only))*(?: (?:to|at|on|into|in))',
    '(?:calls|callers) (?:to it )?(?:go|end up|land|come out|ring)(?: (?:on|over|through|out))?(?: (?:to|at|on|in))',
    '(?:goes|sends (?:its |the |all )?calls)(?: (?:on|over|through))+ to',
    '(?:is|are) answered (?:at|on)',
  ],
  es: [
    '(?:se )?(?:desv[íi]an?|desviad[oa]s?|reenv[íi]an?|reenviad[oa]s?|redirigen?|redirigid[oa]s?|suenan?|timbran?|contestan?|rebotan?)(?: (?:las|sus) llamadas)?(?: de noche| siempre)? (?:en|al?|hacia)',
  ],
  fr: [
    'renvo(?:ie|ient|yée?s?)(?: (?:ses|les) appels)?(?: la nuit)? (?:vers|sur|à|au)',
    '(?:déviée?s?|redirigée?s?|basculée?s?|bascule(?:nt)?|transférée?s? la nuit) (?:vers|sur|à|au)',
    'sonn(?:e|ent) (?:sur|chez|à|au|dans)',
    'aboutit (?:sur|à|au)',
  ],
  it: [
    '(?:deviat[oaie]|devia(?:no)?|inoltrat[oaie]|inoltra(?:no)?|reindirizzat[oaie]|rimandat[oaie]|dirottat[oaie]|gir(?:a|ano|at[oaie])|squilla(?:no)?|suona(?:no)?|rispond(?:e|ono))(?: (?:le|tutte le) chiamate)? (?:sull?[oa]?|al|a|verso|nel)',
  ],
  de: ['(?:umgeleitet|weitergeleitet) (?:auf|an)'],
  ja: ['転送先(?:の番号)?(?:は|:|が)?'],
});
/** "we called you from", "je vous ai appelés du": where a call came from. */
const CALLED_FROM = wholeWord({
  en: [
    "(?:I|we|he|she|they|\\p{Lu}\\p{L}+)(?:[ ’'](?:have|had|did|ve|was|were|am|m|is|are|also|just|already|first|then|tried|to))* (?:called|call|calling|phoned|phoning|rang|ring|dial+ed|dial+ing|texted|tried|spoke)(?: \\p{L}+){0,8}? from",
  ],
  es: [
    '(?:l[eoa]s? |te |me |los |nos )?(?:he |hemos |ha |habíamos |había |estoy |estamos )?(?:llam(?:é|amos|ó|aron|aba|ábamos|ado|ando|o)|marqué|telefone(?:é|ó|amos))(?: \\p{L}+){0,6}? (?:del?|desde)(?: el| la)?',
  ],
  fr: [
    '(?:ai|avons|a|ont|avais|avait)(?: \\p{L}+){0,2} (?:appelée?s?|téléphoné|jointe?s?|contactée?s?)(?: \\p{L}+){0,6}? (?:du|depuis|à partir du)(?: le| la)?',
    '(?:vous )?appel(?:le|ais|ait|ons)(?: \\p{L}+){0,5}? (?:du|depuis)(?: le| la)?',
  ],
  it: [
    '(?:ho|abbiamo|ha|hanno|avevo|avevamo|aveva) (?:già |anche )?(?:chiamat[oaie]|telefonato)(?: \\p{L}+){0,6}? (?:dal|dallo|dalla|da)',
    '(?:vi )?chiam(?:o|avo|avamo)(?: \\p{L}+){0,5}? (?:dal|dallo|dalla|da)',
  ],
  de: ['(?:habe|haben|hat)(?: \\p{L}+){0,4} von'],
});

const TOLD_BEFORE = `(?:${GOES_ON_TO}|${CALLED_FROM})`;
/** Right before a number, from where its clause begins. */
export const TELLS_OF_NEXT = regexp(`${TOLD_BEFORE}[ 「(]*${ARTICLE}$`, 'u');
/** Right behind a number: where its calls go on to, or where one came from. What is asked to be done is no telling. */
export const TELLS_OF_LAST =
  /^[ )」]*(?:(?:に|へ)(?:自動的?に?|夜間は?|全て|すべて)?転送(?!して(?:くだ|下|ほし|欲|いただ|頂)|を?お願い|願)|(?:で|が)鳴(?:り|る|っ)|から(?:先[日ほ]ど?|今朝|昨日|一度|何度か|そちらに|御社に|そちらへ)?(?:お|ご)?(?:電話|連絡|問い?合わ?せ)(?:を?(?:し(?:ま|た)|いたし|差し上げ|さしあげ|かけ|致し))|から(?:おかけ|かけ)(?:し|ま|た))/u;
/** "... and forward it to 425-555-0102": another deed, which is none of the desk's. */
export const FORWARD_TO_NEXT = regexp(
  `${wholeWord({
    en: [
      '(?:forward|divert|redirect|reroute|point|send)(?: (?:it|them|that|this|the line|all|its|the|our|incoming|calls))* (?:to|on to|at)',
    ],
    es: [
      '(?:desv[íi](?:en|ar|e)|redirij(?:an|a)|redirigir|reenv[íi](?:en|ar|e))(?:l[oa]s?)?(?: (?:las|sus) llamadas)? (?:al?|hacia)',
    ],
    fr: ['(?:renvoy(?:er|ez)|redirig(?:er|ez)|dévi(?:er|ez))(?:-l[ea]s?)?(?: (?:ses|les) appels)? (?:vers|sur|à|au)'],
    it: [
      '(?:devi(?:are|ate)|inoltr(?:are|ate)|reindirizz(?:are|ate)|dirott(?:are|ate))(?:l[oaie])?(?: le chiamate)? (?:sull?[oa]?|al|a|verso)',
    ],
  })} *${ARTICLE}$`,
  'iu',
);
export const FORWARD_TO_LAST = /^[ )」]*(?:に|へ)(?:自動的?に?|夜間は?|全て|すべて)?転送(?:して|を?お願い|願)/u;
/** "the number it rings at": the words belong to what is asked for. */
export const OF_THE_NUMBER = regexp(
  `(?<!\\p{L})(?:numbers?|lines?|ones?|n[uú]meros?|l[ií]neas?|num[ée]ros?|lignes?|numer[oi]|line[ae]|what|where|wherever|donde|adonde|où|dove|celui|celle|quello|quella|el|la) (?:(?:to|al?|sur|su|from|desde) )?(?:(?:that|which|who|where|où|dove|que|al que|a la que|desde (?:el|la) que|qui|auquel|duquel|che|(?:su|da|al|dal) ?(?:cui|quale)) )?(?:(?:it|they|that|we|I|he|she|calls|se|l[eo]s?|on|si|yo|ils?|elles?|je|nous|io|noi|vi) )?(?:${TOLD_BEFORE})[ ]*${ARTICLE}$`,
  'u',
);

/** A sentence about how numbers are written, with one for a pattern. */
export const WRITING = regexp(
  wholeWord({
    en: ['(?:written?|writing|wrote|format(?:s|ted)?|notation|spell(?:ed|ing)?|typed?|style|dashes|hyphens)'],
    es: ['(?:escrib\\p{L}+|escrit[oa]s?|formatos?|notación|guiones)'],
    fr: ['(?:écri\\p{L}+|formats?|notation|tirets|orthographe)'],
    it: ['(?:scriv\\p{L}+|scritt[oaie]|formato|notazione|trattini)'],
    ja: ['書き方', '書式', '表記', '形式', '記載(?:方法|の仕方)', 'ハイフン', 'のような形'],
  }),
  'iu',
);
export const EXAMPLE = regexp(
  `(?:${wholeWord({
    en: ['for example', 'for instance', 'e\\.g\\.?', 'such as', 'as in', 'like'],
    es: ['por ejemplo', 'p\\. ?ej\\.?', 'tal como', 'como', 'así'],
    fr: ['par exemple', 'p\\. ?ex\\.?', 'comme', 'du genre', 'ainsi'],
    it: ['ad esempio', 'per esempio', 'p\\. ?es\\.?', 'come', 'così', 'tipo'],
    ja: ['例えば', 'たとえば', '例として', '例'],
  })})[ ,:「"“«(']*$`,
  'iu',
);

/** Behind a number that is told of: words that go on about it, and may ask. */
export const GOES_ON_ABOUT = regexp(
  /(?<!\p{L})(?:which|that(?! \p{L}+ (?:told|said|answered))|(?:this|it)(?! (?:morning|afternoon|evening|week|month|noon|monday|tuesday|wednesday|thursday|friday|year))|goes?|comes?|moves?|needs?|wants?|should|must|que|lo|la|el cual|va|van|debe|qui|lequel|vient|part|doit|che|il quale|deve|viene|parte|segue)(?!\p{L})|が[,、]|けど|ので|も/iu,
);

/** Whatever else is to be taken along: what a number is told of may then be asked for as well. */
export const TAKEN_ALONG = regexp(
  `${wholeWord({
    en: [
      'both',
      'too',
      'also (?:port|move|take|include|release|convert|transfer|need|want|goes?|comes?)',
      'as well',
      'along',
      'all (?:of )?(?:the|these|those|them|numbers|lines|two|three|four)',
      'likewise',
      'includ(?:e|ed|es|ing)',
      '(?:the|these|those|our) (?:two|three|four)',
      'that one',
      'the latter',
      'the (?:second|other|last)(?: one| number| line)?',
      'same (?:for|with|goes|applies)',
      'together',
      '(?:goes?|comes?|moves?|travels?|belongs?|follows?|port(?:s|ed)?)(?: \\p{L}+)? (?:with|over|along|next|there)',
      '(?:the|a) (?:pair|set|package|bundle)',
    ],
    es: [
      'amb[oa]s',
      'tambi[ée]n',
      '(?:l[oa]s|est[oa]s|es[oa]s) (?:dos|tres)',
      'tod[oa]s',
      'igual\\p{L}*',
      'inclu\\p{L}+',
      'junt[oa]s',
      '(?:el|la|ese|esa) (?:segund[oa]|otr[oa]|últim[oa])',
      'lo mismo',
      '(?:van?|viene[n]?|sigue[n]?|pasa[n]?) (?:\\p{L}+ )?con',
      'el par',
    ],
    fr: [
      '(?:les|ces) (?:deux|trois)',
      'tous',
      'toutes',
      'aussi',
      'également',
      'egalement',
      'pareil\\p{L}*',
      '(?:y )?compris\\p{L}*',
      'inclu\\p{L}+',
      "(?:le|la|l['’]) ?(?:second|seconde|deuxième|autre|dernier|dernière)",
      'de même',
      '(?:va|vont|part|partent|suit|vient) (?:\\p{L}+ )?avec',
      '(?:la paire|le lot)',
      'ensemble',
      'avec lui',
    ],
    it: [
      'entramb[ie]',
      'anche',
      'pure',
      '(?:i|le|questi|queste) (?:due|tre)',
      'tutt[ie]',
      'inclus\\p{L}+',
      'compres\\p{L}+',
      'insieme',
      "(?:il|la|l['’]) ?(?:second[oa]|altr[oa]|ultim[oa])",
      'lo stesso',
      '(?:va|vanno|viene|segue|parte) (?:\\p{L}+ )?con',
      'la coppia',
      'altrettanto',
    ],
    ja: [
      '両方',
      '一緒',
      'セット',
      'ペア',
      'いっしょ',
      'あわせて',
      '合わせて',
      '併せて',
      'ともに',
      '共に',
      '含め',
      '同様',
      '同じく',
      '[0-9」]も',
      '(?:それ|そちら|これ|こちら|番号|回線|分)も',
      '2つ',
      '二つ',
      '2番号',
      '2回線',
      '3番号',
      '3回線',
    ],
  })}`,
  'iu',
);
