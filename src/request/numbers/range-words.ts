/** Words and signs that join the ends of a range, in the languages people write numbers in. */
const WORDS =
  "up to and including|to and including|and including|through to|to|thru|through|thr|until|till|up to|bis|jusqu[’']?(?:à|au)|hasta|à|au|al|a|até|ao|から";
const SIGNS = '~|→|…|\\.{2,3}|-{1,3}>?|-+ ?to ?-+';

/** Between two full numbers. A dash that begins a line is a bullet, not a range. */
export const BETWEEN_FULL = new RegExp(
  `^ *(?:\\([^()\\n]{0,20}\\)|inclusive)? *(?:\\n? *(?:${WORDS})(?!\\p{Script=Latin})|(?:${SIGNS})) *\\n? *(?:el |le |il |la )?(?:number |numero |número |nr\\.? )?$`,
  'iu',
);

/** Behind a full number: a word and the last digits of the end. */
export const SHORT_END_WORD =
  /^ *\n?(?: *)(?:to|thru|through(?: to)?|until|till|up to(?: and including)?|bis|hasta|à|au|al|a|até|ao|から|~|…|→|\.{2,3}) *\n? *(?:-|x)?(\d{3}-\d{4}|\d{1,4})(?![\d/]|[-.]\d)/iu;

/** Behind a full number: a dash or slash and the last digits of the end. */
export const SHORT_END_DASH = /^(?:-{1,2}|~| +-{1,2} +)(\d{3}-\d{4}|\d{2,4})(?![\d/]|[-.]\d)/u;

/** Behind an end of four digits: then it was no end but a quantity or a street. */
export const NO_END =
  /^ +(?:people|persons|users?|lines?|numbers?|extensions?|channels?|units?|seats?|employees|\p{Lu}\p{L}+ (?:st|street|ave|avenue|road|rd|blvd|drive|dr|lane|ln|way|plaza|court)\b)/u;

/** What may stand behind a shorter end; any other word makes it a quantity, a room or a street. */
export const AFTER_SHORT_END =
  /^(?: *$| *\n| *[,;.:)|&(]| *\/| +(?:and|or|plus|et|y|e|und|inclusive|incl|for|of|from|as|on|in|at|with|please|pls|which|that|are|is|were|have|has|our|we|the|all|also|because|since|into|onto|over|away|out|to|today|asap|by|service|user|pin|except|excluding|but|not|without|まで)(?![\p{L}]))/iu;

/** "between A and B" is a range; "A and B" is not. */
export const BETWEEN_BEFORE = /\b(?:between|zwischen|entre|tra|fra)\s*$/iu;
export const BETWEEN_AND = /^\s*(?:and|und|et|y|e)\s*$/iu;

/** "From: A To: B", "Start: A End: B". */
export const START_LABEL = /\b(?:from|start(?:ing)?|begin(?:ning)?|first)\s*:\s*$/iu;
export const END_LABEL = /^\s*(?:to|end(?:ing)?|until|through|last)\s*:\s*$/iu;
