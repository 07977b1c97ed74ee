import { regexp } from '../../base/regexp.ts';
import { holdsNumber, sentencesOf } from './sentences.ts';

/**
 * Words that limit, delay, doubt or ask back. In a mail that goes on with a case and asks for nothing by itself ("the PIN is
 * ...") such words are about what the case has, and nobody has written a rule for all of them: a person reads the mail.
 * Broad on purpose: what is taken for a reservation wrongly costs a colleague a minute, what is overlooked a customer's
 * numbers.
 */
const RESERVES: readonly string[] = [
  // English
  'only|solely|just(?! (?:set|changed|sent|been|to let|found|got|saw|now|noticed|reali[sz]ed|received|asked|wanted|the pin|a ))',
  '(?:first|second|third|fourth|last|others?|another|remaining|rest|half|some|either|neither|one of)(?! (?:e-?mails?|mails?|messages?|requests?|time|try|attempt|pin|code|week|month|reply|letters?|forms?|lists?|cop(?:y|ies)|pages?|bills?|invoices?|statements?|attachments?|documents?|answers?|versions?|days?|night|year))',
  'keep(?! (?:me|us|in mind))|keeps|keeping|kept|stays?|staying|remains?|retain\\p{L}*|leave|leaves|belongs?',
  '(?<!\\b(?:did|do|does|could|was|were|had|have) )not(?! (?:only|hesitate|sure (?:(?:if|that|whether) )?(?:you (?:got|received|have)|(?:my|our|the|this|it) ?(?:\\p{L}+ )?(?:reached|arrived|went|came|got))))|(?:did|do|does|could|was|were|had|have) not(?! (?:know|have|see|notice|reali[sz]e|find|include|add|attach|mention|think|get|send|sent|remember|hesitate|aware|at hand|seen|noticed))',
  "(?:did|do|does|could|was|were|had|have)n['’]t(?! (?:know|have|see|notice|reali[sz]e|find|include|add|attach|mention|think|get|send|sent|remember|hesitate|aware|seen|noticed))|(?:is|are|ca|wo|should|would|must|has)n['’]t|cannot",
  'never|no longer|nobody|no one|none|nothing|without|except|excluding|however|although|though|rather|otherwise',
  'but(?! (?:here|now|the pin|this|it is|our|my))',
  'if(?! (?:you (?:need|have|require|want|are missing)|there (?:is|are)|any|anything|possible|needed|necessary|required|something))|unless|until|till|provided|(?<!(?:in|from|of|as) (?:the|my|our|this) )subject to|whether|depend\\p{L}*|pending',
  'before(?! (?:that|now))|after(?! (?:that|checking|asking|looking))|once(?! (?:again|more))|as soon as|later|yet|wait\\p{L}*|hold|delay\\p{L}*|postpon\\p{L}*|pause',
  'unsure|uncertain|doubt\\p{L}*|suspicious|suspect\\p{L}*|object(?:s|ed|ing|ions?)?|oppos\\p{L}*|disagree\\p{L}*|disput\\p{L}*|lawyers?|strangers?|someone|somebody|anyone|unknown|fraud\\p{L}*|scam|phish\\p{L}*|stolen|leaked|unauthori[sz]ed|mistaken(?:ly)?|changed (?:my|our|his|her|their) minds?',
  '(?:check|verify|test|validate)(?= (?:only|first|whether|if|that|my|our|the|this|it))|only (?:check|verify|test)|stop|cancel\\p{L}*|ignore|disregard|reject|refuse|who|whose|why',
  // Spanish
  's[óo]lo|solamente|[úu]nicamente|primer[oa]?|segund[oa]|tercer[oa]?|[úu]ltim[oa]s?|otr[oa]s?|resto|menos|salvo|excepto|sin(?! (?:problema|falta))|pero|sino|aunque|nunca|nadie|nada|tampoco|todav[íi]a|a[úu]n|hasta|antes|despu[ée]s|cuando|siempre que|conserv\\p{L}+|mantenemos|mantener|se quedan?|quedan? (?:con|aqu[íi])|duda|no (?!dud|s[ée] preocup|hay problema|lo (?:ten[íi]a|sab[íi]a|vi)|sab[íi]a|ten[íi]a|hab[íi]a)\\p{L}+',
  'si (?!necesit|tien|hay|quier|hace falta|es necesario)\\p{L}+|qui[ée]n|por qu[ée]|esper(?:e|en|ar|amos|ando)|cancel\\p{L}*|anul\\p{L}*|ignor\\p{L}+|comprueben|verifiquen',
  // French
  "seulement|uniquement|juste (?:le|la|un|une|les)|premi(?:er|[èe]re)s?|deuxi[èe]me|seconde?|troisi[èe]me|derni(?:er|[èe]re)s?|autres?|reste(?:nt)?|sauf|sans(?! (?:probl[èe]me|faute))|hormis|mais(?! (?:voici|le voici))|toutefois|cependant|jamais|personne|rien|plus que|jusqu['’]\\p{L}+|avant|apr[èe]s|quand|lorsque|gard(?:er|ons|ez|e)|conserv\\p{L}+|doute|(?<!h[ée]sitez |h[ée]site )pas(?! (?:de probl|sous la main))|attend\\p{L}*|annul\\p{L}*|ignorez|v[ée]rifi(?:ez|er)|qui a|pourquoi|si (?!vous (?:avez|avez|d[ée]sirez|souhaitez)|besoin|n[ée]cessaire)\\p{L}+",
  // Italian
  "sol[oaei]|soltanto|solamente|unicamente|prim[oaie]|second[oaie]|terz[oa]|ultim[oaie]|altr[oaie]|rest[aoi](?:no|re)?|tranne|eccetto|salvo|senza(?! (?:problemi|dubbio))|ma(?! (?:ecco|ora))|per[òo]|mai|nessuno|niente|nulla|finch[ée]|fino a|prima di|dopo|quando|ten(?:ere|iamo)|manten\\p{L}+|dubb\\p{L}+|non (?!esit|lo (?:avevo|sapevo|trovavo)|avevo|sapevo|c['’][èe] problema)\\p{L}+|aspett\\p{L}*|attend(?:ete|ere|iamo)|annull\\p{L}*|ignorate|verificate|controllate|chi|perch[ée]|se (?!(?:me|nos|les?|lo|ha|han|trata)(?!\\p{L})|serv|avete|vi|occorr|necess|ci sono)\\p{L}+",
];
/** "いただけますか" is a request, and no "だけ". */
const JAPANESE =
  /(?<!いた)だけ|のみ|以外|最初|番目|一部|片方|残し|残す|残る|まだ|(?:する|行う|進める)?前に|後に|てから|までは?|(?:しない|せず|さない|ないで)|(?<!すみ|申し訳(?:ござい|あり)|恐れ入り)ません(?!が)|ですが(?!、?(?:以下|こちら))|もし|場合|かもしれ|疑|不審|待って|保留|中止|取り?消|キャンセル|誰|なぜ|どうして/u;

