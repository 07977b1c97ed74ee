/**
 * Words that do not ask for what the enclosed form asks for: they deny it, doubt it, take it back, or enclose it for
 * another reason. Where nothing else in the mail asks clearly, a person reads such a mail; nobody's letter is acted on
 * against its sender's word.
 */
import { regexp } from '../../base/regexp.ts';

const DENIES = regexp(
  /(?<!\p{L})(?:(?:do|does|did|is|are|was|were|has|have|should|must) ?n[o'’]t|(?:do|did|is|are|was|have|has|should|must|may)n['’]?t|(?:can|could) ?n[o'’]t (?:authori[sz]e|approve|confirm|accept|agree)|never|no longer|not (?:yet|final|ready|valid|authori[sz]ed|signed|approved|ours|us|from)|nobody|without (?:our|my)|mistake\p{L}*|by accident|error|wrong\p{L}*|old version|outdated|ignore|disregard|cancel\p{L}*|withdr[ae]w\p{L}*|revok\p{L}*|hold(?:ing)? off|on hold|wait(?:ing)?|before (?:you|we)|draft|sample|example|template|just a test|fyi|for (?:your |the )?(?:information|records?|files?|reference|archive)|only if|unless|in case|(?:were|was|been|already) (?:already )?(?:ported|moved|transferred|completed|done|submitted)|fraud\p{L}*|phish\p{L}*|suspicious|scam|legit\p{L}*|forged?|claim(?:s|ing|ed)? to)(?!\p{L})/iu,
);
const DENIES_ELSEWHERE = regexp(
  /(?<!\p{L})(?:no (?:quer|dese|autoriz|firm|proces|tramit|port|hag|es |est|son |he|hemos|ha |han )\p{L}*|nunca|jam[aá]s|todav[ií]a no|a[uú]n no|por error|equivocad\p{L}*|ignor\p{L}+|cancel\p{L}*|anul\p{L}*|esper(?:e|en|ar|amos)|borrador|muestra|para su (?:informaci[oó]n|archivo)|fraud\p{L}*|falsific\p{L}*|sin (?:nuestr|mi )\p{L}*|n['’](?:avons|ai|est|a|ont) (?:\p{L}+ )?(?:pas|jamais|rien)|ne (?:\p{L}+ ){0,2}pas|pas (?:encore|valable|final\p{L}*)|par erreur|ignorez|annul\p{L}*|attend\p{L}*|brouillon|exemple|mod[eè]le|pour (?:votre )?information|frauduleu\p{L}*|falsifi\p{L}*|non (?:vogliamo|voglio|abbiamo|ho|è|sono|autorizz\p{L}*|elaborate|lavorate|portate|procedete|ancora)|mai|per errore|sbagliat\p{L}*|ignorate|annull\p{L}*|attend(?:ete|iamo|ere)|aspett\p{L}*|bozza|esempio|per (?:conoscenza|informazione)|truffa|falsa?|nicht|kein\p{L}*|noch nicht|irrtümlich|versehentlich|entwurf|muster|zur information)(?!\p{L})|ません|しないで|ないでください|誤って|間違|取り消|取消|中止|キャンセル|まだ|下書き|見本|参考まで|控え|偽造|詐欺/iu,
);
/** "Can you confirm?" is manners; "is this legitimate?" is a doubt. */
const ASKS =
  /(?:^|[.!?;:\n]\s*|,\s*)(?!\s*(?:please |and )?(?:can|could|would|will|may) (?:you|we|i)|\s*¿?(?:pueden|podr[ií]an|nos pueden)|\s*(?:pouvez|pourriez|merci)|\s*(?:potete|potreste|può|può))[^.!?;:\n]{3,160}[?？]/iu;

export const doubtsForm = (words: string): boolean =>
  DENIES.test(words) || DENIES_ELSEWHERE.test(words) || ASKS.test(words);
