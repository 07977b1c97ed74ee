/** How a number, a share of a list or a group of people is said to stay without a word for staying: it is at home where it is. */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

/** As it is, where it is. */
const STILL = {
  en: [
    '(?:happy|content|fine|comfortable|glad|satisfied|at home|settled|best off|better off|good|well) (?:\\p{L}+ )?(?:where (?:it|he|she|they|things)|here|as (?:it|he|she|they|things)|the way)',
    'where (?:it|he|she|they) (?:is|are)',
    '(?:likes?|loves?|enjoys?|prefers?|adores?) (?:it|things|\\p{L}+ \\p{L}+) (?:here|where|as (?:it|they)|the way)',
    '(?:go(?:es)?|carr(?:y|ies)|liv(?:es?)) on (?:as|here|where|with you)',
    '(?:contract|agreement|term) with you',
    // "They normally deal with you": a verb.
    '(?:an?|this|that|their|our|its|his|her|my|own|any) (?:(?!\\p{L}+(?:ly|s) )[\\p{L}-]+ ){0,2}?(?:plan|deal) with you',
  ],
  es: [
    '(?:feli(?:z|ces)|content[oa]s?|a gusto|bien|encantad[oa]s?|tranquil[oa]s?) (?:\\p{L}+ )?(?:donde|aquí|así|como)',
    '(?:sigue[n]?|continúa[n]?|vive[n]?) (?:\\p{L}+ )?(?:con ustedes|con vosotros|donde|como|igual|aquí|así)',
    '(?:contrato|convenio|acuerdo) (?:\\p{L}+ )?con (?:ustedes|vosotros)',
    'donde está[n]?',
  ],
  fr: [
    '(?:heureu(?:x|se|ses)|content(?:e|s|es)?|bien|satisfait(?:e|s|es)?|tranquilles?) (?:\\p{L}+ )?(?:là|où|ici|comme|ainsi)',
    '(?:continue(?:nt)?|demeure(?:nt)?|vi(?:t|vent)) (?:\\p{L}+ )?(?:chez vous|avec vous|ici|comme|là)',
    '(?:contrat|abonnement|engagement) (?:\\p{L}+ )?(?:chez|avec) vous',
    'là où (?:il|elle)s? (?:est|sont|se trouve)|où (?:il|elle)s? (?:est|sont)(?=\\s*(?:[.,;!]|$))',
  ],
  it: [
    "(?:felic[ei]|content[oaie]|bene|soddisfatt[oaie]|tranquill[oaie]) (?:\\p{L}+ )?(?:dov['’ ]|lì|là|qui|così|com['’e])",
    '(?:continua(?:no)?|prosegu(?:e|ono)|viv(?:e|ono)) (?:\\p{L}+ )?(?:con voi|da voi|qui|così|come)',
    '(?:contratto|accordo|abbonamento) (?:\\p{L}+ )?con voi',
    "dov['’]è|dove sono|dove si trova(?:no)?",
  ],
  ja: [
    '(?:今|現在|従来|元)の(?:まま|使い方|場所|ところ)[^.]{0,14}(?:気に入|満足|続け|結構|よい|いい|働)',
    '(?:御社|貴社|そちら)の?(?:契約|お世話|ところ)[^.]{0,14}(?:続け|残|まま|あり)',
    '今の(?:使い方|まま)が(?:気に入|よい|いい)',
    'お世話になり(?:続け|ます)',
  ],
};
/** Fond of this provider. */
const LOYAL = {
  en: [
    '(?:happy|content|fine|comfortable|satisfied|at home|settled|better off) (?:\\p{L}+ )?with you',
    '(?:devoted|attached|loyal|faithful|tied|bound|committed|wedded|married|used) to (?:you|your|this)',
    '(?:likes?|loves?|prefers?|adores?) (?:it with you|you|your \\p{L}+)',
    '(?:fond|proud) of (?:you|your)',
  ],
  es: [
    '(?:feli(?:z|ces)|content[oa]s?|a gusto|bien|encantad[oa]s?) con (?:ustedes|vosotros|su|vuestr[oa])',
    '(?:encariñad[oa]s?|acostumbrad[oa]s?|fieles?|apegad[oa]s?) (?:con|a|al) (?:su|ustedes|vosotros|vuestr[oa]|buzón)',
    'prefieren? (?:a ustedes|su \\p{L}+)',
  ],
  fr: [
    '(?:heureu(?:x|se|ses)|content(?:e|s|es)?|bien|satisfait(?:e|s|es)?) (?:chez|avec|de) (?:vous|votre|vos)',
    '(?:attachée?s?|fidèles?|habituée?s?|dévouée?s?|tien(?:t|nent)) à (?:vous|votre|vos)',
    '(?:préfère(?:nt)?|aime(?:nt)?) (?:votre|vos)',
  ],
  it: [
    '(?:felic[ei]|content[oaie]|bene|soddisfatt[oaie]) (?:con|di|da) (?:voi|del vostro|della vostra|vostr[oa])',
    '(?:affezionat[oaie]|fedel[ei]|abituat[oaie]|legat[oaie]) (?:a voi|al vostro|alla vostra|ai vostri)',
    '(?:preferisc(?:e|ono)|ama(?:no)?) (?:il vostro|la vostra|voi)',
  ],
  ja: ['(?:御社|貴社|そちら)(?:が|を|の[^.]{1,10}が)(?:好き|気に入)'],
};

