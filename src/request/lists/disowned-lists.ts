/**
 * What an attached list says of itself, above its rows or below them, that sets it aside: it was put together from memory, comes from before
 * the move, is replaced, or another one is the right one (desk rules, section 3). Words that are neither an entry nor a title speak
 * for the sender as the mail does. Lists in, doubts out.
 */
import { regexp } from '../../base/regexp.ts';
import { certainDoubt } from '../holds/certain-doubt.ts';
import type { Doubt } from '../holds/find-doubts.ts';
import { PUT_AWAY } from '../numbers/words/aged-list-words.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';
import { wholeWord } from '../text/word-pattern.ts';
import type { AttachedList } from '../text/written-mail.ts';
import { listNotes } from './list-notes.ts';

const LIST_EN = '(?:list|sheet|table|version|copy|print-?out|file|data|spreadsheet|listing|one)';
const LIST_ES = '(?:lista|hoja|tabla|versión|copia|relación|archivo|listado|datos|cuadro)';
const LIST_FR = '(?:liste|feuille|tableau|version|copie|fichier|relevé|données)';
const LIST_IT = '(?:elenco|lista|foglio|tabella|versione|copia|file|prospetto|dati)';
const RIGHT_EN = '(?:right|valid|final|real|true|new(?:er|est)?|current|proper|correct|updated|up-to-date|good|latest)';
const RIGHT_ES = '(?:buen[oa]|definitiv[oa]|válid[oa]|correct[oa]|nuev[oa]|actual|verdader[oa]|últim[oa]|vigente)';
const RIGHT_FR = '(?:bonne?|définiti(?:f|ve)|nouve(?:au|lle)|vraie?|actuel(?:le)?|derni(?:er|ère)|exacte?|valable)';
const RIGHT_IT =
  '(?:giust[oa]|valid[oa]|nuov[oa]|ver[oa]|buon[oa]|corrett[oa]|definitiv[oa]|aggiornat[oa]|attuale|ultim[oa])';

