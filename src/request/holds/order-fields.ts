/**
 * What the fields of a carrier's order and of a change ticket say where no sentence does (desk rules, section 6): a supplement
 * that cancels, an activity that moves nothing, an order that is only an enquiry, a test or for information, a stage before the one
 * that authorises.
 */

import { regexp } from '../../base/regexp.ts';
import { seenCells } from '../../page/cells.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { asksApproval, isOpenApproval } from './approval-fields.ts';
import { isIdle } from './idle-fields.ts';
import { asksReason, givesReasonCode, isUnknownReason, LOOKS_UP } from './reason-fields.ts';
import { isUnknownField } from './unknown-fields.ts';

/** Tags of the local service request; two of them make an order. */
const TAG = /^(?:PON|CCNA|VER|REQTYPE?|ACT|SUP|DDD|NNSP|ONSP|OSP|NSP|NPQTY|LNA|LNUM|EUN?|EU NAME|D\/TSENT|E?ATN)$/u;
/** Tags whose value may stand behind a blank: "SUP 1 | ACT V". */
const BARE_TAG = /^([A-Z/]{2,7}) (\S.*)$/u;
const SUPPLEMENT = /^(?:SUP|SUPP|SUP TYPE|supplement(?: type)?)$/iu;
/** Of the account, by the letters of the local service ordering guidelines. */
const ACTIVITY = /^ACT$/u;
const CANCELS =
  'cancel\\p{L}*|can(?!\\p{L})|withdr\\p{L}+|void|anul\\p{L}*|annul\\p{L}*|retir\\p{L}+|ritir\\p{L}+|取消|取り消し|取下げ|キャンセル|撤回';
