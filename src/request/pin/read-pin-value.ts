/** A value beside a label. Lengths are UTF-16 units. */
import { isPinShaped } from '../../base/pin-shape.ts';
import { regexp } from '../../base/regexp.ts';
import { GROUPED_SHAPE, PLAN_SHAPE, TELEPHONE_SHAPE } from '../../base/telephone-shape.ts';
import { PLAIN_BETWEEN } from './words/plain-words.ts';

export type PinValue = {
  /** Digits without their typography; as written where something else stands among them. */
  readonly value: string;
  readonly wellFormed: boolean;
  /** From the label's end to the value's end, or from the value's start to the label. */
  readonly length: number;
  /** The words between label and value. */
  readonly between: string;
  /** The text says that this is not the PIN. */
  readonly denied: boolean;
};

/** Words for "is", and signs. */
const IS =
  "(?:isn't|wasn't|is|was|are|'s|est|es|è|é|era|était|fue|ist|war|lautet|será|sera|si chiama|se llama|s'appelle|c['’]est|que es|qui est|che è|which is|to use is|should be|would be|must be|reads|(?:is |was |has been )?(?:re)?(?:set|changed|updated)(?: it)? to)(?![\\p{Ll}'’])|c(?= \\d)|=|:|#|\\||-+|>|/|→|⇒|\\.{2,}|…+|_+|は(?:以下|次|下記)の(?:通り|とおり)(?:です)?[.:]?|は|が|】|」";
const SOFT =
  '(?:(?:also|bien|proprio|now|currently|still|again|just|not|no longer|never|pas|plus|nicht|mehr|più|ahora|ora|maintenant|jetzt|maybe|perhaps|possibly|probably|quizás?|tal vez|probablemente|peut-être|sans doute|probablement|forse|probabilmente|magari|le|la|el|il|lo|o|a|the|die|der)[ ]+)*(?:(?:たぶん|多分|おそらく|恐らく|今も|現在も|引き続き|変わらず)[ ,、]*)?';
