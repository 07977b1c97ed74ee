import { caseless } from './caseless.ts';
import type { Cue, CueTable } from './cue.ts';

const REACH = '[^.!?;]{0,110}?';
const THINGS =
  '(?:numbers?|lines?|tns?|dids?|blocks?|ranges?|lists?|NUM|them|these|those|it|following|below|phones?|users?|ones|everything|all)';
/** Words between a verb and its object: "move [all of our] numbers", not "move the meeting on". */
const OWN = '(?:(?:all of|both of|(?!(?:of|on|in|for|at|from|to|with|about|meeting|call)\\b)[\\p{L}\\d-]+) ){0,5}?';
/** A name behind a direction; weekdays and the like are none. */
const NAME =
  '(?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|PROVIDER|NUM|PIN|CASE)\\p{Lu})';
/** Who the numbers go to: a name, a domain, a tenant id, or somebody named before. */
const RECEIVER = `(?:(?:the|our|a|an|company|customer|client|new) )*(?:${NAME}|them\\b|[\\p{L}\\d-]+\\.\\p{L}|[\\da-f]{8}-[\\da-f]{4}-)`;
const SIDE =
  '(?:tenants?|tenancy|organi[sz]ations?|orgs?|company|companies|subsidiar(?:y|ies)|affiliates?|sister|division|entity|entities)';
const HERE = '(?:you\\b|your (?:service|platform|network|company|side|system)|PROVIDER|here\\b)';
/** "Port-in team" is where somebody works, no request. */
const NO_TEAM =
  '(?! (?:team|desk|department|dept|coordinator|group|office|center|centre|specialist|manager|polic(?:y|ies)|procedures?|process|fees?|charges?|rules?|guide|guidelines|instructions|requirements?|template|questions?|code)\\b)';
const CARRIER =
  '(?:(?:service |phone |telephone |voice )*(?:carriers?|providers?|operators?|telcos?|phone compan(?:y|ies)|vendors?|sp))';

const cue = (kind: Cue['kind'], strength: Cue['strength'], ...patterns: string[]): Cue[] =>
  patterns.map((pattern) => ({ kind, strength, pattern: caseless(pattern) }));

/** What can be taken back here. */
const MATTER = '(?:request|order|port\\w*|transfer|case|conversion|it|this|that|CASE|everything)';
/** Up to it, without a contract, or what somebody did to the matter, in between. */
const UP_TO =
  '(?:(?!\\b(?:accounts?|services?|subscription|contract|plan|hold|reminder|appointment|meeting|call|lines?|numbers?)\\b)[^.!?;]){0,60}?';

