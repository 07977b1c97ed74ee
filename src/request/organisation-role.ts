import type { OrganisationMention } from './intake-request.ts';

const SIDE =
  '(?:tenants?|organi[sz]ations?|orgs?|company|customer|account|domain|side|sister company|sister organi[sz]ation|subsidiary|affiliate|parent company|division|client)';
const NOUNS = `(?:(?:the|our|your|their|its|a|an|mutual|other|new|own|end)\\s+)*(?:${SIDE}\\s*(?:id|name)?\\s*,?\\s*(?:of|called|named|is|:)?\\s*)*(?:(?:the|our)\\s+)?["“'(]*`;

/** Words right before a name that say which side it is on. */
const SOURCE_BEFORE = new RegExp(
  `(?:\\b(?:from|out of|off|held by|owned by|belong(?:s|ing)? to|on behalf of|away from|leaving)|\\b(?:source|losing|giving|releasing|sending|current|originating)\\b(?:\\s+${SIDE})?(?:\\s+(?:id|name|domain))?\\s*(?:is|:|=|\\|)?|\\b(?:customer|end[- ]?user|client|company|account|organi[sz]ation|subscriber)(?:\\s+(?:name|domain|id|of record))?\\s*(?::|=|\\|))\\s*${NOUNS}$`,
  'iu',
);
const DESTINATION_BEFORE = new RegExp(
  `(?:\\b(?:in)?to|\\btowards?|\\b(?:destination|receiving|target|gaining|recipient|new)\\b(?:\\s+${SIDE})?(?:\\s+(?:id|name|domain))?\\s*(?:is|:|=|\\|)?)\\s*${NOUNS}$`,
  'iu',
);
/** Words right behind a name. */
const SOURCE_BEHIND =
  /^(?:['’]s)?\s*(?:gives?|hands? over|is (?:giving|handing|releasing|the source|moving|porting|leaving|changing)|releases?|wants? to (?:move|port|transfer|release|give)|currently (?:has|holds|owns))\b/iu;
const DESTINATION_BEHIND =
  /^(?:['’]s)?\s*(?:receives?|takes? over|will (?:receive|take|get|own)|is (?:receiving|taking|the (?:destination|receiver|new)))\b|^\s*\((?:the )?(?:destination|receiving|target)/iu;
const POSSESSIVE_SOURCE = /^['’]s?\s+(?:user |phone |subscriber )*(?:numbers?|lines?|PIN|port)/iu;

/** The side that the words around a name give it; a name may stand on neither. */
export function roleAt(text: string, start: number, end: number): OrganisationMention['role'] {
  const before =
    text
      .slice(Math.max(0, start - 90), start)
      .replace(/\s+/g, ' ')
      .split(/[.!?](?= )|;/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + 60);
  if (SOURCE_BEFORE.test(before)) return 'source';
  if (DESTINATION_BEFORE.test(before)) return 'destination';
  if (SOURCE_BEHIND.test(behind) || POSSESSIVE_SOURCE.test(behind)) return 'source';
  return DESTINATION_BEHIND.test(behind) ? 'destination' : 'unsaid';
}
