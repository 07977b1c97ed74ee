import { regexp } from '../../../base/regexp.ts';
import { caseless } from '../../text/caseless.ts';
import type { CueTable } from './cue.ts';
import { EN_CUES, EN_NAME } from './en-cues.ts';

const WHO = '(?:we|i|they|a customer|somebody|someone|you|one|he|she)';
const MOVED = '(?:ported|transferred|converted|moved|switched)';
const WHEN =
  '(?:\\d|\\w+ (?:year|month|week)|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december)';
const UNDO = '(?:port|transfer|convert|move|release|change|switch)';

/** English. */
export const EN: CueTable = {
  cues: EN_CUES,
  noRequest: [
    /\b(?:questions? (?:about|on|regarding|re)|information (?:about|on))\b/iu,
    /\b(?:how (?:do|does|can|would|should|to|long|much)|what (?:do|does|would|information|steps|documents|kind)|what (?:is|are) (?:the|needed|required|your|involved|necessary)|which (?:forms?|documents?|information|steps)|where (?:do|can|should|would)|who (?:do|should|can)|is it possible|do (?:you|we|i) (?:need|have to|require|offer|support|know)|does (?:it|this|that)|are (?:you|we) able|can (?:we|i|one|numbers?) (?:also )?(?:port|move|convert|transfer|keep|still))\b/iu,
    regexp(
      `\\b(?:if|whether|in case|suppose|assuming) ${WHO} (?:ever |later )?(?:want|wanted|were|would|decide|decided|port|ported|choose|chose|should|might|need|needed)\\b`,
      'iu',
    ),
    // "Could you tell me where our port-out stands?": to be told is all that is asked.
    /^\W*(?:(?:hi|hello|dear)\b[^,]*,)?\W*(?:(?:please|kindly|also|and|so|now),? )*(?:(?:could|can|would|will) (?:you|somebody|someone|anybody|anyone) )?(?:(?:please|kindly|possibly|also|just) )*(?:tell (?:me|us)|let (?:me|us) know|inform (?:me|us)|say|explain(?: to (?:me|us))?) (?:where|whether|if|how|what|why|when|which)\b/iu,
    /^\W*(?:we|i)(?:['’]d| would)? (?:also )?(?:like|want|need|wish) to know\b/iu,
    // "Would you like us to port these?"
    /\b(?:would|do|did) you (?:like|want|prefer|need|expect|mind) (?:us|me|our)\b/iu,
    // "Does the port cancel the plan by itself?": asks to know, not to have it done.
    /^\W*(?:do|does|did|is|are|was|were|has|have|had|will)\b(?![^?]*\b(?:you|please|pls|kindly)\b)[^?]*\?\W*$/iu,
    /\b(?:thinking (?:about|of)|considering|planning to|might|may want|plan to|would be interested|curious|wondering|evaluating|eligib\w+)\b/iu,
  ],
  conditions: [
    /\b(?:only if|unless|provided that|on (?:the )?condition|as long as|(?<!\b(?:in|from|of|as) (?:the|my|our|this|mail|e-?mail) )subject to)\b/iu,
    // A condition behind the wish; "if possible" is none.
    /\w\W+if (?!possible|you\b|any|needed|necessary|required|there (?:is|are) (?:any )?(?:questions?|problems?|issues?))/iu,
    // What is to come, or comes from somebody else.
    /^\W*(?:once|when|if(?! possible| you (?:can|could|would))|after|before|as soon as|should|until|unless)\b/iu,
    /\b(?:will|shall|going to|about to) (?:then |later |soon )?(?:ask|request|contact|write|send (?:you|in)|submit|let you know)\b/iu,
    /\b(?:someone|somebody|anyone|anybody|a stranger|a caller|an unknown \w+)\b/iu,
  ],
  politely:
    /^(?:\W*(?:hi|hello|dear)\b[^,]*,)?\W*(?:(?:please|so|also|and),? )?(?:could|can|would|will) (?:you|somebody|someone|your team|the desk)\b(?! (?:like|want|prefer|need|expect|mind) (?:us|me|our)\b)(?! (?:(?:please|kindly|possibly|also|just) )*(?:tell|let (?:me|us) know|inform|say|explain)\b)/iu,
  denied: [
    /\b(?:do(?:es)? not|don.?t|did not|didn.?t|not|never|no longer|isn.?t|aren.?t|won.?t|cannot|can.?t|without|instead of|rather than|no need to|nothing to|refuse to)\b[^,.;!?]{0,40}$/iu,
    /\b(?:no|not an?|not any|neither|nor)\s+$/iu,
    // What keeps numbers where they are, what it costs, and what is done already.
    /\b(?:freez|lock|block|protect|secur|shield)\w*\b[^,.;!?]{0,40}\b(?:against|from|on|for|to)\b[^,.;!?]{0,30}$|\b(?:cost|price|fee|charge|quote|estimate)s? (?:of|for|to)\W{0,3}(?:\w+ )?$|\bthank\w*\b[^,.;!?]{0,20} for having\b[^,.;!?]{0,40}$/iu,
    /\b(?:whether|how|why|if|explain(?! away)|describe|hold off|hold|delay|postpone|pause|wait with|suspend|reject|refuse|deny|block|prevent|disregard|ignore|forms? to|steps to|documents to|required to|needed to|necessary to|able to|allowed to|right to|tried to|trying to|attempt(?:ed|s|ing)? to|(?<!\b(?:my|our) (?:\w+ ){1,2}|\b(?:boss|bosses|manager|director|owner|owners|chief|supervisor|partners?|president|doctor|ceo|cfo|coo) )asked (?:us|me) to)\b[^.;!?]{0,60}$/iu,
    // What somebody else claims, or says they asked for.
    /\b(?:claim(?:s|ed|ing)?|alleg(?:es|ed|ing)|maintains?|insists?) (?:\w+ )?that\b[^.;!?]{0,80}$|\b(?:told|tells?|informed|informs?) (?:us|me)\b[^.;!?]{0,40} that (?:they|he|she|it) (?:have |has |had )?(?:asked|requested|ordered)\b[^.;!?]{0,40}$/iu,
    /\b(?:send|give|e-?mail|provide) (?:me|us) (?:(?:the|your|a|an|some) )?(?:\w+ ){0,2}$/iu,
  ],
  hold: [
    /\b(?:do not|don.?t|not|never) (?:yet )?(?:start|begin|do anything|process|act|execute|submit|accept|work on|touch|schedule)\b/iu,
    /\b(?:(?<!\b(?:nothing|no need|no reason|not|n['’]t|n['’]t have|not have|needn['’]t) (?:(?:else|more|left) )?(?:to )?)wait (?:for|until|till|with|before)|hold (?:off|on|this|it|that)|on hold|not (?:yet|before|until|till))\b/iu,
    /\b(?:call|phone|ring|contact|ask|consult|e-?mail|notify|tell|inform|speak (?:to|with)|talk to|check with) (?:me|us|him|her|them|our|my)\b(?:(?!\bif\b)[^.!?;]){0,30}\b(?:before|first|prior)\b|\bbefore (?:you|anything|any of)\b[^.!?;]{0,24}\b(?:do|start|begin|port|move|proceed|act|go|happens|is done|are done)\b/iu,
    /\b(?:we|i)(?:['’]ll| will| shall)\b[^.!?;]{0,24}\b(?:tell|let|say|confirm|inform|instruct|give)\b[^.!?;]{0,24}\bwhen (?:to|you|it|they|this|we are ready)\b|\b(?:i|we) (?:strongly |do )?(?:disagree|object|oppose)\b/iu,
    regexp(`\\b(?:do not|don.?t) ${UNDO}\\w* (?:it|them|these|those|this)\\b`, 'iu'),
    /\b(?:i|we|he|she|they) (?:said|say|says|have said) no\b(?! (?:to|more|less|later|need))/iu,
    /\b(?:scratch that|on second thou?ght|never ?mind|correction|i meant|changed (?:my|our) minds?)\b|\b(?:ignore|disregard) (?:the|my|what) (?:above|previous|first|earlier|last|i wrote)\b|\bplease ignore\b/iu,
    /\b(?:(?:did|do|have|has) ?(?:not|n['’]t)|never|not|nobody|no one) (?:\w+ )?(?:authori[sz]ed?|approved?|request(?:ed)?|agreed?|ask(?:ed)? for)\b|\b(?:fraud\w*|un-?authori[sz]ed|scam\w*|slamming)\b/iu,
    /\b(?:please |to )(?:reject|refuse|deny|decline|block|disregard)\b|\b(?:reject|refuse|deny|decline) (?:it|this|that|them|any)\b/iu,
    /\b(?:this|it) is (?:just |only )?(?:a test|an example|a draft|a sample)\b|\b(?:test|sample|example|draft) (?:e-?mail|mail|message|request|only)\b|\bjust a test\b/iu,
  ],
  past: caseless(
    `^\\W*(?:the|this|that) (?:port[- ]?out|port|transfer|conversion|request|order)\\b[^.!?;]{0,60}\\b(?:came|comes|went|arrived)\\b|(?<!\\p{L})${EN_NAME}[\\p{L}\\d&.-]* (?:has |have |had |just |already |wrongly )*(?:ported|transferred|converted|released) (?!to be)|\\b(?:(?:was|were|has been|have been|had been|got|been|already|previously|once|originally|just|recently|successfully) (?:\\w+ )?(?:${MOVED}|released)|(?:we|they|i|you|he|she|who) (?:have |had |just |already |recently )*${MOVED}(?![^.!?;]{0,60}(?: and|,| so) (?:we |now |therefore )*(?:want|need|wish|would like|please|kindly))|${MOVED} (?:in|out|away|over|to us|to you|from \\w+)? ?(?:in|last|on|back in|during|since) ${WHEN})\\b`,
  ),
  reverse:
    /\b(?:to|into|as|become) (?:be )?(?:an? )?(?:regular |normal |ordinary )?(?:user|subscriber)s?\b|\bfrom (?:a )?service\b|\bservice (?:numbers? )?(?:back )?to (?:a )?(?:user|subscriber)/iu,
  later:
    /\b(?:keep|let|send|give|provide|inform|notify|update|advise|tell|confirm)\b[^.!?]{0,20}\b(?:me|us)\b|\b(?:when|once|as soon as) (?:it is |they are |this is )?(?:done|complete|completed|finished|ready)\b/iu,
  arriving:
    /\bfrom (?:you\b|your (?:network|side|company|platform)\b|PROVIDER)|\b(?:losing|donor|current|old|outgoing|existing) (?:service )?(?:carrier|provider|operator|sp|telco)\b[^\n]{0,30}PROVIDER|\byour port[- ]?out\b|\bto (?:us\b|our (?:network|platform|switch|side)\b)/iu,
  explicit: /\bport\w*\b[^.!?;]{0,60}?\b(?:out|away)\b/i,
  porting: regexp(/(?<!\p{L})port(?:ed|ing)?(?!\p{L})/iu),
  destinations: [
    regexp(
      /(?:\b(?:NUM|numbers?|lines?|lists?|ranges?|tns?|it|them|these|those|out|away|over|following|below|block|both|all)\b)[^.!?;]{0,30}?\bto (?:our new (?:carrier|provider),? |the new (?:carrier|provider),? |new carrier,? )?((?!NUM\b)(?:\p{Lu}[\p{L}\d&'’.-]*)(?: (?:(?!NUM\b)\p{Lu}[\p{L}\d&'’.-]*|of|&))*)/gu,
    ),
  ],
  toService: regexp(/\b(?:(?:in)?to|become) (?:an? )?(?:\p{L}+ )?service\b/iu),
};