const OPEN = '["\'“”«»‘’<[{(「『【《*_`~ ]{0,6}';
/** Directly behind the label: signs, a bracket that explains, "is", one line break. */
const DIRECT = regexp(
  `^(?:,[^,\\d\\n.;:|]{3,60}(?:,[ ]?(?=(?:is|es|est|è|é|ist|lautet|era)[ ])|(?=[ ]?:))|,?[ ](?:it|that|this|sie|elle|ce)(?=[ ](?:is|ist|est|sera)[ ])|は,[^,\\d\\n.;:|]{2,30}(?:通り|とおり),)?(?:[ ]*\\((?=[^()\\n]*\\p{L})(?:[^()\\n\\d]|(?:19|20)\\d\\d(?!\\d)|\\d{1,2}(?!\\d)){0,60}\\))?[ *_]*(?:(?:${IS})[ *_]*)*(?:は?,[ ]*)?(?:\\n[ ]*){0,2}(?:(?:is|=|:)[ ]*)?${SOFT}${OPEN}`,
  'iu',
);
/** "PIN Contoso 0412978": a name alone between. */
const NAMED = regexp(/^ (?:\p{Lu}[\p{L}&'’-]+ ){1,3}(?=\d{6,9}(?![\d-]))/u);
/** "PIN of us, Contoso: 0412978", "PIN of the firm, which Ruth dictated, is 0412978" */
const OF_US_NAMED =
  /^ (?:de|of|for|du|di|da|del|von|della|des|para|pour|per)(?: |(?<= d)(?=['’]))[^\d\n;.:|,]{2,30}, [^\d\n;.:|,]{3,60}(?:: ?|, (?:is|es|est|è)(?: (?:el|le|il))? )(?=\d)/u;
/** "PIN de Harborline 0412978", "PIN organizzazione 0412978": whose it is, and the value at once. */
const OF_WHOM_AT_ONCE = regexp(
  /^ (?:(?:of|for|de|del|du|di|della|des|da)[ ])?(?:(?:the|our|la|le|el|il|notre|nuestr[oa]|nostr[oa])[ ])?(?:[dl][ae]?l{0,2}['’])?(?:\p{L}[\p{L}&'’-]*[ ]){1,4}(?=\d{6,9}(?![\d-]|[ ]?\p{L}))/u,
);
const OF_A_SIDE = regexp(
  /^ (?:(?:of|for|de|del|du|di|della|des|da)(?!\p{L})|[dl]['’]|organi[sz]\p{L}+ |company |compañía |empresa |société |azienda |cliente? |customer |client |titulaire |titular |titolare )/iu,
);
/** "The PIN has the number 0412978": what the PIN has is said of it. */
const ITS_NUMBER = regexp(
  /(?<!\p{L})(?:has|have|a|avons|tiene|tenemos|ha|abbiamo) (?:the|el|le|il) (?:number|n[uú]mero|numéro|code) $/iu,
);
/** "As PIN we have 0412978": nothing between that could be another's, or another value's noun. */
const allPlain = (between: string): boolean =>
  (between.match(/[\p{L}’'-]+/gu) ?? []).every((word) => PLAIN_BETWEEN.has(word.toLowerCase()));
/** "PIN of source | 7730519": a cell that says whose it is, and its value in the next. */
const OF_WHOM_IN_CELL = regexp(
  /^ (?:of|for|de|du|di|da|del|della|des|pour|para|per)(?!\p{L})[^\d\n;.:|,]{2,40}\|[ ]*(?=\d)/iu,
);
/** A telephone number, at once. */
const TELEPHONE = regexp(`^(?:\\+?1[ .-]?)?${TELEPHONE_SHAPE}`, 'u');
/** Words between, then a verb or a colon: "PIN of the source organization is ...", "PIN de contoso.example: ...". A comma begins another matter. */
const IN_WORDS = regexp(
  `^(?:[^\\d\\n;,.!?|]|(?<=[\\p{Script=Latin}\\d])\\.(?!t[eé]l|phone|fax|fon)(?=[\\p{Script=Latin}\\d.-]{2,40}[ ]*(?:[:=|は]|(?:is|es|est|è|ist)(?!\\p{L})))|,(?= (?:inc|ltd|llc|corp|co|gmbh|s\\.)\\b)|\\b(?:inc|ltd|corp|co|no|s\\.a|s\\.l|s\\.p\\.a|s\\.r\\.l|s\\.a\\.s|s\\.n\\.c|p\\.[ac]|l\\.l\\.[cp]|c\\.v|s)\\.|\\d{1,2}[- ](?:digits?|chiffres|dígitos|cifre)|\\d{1,2}/\\d{1,2}/\\d{2,4}|(?<!\\d)${TELEPHONE_SHAPE}(?: ?(?:,|-|to) ?\\d[\\d-]*)?){0,90}?(?:(?<!\\p{L})(?:is|was|should be|would be|must be|reads|is reading|as follows|following|si chiama|se llama|s['’]appelle|es|est|è|é|era|était|fue|ist|war|lautet|será|sera|set to|changed to|updated to|(?<=(?:set|changed|updated)\\b.{1,40})to)(?![\\p{L}\\d])|^ (?:from|de|da|dal|du|von)(?= \\d{4,})|は|[:=])[ *_]*(?::[ ]*)?(?:\\n[ ]*)?${SOFT}${OPEN}(?=(?:[a-z]{1,4}[-_])?[a-z]*\\d)`,
  'iu',
);
/** "PIN of Blue Yonder Airlines | 9120336478": a cell that labels the next one. */
const IN_NEXT_CELL = /^ [^\d\n;:.!?|]{2,60} ?\| ?(?=\d{6,10}(?![\d-])[ ]*(?:$|[\n|]))/u;
const IN_GROUPS = regexp(`^${GROUPED_SHAPE}`, 'u');
/** "PIN for these numbers is ...": the noun belongs to the PIN. */
const GENITIVE =
  /^[ ]*\(?(?:\p{Ll}+ )?(?:for|of|on|over|by|via|through|to|from|with|in|we|you|that|which|needed|required|de|del|della|di|du|des|da|do|das|dos|der|von|pour|para|per|für|au|aux|al|allo|por|par|che|que|m['’]a)\b(?!.*(?:\band\b|&|\/|\bplus\b|\by\b|\bet\b|\be\b))/iu;
/** Nouns whose value it would be instead. */
const ANOTHER_NOUN =
  /\b(?:numbers?|tns?|dids?|lines?|phones?|fax|mobile|cell|account(?: (?:number|no\.?|#))?|acct|cuenta|compte|conto|konto|conta|pedido|commande|ordine|bestellung|factura|facture|fattura|expediente|dossier|pratica|teléfono|téléphone|telefono|móvil|portable|cellulare|n[uú]mero|numéro|nummer|fecha|fecha|data|datum|order|ticket|case|zip|btn|date|tenant(?: id)?|e-?mail|name|code postal|reference|id|code)[ ]*(?:\([^)]*\)[ ]*)?(?:is|are|was|:|=)?[ :*_]*\n?["'(*_ ]*$/iu;
/** Nouns whose value would be a telephone number. */
const LINE_NOUN =
  /\b(?:numbers?|tns?|dids?|lines?|phones?|fax|mobile|cell|btn|teléfono|téléphone|telefono|móvil|portable|cellulare|n[uú]mero|numéro|nummer)[ ]*(?:\([^)]*\)[ ]*)?(?:is|are|was|:|=)?[ :*_]*\n?["'(*_ ]*$/iu;
const DENIED = regexp(
  /(?<!\p{L})(?:not|isn't|no longer|wasn't|never|(?:ya )?no (?:es|era)|pas|n['’]est plus|non (?:è|era)(?: più)?|nicht(?: mehr)?|kein|não é)[ "'“*_]*$/iu,
);

/** Everything that a label gives behind it: nothing, one value, or several ("553310 or 553311"). */
export function valuesBehind(after: string): PinValue[] {
  for (const lead of [DIRECT, IN_WORDS, IN_NEXT_CELL, NAMED, OF_US_NAMED, OF_WHOM_IN_CELL, OF_WHOM_AT_ONCE]) {
    const between = lead.exec(after)?.[0];
    if (between === undefined) continue;
    const token = takeValue(after.slice(between.length));
    if (!token || (between.includes('\n') && isListBelow(after.slice(between.length)))) continue;
    // A telephone number behind words is no PIN: "PIN, this is the right one: 305-555-0177".
    if (
      lead === IN_WORDS &&
      !GENITIVE.test(between) &&
      IN_GROUPS.test(after.slice(between.length)) &&
      /\p{L}{3}[^:]*:/u.test(between)
    )
      continue;
    if (
      lead === OF_WHOM_AT_ONCE &&
      (ANOTHER_NOUN.test(between.replace(ITS_NUMBER, ' ')) || !(OF_A_SIDE.test(between) || allPlain(between)))
    )
      continue;
    const isPair = PAIR.test(between);
    if (lead === IN_WORDS && ANOTHER_NOUN.test(between) && !isPins(between, isPair, token, after)) continue;
    const length = between.length + token.length;
    const first = { ...token, between, length, denied: DENIED.test(between) };
    return isPair ? [first] : [first, ...valuesBeside(after, length)];
  }
  return [];
}

/** "or 553310", "/ 553310" behind a first value. */
const BESIDE =
  /^["'”»’)\]*_ ]{0,4}(?:[ ]?[,;/&+-])?[ ]?(?:(or|oder|ou|oppure|o|または|又は|あるいは|but|rather|sondern|sino|mais|ma|if (?:that|this|it)[^\d\n]{1,30}|and|y|et|e|und)(?:\b|(?=\d)))?[ ,:]*(?:(?:maybe|else|it is|it's|is|es|est|è|ist|é|try|use|possibly|perhaps|quizás|peut-être|forse|vielleicht|talvez|bien|the new one|el nuevo|le nouveau|il nuovo|die neue|o novo)[ ,:]+){0,2}["'“*_]*(?=\d)/iu;
/** "The old PIN was 111111, the new one is 222222", "from 111111 to 222222", "0412978. If that fails, 553310". */
const RENEWED = regexp(
  /^["'”»’)\]*_ ]{0,4}[.,;:]?[ ]{0,2}(?:(?:and|but|y|pero|et|mais|e|ma|und|aber|mas)[ ]+)?(?:(?:the|our|el|la|le|il|o|die|der|unsere|nuestro|notre|nostro|nosso|this|it|est|é|now|ahora)[ ]+){0,2}(?:(new|nuev[oa]|nouve(?:au|lle|l)|nuov[oa]|neue[rs]?|nov[oa])(?: (?:one|pin|code(?: pin)?|nip|passcode|codice(?: pin)?|c[oó]digo(?: pin)?|clave|senha))?|(now|ahora|maintenant|ora|adesso|jetzt|agora|to|a|à|in|auf|para|sinon|oppure|otherwise)|((?:if|si|se|wenn|falls) (?:(?:that|this|it|no|ne|non|nicht|não|das|cela|ça|questo|elle|il)(?!\p{L}))(?![^\d\n]*(?:call|phone|dial|llam|appel|chiam|ruf|lig))[^\d\n.;|]{0,30}))(?: (?:is|es|est|è|ist|é|now|ahora))?[ :=]*["'“*_ ]*(?=\d)/iu,
);

/** A second value joined to the first: "0412978 or 553310", "not 553310 but 0412978". Telephone numbers are no second value. */
function valuesBeside(after: string, end: number): PinValue[] {
  const join = BESIDE.exec(after.slice(end)) ?? RENEWED.exec(after.slice(end));
  const said = join?.slice(1).find((group) => group !== undefined) ?? '';
  if (!join || join[0].trim() === '') return [];
  const start = end + join[0].length;
  const token = takeValue(after.slice(start));
  const least = said ? 4 : 6;
  if (!token || token.value.length < least || TELEPHONE.test(after.slice(start))) return [];
  // "555-0101" behind a comma is a short telephone number, "88412 numbers" a count.
  if (
    !/^(?:or|but|rather|ou|oder|oppure|sino|mais|ma|sondern|または|new|now|o$|to|nuev|nouv|nuov|neu|nov|a$|à|in$|auf|para|if|si|se|wenn|sinon|ahora|ora|maintenant|jetzt|agora)/iu.test(
      join[1] ?? '',
    ) &&
    !/^\d{6,9}(?![\d-])/.test(after.slice(start))
  )
    return [];
  const length = start + token.length;
  return [{ ...token, between: '', length, denied: false }, ...valuesBeside(after, length)];
}

/** "PIN and account number: 0412978 / 88412": two nouns, two values, the PIN's first. */
const PAIR = regexp(
  /^[ ]*(?:and|y|et|e|und|と|&|\/|\+)[ ]*(?=[^:=]*(?<!\p{L})(?:account|acct|numbers?|tns?|lines?|order|ticket|btn|zip|cuenta|n[uú]mero|pedido|compte|num[ée]ro|commande|conto|numero|ordine|konto|nummer|conta)(?!\p{L})|[^:=]*(?:番号|アカウント))/iu,
);

/** Whether a value behind another noun is the PIN's all the same. */
function isPins(between: string, isPair: boolean, token: Token, after: string): boolean {
  if (GENITIVE.test(between)) return !(LINE_NOUN.test(between) && TELEPHONE.test(after.slice(between.length)));
  return (
    isPair &&
    token.wellFormed &&
    /^[ ]?(?:[,/;&|]|(?:and|y|et|e|und)\b|と)[ ]*[(+]?\d/i.test(after.slice(between.length + token.length))
  );
}

const LISTED = regexp(`^${PLAN_SHAPE}`, 'u');

/** The label was left blank and a list of telephone numbers begins below it. */
function isListBelow(below: string): boolean {
  const [line = '', next = ''] = below.split(/\n+/);
  if (!LISTED.test(line)) return false;
  return (
    LISTED.test(next.replace(/^[\s•*-]*(?:\+?1[ .-])?/, '')) ||
    line.replace(LISTED, '').replace(/[\s*_"')\]]/g, '') !== ''
  );
}

/** "0093184 is our port-out PIN", "use 553310 as the PIN", "0093184 (PIN)". @param before the text up to the label */
export function valueBefore(before: string, after: string): PinValue | null {
  const found =
    /(?<![\d-])(\d(?:[ -]?\d){3,11})["'”»*_` ]*(?:[,:;]? (?:that|this|which|it)(?:['’]s| is)|has been|have been|ha sido|, (?:que|qui|che|eso|ese|questo|c['’]est)(?: es| est| è)?|is|as|was|=|es|est|è|é|ist|era|était|war|sigue siendo|sigue|remains|serves as|reste|demeure|resta|rimane|は|が)[ ]*(?:(?:still|also|now|currently|indeed|actually|always|already|todavía|aún|ahora|también|bien|toujours|encore|aussi|引き続き|今も|現在も|変わらず|ancora|sempre|anche|ora|attualmente|siendo|noch)[ ]*){0,2}(?:(?:our|the|my|your|their|its|a|correct|current|right|new|old|nuestro|mi|notre|mon|le|el|il|nostro|mio|unsere|meine|die|o|nosso|meu)[ ]+){0,4}(?<![ ](?:is|as)[ ]+)(?:[\p{L}'’-]+[ ]+){0,2}(?:[\p{Script=Han}]{1,4}の)?$/iu.exec(
      before,
    ) ??
    (/^[^()\n]{0,30}\)/.test(after)
      ? /(?<![\d-])(\d(?:[ -]?\d){3,11})[ ]*\((?:(?:our|the|my|is|this)[ ]+){0,3}$/iu.exec(before)
      : null);
  if (!found?.[1]) return null;
  const value = found[1].replace(/\D/g, '');
  const denied = DENIED.test(before.slice(0, found.index));
  return { value, wellFormed: isPinShaped(value), between: '', length: before.length - found.index, denied };
}

type Token = { readonly value: string; readonly wellFormed: boolean; readonly length: number };

const DATE =
  /^(?:20\d{2}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|[12]\d|3[01])-20\d{2}|\d{1,2}:\d{2})(?!-?\d)/;
const COUNTED =
  /^\d{1,5}[- ]+(?:(?:user|phone|service|subscriber|toll[- ]?free|more)[ ]+)?(?:numbers?|lines?|tns?|dids?|users?|phones?|extensions?|digits?|of|x|números|numéros|numeri|nummern|líneas|lignes|linee|dígitos|chiffres|cifre|ziffern|番号|回線|桁|件)(?!\p{Script=Latin})/iu;

/** The characters that belong together at the beginning of a text. Spaces and hyphens between digits are typography (rules, section 4). */
export function takeValue(text: string): Token | null {
  if (DATE.test(text) || COUNTED.test(text)) return null;
  const word = /^(?:[a-z]{1,4}[-_])?[\p{Script=Latin}\d]*\d[\p{Script=Latin}\d]*/iu.exec(text)?.[0];
  if (!word) return null;
  // A letter among the digits: taken whole, so that it is told as malformed and hidden as a secret.
  if (/\p{L}/u.test(word))
    return /\d{2,}/.test(word) && !/^\d+(?:st|nd|rd|th|x)$/i.test(word)
      ? { value: word, wellFormed: false, length: word.length }
      : null;
  return takeGroups(text);
}

/** Groups of digits up to where something else begins. */
function takeGroups(text: string): Token | null {
  let end = /^\d+/.exec(text)?.[0].length ?? 0;
  let longest = end;
  let clean = true;
  for (;;) {
    const [whole = '', gap = '', digits = ''] = /^([ -]{1,3}|\)[ -]?|[.,/_*#\\])(\d+)/.exec(text.slice(end)) ?? [];
    const isShort = text.slice(0, end).replace(/\D/g, '').length < 4;
    if (whole === '' || isAnotherThing(text.slice(end + gap.length), gap, isShort)) break;
    const inOnePiece = longest >= 6;
    if (inOnePiece && (gap === ',' || (gap === '/' && digits.length >= 4))) break;
    // Six digits in one piece and a stray group, or another sign between: nobody guesses where the value ends.
    clean &&= /^[ -]+$/.test(gap) && !(inOnePiece && gap.includes(' '));
    longest = Math.max(longest, digits.length);
    end += whole.length;
  }
  const value = text.slice(0, end).replace(/\D/g, '');
  // "PIN 2 of this list": too short for any PIN, and the sentence goes on.
  if (value.length < 4 && !endsBehind(text.slice(end))) return null;
  return { value, wellFormed: clean && isPinShaped(value), length: end };
}

const endsBehind = (rest: string): boolean => /^["'”»)\]*_`]*[ ]*(?:$|[\n.,;!?|])/u.test(rest);

/** Whether what begins here is no part of the value before it: a telephone number, a date, a count. */
function isAnotherThing(rest: string, gap: string, isShort: boolean): boolean {
  if (TELEPHONE.test(rest) && /[ .,/]/.test(gap)) return true;
  // A Japanese sentence has no space behind its stop: "PIN 0412978。6階".
  if (gap === '.' && !isShort && /^\d{1,3}[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(rest))
    return true;
  return gap.includes(' ') && ((DATE.test(rest) && !isShort) || COUNTED.test(rest) || /^\d{1,2}\)/.test(rest));
}