const LATIN = regexp(RESERVES.map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`).join('|'), 'iu');
/** Beside a telephone number: words that the reading of numbers has weighed. */
const WEIGHED = regexp(
  /(?<!\p{L})(?:only|just|without|except(?:ing)?(?: for)?|leave out|skip|excluding|minus|instead of|s[óo]lo|solamente|sin|salvo|excepto|menos|seulement|uniquement|sans|sauf|solo|soltanto|senza|tranne|eccetto)(?!\p{L})|(?<!いた)だけ|のみ|以外/giu,
);
/** A mail of the longest kind that answers a question of ours; what is longer is a story. */
const LONGEST = 6000;

/** Whether the words hold anything back from what was asked before. A question that is none of manners does too. */
export function hasReservation(words: string): boolean {
  const text = words.replace(/\p{Cf}/gu, '');
  if (text.length > LONGEST) return true;
  return sentencesOf(text).some((sentence) => {
    const said = holdsNumber(sentence) ? sentence.replace(WEIGHED, ' ') : sentence;
    return LATIN.test(said) || JAPANESE.test(said) || isDoubtful(said);
  });
}

/** "Could you tell me how long it takes?" is manners; "is this from us?" is a doubt. */
const isDoubtful = (sentence: string): boolean =>
  /[?？]\s*$/.test(sentence) &&
  !/(?:^|[\s,;:.!¿-])(?:can|could|would|will|may) (?:you|we|i)(?!\p{L})|(?<!\p{L})(?:how long|when|how soon|anything else|any (?:news|updates?|progress)|status|novedades|noticias|nouvelles|o[ùu] en est|novit[àa]|a che punto|pueden|podr[íi]an|pouvez|pourriez|potete|potreste|quando|quand|cu[áa]ndo|cu[áa]nto|quanto|combien)(?!\p{L})|いつ|進捗|状況|でしょうか|いただけ/iu.test(
    sentence,
  );
