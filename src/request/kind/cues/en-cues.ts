/** What English says that asks for something: verbs, objects and directions rather than sentences. */
import { caseless } from '../../text/caseless.ts';
import { CANCELLING_SUPPLEMENT, type Cue } from './cue.ts';
import { UNWANTED } from './other-matters.ts';

const REACH = '[^.!?;]{0,110}?';
const THINGS =
  '(?:numbers?|lines?|tns?|dids?|blocks?|ranges?|lists?|NUM|them|these|those|it|following|below|phones?|users?|ones|everything|all)';
/** Words between a verb and its object: "move [all of our] numbers", not "move the meeting on". */
const OWN =
  '(?:(?:(?:all|both|some|\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) of|(?!(?:of|on|in|for|at|from|to|with|about|meeting|call)\\b)[\\p{L}\\d-]+) ){0,5}?';
/** A name behind a direction; weekdays and the like are none. */
export const EN_NAME =
  '(?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|PROVIDER|NUM|PIN|CASE)\\p{Lu})';
/** Who the numbers go to: a name, a domain, a tenant id, or somebody named before. */
const RECEIVER = `(?:(?:the|our|my|their|his|her|a|an|new|other|another|current|company|customer|client|buyer|purchaser|acquirer|owner|successor|partner|account|name|friends?|carrier|provider|operator|side)(?: of| at| called| named)?,?:? )*(?:${EN_NAME}|[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}]|them\\b|theirs\\b|[\\p{L}\\d-]+·\\p{L}|[\\da-f]{8}-[\\da-f]{4}-)`;
/** A side of a move between customers; a mere "company" may be any. */
const SIDE =
  '(?:tenants?|tenancy|organi[sz]ations?|orgs?|(?:sister|parent|group|affiliated|daughter|associated|holding|other) compan(?:y|ies)|subsidiar(?:y|ies)|affiliates?|sister|division|entity|entities)';
/** Words between a direction and what it points to, up to the next direction. */
const NEARBY = '(?:(?!(?:to|for|with|in|on|at|by)\\b)[^\\s.!?;,]+,? ){0,6}?';
const HERE = '(?:you\\b|your (?:service|platform|network|company|side|system)|PROVIDER|here\\b)';
/** "Port-in team" is where somebody works, no request. */
const NO_TEAM =
  '(?! (?:team|desk|department|dept|coordinator|group|office|center|centre|specialist|manager|polic(?:y|ies)|procedures?|process|fees?|charges?|rules?|guide|guidelines|instructions|requirements?|template|questions?|code)\\b)';
const CARRIER =
  '(?:(?:service |phone |telephone |voice )*(?:carriers?|providers?|operators?|telcos?|phone compan(?:y|ies)|vendors?|sp))';

const cue = (kind: Cue['kind'], strength: Cue['strength'], ...patterns: string[]): Cue[] =>
  patterns.map((pattern) => ({ kind, strength, pattern: caseless(pattern) }));

/** An order as its sender calls it: "HL-55102", "order 4711". */
const ORDER =
  '(?:CASE|(?:order |request |case |ticket |job )?(?:no\\.? |number |#)?[a-z]{1,6}[-/#]?\\d{3,8}(?!\\d)|(?:order|request|case|ticket|job) (?:no\\.? |number |#)?\\d{3,8})';
/** What can be taken back here. */
const MATTER = '(?:request|order|port\\w*|transfer|case|conversion|it|this|that|CASE|everything)';
/** Up to it, without a contract, or what somebody did to the matter, in between. */
const UP_TO =
  '(?:(?!\\b(?:accounts?|services?|subscription|contract|plan|hold|reminder|appointment|meeting|call|lines?|numbers?)\\b)[^.!?;]){0,60}?';

/** Behind a wish; "the new line" is one that is known. */
const NEW_NUMBERS =
  '[^.!?;,]{0,60}?(?<!\\b(?:the|our|their|your|its|those|these) )\\b(?:new|additional|more|extra|fresh|further)\\b(?! (?:carrier|provider)| (?:ones )?of (?:our|my|the|these|those)\\b)[^.!?;]{0,30}?\\b(?:numbers?|lines?|tns?|dids?)\\b';

