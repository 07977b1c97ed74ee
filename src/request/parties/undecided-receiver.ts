/**
 * A mail that tells that its receiver is still to be found (two who bid, compare, or draw lots), or is by now another than it names (sold
 * on, under a name of its own): desk rules, sections 2, 5 and 6. Text in,
 * the statements that tell it out; a person hears them before anything moves.
 */
import { type Found, quoteAround } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';
import { wholeWord } from '../text/word-pattern.ts';

const NAME = "\\p{Lu}[\\p{L}\\d&'’-]+(?: (?:\\p{Lu}[\\p{L}\\d&'’-]*|of|de|di)){0,9}";
const OR = '(?:or|o|u|ou|oppure|または|もしくは|か)';
const JOINED = `(?:,? (?:and|y|e|ed|et|${OR}) |, | / |と|や|または|もしくは)(?:(?:the|el|la|le|il|con|with|avec|to|a|à) )?`;
const TWO_NAMES = regexp(`${NAME}${JOINED}${NAME}`, 'u');
/** What telephone companies are called. */
const TELCO =
  '(?:Wireless|Mobile|Móvil|Mobiles?|Telecom|T[ée]l[ée]com|Telef[oó]n\\p{L}+|Telephone|Telco|Tel|Voice|Voix|Voce|Fib(?:er|re)|Fibra|Net|Networks?|Broadband|Communications|Cable|Dial|PCS|Line|Link)';
const ONE_OR_OTHER = regexp(
  `(?:${NAME} )?(?<!\\p{L})${TELCO}(?!\\p{L}),? ${OR} (?:(?:with|con|avec|to|a|à|chez) )?${NAME}|${NAME},? ${OR} (?:(?:with|con|avec|to|a|à|chez) )?(?:\\p{Lu}[\\p{L}-]+ )?${TELCO}(?!\\p{L})`,
  'u',
);
/** Who it will be is open: of now or of what comes, not of what was. */
const CONTEST = regexp(
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

const RECEIVES = regexp(
  /(?<!\p{L})(?:receiv\p{L}+|get(?:s|ting)? (?:the|these|those|our|them)|tak(?:es?|ing) (?:the|these|those|our|them)|recib\p{L}+|reçoi\p{L}+|recev\p{L}+|ricev\p{L}+|(?:va|vont) (?:les )?recevoir|prend\p{L}* (?:les|nos|ces)|prende\p{L}* (?:i|le|questi))(?!\p{L})|受け(?:取|入|る)|引き(?:受|継)/iu,
);
/** It goes by another name, or stands on its own. */
const BY_NOW_ANOTHER = regexp(
  wholeWord({
    en: [
      '(?:under|by) (?:the|its own|a new) (?:trade )?(?:name|banner|sign|brand)',
      '(?:now|since) (?:called|named|trading|trades|known|renamed|rebranded|independent|its own|on its own)',
      '(?:on|stands? on) its own (?:feet|two feet|legs)',
    ],
    es: [
      '(?:bajo|con) (?:el|otro|un nuevo) (?:nombre|rótulo)',
      '(?:ahora|desde \\p{L}+) (?:se llama|va por su cuenta|es independiente)',
      'vuela\\p{L}* (?:sol[oa]|con sus propias alas)|por su (?:propia )?cuenta',
    ],
    fr: [
      "sous (?:l['’]enseigne|le nom|son propre nom|un autre nom)",
      "vol(?:e|ent) de (?:ses|leurs) propres ailes|s['’]appelle (?:désormais|maintenant)|à son (?:propre )?compte",
    ],
    it: [
      "(?:sotto l['’]insegna|con (?:il|un altro) nome|si chiama (?:ora|adesso)|ora si chiama)",
      'cammin\\p{L}+ con le proprie gambe|per conto (?:suo|proprio)|in proprio',
    ],
    ja: ['独立し', '改称', '屋号', '社名(?:を|が)変', 'の名で', '別会社'],
  }),
  'iu',
);
/** Who is named has sold it to somebody spoken of, or it was sold once more. */
const SOLD_ON = regexp(
  wholeWord({
    en: [
      '(?:sold|signed over|made over) (?:it all|everything|the lot|all of it|the whole (?:thing|business)) to (?:it|them|him|her)',
      '(?:has|have|was|were|been) (?:since |now )?(?:resold|sold on|sold again|sold it on)',
      'since sold (?:it|them|on)',
    ],
    es: ['(?:se )?l[eo]s? (?:ha |han )?vend(?:ió|ido|ieron) tod[oa]', '(?:ha|han|fue|lo) (?:sido )?revend\\p{L}+'],
    fr: ["(?:lui|leur) (?:a|ont) tout (?:vendu|cédé)|(?:l['’]a|ont|a|été) (?:depuis |déjà )?revendue?s?"],
    it: ["(?:gli|le) (?:ha|hanno) (?:venduto|ceduto) tutto|(?:l['’]ha|è stat[oa]|hanno) (?:poi )?rivendut[oa]"],
    ja: ['(?:すべて|全て|一切を)売(?:却|り渡)', '転売'],
  }),
  'iu',
);
const isAnotherByNow = (statement: string): boolean =>
  SOLD_ON.test(statement) || (RECEIVES.test(statement) && BY_NOW_ANOTHER.test(statement));

/** Statements by which somebody else, or chance, will still tell who receives. */
export const undecidedReceiver = (own: string): Found<'hold'>[] =>
  findStatements(foldCharacters(own))
    .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => isAnotherByNow(text) || ONE_OR_OTHER.test(text) || (CONTEST.test(text) && namesTwo(text)))
    .map((text) => ({
      value: 'hold',
      source: 'body',
      quote: quoteAround(text, { start: 0, end: Math.min(text.length, 120) }),
    }));