const SUPPLEMENT_CANCELS = regexp(`^0*1(?!\\d)|^(?:${CANCELS})`, 'iu');
/** New, change, disconnect, moves, record, suspend, restore, deny: none of them converts a line to another carrier. */
const MOVES_NOTHING = /^[NCDMTRSBYLK](?=\s*(?:$|[-(:,]))/u;

const TYPE = regexp(
  /^(?:(?:order|request|transaction|submission|document|service|job|ticket|case|work)[ -]type|(?:kind|nature|class|category) of (?:order|request|work|transaction)|tipolog[ií]a(?: (?:de|di) \p{L}+)?|objet(?: de la demande)?|objeto(?: de la solicitud)?|oggetto(?: della richiesta)?|clase(?: de \p{L}+)?|classe|catégorie|categor[ií]a|nature de (?:l['’]opération|l['’]ordre|la commande)|natura(?: della richiesta)?|naturaleza|type(?: of (?:order|request))?|reqtype?|transaction|purpose|tipo(?: de (?:orden|solicitud|pedido|trámite|transacción))?|type (?:de (?:commande|demande|transaction)|d['’]ordre)|nature(?: de la demande)?|tipo (?:di )?(?:ordine|richiesta|operazione)|(?:申込|依頼|処理|受付|手続き?)?(?:区分|種別))$/iu,
);
const ENQUIRY =
  "(?:pre-?order|(?:port(?:ability|ing)? )?(?:inquir(?:y|ies)|enquir(?:y|ies))|feasibility|quot(?:e|ation)|simulation|validation only|(?:test(?:ing)?|training|draft|preview)(?= *(?:$|[(/,;:-]|order|only|request|copy|run|case))|information(?:al)?(?: only| request)?(?= *(?:$|[(/,;-]))|consulta|prefactibilidad|factibilidad|cotización|presupuesto|simulación|prueba|borrador|información(?= *(?:$|[(/,;-]))|faisabilité|pré-?commande|devis|essai|brouillon|renseignement|demande d['’]information|prefattibilità|fattibilità|preventivo|simulazione|prova|bozza|informazioni(?= *(?:$|[(/,;-]))|事前(?:相談|照会|確認|調査)|照会|相談|見積|問い?合わ?せ|試験|テスト|下書き)";
const CODE = '(?:[\\p{Lu}\\d]{1,4} ?[-:/.=] ?)?';
/** What only examines: a study, a check. "Verification" alone may be a step of the port; "only" says that it is all. */
const EXAMINES =
  "(?:(?:feasibility |eligibility |port(?:ing|ability)? |preliminary |site |impact |cost )*(?:study|studies|assessment|appraisal|survey|estimates?|pre-?check|eligibility(?: check)?)|estudio|evaluación|análisis|estimación|étude|évaluation|analyse|estimation|(?:pré-)?éligibilité|studio|valutazione|analisi|stima)(?= *(?:$|[(/:;.–-]| (?:of|for|de|d['’]|du|di|del|della|préalable|pr[eé]vi[ao]|prelimina\\p{L}+|technique|técnic[ao]|tecnic[ao]|only|request)(?!\\p{L})|d['’]))";
const ONLY = '(?:only|solely|s[oó]l[oa]|solamente|únicamente|seule(?:ment)?|uniquement|soltanto|unicamente)';
const EXAMINED =
  '(?:validations?|verifications?|checks?|validaci(?:ón|ones)|verificaci(?:ón|ones)|comprobación|vérifications?|contrôle|validazion[ei]|verific(?:a|he)|controllo)';
/** "Request for a quote", "demande de devis": an enquiry under a word that names any order. */
const REQUEST_FOR =
  "(?:request|application|order|ticket|solicitud|pedido|petición|demande|commande|richiesta|domanda|ordine) (?:for|of|de|d['’]|di|per|pour|para) ?(?:(?:an?|un[ae]?|l['’]|la|le|el) ?)?";
const IS_ENQUIRY = regexp(
  `^${CODE}(?:${REQUEST_FOR})?(?:${ENQUIRY}|${LOOKS_UP}|${EXAMINES}|${CANCELS}|(?:\\p{L}+ )?${EXAMINED}(?: (?!(?:and|y|et|e) )\\p{L}+){0,3} ${ONLY}(?!\\p{L})|${ONLY} ${EXAMINED}(?!\\p{L})|(?:pre-?)?${EXAMINED} (?:of |de |di |d['’]|della |de la )?(?:feasibility|portability|eligibility|portabilidad|factibilidad|viabilidad|éligibilité|faisabilité|portabilité|fattibilità|portabilità)(?!\\p{L}))|(?:可否|実現性|可能性|適格性)(?:の)?(?:確認|照会|調査|検討|判定)|^(?:事前|予備)(?!承認|申込|合意|連絡|登録)|^(?:\\p{Script=Han}{2,4}の?)?(?:照合|突合|突き?合わ?せ|点検|診断|試算)(?:のみ|だけ|依頼|[(（]|$)|^(?:事前)?(?:調査|検討|見積もり?)(?:のみ|だけ|依頼|$)|(?:確認|検証|照会)(?:のみ|だけ)`,
  'iu',
);

/** "(no lines move)", "nessun rilascio", "番号の移動なし": of whatever kind it is, it moves nothing. */
const MOVES_NONE = regexp(
  /(?<!\p{L})(?:no|not an?|without(?: an?)?|nothing|ningun[oa]?|ningún|sin|sans|aucune?|pas de|ne|nessun[oa]?|senza|non) (?:\p{L}+ ){0,2}?(?:port(?:ing|ed|s)?|moves?|moved|movements?|transfer(?:red|s)?|orders?|released?|cut-?over|portabilidad|traspasos?|transferencia|movimientos?|orden|órdenes|liberación|genera|portage|portabilité|transfert|mouvements?|commande|ordre|libération|bascule|portabilità|trasferiment[oi]|moviment[oi]|spostament[oi]|ordin[ei]|rilasci[oa]?|emette)(?!\p{L})|(?:移動|移行|移転|移管|転出|発注|開放|解放|切り?替え|払い?出し|申込み?|実施|変更)(?:は|を|も|の)?(?:なし|無し|無い|ない|せず|しない|伴わ|行わ|含ま|ありません)/iu,
);

/** Whether words that name a kind of order begin by calling it an enquiry, a test, a cancellation. */
export const isEnquiry = (words: string): boolean => IS_ENQUIRY.test(words.trim());

type Field = { readonly label: string; readonly value: string };

/** A line of a form is no longer, and a form has no more lines. */
const LONGEST = 600;
const MOST_LINES = 2000;

/** As a form sets what goes on below a value. */
const CONTINUED = /^\s{4,}\S/u;
const OWN_LABEL = /^\s*[^:=\n]{1,40}[:=]/u;

/** Those of each line; what stands indented below a value, with a label of its own or without, belongs to the label above as well. */
function fieldsIn(lines: readonly string[]): Field[] {
  let above = '';
  return lines.flatMap((line) => {
    const fields = fieldsOf(line);
    const isContinued = above !== '' && CONTINUED.test(line);
    if (!isContinued) above = line.trim() === '' ? '' : (fields[0]?.label ?? '');
    if (!isContinued) return fields;
    const value = OWN_LABEL.test(line) ? (fields[0]?.value ?? '') : line.trim();
    return [...fields, { label: above, value }];
  });
}

/** "REQTYP: CB  ACT: V", "PON NL-1 | SUP 1", "SUP .... 1", "区分　　照会". */
function fieldsOf(line: string): Field[] {
  const pieces = seenCells(line.replace(/[ .]{0,4}\.{2,}/gu, ': '))
    .map((piece) => piece.replace(/^[>*#• -]+/u, '').trim())
    .filter((piece) => piece !== '');
  return pieces.flatMap((piece, i): Field[] => {
    const cut = piece.search(/[:=]/u);
    if (cut < 0) {
      const [, tag = '', value = ''] = BARE_TAG.exec(piece) ?? [];
      return TAG.test(tag) ? [{ label: tag, value }] : [{ label: piece, value: valuesIn(pieces.slice(i + 1), piece) }];
    }
    const [label, value] = [piece.slice(0, cut).trim(), piece.slice(cut + 1).trim()];
    const behind = value === '' || (BARE_CODE.test(value) && asksReason(label)) ? valueIn(pieces[i + 1]) : '';
    return [{ label, value: `${value} ${behind}`.trim() }];
  });
}

const BARE_CODE = /^[\p{Lu}\d]{1,4}$/u;

/** Who approves may stand in a cell of its own before the answer. */
const valuesIn = (cells: readonly string[], label: string): string =>
  asksApproval(label) ? cells.join('  ') : valueIn(cells[0]);

/** What stands in the next cell, unless it is a field of its own. */
const valueIn = (cell = ''): string => (/^[^:=()]{1,40}[:=]/u.test(cell) ? '' : cell);

/** @returns the fields that say so, folded */
export function orderFields(text: string): string[] {
  const lines = foldLines(text);
  const fields = fieldsIn(lines);
  const isOrder = new Set(fields.map(({ label }) => label).filter((label) => TAG.test(label))).size > 1;
  const told = fields.filter(
    ({ label, value }) =>
      (isOrder && SUPPLEMENT.test(label) && SUPPLEMENT_CANCELS.test(value)) ||
      (isOrder && ACTIVITY.test(label) && MOVES_NOTHING.test(value)) ||
      ((TYPE.test(label) || givesReasonCode(label, value)) && IS_ENQUIRY.test(value)) ||
      ((TYPE.test(label) || STAGE.test(label)) && MOVES_NONE.test(value)) ||
      isIdle(label, value) ||
      isOpenApproval(label, value) ||
      isUnknownField(label, value) ||
      isUnknownReason(label, value),
  );
  return [...told, ...stagesBefore(lines, fields)].map(({ label, value }) => `${label}: ${value}`);
}

/** A wide blank of Japanese forms parts cells. */
const foldLines = (text: string): string[] =>
  text
    .split('\n')
    .slice(0, MOST_LINES)
    .map((line) => foldCharacters(line.slice(0, LONGEST).replace(/\u3000|\t/gu, '  ')));

const STAGE =
  /^(?:(?:current )?(?:stage|phase|step|state|status)|estado|etapa|fase|étape|phase|état|statut|stato|stadio|段階|状態|ステ-タス|進捗)(?: (?:actual|actuelle?|attuale))?$/iu;
const ARROW = /\s*(?:[>→⇒»]|->|=>)\s*/u;
const APPROVES =
  /authori[sz]|approv|sign-?off|aprob|autoriz|visto bueno|approb|autoris|validation|autorizz|benestare|承認|決裁|認可/iu;
/** The step is behind one that bears its name so. */
const APPROVED =
  /(?:approved|authori[sz]ed|signed off|aprobad[oa]|autorizad[oa]|approuvée?|autorisée?|validée?|approvat[oa]|autorizzat[oa]|承認済|決裁済|認可済)/iu;
/** A ticket of the change board says in these words that nobody has authorised it yet. */
const CHANGE = regexp(
  /(?<![\p{L}\d])(?:CHG|CRQ|RFC)[- ]?\d{2,}|(?:change (?:request|board|ticket)|solicitud de cambio|demande de changement|richiesta di modifica|変更(?:申請|管理)票?)/iu,
);
const EARLY =
  /^\W*(?:\d+ ?)?(?:new|draft|assess(?:ment|ing)?|requested|registered|in review|under review|review|authori[sz]e|nuev[oa]|borrador|evaluación|valoración|en revisión|autorizar|nouveau|nouvelle|brouillon|évaluation|en revue|autoriser|nuov[oa]|bozza|valutazione|in revisione|autorizzare|起案|新規|評価|審査中?|承認待ち)\W*$/iu;

function stagesBefore(lines: readonly string[], fields: readonly Field[]): Field[] {
  const chains = lines
    .flatMap((line) => line.split(/[()]/u))
    .map((part) => part.split(ARROW).map(foldStep))
    .filter((steps) => steps.length > 2);
  const isChange = lines.some((line) => CHANGE.test(line));
  return fields.filter(({ label, value }) => {
    if (!STAGE.test(label)) return false;
    const now = foldStep(value.split('(')[0] ?? '');
    const chain = chains.find((steps) => steps.includes(now));
    if (!chain) return isChange && EARLY.test(now);
    const approval = chain.findIndex((step) => APPROVES.test(step));
    const at = chain.indexOf(now);
    return at < approval || (at === approval && !APPROVED.test(now));
  });
}

/** "2 Assess" and "Assess" are one. */
const foldStep = (step: string): string =>
  step
    .slice(step.lastIndexOf(':') + 1)
    .replace(/^[^\p{L}]+/u, '')
    .trim()
    .toLowerCase();
