import type { Cue } from './cue.ts';

const REACH = '[^.!?;]{0,110}?';
const THINGS =
  '(?:numbers?|lines?|tns?|dids?|blocks?|ranges?|NUM|them|these|those|it|following|below|phones?|users?|ones|everything|all)';
const SIDE =
  '(?:tenants?|tenancy|organi[sz]ations?|orgs?|company|companies|subsidiar(?:y|ies)|affiliates?|sister|division|entity|entities)';
const HERE = '(?:you\\b|your (?:service|platform|network|company|side|system)|PROVIDER|here\\b)';
/** "Port-in team" is where somebody works, no request. */
const NO_TEAM = '(?! (?:team|desk|department|dept|coordinator|group|office|center|centre|specialist|manager)\\b)';
const CARRIER = '(?:carriers?|providers?|operators?|telcos?|phone compan(?:y|ies)|vendor)';

const cue = (kind: Cue['kind'], strength: Cue['strength'], ...patterns: string[]): Cue[] =>
  patterns.map((pattern) => ({ kind, strength, pattern: new RegExp(pattern, 'iu') }));

/** English. Verbs, objects and directions rather than sentences. */
export const EN: readonly Cue[] = [
  ...cue(
    'port-out',
    'clear',
    `\\bport(?:ed|ing|s)?[- ]?(?:out|away|off)\\b${NO_TEAM}`,
    '\\bport(?:ed|ing|s)?\\b[^.!?;]{0,60}?\\b(?:out|away)\\b',
    `\\breleas(?:e|ed|ing)\\b${REACH}\\b${THINGS}`,
    `\\b(?:port|mov|transf|switch|tak|migrat|chang)\\w*\\b${REACH}\\b(?:to|over to|across to|with)\\b (?:(?:our|a|an|another|the|their|his|her|my)\\b )?(?:(?:new|other|different|next|gaining|winning)\\b )*${CARRIER}\\b`,
    `\\b(?:leav\\w+|mov\\w+ (?:away|off)|switch\\w* (?:away )?from)\\b (?:from )?${HERE}`,
    '\\b(?:port(?:ing)?|lnp|lsr|csr) (?:request|order)\\b[^.!?;]{0,40}\\b(?:on behalf|for|customer|end[- ]?user|from)\\b',
    '\\b(?:port|porting|lnp) (?:request|order)\\b',
    `\\b(?:losing|current|old) ${CARRIER}\\b[^.!?;\\n]{0,30}\\bPROVIDER\\b`,
    `\\bport(?:ing)?\\b${REACH}\\bfrom PROVIDER\\b`,
    '\\bport(?:ed|ing|s)?\\b[^.!?;]{0,80}\\bto us\\b',
    `\\bport(?:ed|ing)?\\b${REACH}\\b(?:to|over to|with)\\b (?!us\\b|you\\b|be\\b|your\\b|here\\b|our\\b|PROVIDER|keep|avoid)[^.!?;]{2,}`,
  ),
  ...cue(
    'port-out',
    'vague',
    `\\bport(?:ed|ing)?\\b${REACH}\\b${THINGS}`,
    `\\b(?:mov|transf|switch|migrat)\\w*\\b${REACH}\\b${THINGS}${REACH}\\b(?:to|over to)\\b`,
    `\\b(?:mov|transf|switch|migrat)\\w*\\b${REACH}\\b(?:to|over to)\\b${REACH}${THINGS}`,
    '^\\s*(?:re: |fwd?: )?port(?:ing)?\\b',
  ),
  ...cue(
    'org-transfer',
    'clear',
    `\\b(?:transf|mov|reassign|hand|shift|giv|relocat|migrat|port)\\w*\\b${REACH}\\b(?:to|into|between|across|from|out of)\\b${REACH}\\b${SIDE}\\b`,
    `\\b${SIDE}[- ]to[- ]${SIDE}\\b`,
    `\\binter-?(?:tenant|org)\\w*\\b`,
    `\\b(?:transfer|move|moving)\\b${REACH}\\b(?:between|across)\\b`,
    `\\b(?:source|destination|receiving|target) ${SIDE}\\b`,
    `\\b(?:take|taking|took) over\\b${REACH}\\b${THINGS}`,
  ),
  ...cue(
    'convert-to-service',
    'clear',
    `\\b(?:convert|chang|switch|turn|reclassif|re-?typ|mak|mov|transform|flip|set)\\w*\\b${REACH}\\b(?:to|into|as|in|become)\\b (?:a |an |the |being )?(?:toll )?service[- ]?(?:types?|numbers?|lines?|tns?|ones)?\\b`,
    `\\b(?:convert|conver[st]i)\\w*\\b${REACH}\\bservice\\b`,
    `\\b(?:user|subscriber)s?(?: (?:numbers?|type|lines?))? (?:to|into|->|=>) (?:a )?service\\b`,
    `\\b(?:numbers?|lines?|NUM)\\b${REACH}\\b(?:as|into|to be|become) (?:a )?service (?:numbers?|lines?|type)\\b`,
    `\\bservice number conversion\\b`,
    `\\bmake\\b${REACH}\\bservice (?:numbers?|lines?)\\b`,
  ),
  ...cue(
    'port-in',
    'clear',
    `\\bport(?:ed|ing|s)?[- ]?in\\b${NO_TEAM}`,
    `\\b(?:port|bring|mov|transf|switch|migrat)\\w*\\b${REACH}\\b(?:to|over to|into|in to|across to|onto)\\b (?:${HERE})`,
  ),
  ...cue('port-in', 'vague', '\\bletters? of (?:authori[sz]ation|agency)\\b|\\bloa\\b'),
  ...cue(
    'new-numbers',
    'clear',
    `\\b(?:need|want|order|request|requir|get|assign|provid|acquir|buy|purchas|allocat|obtain|like|set up|issue)\\w*\\b[^.!?;]{0,60}?\\b(?:new|additional|more|extra|fresh|further)\\b(?! (?:carrier|provider))[^.!?;]{0,30}?\\b(?:numbers?|lines?|tns?|dids?)\\b`,
    '\\bnew (?:phone |telephone |service |user |subscriber |toll[- ]free )*numbers?\\b',
  ),
  ...cue(
    'status',
    'clear',
    '\\b(?:status|progress|updates?|news)\\b[^.!?;]{0,60}\\b(?:case|request|order|port\\w*|ticket|transfer|conversion|PTN|CASE)',
    '\\b(?:case|request|order|port\\w*|ticket|transfer|CASE)\\b[^.!?;]{0,40}\\b(?:status|progress|updates?)\\b',
    '\\bwhere (?:are we|do we stand|does|is|are)\\b[^.!?;]{0,60}\\b(?:request|order|case|port|transfer|stand|CASE|this|it)\\b',
    '\\bany (?:news|updates?|progress)\\b',
    "\\b(?:what's|what is|whats) (?:happening|going on|the (?:status|state|latest))\\b",
    '\\bwhen (?:will|can|is|should)\\b[^.!?;]{0,60}\\b(?:ported|done|complete[d]?|finished|moved|transferred|converted|be ready)\\b',
    '\\bhave(?: not|n.t)? (?:we )?heard (?:back|anything)\\b',
  ),
  ...cue(
    'withdraw',
    'clear',
    '\\b(?:cancel|withdraw|revok|rescind|call(?:ing)? off|retract|abort|void)\\w*\\b[^.!?;]{0,60}?\\b(?:request|order|port\\w*|transfer|case|conversion|it|this|that|CASE|everything)\\b',
    '\\b(?:stop|halt)\\b[^.!?;]{0,30}\\b(?:request|order|port\\w*|transfer|case|conversion|process|CASE)\\b',
    '\\b(?:disregard|ignore)\\b[^.!?;]{0,40}\\b(?:request|order|mail|e-?mail|message)\\b',
    '\\bno longer (?:want|need|wish|require)\\b[^.!?;]{0,60}\\b(?:port\\w*|transfer|move|request|order|conver\\w+)\\b',
    '\\btake back\\b[^.!?;]{0,30}\\b(?:request|order)\\b',
  ),
];

