/**
 * A deed that is named as a noun and denied behind it: "the move of 425-555-0100 is no longer needed", "la salida ya no procede". The
 * sender's words in, the statements that say it out; a person hears them before anything moves.
 */
import { type Found, quoteAround } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { simplify } from '../kind/simplify-statement.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';

type Denied = {
  /** What is to be done, as a noun. */
  readonly deed: string;
  /** Behind the deed: a paper, a price or a time of it, which may well be done without. */
  readonly part: string;
  /** What begins another clause. */
  readonly clause: string;
  readonly undone: string;
};

const EN: Denied = {
  deed: '(?:port(?:ing|[- ]?out)?s?|transfers?|release|move|moving|departure|conversion|cut-?over|migration|switch|hand-?over|change of (?:carrier|provider)|request|order)',
  part: '(?:pins?|codes?|forms?|fees?|charges?|letters?|loas?|dates?|windows?|tests?|confirmation|from|history|numbers? (?:are|is))',
  clause: '(?:that|which|who|as|since|because|so|please|but|while|if|when|and (?:please|we|i))',
  undone:
    "(?:(?:is|are|was|were)(?: now| really| in fact)?(?: no longer|n['’]t| not)(?: \\p{L}+)? (?:needed|necessary|required|wanted|wished|desired|called for|going ahead|happening|taking place|on|valid|current|planned|relevant|to (?:take place|go ahead|happen|be (?:done|made)|proceed))|(?:has|have) (?:become|been|turned) (?:unnecessary|superfluous|moot|pointless|redundant|obsolete|called off|dropped|scrapped|shelved|abandoned)|(?:is|are) (?:now )?(?:off(?! (?:of|the))|moot|unnecessary|superfluous|obsolete|void|pointless|dead|dropped|shelved|abandoned)|(?:will|shall) (?:not|no longer) (?:take place|go ahead|happen|be (?:needed|necessary|required|going))|won['’]t (?:take place|go ahead|happen|be (?:needed|necessary|required))|(?:no longer|does not|doesn['’]t|need not|needn['’]t|must not|mustn['’]t|should not|shouldn['’]t) (?:appl(?:y|ies)|stands?|makes? sense|(?:need |have )?(?:to )?(?:happen|take place|go ahead|be (?:done|made|carried out))))",
};
const ES: Denied = {
  deed: '(?:salida|portabilidad|portación|baja|traspaso|transferencia|liberación|cambio|conversión|traslado|cesión|marcha|migración|mudanza|solicitud|pedido)',
  part: '(?:pin|código|formulario|tarifa|carta|fecha)',
  clause: '(?:que|porque|ya que|pues|cual|pero|así que|por favor|si|cuando|mientras)',
  undone:
    '(?:ya no|no)(?: nos| me| se)?(?: l[eo]s?)? (?:proced[ea]n?|(?:hace|hará|hacía) (?:ya )?falta|(?:es|será|resulta) (?:ya )?(?:necesari|precis|vigent|pertinent|oportun)\\p{L}*|tiene (?:ya )?(?:sentido|lugar|objeto|razón|caso)|tendrá lugar|corresponde|(?:nos )?interesa|aplica|(?:hará|realizará|necesita|requiere|llevará)(?! (?:formulario|carta|el pin))|(?:debe|va a) (?:hacer|realizar|tener|llevar)\\p{L}*|sigue adelante|queremos|necesitamos)|(?:queda|está|quedó|ha quedado) (?:sin efecto|anulad|cancelad|descartad|suspendid|desestimad|en nada)\\p{L}*|es innecesari[oa]|sobra(?!\\p{L})',
};
const FR: Denied = {
  deed: '(?:départ|sortie|portage|portabilité|transfert|libération|conversion|bascule(?:ment)?|changement|cession|passage|migration|demande|déménagement)',
  part: '(?:pin|code|formulaire|frais|lettre|date)',
  clause: '(?:qui|que|car|puisque|mais|donc|merci|veuillez|si|quand|parce)',
  undone:
    "n['’](?:a|ont|aura|avait) (?:plus|pas|donc plus)(?: de| d['’])? ?(?:lieu|raison|objet|sens|à (?:se faire|être)|besoin|cours)\\p{L}*|n['’](?:est|était) (?:plus|pas|donc plus)(?: \\p{L}+)? ?(?:nécessaire|utile|souhait|voulu|demandé|prévu|à (?:faire|l['’]ordre)|d['’]actualité|valable|requis|pertinent)\\p{L}*|ne (?:se fera|doit|se fait|s['’]impose|sera|tient|nous (?:sert|intéresse)) (?:plus|pas)|ne sert plus|(?:est|devient|sont) (?:désormais |donc )?(?:annulé|abandonné|caduc|sans objet|suspendu|inutile|superflu)\\p{L}*|tombe à l['’]eau",
};
const IT: Denied = {
  deed: '(?:partenza|uscita|portabilità|rilascio|trasferimento|conversione|passaggio|migrazione|cessione|spostamento|voltura|liberazione|cambio|richiesta|trasloco)',
  part: '(?:pin|codice|modulo|costo|lettera|data)',
  clause: '(?:che|perché|poiché|ma|quindi|per favore|se|quando|mentre)',
  undone:
    'non (?:ha|hanno|avrà|aveva)(?: ormai)?(?: più)? (?:ragione|motivo|senso|luogo|scopo|ragion)|non (?:è|era|sarà)(?: ormai)?(?: più)? (?:necessari|richiest|previst|util|attual|desiderat|volut|valid|opportun|da (?:fare|eseguire))\\p{L}*|non (?:ci )?(?:serve|occorre|interessa|si farà|si fa|si deve|va|deve) (?:più|farsi|fatt|esegui|aver|essere)\\p{L}*|non (?:si farà|serve più|occorre più)|(?:è|viene|resta) (?:ormai )?(?:annullat|superat|sospes|revocat|superflu|inutil)\\p{L}*|salta(?!\\p{L})',
};
const JA =
  /(?:転出|移管|移行|移転|移動|ポ[ー-]トアウト|解放|譲渡|変換|切り?替え|引き?渡し|乗り?換え|MNP|ポ[ー-]ト|依頼|申請)(?:の件|手続き?|の?依頼|の?必要(?:性)?)?(?:は|も|が|について(?:は)?)[^.!?]{0,16}?(?:不要|無用|必要(?:が|は)?(?:なく|なし|ありません|ない|ござい)|なく(?:なり|なっ)|なしに|なしと|見送|見合わせ|中止|無効|やめ)/u;

