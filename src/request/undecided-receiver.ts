/**
 * A mail that tells that its receiver is still to be found: two who bid, compare, or draw lots (desk rules, sections 2 and 6). Text in,
 * the statements that tell it out; a person hears them before anything moves.
 */
import { type Found, quoteAround } from '../base/evidence.ts';
import { foldCharacters } from './numbers/fold-characters.ts';
import { findStatements } from './numbers/statements.ts';
import { wholeWord } from './numbers/words/word-pattern.ts';

const NAME = "\\p{Lu}[\\p{L}\\d&'’-]+(?: (?:\\p{Lu}[\\p{L}\\d&'’-]*|of|de|di))*";
const OR = '(?:or|o|u|ou|oppure|または|もしくは|か)';
const JOINED = `(?:,? (?:and|y|e|ed|et|${OR}) |, | / |と|や|または|もしくは)(?:(?:the|el|la|le|il|con|with|avec|to|a|à) )?`;
const TWO_NAMES = new RegExp(`${NAME}${JOINED}${NAME}`, 'u');
/** What telephone companies are called. */
const TELCO =
  '(?:Wireless|Mobile|Móvil|Mobiles?|Telecom|T[ée]l[ée]com|Telef[oó]n\\p{L}+|Telephone|Telco|Tel|Voice|Voix|Voce|Fib(?:er|re)|Fibra|Net|Networks?|Broadband|Communications|Cable|Dial|PCS|Line|Link)';
const ONE_OR_OTHER = new RegExp(
  `(?:${NAME} )?(?<!\\p{L})${TELCO}(?!\\p{L}),? ${OR} (?:(?:with|con|avec|to|a|à|chez) )?${NAME}|${NAME},? ${OR} (?:(?:with|con|avec|to|a|à|chez) )?(?:\\p{Lu}[\\p{L}-]+ )?${TELCO}(?!\\p{L})`,
  'u',
);
/** Who it will be is open: of now or of what comes, not of what was. */
const CONTEST = new RegExp(
  wholeWord({
    en: [
      "(?:is|are|['’]re|we|will be)(?: (?:still|both|all|now|busy))* (?:compar(?:e|ing)|bidding|competing|quoting|racing|choosing|deciding|haggling|negotiating|weighing)",
      '(?:the|which) (?:cheap|low|fast|quick|nic|better|best)\\p{L}*(?: one| bid| offer| of (?:them|the two|these))? (?:gets|wins|takes|will|is to)',
      '(?:the )?(?:first|winner|one that|one who)(?: \\p{L}+){0,4} (?:gets|wins|takes|will have) (?:us|it|them|the)',
      '(?:whichever|whoever)',
      '(?:will|to|must|have to) (?:choose|decide|pick|draw lots|toss|flip)',
      "(?:not|n[’']t) (?:yet )?(?:chosen|decided|settled|made up (?:our|my|his|her|their) minds?)",
    ],
    es: [
      '(?:está[ns]?|estamos|siguen?|anda[ns]?) (?:\\p{L}+ )?(?:comparando|compitiendo|decidiendo|eligiendo|escogiendo|pujando|cotizando|negociando)',
      '(?:el|la) (?:más barat[oa]|mejor|que gane|que ofrezca|primer[oa])(?: \\p{L}+){0,4} (?:se |nos )?(?:lleva|gana|queda|quedará)',
      '(?:falta|hay que|queda|vamos a|por) (?:decidir|elegir|escoger)',
      '(?:todavía|aún) no (?:hemos |han |ha )?(?:decid|eleg|escog)\\p{L}+',
    ],
    fr: [
      '(?:compare|comparent|comparons|hésit(?:e|ons|ent)|choisi(?:t|ssons|ront|rons|ra)|en concurrence|en lice|négoci(?:e|ons|ent))',
      "(?:le|la) (?:moins ch[èe]re?|meilleure?|premi(?:er|ère)|plus (?:rapide|offrant))(?: \\p{L}+){0,4} (?:nous )?(?:prend|gagne|aura|remporte|l['’]emporte)",
      '(?:reste à|faut encore|pas encore) (?:choisir|décider|choisi|décidé)',
    ],
    it: [
      '(?:sta|stanno|stiamo) (?:\\p{L}+ )?(?:confrontando|valutando|decidendo|scegliendo|gareggiando|trattando)',
      '(?:il|la|chi è) (?:più (?:economic[oa]|veloce|conveniente)|migliore|meno car[oa]|prim[oa])(?: \\p{L}+){0,4} (?:ci |si )?(?:prende|vince|aggiudica)',
      'in (?:gara|lizza)|(?:resta|rimane|dobbiamo|da) (?:da )?(?:decidere|scegliere)',
      'non (?:abbiamo|hanno|ha) (?:ancora )?(?:deciso|scelto)',
    ],
    ja: [
      'くじを引(?:きます|く|いて決め)',
      '抽選(?:し|で決め|を行い)(?:ます|る)',
      '相見積',
      '(?:比較|検討)(?:中|して(?:いる|います|おり))',
      '競(?:って(?:いる|います|おり)|争中)',
      '安い(?:方|ほう)に',
      '(?:まだ|未だ)決ま(?:って(?:い|お)|ら)',
    ],
  }),
  'iu',
);
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Two that are called by a name, in letters that set names apart, or by a courtesy. */
const JAPANESE_NAMES =
  /(?:[\p{Script=Latin}][\p{Script=Latin}&.,' ]{2,}|[\p{Script=Katakana}・ー-]{2,}[\p{Script=Han}]{0,4}|[\p{Script=Han}]{2,6}(?:通信|電話|社))(?=(?:さん|様|の組織|へ|に|と|か|も|が|または))/gu;

const namesTwo = (statement: string): boolean =>
  JAPANESE.test(statement)
    ? new Set([...statement.matchAll(JAPANESE_NAMES)].map(([name]) => name.trim())).size > 1
    : TWO_NAMES.test(statement);

/** Statements by which somebody else, or chance, will still tell who receives. */
export const undecidedReceiver = (own: string): Found<'hold'>[] =>
  findStatements(foldCharacters(own))
    .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => ONE_OR_OTHER.test(text) || (CONTEST.test(text) && namesTwo(text)))
    .map((text) => ({
      value: 'hold',
      source: 'body',
      quote: quoteAround(text, { start: 0, end: Math.min(text.length, 120) }),
    }));
