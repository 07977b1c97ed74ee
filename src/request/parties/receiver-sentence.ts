/**
 * A sentence of its own that says who receives: "the organization that receives them is X", "X est l'organisation qui les reçoit", "they
 * go over to X". Its numbers are those of the sentence before, and only a pronoun stands for them. What is told of another time, denied or
 * asked says it not.
 */
import { regexp } from '../../base/regexp.ts';
import { behindLast } from '../text/clauses.ts';
import { wholeWord } from '../text/word-pattern.ts';

/** "Who receives them", now or to come. */
const WHO_RECEIVES = wholeWord({
  en: [
    '(?:who|that|which) (?:will |is to |are to |shall )?(?:receives?|gets?|takes?|be getting|be receiving)(?: over)? (?:them|these|those|it|the (?:numbers|lines))(?: over)?',
    '(?:who|that|which) (?:is|are|will be) (?:receiving|getting|taking)(?: over)? (?:them|these|those|it|the (?:numbers|lines))(?: over)?',
    '(?:new owner|new holder|receiver|recipient|taker)',
  ],
  es: [
    '(?:que|quien|quienes) (?:l[oa]s? |se l[oa]s? )?(?:recib(?:e|en|irá|irán)|acog(?:e|en|erá)|queda(?:rá)?|lleva(?:rá)?)(?: con (?:ellos|ellas))?',
    'receptora?|destinatari[oa]',
  ],
  fr: [
    "qui (?:les |la |le |l['’])(?:reçoit|reçoivent|recevra|recevront|reprend|reprendra|prend|accueille|accueillera)",
    'destinataire|bénéficiaire|repreneu(?:r|se)',
  ],
  it: [
    '(?:che|chi) (?:li |le |lo |la )(?:riceve|ricevono|riceverà|prende|prenderà|accoglie|rileva)',
    'destinatari[oa]|ricevente',
  ],
});
const IS = "(?:is|are|will be|es|son|será|serán|est|sera|c[’']est|è|sono|sarà)";
const ARTICLE = "(?:(?:the|our|el|la|los|las|le|les|l['’]|il|lo|una?|une|nuestr[oa]|notre|nostr[oa]) ?){0,2}";
const PARTY =
  '(?:(?:organi[sz]ations?|compan(?:y|ies)|customers?|clients?|firm|party|side|one|tenant|organización|empresa|cliente|compañía|sociedad|parte|organisation|société|entreprise|cliente?|celle|celui|organizzazione|società|azienda|cliente|quella|quello|ditta)[, ]{1,2})?';
/** "..., c'est X", "... is our sister company X". */
const BEFORE = regexp(
  `${WHO_RECEIVES},? ${IS} ${ARTICLE}(?:(?:customer|client|cliente|sister company|empresa hermana|société sœur|consociata),? )?$`,
  'iu',
);
const LEGAL = '(?:,? (?:Inc|LLC|Ltd|Corp|S\\.?p\\.?A|S\\.?A|S\\.?r\\.?l)\\.?)?,?';
const BEHIND = regexp(`^${LEGAL} ${IS} ${ARTICLE}${PARTY}${WHO_RECEIVES}`, 'iu');
/** "They go over to X", "Vanno a X": those spoken of before. */
const THEY_GO = regexp(
  [
    '(?<!\\p{L})(?:they|these|those)(?: (?:all|both|will|should|shall|must|then|now|are to)){0,2} (?:go|move|pass|belong|come)(?: (?:over|across|on))? to (?:the )?$',
    '^\\W*(?:tod[oa]s )?(?:van|pasan|irán|pasarán|se van)(?: tod[oa]s)? (?:a|para|con) (?:la |el )?$',
    "^\\W*(?:ils|elles)(?: \\p{L}+ont)? (?:vont|passent|iront|passeront|reviennent|reviendront)(?: tous| toutes)? (?:à|chez|vers) (?:la |l['’])?$",
    '^\\W*(?:tutt[ie] )?(?:vanno|passano|andranno|passeranno)(?: tutt[ie])? (?:a|ad|alla|verso) (?:la )?$',
  ].join('|'),
  'iu',
);
/** "受け取るのは X です", "引き継ぐ会社は X". */
const JAPANESE_BEFORE =
  /(?:受け?取る|受け?入れる|引き?継ぐ|譲り?受ける|引き?取る|もらい受ける|お受けする)(?:の|側|方|ほう|先|組織|会社|法人|お客様)?(?:の?(?:組織|会社))?(?:は|が)[, ]*$/u;
const JAPANESE_BEHIND = /^[^\n.!?]{0,12}(?:です|になります|でございます|となります|だ)(?!か)/u;
const ASKED = /^[^.!?;\n]{0,80}[?？]/u;

/** @param before, behind the text around a name, up to the ends of its sentence or further */
export function saysWhoReceives(before: string, behind: string): boolean {
  const lead = behindLast(before, /[.!?;\n](?:\s|$)/u);
  if (ASKED.test(behind)) return false;
  if (JAPANESE_BEFORE.test(lead)) return JAPANESE_BEHIND.test(behind.replace(/^,? (?:Inc|LLC|Ltd)\.?/u, ''));
  return BEFORE.test(lead) || THEY_GO.test(lead) || BEHIND.test(behind);
}