/** "移すつもりはございません": a deed that nobody means to do. */
const NOT_MEANT_JA =
  /(?:転出|移管|移行|移転|移動|解放|譲渡|変換|移[しすさせ]|切り?替え|引き?渡|乗り?換え|MNP|ポ[ー-]ト)[^.!?、,]{0,8}?(?:つもり|予定|考え|意向|意思|計画|気)(?:は|も|が|など)?[^.!?、,]{0,12}?(?:ありません|ございません|ない|無い|なく(?=[、,.]|$)|持って(?:い|お)?(?:ません|らず|りません|ない))/u;
/** "Haha, no, only joking": an answer to one's own request takes it back. What stands after a question answers that. */
const TAKEN_BACK = regexp(
  /^[\s\p{P}\p{S}]*(?:(?:(?:ha)+h?|(?:ja)+j?|(?:he)+|(?:ah)+a?|lol|oh|well|just|but|bueno|pero|bon|mais|ma|beh)[\s\p{P}\p{S}]+){0,4}(?:(?:no|nope|nah|non|nein)(?: (?:no|non|nein))*\s*(?:[,!]+|-|\.{2,})(?! ?(?:rush|hurry|need|problem|worr|thank|gracias|merci|grazie)(?:s|y|ies)?(?!\p{L}))|(?:いや|いいえ)[、,])\s*\p{L}/iu,
);

const denying = ({ deed, part, clause, undone }: Denied): RegExp =>
  regexp(
    `(?<![\\p{L}-])${deed}(?! ${part}(?!\\p{L}))(?!\\p{L})(?:(?!(?<!\\p{L})${clause}(?!\\p{L}))[^.!?;:,]){0,90}?(?<!\\p{L})(?:${undone})`,
    'iu',
  );
const DENIALS: readonly RegExp[] = [...[EN, ES, FR, IT].map(denying), JA, NOT_MEANT_JA];

/** @returns the statements that say of a deed that it is not to be done */
export const undoneDeeds = (own: string, providerNames: readonly string[]): Found<'hold'>[] =>
  findStatements(foldCharacters(own))
    .map(({ text }) => simplify(text, providerNames))
    .filter(
      (said, i, all) =>
        DENIALS.some((pattern) => pattern.test(said)) ||
        (i > 0 && TAKEN_BACK.test(said) && !/[?？:：]\s*$/u.test(all[i - 1] ?? '')),
    )
    .map((said) => ({
      value: 'hold',
      source: 'body',
      quote: quoteAround(said, { start: 0, end: Math.min(said.length, 120) }),
    }));
