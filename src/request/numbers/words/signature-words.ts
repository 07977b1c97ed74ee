/** A request that points at a number of the signature, and what such numbers are called there (desk rules, section 3). */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

const EN_THING = '(?:(?:\\p{L}+ ){0,3}(?:numbers?|lines?|ones?|cell|mobile|phone|direct|extension|fax)|that)';
const ES_THING = '(?:(?:n[uú]mero|tel[eé]fono|l[ií]nea|celular|m[oó]vil|direct[oa]|fax|el|la|lo)(?: \\p{L}+){0,2}?)';
const FR_THING = '(?:(?:num[ée]ro|ligne|portable|mobile|t[ée]l[ée]phone|fax|celui|celle|fixe)(?: \\p{L}+){0,2}?)';
const IT_THING = '(?:(?:numero|linea|cellulare|telefono|fax|quello|quella|fisso)(?: \\p{L}+){0,2}?)';

/** "the cell in my signature", "署名にある番号": the signature is named. */
export const IN_SIGNATURE = regexp(
  wholeWord({
    en: [
      `${EN_THING} (?:that (?:is|stands) |which (?:is|stands) |given |shown |listed )?(?:in|from|of|on|at) (?:my|the|our|this) (?:e-?mail )?(?:signature|footer|sig)(?: block)?`,
      `${EN_THING} (?:that (?:is|stands) |which (?:is|stands) |given |shown |listed )?(?:right |just |directly )?(?:below|under|underneath|beneath|beside|next to) my (?:name|signature)`,
      `${EN_THING} (?:that (?:is|stands) |which (?:is|stands) |given |shown |listed )?at the (?:bottom|foot|end) of (?:this|the|my) (?:e-?mail|message|mail|signature)`,
    ],
    es: [
      `${ES_THING} (?:que (?:aparece|est[áa]|sale|figura|va|viene) )?(?:en|de|debajo de|bajo|junto a) (?:mi|la|nuestra) firma`,
      `${ES_THING} (?:que (?:aparece|est[áa]|sale|figura|va|viene) )?(?:debajo de|bajo|junto a) mi nombre`,
      `${ES_THING} (?:que (?:aparece|est[áa]|sale|figura|va|viene) )?al (?:pie|final) de (?:este|mi) (?:correo|mensaje)`,
    ],
    fr: [
      `${FR_THING} (?:qui (?:figure|est|appara[îi]t|se trouve) )?(?:de|dans|en|sous|sur) (?:ma|la|notre) signature`,
      `${FR_THING} (?:qui (?:figure|est|appara[îi]t|se trouve) )?(?:sous|en dessous de|[àa] c[ôo]t[ée] de) mon nom`,
      `${FR_THING} (?:qui (?:figure|est|appara[îi]t|se trouve) )?(?:en bas|au bas|au pied|[àa] la fin) de (?:ce|mon) (?:message|mail|courriel)`,
    ],
    it: [
      `${IT_THING} (?:che (?:compare|appare|[èe]|sta|trovate) )?(?:nella|della|in|sotto la|alla) (?:mia |nostra )?firma`,
      `${IT_THING} (?:che (?:compare|appare|[èe]|sta|trovate) )?sotto (?:il mio|al mio) nome`,
      `${IT_THING} (?:che (?:compare|appare|[èe]|sta|trovate) )?in (?:calce|fondo)(?: a(?:lla| questa) (?:mail|e-?mail|presente))?`,
    ],
    ja: [
      '(?:署名(?:欄)?|私の名前)(?:に(?:ある|記載(?:の|している)?|書いて(?:いる|ある))|の(?:下|中)?(?:に(?:ある|記載の))?|下の|記載の)[^,.\\d]{0,12}?(?:番号|電話|携帯|直通|回線)',
    ],
  }),
  'iu',
);
/** "and mine too": whose is told, and no more. */
export const MINE = regexp(
  wholeWord({
    en: [
      '(?:and|plus|also) (?:mine|my (?:own|number|line|own (?:number|line)))(?: (?:too|as well|along|with (?:it|them)))?',
      '(?:mine|my (?:own(?: number| line| one)?|number|line|direct line|cell)) (?:too|as well|along with (?:it|them)|likewise)',
    ],
    es: [
      '(?:y|también|además)(?: también)? (?:el m[íi]o|la m[íi]a|mi (?:n[uú]mero|l[íi]nea|celular|directo))',
      '(?:el m[íi]o|la m[íi]a|mi (?:n[uú]mero|l[íi]nea|celular)) (?:también|igual)',
    ],
    fr: [
      '(?:et|aussi|ainsi que)(?: aussi)? (?:le mien|la mienne|mon (?:num[ée]ro|portable)|ma ligne)',
      '(?:le mien|la mienne|mon (?:num[ée]ro|portable)|ma ligne) (?:aussi|[ée]galement|avec)',
    ],
    it: [
      '(?:e|anche|nonché|e anche|e pure) (?:il mio|la mia)(?: (?:numero|cellulare|linea))?(?! (?:nome|firma|azienda|\\p{L}+e))',
      '(?:il mio|la mia)(?: (?:numero|cellulare|linea))? (?:anche|pure)',
    ],
    ja: ['(?:私|わたし|自分)の(?:(?:直通|携帯|在宅用の?|席の?)?(?:番号|電話|回線|分))?も'],
  }),
  'iu',
);
/** Behind "mine": where it goes, or nothing; "and my line is dead" tells something else. */
export const ENDS_MINE = regexp(
  /^\s*(?:$|[.,;:!)]|(?:too|also|as well|along|likewise|to|with|please|tambi[ée]n|igual|con|aussi|[ée]galement|avec|anche|pure|insieme|chez|vers|al?|à|ad|verso)(?!\p{L})|[^\p{Script=Latin}\d]{0,20}(?:お願い|移|転|変換|一緒|あわせ|合わせ|併せ|同))/iu,
);
/** More than one. */
export const SEVERAL = regexp(
  /(?<!\p{L})(?:numbers|lines|ones|both|all|n[uú]meros|l[ií]neas|num[ée]ros|lignes|numeri|linee)(?!\p{L})|両方|すべて|全て/iu,
);
/** Told, or ways to be called: such words ask for nothing. */
export const CALLED_THERE = regexp(
  /(?<!\p{L})(?:call|ring|reach|phone|text|contact|questions?|me at|me on|us at|us on|llam\p{L}+|contact\p{L}*|duda|consult\p{L}*|consiguen?|encuentran?|appel\p{L}*|joindre|joignable|rappel\p{L}*|chiam\p{L}+|contatt\p{L}+|trovate|reperibile|raggiung\p{L}+)(?!\p{L})|連絡|お電話ください|問い?合わ?せ|ご質問/iu,
);
/** What makes an exception of it. */
export const TAKEN_OUT = regexp(
  /(?<!\p{L})(?:not|n['’]t|except|excluding|but|without|keep\p{L}*|stays?|remains?|leave|no|menos|salvo|excepto|sin|qued\p{L}+|conserv\p{L}+|pas|sauf|hormis|sans|rest\p{L}+|gard\p{L}+|non|tranne|eccetto|salvo|senza|rest\p{L}+|ten\p{L}+)(?!\p{L})|以外|除|残|ない|ません/iu,
);
/** Asked for in words of denial. */
export const NOT_TO_FORGET = regexp(
  /(?<!\p{L})(?:(?:do not|don['’]t|without) forget(?:ting)?|no (?:se )?olvid\p{L}+(?: de)?|(?:sin|sans) (?:olvidar|oublier)|n['’]oublie[zr]? pas|non dimenticat\p{L}+|senza dimenticare)(?!\p{L})|忘れず(?:に)?/giu,
);
/** That it is to go along with the others. */
export const ALONG = regexp(
  /(?<!\p{L})(?:too|also|as well|along|likewise|please|tambi[ée]n|igual|por favor|aussi|[ée]galement|merci|anche|pure|grazie)(?!\p{L})|も(?:お願い|一緒|あわせ|合わせ|併せ|同じ)|(?:あわせて|合わせて|併せて)/iu,
);

/** What the numbers of a signature are called, and a request calls them: one class a line. */
export const SIGNATURE_LABELS: readonly RegExp[] = [
  regexp(/(?<!\p{L})(?:cell(?:ular)?|cel|celular|mobile|mob|m[oó]vil|portable|cellulare|c|m)(?!\p{L})|携帯/iu),
  regexp(/(?<!\p{L})(?:fax|f|t[ée]l[ée]copieur|telefax)(?!\p{L})|ファッ?クス/iu),
  regexp(/(?<!\p{L})(?:direct|directo|directa|diretto|ligne directe|d)(?!\p{L})|直通/iu),
  regexp(/(?<!\p{L})(?:home|casa|domicile)(?!\p{L})|在宅|自宅/iu),
  regexp(/(?<!\p{L})(?:office|desk|oficina|bureau|ufficio|o)(?!\p{L})|席|会社/iu),
];
