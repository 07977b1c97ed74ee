import type { Words } from '../../text/word-pattern.ts';

/** What somebody made of words that were hard to hear: digits may be others. */
export const HEARD: Words = {
  en: [
    '(?:what|all|how|as) (?:\\p{L}+ ){1,3}(?:(?:made|make|makes|could make) (?:out )?of|(?:could )?(?:make out|made out)|caught|heard|understood)',
    '(?:bad|poor|terrible|awful|noisy|crackl\\p{L}+|faint|breaking) (?:phone |cell )?(?:line|connection|reception|signal)',
    "(?:could(?:n['’]t| not)?|can(?:['’]t|not)?|(?:could )?(?:barely|hardly)) (?:quite |really |barely |hardly )?hear",
    'hard to hear|mumbl\\p{L}+|misheard',
    'as far as (?:i|we|he|she) could (?:hear|make out|tell)',
  ],
  es: [
    'lo que (?:\\p{L}+ ){0,3}(?:entend(?:í|ió|imos|ieron|er)|se (?:oía|escuchaba)|oí|oyó|oímos|saqué|sacamos|oír|captó|capté)(?: (?:al|por(?: el)?|en el) (?:teléfono|buzón))?',
    '(?:mala|pésima|fatal) (?:conexión|línea|señal|recepción)',
    'se (?:oía|oye|escuchaba|entendía|entiende) (?:muy )?(?:mal|fatal|entrecortado|poco)',
    'si (?:oí|entendí|escuché|oímos|entendimos) bien',
  ],
  fr: [
    "ce que (?:\\p{L}+ |j['’]|l['’]){0,4}(?:compris|entendu|saisi|entendre|comprendre)",
    "ce qu['’](?:\\p{L}+ ){1,3}(?:compris|entendu|saisi|entendre|comprendre)",
    '(?:mauvaise|très mauvaise) (?:ligne|liaison|communication|connexion)',
    "si (?:j['’]ai|nous avons|on a) bien (?:entendu|compris|saisi)",
    "(?:on |j['’])entend(?:ait|ais)? (?:très )?mal|grésill\\p{L}+",
  ],
  it: [
    '(?:quello|quel|ciò|quanto)(?: che)? (?:\\p{L}+ ){0,3}(?:capito|sentito|inteso)',
    '(?:linea|ricezione|comunicazione) (?:disturbata|pessima|cattiva)|pessima (?:linea|ricezione)',
    'se (?:ho|abbiamo) (?:capito|sentito|inteso) bene',
    'si (?:sentiva|sente|capiva) (?:molto )?(?:male|poco)',
  ],
  ja: ['聞き取(?:れ|り|っ)', '聞こえ', '電話が遠', '雑音', '聞き間違'],
};

/** From memory, in other words than "I remember". */
export const IN_HEAD: Words = {
  en: ['in (?:my|his|her) head', '(?:off|from) the top of my head'],
  es: ['(?:tengo|llevo|me (?:quedó|quedé)) (?:\\p{L}+ ){0,2}en la cabeza', 'de cabeza'],
  fr: ["(?:j['’]ai|garde|reste) (?:\\p{L}+ ){0,2}(?:en|dans la) tête"],
  it: ['(?:ho|tengo|rimasto) (?:\\p{L}+ ){0,2}in (?:testa|mente)'],
  ja: ['頭に(?:入って|ある|残って)', '頭の中', 'そらで'],
};