/** The right one is elsewhere, or somebody's: it stands there with a verb or a place of its own. */
const OTHER_IS_RIGHT = regexp(
  wholeWord({
    en: [
      `(?:the|an?|our) ${RIGHT_EN} ${LIST_EN}(?= (?!of |for |to |as |dated |from )\\p{L})`,
      `(?:has|have|with|sends?|mails?|brings?|keeps?|holds?|got) (?:you )?the ${RIGHT_EN} (?:${LIST_EN}|numbers|lines)`,
      `for the (?:exact|precise|${RIGHT_EN}) (?:${LIST_EN}|rows|lines|numbers|entries) \\p{L}+`,
      `(?:the )?other (?:tab|page|worksheet|${LIST_EN}) (?:is|has|goes|counts)`,
      `(?:use|take|see|go by|refer to|follow) (?:the )?(?:other ${LIST_EN}|${RIGHT_EN} ${LIST_EN}|version \\p{N}+|${LIST_EN} (?:of|from|by|that|which) \\p{L}+)`,
      `(?:what|the ${LIST_EN}|the (?:e-?)?mail)(?: \\p{L}+){1,5} (?:counts|prevails|applies|is (?:binding|decisive|authoritative)|takes precedence)`,
    ],
    es: [
      `(?:la|el) ${RIGHT_ES}(?= (?:l[ao]|se|est[áa]|lleg\\p{L}+|vien\\p{L}+|va|sale|es|manda|trae|tiene|cuelga|queda) )`,
      `(?:la|el) ${LIST_ES} ${RIGHT_ES}(?= (?!del?(?!\\p{L})|para |a |al |y |con )\\p{L})`,
      `para (?:las|los|la|el) (?:${LIST_ES}|filas|líneas|números) (?:exact|precis|${RIGHT_ES})\\p{L}* \\p{L}+`,
      `(?:manda|tiene|trae|guarda|envía|pasa) (?:la|el) (?:${LIST_ES} )?${RIGHT_ES}`,
      `(?:vale|valen|cuenta|manda|rige|prevalece|úsese|usen|tomen|véase|vean) (?:la|el|lo) (?:que|otr[oa]|del?|${LIST_ES} (?:de|del|que))`,
    ],
    fr: [
      `(?:la|le) ${RIGHT_FR}(?= (?:${LIST_FR} )?(?:est|vient|arrive|suit|sera|se|chez|reste|l['’]|vous) ?)`,
      `pour (?:les|la|le) (?:${LIST_FR}|lignes|numéros) (?:exact|précis|${RIGHT_FR})\\p{L}*,? \\p{L}+`,
      `(?:a|garde|envoie|apporte|tient|enverra) (?:la|le) ${RIGHT_FR}(?: ${LIST_FR})?`,
      `(?:(?:fait|font) foi|vaut|prévaut|compte|prenez|voir|utilise[rz]) (?:plutôt )?(?:la|le|celle|celui|l['’])(?= ?(?:autre|${LIST_FR}|de|du|que|qui) ?)`,
    ],
    it: [
      `quell[oa] ${RIGHT_IT}(?= \\p{L})`,
      `(?:il|la|l['’]) ?${LIST_IT} ${RIGHT_IT}(?= (?!d\\p{L}{1,4} |per |e |con |a )\\p{L})`,
      `per (?:le|i|la|il|l['’]) ?(?:${LIST_IT}|righe|linee|numeri) (?:esatt|precis|${RIGHT_IT})\\p{L}* \\p{L}+`,
      `(?:ha|tiene|manda|porta|spedisce|invia) (?:l['’]|il |la )?(?:${LIST_IT} |quell[oa] )${RIGHT_IT}`,
      `(?:fa fede|vale|conta|prevale|usate|prendete|vedi|vedere) (?:piuttosto )?(?:il|la|lo|l['’]|quell[oa]) ?(?:altr[oa]|${LIST_IT}|che|d[ie]\\p{L}*)`,
    ],
    ja: [
      '(?:正しい|正式な|最新の|本当の|新しい|正規の|確定した?)(?:もの|ほう|方|一覧|リスト|表|版|分)(?:は|が|を)[^.]{2,}',
      '正(?:は|が)[^.]{2,20}(?:に|が|の)',
      '(?:版|一覧|リスト|表|シ-ト)(?:が|を)(?:優先|正と)',
    ],
  }),
  'iu',
);
const REPLACED = regexp(
  wholeWord({
    en: ['(?:replaced|superseded|overtaken|succeeded) by', '(?:is|was|now) (?:void|withdrawn|superseded)'],
    es: ['(?:reemplazad|sustituid|superad|anulad)[oa] (?:por|el|con)'],
    fr: ['(?:remplacée?|annulée?|dépassée?) (?:par|le|depuis)'],
    it: ['(?:sostituit|rimpiazzat|superat|annullat)[oa] (?:da|dal|dalla|dall|il|con)'],
    ja: ['(?:に|で)(?:差し?替え|置き?換え)(?:られ|済|まし)', '(?:廃止|失効|無効)'],
  }),
  'iu',
);
const FROM_MEMORY = regexp(
  wholeWord({
    en: [
      '(?:from|by) (?:memory|heart)|(?:off|from) (?:the top of )?(?:my|his|her|our) head|in my head|as (?:far|best) as (?:i|we) (?:remember|recall|know)',
      '(?:only |just )?(?:a )?(?:first (?:go|shot|pass|cut|stab|attempt)|rough (?:cut|version|list|draft|idea)|guess(?:work|ed|es)?|working copy|provisional|preliminary)',
    ],
    es: [
      '(?:de|por) memoria|de cabeza|a ojo|si (?:mal )?no recuerdo',
      '(?:primer intento|versión preliminar|provisional|preliminar|aproximad[oa]|borrador)',
    ],
    fr: ['de (?:tête|mémoire)|à vue de nez', '(?:premier jet|provisoire|préliminaire|approximati(?:f|ve)|brouillon)'],
    it: [
      'a memoria|a mente|a occhio',
      '(?:prima stesura|provvisori[oa]|preliminare|approssimativ[oa]|bozza|brutta copia)',
    ],
    ja: [
      '記憶(?:で|から|を頼り|に基づ)|うろ覚え|思い出しながら',
      '(?:仮の?|暫定)(?:版|一覧|リスト|表)|たたき台|下書き',
    ],
  }),
  'iu',
);
const SPAN = '(?:year|month|quarter|season|spring|summer|autumn|fall|winter)';
const AGED = regexp(
  wholeWord({
    en: [
      `(?:old|older|outdated|out-of-date|obsolete|previous|former|last ${SPAN}['’]s|last week['’]s) ${LIST_EN}`,
      `(?:${LIST_EN}|this|it|these)(?: \\p{L}+){0,2} (?:is|are|was) (?:\\p{L}+ )?(?:old|outdated|out of date|obsolete|stale|from (?:last|before)|of last|last ${SPAN}['’]s)`,
      `(?:printed|made|drawn up|compiled|taken|copied|exported|dated|state|as of|as it was|valid|stems?|dates?)(?: \\p{L}+){0,3} (?:last ${SPAN}|before (?:the|our|we)|\\p{L}+ years? ago)`,
    ],
    es: [
      `${LIST_ES} (?:viej|antigu|desactualizad|anterior|obsolet)\\p{L}*|(?:viej|antigu)[oa] ${LIST_ES}`,
      `(?:impres|hech|sacad|elaborad|copiad|list|hoj|relación|es|estado|datos)\\p{L}*(?: (?:es|de|del|desde))* (?:antes de|hace (?:\\p{L}+ )?(?:años?|meses)|(?:el |la |del? (?:la )?)?(?:año|mes|trimestre|temporada|verano|invierno) pasad[oa])`,
    ],
    fr: [
      `${LIST_FR} (?:périmée?|obsolète|dépassée?|précédente?|ancienne?)|(?:ancienne?|vieille|vieux) ${LIST_FR}`,
      `(?:imprim|établi|fait|dressé|copié|tir|list|état|relev|dat|c['’]est)\\p{L}*(?: \\p{L}+){0,2} (?:avant|d['’]avant|d['’]il y a|(?:de |à |du )?(?:l['’]an(?:née)?|l['’]été|l['’]hiver|mois|trimestre) (?:derni|pass)\\p{L}+)`,
    ],
    it: [
      `${LIST_IT} (?:vecchi[oa]|superat[oa]|precedente|obsolet[oa])|vecchi[oa] ${LIST_IT}`,
      `(?:stampat|redatt|compilat|fatt|copiat|estratt|elenco|lista|foglio|situazion|stat|è)\\p{L}*(?: (?:è|di|del|dal|a))* (?:prima d\\p{L}+|(?:\\p{L}+ )?(?:anni|mesi) fa|(?:dell['’]|l['’]|del |lo |il )?(?:anno|mese|trimestre|estate|inverno) scors[oa])`,
    ],
    ja: [
      '(?:旧|古い|昨年|去年|前年度?|昨年度|[一二三四五1-9]年前|移転前|改装前|統合前|引っ?越し前)(?:の|時点の|度の)?[^.]{0,8}(?:一覧|リスト|表|名簿|版|デ-タ|シ-ト|もの|状態|内容)',
    ],
  }),
  'iu',
);
/** "This list is the valid one": said of itself. */
const THIS_IS = regexp(
  /(?<!\p{L})(?:this (?:is|\p{L}+ (?:is|replaces|counts|prevails|applies))|(?:est[ae]|éste) (?:es|lista es|hoja es|relación es)|vale (?:la|el) presente|(?:ceci|voici|c['’]est|cette|la présente|le présent)(?!\p{L})|(?:questo|questa|il presente|la presente)(?!\p{L}))|本(?:一覧|表|リスト|書)|(?:これ|こちら|この)/iu,
);

/** @param lists with their standing: only those that are asked for speak for the sender */
export const disownedLists = (lists: readonly AttachedList[]): Doubt[] =>
  lists
    .filter(({ standing }) => standing !== 'aside' && standing !== 'open')
    .flatMap((list) =>
      listNotes(list)
        .filter(({ isBeside }) => !isBeside)
        .flatMap(({ text }) => findStatements(foldCharacters(text)))
        .filter(({ text }) => text.length <= LONGEST && disowns(text.replace(/\s+/gu, ' ')))
        .map(({ text }) => certainDoubt('numbers', list.source, text.trim())),
    );

/** What a list says of itself is short. */
const LONGEST = 300;

function disowns(said: string): boolean {
  if (FROM_MEMORY.test(said) || REPLACED.test(said)) return true;
  return (OTHER_IS_RIGHT.test(said) && !THIS_IS.test(said)) || (AGED.test(said) && !PUT_AWAY.test(said));
}