const CUES: readonly Cue[] = [
  ...cue(
    'port-out',
    'clear',
    `\\bport(?:ed|ing|s)?[- ]?(?:out|away|off)\\b${NO_TEAM}`,
    `\\bport(?:ed|ing|s)?\\b[^.!?;]{0,60}?\\b(?:out|away)\\b${NO_TEAM}`,
    `\\breleas(?:e|ed|ing)\\b${REACH}\\b${THINGS}`,
    '\\brelease\\b[^.!?;]{0,20}:$',
    `\\b(?:port|mov|transf|switch|tak|migrat|chang)\\w*\\b${REACH}\\b(?:to|over to|across to|with)\\b (?:(?:our|a|an|another|the|their|his|her|my)\\b )?(?:(?:new|other|different|next|gaining|winning)\\b )*${CARRIER}\\b`,
    `\\b(?:leav\\w+|mov\\w+ (?:away|off)|switch\\w* (?:away )?from)\\b (?:from )?${HERE}`,
    '\\b(?:port(?:ing)?|lnp|lsr|csr) (?:request|order)\\b[^.!?;]{0,40}\\b(?:on behalf|for|customer|end[- ]?user|from)\\b',
    '\\b(?:port|porting|lnp) (?:request|order)\\b',
    `\\bportability\\b[^.!?;]{0,20}\\b(?:of|for)\\b[^.!?;]{0,20}${THINGS}${REACH}\\bto ${NAME}`,
    '\\b(?:request|authori[sz]|approv|proceed|initiat|start|begin|schedul|submit|process|execut)\\w*\\b[^.!?;]{0,40}\\bport(?:ing|[- ]?out)?\\b (?:of|for|process|procedure)\\b',
    `\\b(?:tak|mov|remov|get)\\w*\\b ${OWN}${THINGS}${REACH}\\boff (?:of )?${HERE}`,
    `\\btak\\w*\\b ${OWN}${THINGS}\\b[^.!?;]{0,20}\\b(?:with us|along|elsewhere)\\b`,
    `\\b(?:chang|switch)\\w*\\b (?:(?:our|the|phone|telephone|voice) )*(?:carriers?|providers?)\\b[^.!?;]{0,30}\\bto ${NAME}`,
    `\\b(?:losing|current|old|donor|outgoing|existing) ${CARRIER}\\b[^.!?;\\n]{0,30}\\bPROVIDER\\b`,
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
    `\\b${THINGS}\\b${REACH}\\b(?:moved|transferred|migrated)\\b[^.!?;]{0,20}\\bto ${RECEIVER}`,
    '^\\s*(?:re: |fwd?: )?port(?:ing)?\\b',
    '(?<!\\bthe )\\bport(?:ing)?\\b[^.!?;]{0,20}:$',
    `\\b(?:let(?! (?:me|us)\\b)|have|get|want|need|like)\\w*\\b ${OWN}${THINGS}\\b[^.!?;]{0,20}\\bported\\b`,
    `\\b${THINGS}\\b[^.!?;]{0,20}\\b(?:to|must|should|shall|needs? to) be ported\\b`,
  ),
  ...cue(
    'org-transfer',
    'clear',
    `\\b(?:transf|mov|reassign|hand|shift|giv|relocat|migrat|port)\\w*\\b${REACH}\\b(?:to|into|between|across|from|out of)\\b${REACH}\\b${SIDE}\\b`,
    `\\b${SIDE}[- ]to[- ]${SIDE}\\b`,
    `\\b(?:inter|cross)-?(?:tenant|org)\\w*\\b`,
    `\\b(?:transfer|move|moving)\\b${REACH}\\b(?:between|across)\\b`,
    `\\b(?:source|destination|receiving|target) ${SIDE}\\b`,
    `\\b${THINGS}\\b[^.!?;]{0,30}\\b(?:go|goes|going)\\b (?:over )?(?:to|into)\\b[^.!?;]{0,40}\\b${SIDE}\\b`,
    `\\b(?:take|taking|took) over\\b${REACH}\\b${THINGS}`,
  ),
  ...cue('org-transfer', 'vague', `\\bbring\\b ${OWN}${THINGS}\\b${REACH}\\b(?:to|into)\\b[^.!?;]{0,30}\\b${SIDE}\\b`),
  ...cue(
    'convert-to-service',
    'clear',
    `\\b(?:convert|chang|switch|turn|reclassif|re-?typ|mak|mov|transform|flip|set)\\w*\\b${REACH}\\b(?:to|into|as|in|become)\\b (?:a |an |the |being )?(?:toll )?service[- ]?(?:types?|numbers?|lines?|tns?|ones)?\\b`,
    `\\b(?:convert|conver[st]i)\\w*\\b${REACH}\\bservice\\b`,
    `\\b(?:user|subscriber)s?(?: (?:numbers?|type|lines?))? (?:to|into|->|=>) (?:a )?service\\b`,
    `\\b(?:numbers?|lines?|NUM)\\b${REACH}\\b(?:as|into|to be|should be|must be|become) (?:a )?service (?:numbers?|lines?|type)\\b`,
    `\\bservice number conversion\\b`,
    `^\\W*(?:to|new(?: number)? type|target(?: type)?)\\s*[:=|]\\s*service\\b`,
    `\\b(?:these|those|they|NUM)\\b[^.!?;]{0,20}\\b(?:should|must|need to) be service (?:numbers?|lines?)`,
    `\\bmake\\b${REACH}\\bservice (?:numbers?|lines?)\\b`,
  ),
  ...cue('convert-to-service', 'vague', `\\bconvert(?:ed|ing)?\\b ${OWN}${THINGS}`),
  ...cue(
    'port-in',
    'clear',
    `\\bport(?:ed|ing|s)?[- ]?in\\b${NO_TEAM}`,
    `\\bport(?:ed|ing)?\\b[^.!?;]{0,60}? in\\b(?=\\s*(?:from\\b|to ${HERE}|$|[.,;]))`,
    `\\b(?:port|bring|mov|transf|switch|migrat)\\w*\\b${REACH}\\b(?:to|over to|into|in to|across to|onto)\\b (?:${HERE})`,
  ),
  // A new carrier's letter may come with a port-out too.
  ...cue('port-in', 'vague', '\\bletters? of (?:authori[sz]ation|agency)\\b|\\bloas?\\b'),
  ...cue(
    'new-numbers',
    'clear',
    `\\b(?:need|want|order|request|requir|get|assign|provid|acquir|buy|purchas|allocat|obtain|like|set up|issue)\\w*\\b[^.!?;]{0,60}?\\b(?:new|additional|more|extra|fresh|further)\\b(?! (?:carrier|provider))[^.!?;]{0,30}?\\b(?:numbers?|lines?|tns?|dids?)\\b`,
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
    '^\\W*(?:(?:hi|hello|please|what|is|the|current|kindly|a|an|any|order|case|port|CASE|about|for|on|send|us|me|give|let|know|tell|advise)\\W+){0,9}status(?: update| report| check)?(?: please| pls| thanks| thank you| of (?:this|it|that))?\\W*$',
    '\\b(?:advise|comment|reply|respond|get back) (?:to (?:us|me) )?(?:on|about|regarding|to) CASE\\b|^\\W*(?:re )?CASE\\W*\\?',
    '\\bhow far (?:along|are|is|have)\\b',
    '\\bwhere (?:\\w+ ){0,2}(?:CASE|request|order|case|port|transfer|it|this|things?) (?:now )?(?:stands?|is at)\\b',
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
    '\\b(?:check(?:ing)? in|follow(?:ing)? up|chasing|check(?:ing)? up|inquir(?:y|ing)|enquir(?:y|ing)|asking)\\b[^.!?;,]{0,20}\\b(?:on|about|regarding|for)?[^.!?;,]{0,30}\\b(?:request|order|case|ticket|port\\w*|transfer|conversion|CASE)\\b',
  ),
  ...cue(
    'withdraw',
    'clear',
    `\\b(?:cancel(?:l?ing|l?ation)?|withdraw(?:ing|al)?|revok(?:e|ing)|rescind(?:ing)?|call(?:ing)? off|retract(?:ing)?|abort(?:ing)?|void(?:ing)?)\\b${UP_TO}\\b${MATTER}\\b`,
    `\\b${MATTER}\\b[^.!?;]{0,20}\\b(?:to be|be|cancell?ed|get)? ?(?:please )?(?:cancell?ed|withdrawn|revoked|rescinded|called off|voided)[.!]?$`,
    `\\b(?:want|need|like|have|get|see)\\b[^.!?;]{0,30}\\b${MATTER}\\b[^.!?;]{0,12}\\b(?:cancell?ed|withdrawn|revoked|rescinded|called off|voided)\\b`,
    '\\b(?:forget (?:it|about it|this|the request|our request|the order)|never ?mind (?:the|this|our) (?:request|order|port\\w*|transfer|conversion))\\b',
    '\\b(?:stop|halt)\\b[^.!?;]{0,30}\\b(?:request|order|port\\w*|transfer|case|conversion|process|CASE)\\b',
    '\\b(?:disregard|ignore)\\b[^.!?;]{0,40}\\b(?:request|order|mail|e-?mail|message)\\b',
    '\\bno longer (?:want|need|wish|require)\\b[^.!?;]{0,60}\\b(?:port\\w*|transfer|move|request|order|conver\\w+)\\b',
    '\\b(?:do not|don.?t|not to) (?:proceed|go ahead|continue|carry on)\\b',
    '\\bput a stop to\\b[^.!?;]{0,40}\\b(?:request|order|port\\w*|transfer|case|conversion|process|CASE)\\b',
    '\\btake back\\b[^.!?;]{0,30}\\b(?:request|order)\\b',
  ),
];

