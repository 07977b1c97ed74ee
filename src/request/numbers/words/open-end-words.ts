/** How a list is left open at its end: behind its last entry, or by a page of it that is still to come. */

/** A line of dots, "etc.", "and so on": right behind a number, on its line or on the next. */
export const OPEN_END =
  /^[ \t,;)]*(?:\n[ \t]*)?(?:[-*•] ?)?(?:(?:and|y|et|e|ed)(?!\p{L}) ?)?(?:etc(?:étera|etera)?(?!\p{L})|ecc(?:etera)?(?!\p{L})|and so (?:on|forth)|so (?:on|forth)(?=\s*(?:[.,;)]|$))|así sucesivamente|ainsi de suite|così via|(?:\.{3,}|…|・・・)[ \t]*(?=\n|$)|(?:など|等)(?=[\s.,のをはも]|$)|(?:以下|以降)(?:同様|略|続く|省略))/iu;

const LIST = '(?:it|this|that|they|so|the (?:list|row|series|rest|range|pattern|sequence|numbering))';
/** "..., you see how it goes on": in the clause behind a number, of the list and not of the sender's business. */
export const GOES_ON = new RegExp(
  `^[ \\t]*[,;:(-]?[^.\\n\\d]{0,40}(?<!\\p{L})(?:${LIST} (?:\\p{L}+ )?(?:(?:goes|go|carries|runs?) on|continues?)(?! (?:to|as|until|at|in|with))|(?:así |la (?:serie|lista) )(?:sigue|continúa)|(?:sigue|continúa) (?:así|la (?:serie|lista))|(?:ainsi|la (?:série|liste)|ça|cela) (?:continue|se poursuit)|(?:così|la (?:serie|lista)|l['’]elenco) (?:continua|prosegue)|(?:continua|prosegue) così)(?!\\p{L})|^[^.\\n\\d]{0,12}(?:と)?続(?:く|き(?:ます|が))`,
  'iu',
);

const SHEET = '(?:page|sheet|tab|list|file|hoja|página|lista|feuille|feuillet|liste|foglio|pagina|elenco)';
const SECOND =
  '(?:two|2|three|3|second|third|dos|tres|segunda|tercera|deux|trois|deuxième|troisième|seconde|due|tre|second[oa]|terz[oa])';
const TO_COME =
  '(?:still|to follow|follows?|will (?:follow|come|be sent|reach you)|is missing|missing|to come|coming|later|tomorrow|not (?:yet )?(?:here|ready|attached)|todavía|aún|falta|llegará?|más tarde|mañana|encore|suivra|suit|manque|plus tard|demain|arrivera|ancora|seguirà|segue|manca|arriverà|più tardi|domani)';
/** "Page two is still with Ravi": what the list has more of is not here. */
export const SHEET_TO_COME = new RegExp(
  `(?<!\\p{L})(?:${SHEET} ${SECOND}|(?:the |la |le |il |una? |un[ea']? )?${SECOND} ${SHEET})(?!\\p{L})[^.\\n]{0,60}(?<!\\p{L})${TO_COME}(?!\\p{L})|(?:[2-9二三]|次の?)(?:枚目|ペ-ジ目?|ペ-ジ)[^.\\n]{0,30}(?:まだ|後ほど|追って|のちほど|後日|未着|届)`,
  'iu',
);
