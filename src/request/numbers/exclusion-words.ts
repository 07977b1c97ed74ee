/** Words by which a text takes numbers out (desk rules, section 3). Four kinds, by where their numbers stand. */

const MOVE =
  '(?:port(?:ed|ing)?(?: out| away| over)?|mov(?:e|ed|ing)|transfer(?:red|ring)?|releas(?:e|ed|ing)|convert(?:ed|ing)?|chang(?:e|ed|ing)|touch(?:ed|ing)?|includ(?:e|ed|ing)|migrat(?:e|ed|ing)|switch(?:ed|ing)?|tak(?:e|en)|affected|in scope|part of (?:this|the))';

/** "... except 0105": what follows in the sentence. */
export const EXCEPT =
  /(?<!\p{L})(?:except(?:ing)?(?: for)?|with the exceptions? of|excluding|excludes?|but not|and not|not including|other than|instead of|rather than|apart from|aside from|without|all but|save for|minus|leaving out|leave out|leave(?=[^.\n]{0,60}\b(?:alone|as (?:is|it is|they are)|where|in place|behind|untouched|with you|here)\b)|(?<=,\s?)not(?=\s+\(?\+?\d)|omit(?:ting)?|skip(?:ping)?|sauf|hormis|à l'exception de|excepto|salvo|menos|tranne|eccetto|ad eccezione di|außer|ohne|exceto)(?![\p{L}])/giu;

/** "do not port X", "X must not be moved": what follows, or where nothing follows what stands before. */
export const DO_NOT = new RegExp(
  `\\b(?:do(?:es)? not|don['’]?t|must not|mustn['’]t|should not|shouldn['’]t|shall not|may not|cannot|can['’]t|will not|won['’]t|never|not (?:yet )?(?:to )?be|no longer to be|(?:is|are|am) not(?: being| to be| going to be)?|(?:isn|aren)['’]t(?: being| to be)?|not (?:part of|in)|not for|not to)\\b(?: (?:please|be|being|want(?: us| you)?|wish|like|need|to|you|anything|any of|us|have|ever|yet|also|under any circumstances)\\b)* ?${MOVE}(?![\\p{L}-])|\\bno (?:porting|move|transfer|conversion) (?:of|for)\\b|\\bne (?:pas|pas porter|doivent pas|doit pas)\\b|\\bno (?:portar|transferir|mover)\\b|\\bnon (?:portare|trasferire)\\b|\\bnicht (?:portieren|übertragen)\\b`,
  'giu',
);

/** "X stays with you": what stands before, or below where it is a heading. */
export const STAYS =
  /\b(?:stay(?:s|ing)?|remain(?:s)?|remaining (?=with|here|in place)|to remain|(?:is|are|be) (?:to be )?(?:kept|retained|left|excluded|exempt)|belongs? to (?:somebody|someone) else|(?:is|are) staying)(?![\p{L}])/giu;

/** "keep X with you". Keeping one's numbers when moving is what porting is, so it takes more to exclude. */
export const KEEP =
  /\b(?:keep(?:ing)?|retain(?:ing)?|hold(?:ing)? back|hang(?:ing)? on to|hold(?:ing)? on to)(?![\p{L}])/giu;

/** "keep our numbers", "keep the same number when we switch": the aim, no exclusion. */
export const KEEP_AS_AIM =
  /\bkeep(?:ing)?\b(?:(?!\bwith you\b)[^.\n]){0,30}\b(?:our|my|the(?:se|ir)?|those|its|same|existing|current|all)\b(?: \p{L}+){0,3} (?:numbers?|tns?|dids?)\b|\bkeep(?:ing)?\b[^.\n]{0,80}\b(?:when|while|after|as|once|if)\b[^.\n]{0,20}\b(?:leav\w*|mov\w*|switch\w*|chang\w*|port\w*|go\w*|transfer\w*)\b|\bkeep (?:me|us|it|this|in mind|an eye|posted|informed|track|up|everyone|the (?:case|ticket|subject|thread))\b/iu;

/** Who keeps it: the numbers do not move. */
/** Case matters: "with Acme" names a company. */
export const KEPT_HERE =
  /\b(?:with (?:you|the current|our current|us|[^\s\p{Ll}\d]\p{L}+)|here\b|where (?:it|they) (?:is|are)|as (?:is|it is|they are)|at (?:your|the current)|on (?:your|our current|this) (?:account|service|platform|tenant)|in (?:your|our|this) (?:account|service|tenant|organi[sz]ation)|active|for now)\b/u;

/** "... and everything in between": how far that goes only a person can tell. */
export const IN_BETWEEN = /\b(?:everything|all|any|numbers?|lines?|dids?|tns?)\b[^.\n]{0,25}\bin between\b/giu;

/** From here on the sentence is about what does move again. */
export const RESUME =
  /(?:;|,)?\s*\b(?:but|instead|however|and)\b(?: please| only| do| also)* (?:port|move|transfer|release|convert)\b|;\s*(?:please|port|move|transfer)/iu;

/** What an exclusion without numbers is about: which lines are meant, only a person can tell. */
export const VAGUE_REST =
  /^\W{0,3}(?:(?:for|of)\s+)?(?:the|our|my|those|these|any|all|that|this|\d{1,2}|one|two|three|four|five|first|last)\b[^.\n]{0,50}\b(?:lines?|numbers?|tns?|dids?|fax|main|ones?|last|first|two|three|range|block|extension|trunk|alarm|elevator)\b/iu;

/** The same before "stays": something that could be a line of the list. */
export const VAGUE_LEAD =
  /\b(?:\d{2,4}|lines?|numbers?|tns?|dids?|fax|main|ones?|last|first|two|three|block|trunk|alarm|elevator)\b/iu;
