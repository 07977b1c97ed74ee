/** A deed of the desk told as one that was done: "we had it moved", "que habíamos portado", "移転していただいた". By language. */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

const EN_DONE = '(?:moved|ported|transferred|switched|released|converted|migrated|brought|taken|carried|handed)';
const BETWEEN_EN =
  '(?: (?:it|them|that|this|one|just|already|once|also|all|both|since|recently|previously|first|only|been|kindly|over|\\p{L}+ly))*';
const ES_DONE =
  '(?:portad|pasad|transferid|trasladad|traspasad|movid|migrad|traíd|llevad|liberad|convertid|cambiad|cedid)[oa]s?';
const FR_DONE =
  '(?:port|transfér|pass|bascul|migr|libér|déplac|amen|rapatri|céd)ée?s?|(?:convert|repr)(?:i|is|ie|ies|ises?)';
const IT_DONE = '(?:portat|passat|trasferit|spostat|migrat|rilasciat|convertit|cedut)[oaie]';

export const DONE_DEED = regexp(
  wholeWord({
    en: [
      `(?<!(?:should|must|would|could|may|might|to|will|can|['’]ll) )(?:had|have|has|having|was|were|got|been|(?:we|you|they|i)['’](?:ve|d))${BETWEEN_EN} ${EN_DONE}`,
      `(?<!(?:should|must|would|could|may|might|to) )(?:had|have|got) (?:\\p{L}+ ){0,3}NUM(?: \\p{L}+){0,2} ${EN_DONE}`,
      '(?:we|you|they|he|she|i)(?: (?:also|just|already|first|once|kindly|recently|\\p{L}+ly))* (?:moved|ported|transferred|switched|released|converted|migrated|brought|took|carried|handed)',
    ],
    es: [
      `(?:hab[íi]a\\p{L}*|hemos|han|ha|he|fue|fueron|había)(?: (?:ya|sido|también|hecho))* ${ES_DONE}`,
      '(?:portaron|pasaron|movimos|movieron|moví|trasladaron|transfirieron|traspasaron|trajimos|trajeron|llevaron|migraron|liberaron|convirtieron|cedieron|hicimos (?:portar|pasar|mover|trasladar))',
      '(?:pasad[oa]|ayer|hace \\p{L}+ \\p{L}+|(?:en|por|de) (?:primavera|verano|otoño|invierno|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))[^.;\\n]{0,40} (?:portamos|pasamos|trasladamos|transferimos|llevamos|convertimos|migramos)',
    ],
    fr: [
      `(?:av(?:ions|ait|aient|ais|iez|ons|ez)|a|ont|ai|été|fut|furent)(?: (?:déjà|bien|aussi|tous|été|fait))* (?:${FR_DONE})`,
      '(?:av(?:ions|ait|aient|ons|ez)|a|ont|ai) (?:déjà )?fait (?:porter|passer|transférer|basculer|migrer)',
    ],
    it: [
      `(?:av(?:evamo|eva|evano|evo|evate|ete)|abbiamo|hanno|ha|ho|era|erano|è|sono|fu|furono)(?: (?:già|stat[oaie]|anche|poi|fatto))* ${IT_DONE}`,
      '(?:avevamo|abbiamo|hanno|ho|avete) (?:già )?fatto (?:portare|passare|trasferire|spostare)',
    ],
    de: [
      '(?:hatten|haben|hat|wurden?|waren?)(?!\\p{L})[^.;\\n]{0,60} (?:portiert|übertragen|umgezogen|umgestellt|freigegeben)',
    ],
    ja: [
      '(?:移転|移管|移行|転出|変換|ポートアウト)(?:を)?(?:し|させ|いたし|致し|され)?(?:て(?:いただ|もら|頂|くださ|下さ)[いきっ]?)?(?:まし)?た(?![いくら])',
      '移し(?:て(?:いただ|もら|頂)[いきっ]?)?(?:まし)?た(?![いくら])',
    ],
  }),
  'iu',
);

/** Beside it a wish of today. */
export const WISH_OF_NOW = regexp(
  wholeWord({
    en: [
      'please|pls|kindly|want|wants|need|needs|must|should|would|wish|now (?:has|have|is|are) to|is to|are to|ought|will|going to',
    ],
    es: ['por favor|favor|quer\\p{L}+|necesit\\p{L}+|deb\\p{L}+|solicit\\p{L}+|rogamos|ruego|pedimos|hay que'],
    fr: [
      "merci de|veuillez|s['’]il vous|voul\\p{L}+|veu\\p{L}+|souhait\\p{L}+|doi\\p{L}+|dev\\p{L}+|demand\\p{L}+|prière",
    ],
    it: ['per favore|vogli\\p{L}+|vorre\\p{L}+|dev\\p{L}+|chied\\p{L}+|richied\\p{L}+|prego|preghiamo|occorre'],
    de: ['bitte|möcht\\p{L}+|woll\\p{L}+|muss|müssen'],
    ja: ['ください|下さい|お願い|願い|希望|したい|ほしい|欲しい|ねばな'],
  }),
  'iu',
);