export const IS_STILL = regexp(wholeWord(STILL), 'iu');
export const IS_AT_HOME = regexp(`${wholeWord(STILL)}|${wholeWord(LOYAL)}`, 'iu');

/** People told by where they are: "the ones by the window", "窓ぎわの人たち". */
export const GROUP = regexp(
  wholeWord({
    en: [
      '(?:ones|people|folks?|ladies|guys|girls|boys|colleagues|staff|those|crowd|team|gang|desks) (?:who (?:sit|work) )?(?:by|at|in|on|near|next to|behind|beside|upstairs|downstairs)',
    ],
    es: [
      '(?:l[oa]s(?: \\p{L}+)?|la gente|el equipo) (?:de la|del|de los|de las|junto (?:a|al)|al lado (?:de|del)|que se sientan)',
    ],
    fr: [
      "(?:ceux|celles|les (?:gens|collègues|bureaux)|l['’]équipe) (?:de la|du|des|de l['’]|près|à côté|qui sont assis)",
    ],
    it: [
      "(?:quell[ei]|i colleghi|le colleghe|la gente|la squadra) (?:del|della|dei|delle|dell['’]|vicino|accanto|alla|al)",
    ],
    ja: [
      '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}-]{1,8}の(?:人|方|者|席|社員|皆)(?:たち|達|々|さん)?(?:は|が)',
    ],
  }),
  'iu',
);

const EN = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';
const ES = '(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\\d{1,3})';
const FR = '(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\\d{1,3})';
const IT = '(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|\\d{1,3})';
const JA = '[\\d一二三四五六七八九十]{1,2}(?:つ|本|番号|回線|個|件)';
const ENDS =
  '(?=\\s*(?:[,;.:)]|$)| (?:for|of (?:them|these)|and|while|to|with|para|y|de ell[oa]s|pour|et|à|per|e|con|avec)(?!\\p{L}))';

/** "Among these are two that ...", "この中に…が二つあります". */
export const AMONG_THESE = regexp(
  wholeWord({
    en: [`(?:among(?:st)?|within|in) (?:them|these|those|this (?:list|range|block|lot))[^.;\\d]{0,40}? (?:one|${EN})`],
    es: [`(?:entre|dentro de|en) (?:ell[oa]s|est[oa]s|es[oa]s|la lista|este bloque)[^.;\\d]{0,40}? (?:un[oa]?|${ES})`],
    fr: [
      `(?:parmi|dans|sur) (?:eux|elles|ceux-ci|celles-ci|le lot|la liste|ces numéros)[^.;\\d]{0,40}? (?:une?|${FR})`,
    ],
    it: [`(?:fra|tra|in) (?:questi|queste|loro|essi|esse|la lista|questo blocco)[^.;\\d]{0,40}? (?:un[oa]?|${IT})`],
    ja: [
      `(?:この|その|上記の?|右の)(?:中|うち|なか)に?は?[^.]{1,50}(?:番号|回線|もの|電話)(?:が|は|も)?${JA}(?:ほど)?(?:あ|含|混|入)`,
    ],
  }),
  'iu',
);

/** "Ravi takes five, the rest comes with me": the count stands for so many of the numbers. */
export const TAKEN_OF_THEM = regexp(
  wholeWord({
    en: [
      `(?:takes?|took|taking|gets?|keeps?|kept|wants?|inherits?|claims?|recovers?|retains?|needs?|picks? up|holds? on to) ${EN}${ENDS}`,
    ],
    es: [
      `(?:toma|coge|recibe|recupera|hereda|conserva|reclama|retiene|quiere|se queda(?: con)?|se lleva|nos quedamos(?: con)?|me quedo(?: con)?) ${ES}${ENDS}`,
    ],
    fr: [`(?:en |m['’]en |s['’]en |n['’]en )\\p{L}+ ${FR}${ENDS}`],
    it: [`(?:ne|se ne) \\p{L}+ ${IT}${ENDS}`],
    ja: [`${JA}(?:は|を)[^.\\d]{0,24}(?:引き取|引き継|受け取|もら|使|残し|置い)`],
  }),
  'iu',
);
/** What is left of them. */
export const THE_REST = regexp(
  /(?<!\p{L})(?:the (?:rest|others|remaining|remainder)|el resto|l[oa]s (?:demás|otr[oa]s|restantes)|le reste|les autres|il resto|gli altri|le altre|i restanti)(?!\p{L})|残り|ほか/iu,
);

/** "The upper floor travels": some of them, where another place is said to stay. */
export const MOVES_ALONE = regexp(
  wholeWord({
    en: ['(?:moves?|goes|go|travels?|leaves?|ports?|is (?:moving|going|leaving))'],
    es: ['(?:viajan?|van?|se (?:van?|mudan?)|salen?|pasan?|migran?)'],
    fr: ["(?:par(?:t|tent)|bougent?|déménagent?|migrent?|passent?|voyagent?|s[’']en (?:va|vont))"],
    it: ['(?:part(?:e|ono)|va(?:nno)?(?: via)?|si spostano?|migran?o?|passano?|viaggiano?)'],
    ja: ['(?:移|動|転出|引っ越)'],
  }),
  'iu',
);