export const EN_CUES: readonly Cue[] = [
  ...cue(
    'port-out',
    'clear',
    `\\bport(?:ed|ing|s)?[- ]?(?:out|away|off)\\b${NO_TEAM}`,
    `\\bport(?:ed|ing|s)?\\b[^.!?;]{0,60}?\\b(?:out|away)\\b${NO_TEAM}`,
    `\\breleas(?:e|ing)\\b${REACH}\\b${THINGS}`,
    `\\b(?:be|get|have|want|need|like)\\b[^.!?;]{0,60}\\breleased\\b`,
    '\\brelease\\b[^.!?;]{0,60}:$',
    `\\blet go of\\b${REACH}\\b${THINGS}`,
    `\\b(?:port|mov|transf|switch|tak|migrat|chang)\\w*\\b${REACH}\\b(?:to|over to|across to|with)\\b (?:(?:our|a|an|another|the|their|his|her|my)\\b )?(?:(?:new|other|different|next|gaining|winning)\\b )*${CARRIER}\\b`,
    `\\b(?:leav\\w+|mov\\w+ (?:away|off)|switch\\w* (?:away )?from)\\b (?:from )?${HERE}`,
    '\\b(?:port(?:ing)?|lnp|lsr|csr) (?:request|order)\\b[^.!?;]{0,40}\\b(?:on behalf|for|customer|end[- ]?user|from)\\b',
    '\\b(?:port|porting|lnp) (?:request|order)\\b',
    `\\bportability\\b[^.!?;]{0,20}\\b(?:of|for)\\b[^.!?;]{0,30}${THINGS}${REACH}\\bto(?:wards?)? (?:the (?:company|operator|carrier|provider) )?${EN_NAME}`,
    // "They should be over at Skylark by Friday": where numbers are is whose they are.
    `\\b(?:they|these|those|NUM|numbers?|lines?)\\b[^.!?;]{0,30}\\b(?:should|must|shall|needs? to|ha(?:s|ve) to) (?:then |now )?(?:be|sit|live|end up|land) (?:over )?(?:at|with) ${EN_NAME}`,
    '\\b(?:request|authori[sz]|approv|proceed|initiat|start|begin|schedul|submit|process|execut)\\w*\\b[^.!?;]{0,40}\\bport(?:ing|[- ]?out)?\\b (?:of|for|process|procedure)\\b',
    `\\b(?:tak|mov|remov|get)\\w*\\b ${OWN}${THINGS}${REACH}\\boff (?:of )?${HERE}`,
    `\\btak\\w*\\b ${OWN}${THINGS}\\b[^.!?;]{0,20}\\b(?:with us|along|elsewhere)\\b`,
    `\\b(?:chang|switch)\\w*\\b (?:(?:our|the|phone|telephone|voice) )*(?:carriers?|providers?)\\b[^.!?;]{0,30}\\bto ${EN_NAME}`,
    `\\b(?:(?:losing|current|old|donor|outgoing|existing) ${CARRIER}|o(?:ns)?sp)\\b[^.!?;\\n]{0,30}\\bPROVIDER\\b`,
    `\\bport(?:ing)?\\b${REACH}\\bfrom PROVIDER\\b`,
    '\\bport(?:ed|ing|s)?\\b[^.!?;]{0,80}\\bto us\\b',
    `\\bport(?:ed|ing)?\\b${REACH}\\b(?:to|over to|with)\\b (?!us\\b|you\\b|be\\b|your\\b|here\\b|our\\b|PROVIDER|keep|avoid)[^.!?;]{2,}`,
  ),
  ...cue(
    'port-out',
    'vague',
    `(?<!\\b(?:the|a|an|this|that|any|which|each) )\\bport(?:ed|ing)?\\b${REACH}\\b${THINGS}`,
    `\\b(?:mov|transf|switch|migrat|shift|hand|reassign|sign|giv)\\w*\\b (?:over )?${OWN}${THINGS}\\b${REACH}\\b(?:to|over to)\\b ${RECEIVER}`,
    `\\b(?:mov|transf|migrat)\\w*\\b (?:over )?to ${RECEIVER}${REACH}${THINGS}`,
    `\\b${THINGS}\\b${REACH}\\b(?:moved|transferred|migrated|reassigned|handed over|signed over)\\b${REACH}\\bto ${RECEIVER}`,
    `\\btransfer (?:of|for)\\b[^.!?;]{0,40}?\\b${THINGS}\\b${REACH}\\bto ${RECEIVER}`,
    `\\blet ${RECEIVER}[^.!?;]{0,40}?\\b(?:have|take|get)\\b ${OWN}${THINGS}\\b`,
    // "Take them over to X", "bring these along to X": who leaves takes its numbers with it.
    `\\b(?:tak|bring)\\w*\\b ${OWN}${THINGS}\\b[^.!?;]{0,60}? (?:over|across|along|away|out|with (?:us|me)) to ${RECEIVER}`,
    `\\b(?:tak|bring)\\w*\\b (?:along|over|across) ${OWN}${THINGS}\\b[^.!?;]{0,60}? to ${RECEIVER}`,
    `\\bNUM ?,? to ${RECEIVER}[^.!?;]{0,30}\\b(?:please|pls)\\b`,
    `\\b${THINGS}\\b[^.!?;]{0,30}\\b(?:should|must|shall|needs? to|ha(?:s|ve) to|(?:is|are) to) (?:also |then |now )?(?:go|move) (?:there\\b|(?:over )?to ${RECEIVER})`,
    `\\bNUM go(?:es)? (?:over )?to ${RECEIVER}`,
    `\\b(?:ask|request|want|wish|need)\\w*\\b[^.!?;]{0,50}\\bNUM (?:shall |should |will )?go(?:es)? (?:out|over|across) to ${RECEIVER}`,
    // "We want these to go to X": a wish, whom it is about, and where they are to be.
    `\\b(?:want|need|like|wish|ask|expect|request)\\w*\\b (?:for )?${OWN}(?:NUM|${THINGS})\\b[^.!?;]{0,60}? to (?:go|move|leave|switch|migrate|be (?:moved|transferred|handed|passed|taken|switched))\\b[^.!?;]{0,20}?\\bto ${RECEIVER}`,
    `\\b(?:send|let)\\b ${OWN}(?:NUM|${THINGS})[^.!?;]{0,40}?\\b(?:over|across|out)\\b (?:go )?to ${RECEIVER}`,
    `\\b(?:bring|take|pull|get)\\b (?:over )?${OWN}${THINGS}\\b${REACH}\\bfrom (?:PROVIDER|you\\b)`,
    '^\\s*(?:re: |fwd?: )?port(?:ing)?\\b',
    ...[`${REACH}\\b${THINGS}\\b${REACH}\\bto ${RECEIVER}`, `${REACH}\\bto ${RECEIVER}${REACH}\\b${THINGS}\\b`].map(
      (direction) =>
        `\\b(?:request|arrang|organi[sz]|schedul|initiat|process|carry out|handl|authori[sz]|effect)\\w*\\b (?:\\w+ ){0,3}?(?:departure|exit|release|hand-?over|migration|switch)\\b${direction}`,
    ),
    '(?<!\\bthe )\\bport(?:ing)?\\b[^.!?;]{0,20}:$',
    `\\b(?:let(?! (?:me|us)\\b)|have|get|want|need|like)\\w*\\b ${OWN}${THINGS}\\b[^.!?;]{0,20}\\bported\\b`,
    `\\b${THINGS}\\b[^.!?;]{0,20}\\b(?:to|must|should|shall|needs? to) be ported\\b`,
  ),
  ...cue(
    'org-transfer',
    'clear',
    `\\b(?:transf|mov|reassign|hand|shift|giv|relocat|migrat|port)\\w*\\b${REACH}\\b(?:to|into|between|across|from|out of)\\b ${NEARBY}\\b${SIDE}\\b`,
    `\\b${SIDE}[- ]to[- ]${SIDE}\\b`,
    `\\b(?:inter|cross)-?(?:tenant|org)\\w*\\b`,
    `\\b(?:transfer|move|moving)\\b${REACH}\\b(?:between|across)\\b`,
    `\\b(?:source|destination|receiving|target) ${SIDE}\\b`,
    `\\b${THINGS}\\b[^.!?;]{0,30}\\b(?:go|goes|going)\\b (?:over )?(?:to|into)\\b[^.!?;]{0,40}\\b${SIDE}\\b`,
  ),
  ...cue(
    'org-transfer',
    'vague',
    // "Harborline takes over the lines" tells of it; a wish beside it says more.
    // "Could you take over the numbers ..." brings them here.
    `(?<!\\byou (?:please |kindly |also |now )?)\\b(?:take|takes|taking|(?<!\\bI )took) over\\b(?:(?!\\bphones? \\p{Ll}{3,}(?:tion|ment|ing|work|system)\\b)[^.!?;]){0,110}?\\b${THINGS}`,
    `\\b(?:transf|mov|reassign|hand|giv)\\w*\\b${REACH}\\b(?:to|into|between)\\b ${NEARBY}(?<!\\b(?:phone|telephone|fax|telecom|voice|internet|cable|carrier|mobile|cell|wireless) )\\bcompan(?:y|ies)\\b`,
    `\\bbring\\b ${OWN}${THINGS}\\b${REACH}\\b(?:to|into)\\b[^.!?;]{0,30}\\b${SIDE}\\b`,
  ),
  ...cue(
    'org-transfer',
    'open',
    `\\b(?:transfer|mov|migrat|reassign|relocat|hand|sign|pass)\\w*\\b (?:over )?${OWN}${THINGS}\\b`,
    '\\btransfer(?:s|red|ring)?\\b',
    '^\\W*(?:source|destination|giving|receiving|losing|gaining)(?: (?:organi[sz]ation|tenant|side|party|company))?\\s*[:|]',
    `\\b${THINGS}\\b${REACH}\\b(?:be|are|is|get|to) (?:\\w+ )?(?:moved|transferred|migrated|reassigned|handed over|signed over|passed)\\b`,
  ),
  ...cue(
    'convert-to-service',
    'clear',
    `\\b(?:convert|chang|switch|turn|reclassif|re-?typ|mak|mov|transform|flip|set)\\w*\\b${REACH}\\b(?:to|into|as|in|become)\\b (?:a |an |the |being )?(?:toll )?service[- ]?(?:types?|numbers?|lines?|tns?|ones)?\\b`,
    `\\b(?:convert|conver[st]i)\\w*\\b${REACH}\\bservice\\b`,
    `\\b(?:user|subscriber)s?(?: (?:numbers?|type|lines?))? (?:to|into|->|=>) (?:a )?service\\b`,
    `\\b(?:numbers?|lines?|NUM)\\b${REACH}\\b(?:as|into|to be|should be|must be|become) (?:a )?service (?:numbers?|lines?|type)\\b`,
    `\\bservice number conversion\\b`,
    `^\\W*(?:to|new(?: number)? type|target(?: type)?)\\s*[:=|]\\s*service\\b`,
    `\\b(?:these|those|they|NUM)\\b[^.!?;]{0,20}\\b(?:should|must|needs? to|ha(?:s|ve) to|(?:is|are) to) (?:be|become) (?:a )?service (?:numbers?|lines?)`,
    `\\bservice (?:numbers?|lines?),? please\\b`,
    `\\bservice (?:numbers?|lines?) (?:made )?(?:of|out of|from)\\b${REACH}\\b(?:user|NUM|these|those)`,
    `\\bmake\\b${REACH}\\bservice (?:numbers?|lines?)\\b`,
  ),
  ...cue('convert-to-service', 'vague', `\\bconvert(?:ed|ing)?\\b ${OWN}${THINGS}`),
  ...cue(
    'port-in',
    'clear',
    `\\bport(?:ed|ing|s)?[- ]?in\\b${NO_TEAM}`,
    `\\bport(?:ed|ing)?\\b[^.!?;]{0,60}? in\\b(?=\\s*(?:from\\b|to ${HERE}|$|[.,;]))`,
  ).map((one) => ({ ...one, isByName: true })),
  ...cue(
    'port-in',
    'clear',
    // What is sent to you is a mail, an order, a letter.
    `\\b(?:port|bring|mov|transf|switch|migrat)\\w*\\b(?:(?!\\b(?:submit|sen[dt]|forward|address|writ|wrote|report|mail)|\\bto ${EN_NAME})[^.!?;]){0,110}?\\b(?:to|over to|into|in to|across to|onto)\\b (?:${HERE})`,
  ),
  ...cue(
    'port-in',
    'clear',
    `\\byou (?:please |kindly |also |now )?(?:to )?take over ${OWN}(?:numbers?|lines?|NUM)\\b`,
  ),
  // A new carrier's letter may come with a port-out too.
  ...cue('port-in', 'vague', '\\bletters? of (?:authori[sz]ation|agency)\\b|\\bloas?\\b'),
  ...cue(
    'new-numbers',
    'clear',
    `\\b(?:need|want|order|request|requir|acquir|buy|purchas|obtain|like)\\w*\\b${NEW_NUMBERS}`,
    // Not what somebody else gave, or will give.
    `\\b(?<!\\b(?:has|have|had|already|will|would) (?:\\w+ )?)(?:get|giv(?!en)|send|assign|provid|allocat|set (?:us |me |them )?up|issue|reserv|suppl|add(?!ress)|open)\\w*\\b${NEW_NUMBERS}`,
    '\\bnew (?:phone |telephone )?numbers? request\\b',
    '\\brequest for (?:\\w+ )?(?:new|additional|more|extra)\\b[^.!?;]{0,30}\\bnumbers?\\b',
  ),
  ...cue('new-numbers', 'vague', '\\bnew (?:phone |telephone |service |user |subscriber |toll[- ]free )*numbers?\\b'),
  ...cue(
    'status',
    'clear',
    '\\b(?:status|progress|updates?|news)\\b[^.!?;]{0,60}\\b(?:case|request|order|port\\w*|ticket|transfer|conversion|PTN|CASE)',
    '\\b(?:case|request|order|port\\w*|ticket|transfer|CASE)\\b[^.!?;]{0,40}\\b(?:status|progress|updates?)\\b',
    '\\bwhere (?:are we|do we stand|does|is|are)\\b[^.!?;]{0,60}\\b(?:request|order|case|port|transfer|stand|CASE|this|it)\\b',
    '\\bany (?:news|updates?|progress)\\b',
    '\\b(?:have|got|is there|know)\\b[^.!?;]{0,20}\\b(?:a|any|the) (?:\\w+ )?(?:date|timeline|schedule)\\b[^.!?;]{0,20}\\b(?:for|of)\\b[^.!?;]{0,20}\\b(?:request|order|case|port\\w*|transfer|conversion|ticket|CASE)\\b[^.!?;]{0,20}\\?',
    '^\\W*(?:(?:hi|hello|please|what|is|the|current|kindly|a|an|any|order|case|port|CASE|about|for|on|send|us|me|give|let|know|tell|advise)\\W+){0,9}status(?: update| report| check)?(?: please| pls| thanks| thank you| of (?:this|it|that))?\\W*$',
    '\\b(?:advise|comment|reply|respond|get back) (?:to (?:us|me) )?(?:on|about|regarding|to) CASE\\b|^\\W*(?:re )?CASE\\W*\\?',
    '\\bhow far (?:along|are|is|have)\\b',
    '\\bwhere (?:[\\w-]+ ){0,4}(?:CASE|request|order|case|port|transfer|it|this|things?) (?:now )?(?:stands?|is at)\\b',
    '\\bhow (?:is|are|does)\\b[^.!?;]{0,30}\\b(?:request|order|case|port(?:ing)?|transfer|conversion|ticket|CASE|things|this|it)\\b[^.!?;]{0,20}\\b(?:going|coming|along|progress\\w*|proceed\\w*|doing)\\b',
    '\\b(?:anything|something) new\\b[^.!?;]{0,30}\\b(?:request|order|case|port\\w*|transfer|numbers?|lines?|CASE|this|it|us)\\b',
    '\\bwhen (?:will|do|are) (?:our|my|the|these|those|they|our)\\b[^.!?;]{0,30}\\b(?:move|port|transfer|go live|switch|be (?:live|active))\\b',
    '\\b(?:whether|if|did) you (?:have |ever )?(?:receiv|got|get|seen?|read)\\w*\\b[^.!?;]{0,40}\\b(?:e-?mails?|mails?|requests?|orders?|letters?|forms?|messages?)\\b',
    "\\b(?:what(?:'s| is) the |any |an )ETA\\b",
    '\\b(?:is|are|have|has)\\b[^.!?;]{0,30}\\b(?:numbers?|lines?|they|NUM|it|port|transfer)\\b[^.!?;]{0,20}\\b(?:ported|moved|transferred|converted|done)\\b[^.!?;]{0,14}\\?',
    '\\b(?:request|order|case|port\\w*|transfer|CASE|it)\\b[^.!?;]{0,12}\\bbeing (?:worked on|processed|handled|looked at)\\b',
    '\\bwhat (?:is|are)\\b[^.!?;]{0,12}\\b(?:still )?(?:missing|needed|open|outstanding|holding)\\b[^.!?;]{0,30}\\b(?:request|order|case|port\\w*|transfer|CASE|us|it)\\b',
    "\\b(?:what's|what is|whats) (?:happening|going on|the (?:status|state|latest))\\b",
    '\\bwhen (?:will|can|is|should)\\b[^.!?;]{0,60}\\b(?:ported|done|complete[d]?|finished|moved|transferred|converted|be ready)\\b',
    '\\bhave(?: not|n.t)? (?:we )?heard (?:back|anything)\\b',
    '\\b(?:has|have|is|are|was|were)\\b[^.!?;]{0,40}\\b(?:port\\w*|transfer|request|order|conversion|CASE|numbers?)\\b[^.!?;]{0,30}\\b(?:completed?|done|finished|processed|approved|accepted|gone through|received)\\b[^.!?;]{0,20}\\?',
    '\\b(?:check(?:ing)? in|follow(?:ing)? up|chasing|check(?:ing)? up|inquir(?:y|ing)|enquir(?:y|ing)|asking(?! (?:you|that)\\b))\\b[^.!?;,]{0,20}\\b(?:on|about|regarding|for)?[^.!?;,]{0,30}\\b(?:request|order|case|ticket|port\\w*|transfer|conversion|CASE)\\b',
  ),
  ...cue(
    'withdraw',
    'clear',
    `\\b(?:cancel(?:l?ing|l?ation)?|withdraw(?:ing|al)?|revok(?:e|ing)|rescind(?:ing)?|call(?:ing)? off|retract(?:ing)?|abort(?:ing)?|void(?:ing)?)\\b${UP_TO}\\b${MATTER}\\b`,
    `\\b${MATTER}\\b(?:(?!\\b(?:not|never)\\b|n['’]t)[^.!?;]){0,20}\\b(?:to be|be|cancell?ed|get)? ?(?:please )?(?:cancell?ed|withdrawn|taken back|revoked|rescinded|called off|voided)(?=[.!]?$|,)`,
    // "Order 4711: cancel" is a heading.
    `^\\W*(?:${MATTER} )?(?:${MATTER}|${ORDER})\\W{1,4}(?:please )?(?:cancel|withdraw|revoke|rescind|void)(?: it)?(?: please)?\\W*$`,
    `\\b(?:want|need|like|have|get|see)\\b[^.!?;]{0,30}\\b${MATTER}\\b[^.!?;]{0,12}\\b(?:cancell?ed|withdrawn|revoked|rescinded|called off|voided)\\b`,
    '\\b(?:forget (?:it|about it|this|the request|our request|the order)|never ?mind (?:the|this|our) (?:request|order|port\\w*|transfer|conversion))\\b',
    '\\b(?:stop|halt)\\b[^.!?;]{0,30}\\b(?:request|order|port\\w*|transfer|case|conversion|process|CASE)\\b',
    '\\b(?:disregard|ignore)\\b[^.!?;]{0,40}\\b(?:request|order|mail|e-?mail|message)\\b',
    `\\bno longer (?:want|need|wish|require)\\b${UNWANTED}\\b(?:port\\w*|transfer|move|request|order|conver\\w+)\\b`,
    '\\b(?:do not|don.?t|not to) (?:proceed|go ahead|continue|carry on)\\b',
    '\\bput a stop to\\b[^.!?;]{0,40}\\b(?:request|order|port\\w*|transfer|case|conversion|process|CASE)\\b',
    '\\btake back\\b[^.!?;]{0,30}\\b(?:request|order)\\b',
    // An order by its number, or the matter, that is to be dropped: in other words than "cancel".
    `\\b(?:drop|scrap|strike|scratch|scrub|pull|kill|bin|shelve|delete|erase|abandon)\\b (?:(?:please|the|our|my|this|that|whole|entire|said|pending|open) )*(?:${ORDER}\\b|(?:request|order|port\\w*|transfer|conversion)s?\\b)`,
    `\\b(?:tak|strik|remov|cross|get|delet|pull)\\w*\\b (?:(?:the|our|my|this|that|pending|open) )*(?:${ORDER}\\b|(?:request|order|transfer|conversion)\\b)[^.!?;]{0,30}\\b(?:off|from|out of) (?:(?:your|the) )?(?:books?|lists?|queues?|schedules?|systems?|pipeline|records)\\b`,
    '^\\W*(?:withdrawn|cancell?ed|called off|rescinded),? (?:please|pls|kindly)\\b',
    CANCELLING_SUPPLEMENT,
  ),
];
