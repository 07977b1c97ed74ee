/**
 * Telephone companies that a statement names as somebody who is to come, in whatever grammar: "they become the property of Brewline Telecom",
 * "our new provider is welcome to them". What is told of the past, or denied, names none. For mails in which nobody receives.
 */
import { regexp } from '../../base/regexp.ts';
import { caseless } from '../text/caseless.ts';
import { JOINT } from '../text/clauses.ts';
import { wholeWord } from '../text/word-pattern.ts';
import { CAPITAL } from './capitalised.ts';
import { isPlainlyCarrier, soundsLikeCarrier } from './carriers-beside.ts';

const NAME = regexp(
  `(?<![\\p{L}\\d])(?:((?:to|for|of|with|at|a|para|de|con|à|chez|pour|avec|di|per|verso|presso|da) )?)(${CAPITAL}(?: (?:${CAPITAL}|(?:of|&|de|di)(?= \\p{Lu}))){0,6})`,
  'gu',
);
const ROLE = regexp(
  caseless(
    "(?<!\\p{L})(?:(?:(?:our|the|a|their) (?:new|next|other|future|gaining)|another) (?:(?:phone|telephone|service) )?(?:carrier|provider|operator|telco|phone company)|(?:(?:nuestr[oa]|el|la|un|una) )?(?:nuev[oa]|futur[oa]|otr[oa]) (?:operador[a]?|compañía (?:telefónica|de teléfonos))|(?:(?:notre|le|un) )?(?:nouvel|futur|autre) opérateur|(?:(?:il|un|nostro) )?(?:nuovo|futuro|altro) (?:gestore|operatore)|un['’]altra compagnia telefonica)(?!\\p{L})",
  ).source,
  'gu',
);
const JAPANESE =
  /([\p{Script=Latin}\p{Script=Katakana}\p{Script=Han}・-]{1,16}(?:通信|電信|テレコム|モバイル)|(?:新(?:しい)?|別の|他の|他)(?:事業者|キャリア|通信会社|電話会社))(?:株式会社|社)?(?:様|さん)?(?:へ|に|が|の|まで)/gu;

/** Of a trade, an office or a line, and of nobody. */
const GENERIC =
  /^(?:the |our )?(?:IT )?(?:tele(?:com(?:s|m|unications?)?|co|fonica|phony|phone|fon[ií]a)|télé(?:coms?|phonie)|carrier|wireless|cellular|voip|sip|tel|networks?|comms|communications?|comunica(?:ciones|zioni)|broadband|fib(?:er|re|ra)|trunking|voice)$/iu;

const TOLD = regexp(
  wholeWord({
    en: [
      "(?:has|have|had|was|were|did|built|installed|made|came|quoted|used to|ago|not|never|no longer|nothing|no|without|instead of|rather than|formerly|worked|\\p{L}+n['’]t)",
    ],
    es: [
      '(?:antes|\\p{L}{2,}(?:aba|ía)n?|ha|han|había[n]?|hizo|hicieron|instaló|montó|fue|era|no|ni|nunca|sin|en vez de)',
    ],
    fr: [
      "(?:autrefois|ont|\\p{L}+ai(?:t|ent)|fut|a \\p{L}+(?:é|it|is|u)e?s?|pas|jamais|ne|n['’]\\p{L}+|sans|au lieu de)",
    ],
    it: ['(?:prima|ha|hanno|\\p{L}+[aei]va(?:no)?|era|fu|fece|non|mai|senza|invece di)'],
    ja: ['ました', 'ません', 'ない', 'ていた'],
  }),
  'iu',
);

/** @param statement characters folded, telephone numbers written `NUM` */
export const companiesNamed = (statement: string): string[] =>
  statement
    .split(JOINT)
    .filter((clause) => !TOLD.test(clause))
    .flatMap(namesIn);

function namesIn(statement: string): string[] {
  return [
    ...[...statement.matchAll(NAME)].flatMap(([, direction = '', name = '']) =>
      !GENERIC.test(name) && (isPlainlyCarrier(name) || (direction !== '' && soundsLikeCarrier(name))) ? [name] : [],
    ),
    ...[...statement.matchAll(ROLE)].map(([role]) => role),
    ...[...statement.matchAll(JAPANESE)].map(([, name = '']) => name),
  ];
}