/** A statement that asks how things are done, or what somebody might want one day, is no request. */
export const EN_NO_REQUEST: readonly RegExp[] = [
  /\b(?:explain|hold off|put on hold|on hold|pause|postpone)\b|\b(?:send|e-?mail|forward) (?:me|us) (?:the|a|your) (?:form|template|instructions?|policy)\b/iu,
  /\b(?:confirm|check|verify|tell (?:me|us)|see) (?:if|whether)\b|\beligib\w+\b|\bwill (?:later )?ask you to\b|\bonce\b[^.]{0,60}\bapproved\b/iu,
  /\b(?:questions? (?:about|on|regarding|re)|information (?:about|on))\b/iu,
  /\b(?:how (?:do|does|can|would|should|to|long)|what (?:do|does|would|is|are|information|steps|documents|kind)|which (?:forms?|documents?|information|steps)|where (?:do|can|should|would)|who (?:do|should|can)|is it possible|do (?:you|we|i) (?:need|have to|require|offer|support|know)|does (?:it|this|that)|are (?:you|we) able|can (?:we|i|one|numbers?) (?:also )?(?:port|move|convert|transfer|keep|still))\b/iu,
  /\b(?:if|whether|in case|suppose|assuming) (?:we|i|they|a customer|somebody|someone|you) (?:ever |later )?(?:want|wanted|were|would|decide|decided|port|ported|choose|chose|should|might|need|needed)\b/iu,
  /\b(?:thinking (?:about|of)|considering|planning to|might|may want|plan to|would be interested|curious|wondering|evaluating)\b/iu,
];

/** Something that happened and is told as background. */
export const EN_PAST =
  /\b(?:(?:was|were|has been|have been|had been|got|been|already|previously|once|originally|just|recently|successfully) (?:\w+ )?(?:ported|transferred|converted|moved|released|switched)|(?:we|they|i|you|he|she|who) (?:have |had |just |already |recently )*(?:ported|transferred|converted|moved|switched)|(?:ported|transferred|converted|moved) (?:in|out|away|over|to us|to you|from \w+)? ?(?:in|last|on|back in|during|since) (?:\d|\w+ (?:year|month|week)|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december))\b/iu;

/** "do not port ...": the verb is denied. */
export const EN_DENIED =
  /\b(?:do(?:es)? not|don.?t|did not|didn.?t|not|never|no longer|isn.?t|aren.?t|won.?t|without|instead of|rather than|no need to|nothing to)\b[^,.;!?]{0,40}$/iu;

/** Somewhere in the mail somebody says that the request is not theirs, or not meant: a person must see it, whatever else it says. */
export const EN_STOP =
  /\b(?:(?:did|do|have|has) ?(?:not|n['’]t) (?:\w+ )?(?:authori[sz]ed?|request(?:ed)?|agreed?|approved?)|un-?authori[sz]ed|fraud\w*|scam\w*|do(?: not|n['’]t) (?:accept|process|proceed|act)|please ignore|test (?:mail|e-?mail|message)|just a test)\b/iu;