const WHO = '(?:we|i|they|a customer|somebody|someone|you|one|he|she)';
const MOVED = '(?:ported|transferred|converted|moved|switched)';
const WHEN =
  '(?:\\d|\\w+ (?:year|month|week)|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december)';
const UNDO = '(?:port|transfer|convert|move|release|change|switch)';

/** English. Verbs, objects and directions rather than sentences. */
export const EN: CueTable = {
  cues: CUES,
  noRequest: [
    /\b(?:questions? (?:about|on|regarding|re)|information (?:about|on))\b/iu,
    /\b(?:how (?:do|does|can|would|should|to|long|much)|what (?:do|does|would|information|steps|documents|kind)|what (?:is|are) (?:the|needed|required|your|involved|necessary)|which (?:forms?|documents?|information|steps)|where (?:do|can|should|would)|who (?:do|should|can)|is it possible|do (?:you|we|i) (?:need|have to|require|offer|support|know)|does (?:it|this|that)|are (?:you|we) able|can (?:we|i|one|numbers?) (?:also )?(?:port|move|convert|transfer|keep|still))\b/iu,
    new RegExp(
      `\\b(?:if|whether|in case|suppose|assuming) ${WHO} (?:ever |later )?(?:want|wanted|were|would|decide|decided|port|ported|choose|chose|should|might|need|needed)\\b`,
      'iu',
    ),
    /\b(?:thinking (?:about|of)|considering|planning to|might|may want|plan to|would be interested|curious|wondering|evaluating|eligib\w+)\b/iu,
  ],
  conditions: [
    /\b(?:only if|unless|provided that|on (?:the )?condition|as long as|subject to)\b/iu,
    // A condition behind the wish; "if possible" is none.
    /\w\W+if (?!possible|you\b|any|needed|necessary|required|there (?:is|are) (?:any )?(?:questions?|problems?|issues?))/iu,
    // What is to come, or comes from somebody else.
    /^\W*(?:once|when|if(?! possible| you (?:can|could|would))|after|before|as soon as|should|until|unless)\b/iu,
    /\b(?:will|shall|going to|about to) (?:then |later |soon )?(?:ask|request|contact|write|send (?:you|in)|submit|let you know)\b/iu,
    /\b(?:someone|somebody|anyone|anybody|a stranger|a caller|an unknown \w+)\b/iu,
  ],
  politely:
    /^(?:\W*(?:hi|hello|dear)\b[^,]*,)?\W*(?:(?:please|so|also|and),? )?(?:could|can|would|will) (?:you|somebody|someone|your team|the desk)\b/iu,
  denied: [
    /\b(?:do(?:es)? not|don.?t|did not|didn.?t|not|never|no longer|isn.?t|aren.?t|won.?t|cannot|can.?t|without|instead of|rather than|no need to|nothing to|refuse to)\b[^,.;!?]{0,40}$/iu,
    /\b(?:no|not an?|not any|neither|nor)\s+$/iu,
    /\b(?:whether|how|why|if|explain|describe|hold off|hold|delay|postpone|pause|wait with|suspend|reject|refuse|deny|block|prevent|disregard|ignore|forms? to|steps to|documents to|required to|needed to|necessary to|able to|allowed to|right to|tried to|trying to|attempt(?:ed|s|ing)? to|asked (?:us|me) to)\b[^.;!?]{0,60}$/iu,
    /\b(?:send|give|e-?mail|provide) (?:me|us) (?:(?:the|your|a|an|some) )?(?:\w+ ){0,2}$/iu,
  ],
  hold: [
    /\b(?:do not|don.?t|not|never) (?:yet )?(?:start|begin|do anything|process|act|execute|submit|accept|work on|touch|schedule)\b/iu,
    /\b(?:wait (?:for|until|till|with|before)|hold (?:off|on|this|it|that)|on hold|not (?:yet|before|until|till))\b/iu,
    /\b(?:call|phone|ring|contact|ask|consult|e-?mail|notify|tell|inform|speak (?:to|with)|talk to|check with) (?:me|us|him|her|them|our|my)\b(?:(?!\bif\b)[^.!?;]){0,30}\b(?:before|first|prior)\b|\bbefore (?:you|anything|any of)\b[^.!?;]{0,24}\b(?:do|start|begin|port|move|proceed|act|go|happens|is done|are done)\b/iu,
    /\b(?:we|i)(?:['’]ll| will| shall)\b[^.!?;]{0,24}\b(?:tell|let|say|confirm|inform|instruct|give)\b[^.!?;]{0,24}\bwhen (?:to|you|it|they|this|we are ready)\b|\b(?:i|we) (?:strongly |do )?(?:disagree|object|oppose)\b/iu,
    new RegExp(`\\b(?:do not|don.?t) ${UNDO}\\w* (?:it|them|these|those|this)\\b`, 'iu'),
    /\b(?:scratch that|on second thou?ght|never ?mind|correction|i meant|changed (?:my|our) minds?)\b|\b(?:ignore|disregard) (?:the|my|what) (?:above|previous|first|earlier|last|i wrote)\b|\bplease ignore\b/iu,
    /\b(?:(?:did|do|have|has) ?(?:not|n['’]t)|never|not|nobody|no one) (?:\w+ )?(?:authori[sz]ed?|approved?|request(?:ed)?|agreed?|ask(?:ed)? for)\b|\b(?:fraud\w*|un-?authori[sz]ed|scam\w*|slamming)\b/iu,
    /\b(?:please |to )(?:reject|refuse|deny|decline|block|disregard)\b|\b(?:reject|refuse|deny|decline) (?:it|this|that|them|any)\b/iu,
    /\b(?:this|it) is (?:just |only )?(?:a test|an example|a draft|a sample)\b|\b(?:test|sample|example|draft) (?:e-?mail|mail|message|request|only)\b|\bjust a test\b/iu,
  ],
  past: caseless(
    `(?<!\\p{L})${NAME}[\\p{L}\\d&.-]* (?:has |have |had |just |already |wrongly )*(?:ported|transferred|converted|released) (?!to be)|\\b(?:(?:was|were|has been|have been|had been|got|been|already|previously|once|originally|just|recently|successfully) (?:\\w+ )?(?:${MOVED}|released)|(?:we|they|i|you|he|she|who) (?:have |had |just |already |recently )*${MOVED}(?![^.!?;]{0,60}(?: and|,| so) (?:we |now |therefore )*(?:want|need|wish|would like|please|kindly))|${MOVED} (?:in|out|away|over|to us|to you|from \\w+)? ?(?:in|last|on|back in|during|since) ${WHEN})\\b`,
  ),
  reverse:
    /\b(?:to|into|as|become) (?:be )?(?:an? )?(?:regular |normal |ordinary )?(?:user|subscriber)s?\b|\bfrom (?:a )?service\b|\bservice (?:numbers? )?(?:back )?to (?:a )?(?:user|subscriber)/iu,
  later:
    /\b(?:keep|let|send|give|provide|inform|notify|update|advise|tell|confirm)\b[^.!?]{0,20}\b(?:me|us)\b|\b(?:when|once|as soon as) (?:it is |they are |this is )?(?:done|complete|completed|finished|ready)\b/iu,
  explicit: /\bport\w*\b[^.!?;]{0,60}?\b(?:out|away)\b/i,
  porting: /(?<!\p{L})port(?:ed|ing)?(?!\p{L})/iu,
  destinations: [
    /(?:\b(?:NUM|numbers?|lines?|tns?|it|them|these|those|out|away|over|following|below|block|both|all)\b)[^.!?;]{0,30}?\bto (?:our new (?:carrier|provider),? |the new (?:carrier|provider),? |new carrier,? )?((?!NUM\b)(?:\p{Lu}[\p{L}\d&'’.-]*)(?: (?:(?!NUM\b)\p{Lu}[\p{L}\d&'’.-]*|of|&))*)/gu,
  ],
  toService: /\bto (?:a )?service\b/iu,
};
