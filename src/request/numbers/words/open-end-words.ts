/** How a list is left open at its end: behind its last entry, or by a page of it that is still to come. */

import { regexp } from '../../../base/regexp.ts';

/** A line of dots, "etc.", "and so on": right behind a number, on its line or on the next. */
export const OPEN_END = regexp(
  /^[ \t,;)]*(?:\n[ \t]*)?(?:[-*•] ?)?(?:(?:and|y|et|e|ed)(?!\p{L}) ?)?(?:etc(?:étera|etera)?(?!\p{L})|ecc(?:etera)?(?!\p{L})|and so (?:on|forth)|so (?:on|forth)(?=\s*(?:[.,;)]|$))|así sucesivamente|ainsi de suite|così via|(?:\.{3,}|…|・・・)[ \t]*(?=\n|$)|(?:など|等)(?=[\s.,のをはも]|$)|(?:以下|以降)(?:同様|略|続く|省略))/iu,
);

const LIST = '(?:it|this|that|they|so|the (?:list|row|series|rest|range|pattern|sequence|numbering))';
/** "..., you see how it goes on": in the clause behind a number, of the list and not of the sender's business. */
export const GOES_ON = regexp(
  `^[ \\t]*[,;:(-]?[^.\\n\\d]{0,40}(?<!\\p{L})(?:${LIST} (?:\\p{L}+ )?(?:(?:goes|go|carries|runs?) on|continues?)(?! (?:to|as|until|at|in|with))|(?:así |la (?:serie|lista) )(?:sigue|continúa)|(?:sigue|continúa) (?:así|la (?:serie|lista))|(?:ainsi|la (?:série|liste)|ça|cela) (?:continue|se poursuit)|(?:così|la (?:serie|lista)|l['’]elenco) (?:continua|prosegue)|(?:continua|prosegue) così)(?!\\p{L})|^[^.\\n\\d]{0,12}(?:と)?続(?:く|き(?:ます|が))`,
  'iu',
);

const SHEET = '(?:page|sheet|tab|list|file|hoja|página|lista|feuille|feuillet|liste|foglio|pagina|elenco)';
const SECOND =
  '(?:two|2|three|3|second|third|dos|tres|segunda|tercera|deux|trois|deuxième|troisième|seconde|due|tre|second[oa]|terz[oa])';
const TO_COME =
  '(?:still|to follow|follows?|will (?:follow|come|be sent|reach you)|is missing|missing|to come|coming|later|tomorrow|not (?:yet )?(?:here|ready|attached)|todavía|aún|falta|llegará?|más tarde|mañana|encore|suivra|suit|manque|plus tard|demain|arrivera|ancora|seguirà|segue|manca|arriverà|più tardi|domani)';
/** "Page two is still with Ravi": what the list has more of is not here. */
export const SHEET_TO_COME = regexp(
  `(?<!\\p{L})(?:${SHEET} ${SECOND}|(?:the |la |le |il |una? |un[ea']? )?${SECOND} ${SHEET})(?!\\p{L})[^.\\n]{0,60}(?<!\\p{L})${TO_COME}(?!\\p{L})|(?:[2-9二三]|次の?)(?:枚目|ペ-ジ目?|ペ-ジ)[^.\\n]{0,30}(?:まだ|後ほど|追って|のちほど|後日|未着|届)`,
  'iu',
);

/** No entry of an exclusion: "excluded: 0133" names another. */
const NO_OTHER = "(?!\\p{L}|[ :,]*(?:the |el |la |le |il |l[’'])?\\d)";
/** "..., the last one not included", "ce dernier non compris", "未満": right behind a range, whose end it takes out. */
export const END_LEFT_OUT = regexp(
  [
    `^[ ,;(]*(?:but |and )?(?:(?:(?:with )?the )?(?:last|latter|end|upper|final)(?: one| number| end)? (?:is |being )?)?(?:excluded|exclusive|not included|not inclusive|non-?inclusive|left out)${NO_OTHER}`,
    `^[ ,;(]*(?:but )?(?:not including|excluding|without|not counting|except) (?:the )?(?:last|latter|end|final)(?: one| number| end)?${NO_OTHER}`,
    `^[ ,;(]*(?:(?:pero )?(?:est[ea] último|esta última|est[ea]|el último|la última|el final) )?(?:no (?:incluid[oa]|inclusive|comprendid[oa])|excluid[oa]|exclusive)${NO_OTHER}`,
    `^[ ,;(]*(?:pero )?sin (?:incluir|contar) (?:est[ea]|el|la)(?: últim[oa])?${NO_OTHER}`,
    `^[ ,;(]*(?:mais )?(?:(?:ce dernier|cette dernière|celui-ci|le dernier) )?(?:non (?:compris|inclus)e?|pas (?:compris|inclus)e?|exclue?s?)${NO_OTHER}`,
    `^[ ,;(]*(?:mais )?sans (?:compter |inclure )?(?:ce|le) dernier${NO_OTHER}`,
    `^[ ,;(]*(?:ma )?(?:(?:quest['’]ultim[oa]|l['’]ultim[oa]) )?(?:non (?:compres|inclus)[oa]|esclus[oa])${NO_OTHER}`,
    `^[ ,;(]*(?:ma )?senza (?:contare |includere )?(?:quest|l)['’]ultim[oa]${NO_OTHER}`,
    '^(?:番)?(?:未満|の?(?:手前|直前|一つ前|ひとつ前|前)まで)',
    '^(?:まで)?[ ,(]*(?:(?:末尾|最後|終わり|後者|右端|最終番号)(?:の番号)?)?(?:は|を)?(?:含ま(?:ず|ない|れ(?:ない|ません)|ません)|含めない|除(?:く|きます|いて))',
  ].join('|'),
  'iu',
);

/** "From 425-555-0101", where no other end than a thing follows. */
export const FROM_LEAD = regexp(
  /(?<!\p{L})(?:from|starting (?:with|at)|desde|à partir|depuis|del?|du|a partire|dal?|dalla)(?: (?:the|el|la|le|du|de|dal))?\s*$/iu,
);
/** "... up to the fax", "ファックスの手前まで": an end that is no number. */
export const ENDS_AT_THING = regexp(
  /^,? (?:all the way )?(?:(?:on )?(?:up|down|through) to|until|till|as far as|(?:y )?hasta|jusqu['’](?:à|aux?)|fino|sino) ?(?:a|al|alla|all['’]|the|our|el|la|le|l['’]|lo|il|where|donde|où|dove)? ?(?!(?:you|now|then|the end|end|hoy|mañana|demain|domani)(?!\p{L}))\p{L}[^.;:\n\d]{0,40}(?=[.,;:\n)]|$)/iu,
);
/** The same in Japanese, which says both behind the number; a wave with nothing behind it. */
export const JAPANESE_NO_END = /^ ?(?:から|より)[^\d.\n]{0,30}まで(?!に)|^ ?[~](?= ?(?:[\n,.)をの]|$))/u;
