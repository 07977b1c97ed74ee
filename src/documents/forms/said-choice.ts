/** What a letter says in a sentence instead of a box: whether all numbers move, and what they are for. */
import { regexp } from '../../base/regexp.ts';
import type { Choice } from './filled-form.ts';

/** One of the provider's own forms says so in its title; it alone must have its boxes ticked (desk rules, section 7). */
export const OWN_TITLE = /letter\s+of\s+authori[sz]ation\s*(?:\(\s*LOA\s*\)\s*)?for\s+the\s+U\.?\s?S/iu;

/** Of the list on the paper, not of the account: "all numbers listed below", "all numbers to be ported". */
const OF_THE_LIST =
  /(?:listed|below|above|shown|named|attached|following|identified|specified|herein|to be|being|which|that|in (?:this|the)|on (?:this|the)|indicad|listad|siguient|anterior|abajo|arriba|mencionad|detallad|que|de (?:esta|la) list|énumér|ci-dessous|ci-dessus|figurant|suivant|qui|elencat|seguent|sotto|sopra|indicat|che)/iu
    .source;
const ALL = regexp(
  [
    `(?<!\\p{L})(?<!not |no |pas |non )(?:all (?:of )?(?:the |my |our |its )?(?:(?:existing |current |working |active )?(?:telephone |phone )?(?:numbers|lines|dids|tns))|every (?:telephone |phone )?(?:number|line)|tod[oa]s (?:nuestr[oa]s |mis |l[oa]s )(?:n[uú]meros|l[ií]neas)|(?:tous|toutes) (?:nos|mes|les) (?:num[ée]ros|lignes)|tutt[ie] (?:i |le )?(?:nostr[ie] |miei )?(?:numeri|linee))(?!\\p{L})(?! (?:${OF_THE_LIST}))`,
    `(?<!\\p{L})(?:full port|(?:entire|whole|complete) account|all (?:of )?(?:the |our )?(?:telephone |phone )?(?:numbers|lines) (?:(?:that|which) )?we (?:presently |currently |now |still )?have|la totalidad de nuestr[oa]s|(?:l['’]ensemble|la totalité) de nos|(?:l['’]ensemble|la totalité) des (?:num[ée]ros|lignes) (?:que nous avons|de notre compte)|la totalidad de l[oa]s (?:n[uú]meros|l[ií]neas) (?:que tenemos|de nuestra cuenta)|la totalità dei (?:numeri|nostri numeri)(?: che abbiamo| del nostro conto)|(?:nothing|no (?:numbers?|lines?)) (?:stays?|remains?|will (?:stay|remain)))(?!\\p{L})|(?:すべて|全て)の番号|全番号`,
  ].join('|'),
  'iu',
);
const SOME = regexp(
  /(?<!\p{L})(?:(?:some|part|several|a few|(?:only|just) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)) of (?:my|our|the company['’]s|its) (?:telephone |phone )?(?:numbers|lines|account)|not all (?:of )?(?:my|our|the) (?:telephone |phone )?(?:numbers|lines)|partial port|(?:other|remaining) (?:numbers|lines) (?:stay|remain|will (?:stay|remain)|are to stay)|(?:algunos|algunas|(?:una )?parte) de (?:nuestr[oa]s|mis) (?:n[uú]meros|l[ií]neas)|no todos (?:nuestros|mis|los) n[uú]meros|portabilidad parcial|(?:certains|certaines|une partie|quelques-uns|quelques-unes) de (?:nos|mes) (?:num[ée]ros|lignes)|pas tous nos num[ée]ros|portage partiel|(?:alcuni|alcune|(?:una )?parte) de(?:i|lle) (?:nostr[ie]|miei|mie) (?:numeri|linee)|non tutti i (?:nostri )?numeri)(?!\p{L})|一部の番号|番号の一部/iu,
);
const MOVES = regexp(
  /transf|stay|remain|port(?!al)|mov(?:e|ing)|(?<!\p{L})(?:go|goes|come|leave)(?!\p{L})|migra|switch|trasf|trasl|pas(?:an|ar|sent)|移|転/iu,
);
const CONDITION = regexp(
  /(?<!\p{L})(?:if|when|whether|unless|should|si|cuando|lorsque|quand|quando|qualora)(?!\p{L})|場合/iu,
);
/** In Spanish and French the word is a pronoun. */
const ITALIAN_CONDITION = regexp(/(?<!\p{L})se(?!\p{L})/iu);
const ITALIAN = regexp(/(?<!\p{L})(?:numeri|linee)(?!\p{L})/iu);
const POINTS = regexp(
  /\d{3}|(?<!\p{L})(?:these|those|them|list\p{L}*|below|above|following|first|last|marked|except\p{L}*|excluding|but|est[oa]s|siguientes|primer\p{L}*|salvo|excepto|ces|ceux|suivants|premi\p{L}*|sauf|quest[ie]|seguenti|prim[ie]|tranne)(?!\p{L})|これら|以下|以外/iu,
);
const USERS = regexp(
  /(?<!\p{L})(?:(?:numbers?|lines?) (?:are )?(?:for|of|used by|assigned to) (?:our |my |the |its )?(?:users|employees|staff)|user (?:numbers|lines)|n[uú]meros de usuario|num[ée]ros d['’]utilisateurs?|numeri utente)(?!\p{L})|ユーザー番号/iu,
);
const SERVICES = regexp(
  /(?<!\p{L})(?:service (?:numbers|lines)|auto[- ]?attendants?|conference bridges?|n[uú]meros de servicio|num[ée]ros de service|numeri di servizio)(?!\p{L})|サービス番号/iu,
);

/** A row with a number ends a sentence; a line's end alone does not. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/^.*\d{3}.*$/gmu, ' . ')
    // A form asks; it says nothing.
    .replace(/[^\n.!?。！？|]*[?？]/gu, ' . ')
    .split(/[.!?。！？|]+(?=\s|$)|[。！？|]/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');

const movesIn = (sentence: string): ('all' | 'some')[] => {
  if (!MOVES.test(sentence) || CONDITION.test(sentence)) return [];
  if (ITALIAN.test(sentence) && ITALIAN_CONDITION.test(sentence)) return [];
  if (SOME.test(sentence)) return ['some'];
  return ALL.test(sentence) ? ['all'] : [];
};

/** @param text of the letter, line by line; a letter that says both says nothing surely */
export function saidScope(text: string): Choice<'all' | 'some'> {
  const ticked = [...new Set(sentencesOf(text).flatMap(movesIn))];
  return { asked: false, ticked, isUnclear: ticked.length > 1 };
}

export function saidNumberKind(text: string): Choice<'users' | 'services'> {
  const ticked = new Set(
    sentencesOf(text).flatMap((sentence): ('users' | 'services')[] => [
      ...(USERS.test(sentence) ? (['users'] as const) : []),
      ...(SERVICES.test(sentence) ? (['services'] as const) : []),
    ]),
  );
  return { asked: false, ticked: ticked.size === 1 ? [...ticked] : [], isUnclear: false };
}

/** The rows of a list without the sentence that says that only some of the customer's numbers move: they are these. */
export function withoutScope(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [line, next] = [lines[i] ?? '', lines[i + 1] ?? ''];
    const both = `${line} ${next}`;
    if (kept.length > 0 && !/[.!?。:]\s*$/u.test(line) && isScope(both)) {
      i++;
      continue;
    }
    const rest = line
      .split(/(?<=[.!?。])\s+/u)
      .filter((part) => !isScope(part))
      .join(' ');
    if (rest !== '') kept.push(rest);
  }
  return kept;
}

/** One sentence on the whole account, that points to no number of the list. */
const isScope = (text: string): boolean =>
  !POINTS.test(text) && !/[.!?。]\s+\S/u.test(text) && movesIn(text).length > 0;
