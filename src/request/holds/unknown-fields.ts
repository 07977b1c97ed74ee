/**
 * Fields of a form that say what kind of order it is, where it runs, or how far it has come, with a value that is not plainly that of an order which
 * is to be carried out (desk rules, section 6). Nobody can list what else such a field may hold: what is known passes.
 */

import { regexp } from '../../base/regexp.ts';

const whole = (labels: string): RegExp => regexp(`^(?:${labels})$`, 'iu');

/** Of the order, not of its numbers: a bare "Type" may be a line's. */
const KIND_LABEL = whole(
  "(?:order|request|transaction|submission|ticket|case|work|process(?:ing)?)[ -](?:type|class|kind|category)|(?:type|kind|nature|class) of (?:order|request|transaction)|reqtype?|(?:tipo|clase|categoría) de (?:orden|solicitud|pedido|petición|trámite|transacción|gestión|operación)|(?:type|nature|catégorie|genre) de (?:la )?(?:demande|commande|transaction|dossier|démarche|prestation)|nature de l['’](?:opération|ordre)|(?:tipo|genere|categoria) (?:di )?(?:ordine|richiesta|operazione|pratica|intervento)|natura della richiesta|(?:申込|申請|依頼|要求|請求|処理|作業|業務|案件|注文|取引|受付|手続き?|オ-ダ-|リクエスト)の?(?:区分|種別|種類|タイプ)",
);
/** What is to be done, or that it is an order and how much of one. */
const KNOWN_KIND = regexp(
  /(?<!\p{L})(?:port|transfer|convert|conver[st]|releas|mov[ei]|migrat|switch|cut-?over|disconnect|orders?(?!\p{L})|firm|final|new(?!\p{L})|initial|partial|full|simple|complex|normal|standard|urgent|expedite|change|portabil|portag|traspas|traslad|liber|órden|orden(?!\p{L})|pedido|parcial|total|normal|estándar|inicial|cambio|transf|sortie|commande|ordre|partiel|totale?|initiale?|ferme|changement|libér|rilasc|trasfer|migraz|uscita|ordine|parzial|semplice|cambio|definitiv|salida)|ポ-ト|転出|移行|移転|移管|移動|解放|開放|変換|変更|切り?替え|乗り?換え|本?申込|本?申請|依頼|発注|注文|新規|通常|一部|全部|MNP/iu,
);
/** "CB", "2", "CB - LNP": a code of the carrier's, and no words that say what it stands for. */
const CODE = regexp(/^[^\p{L}\p{N}]*[\p{Lu}\d]{1,3}(?![\p{L}\d])(?!.*\p{L}{4})/u);
const STATE_LABEL = whole(
  "(?:(?:order|request|ticket|case|current|approval) )(?:status|state|stage|phase|step)|status|stage|phase|estado (?:actual|del (?:pedido|ticket|trámite)|de la (?:solicitud|orden))|etapa|fase|étape|phase|statut|état (?:actuel|de la (?:demande|commande))|stato (?:attuale|della (?:richiesta|pratica)|dell['’]ordine|del ticket)|stadio|(?:現在の?)?(?:状態|状況|ステ-タス|進捗|段階|工程)",
);
const KNOWN_STATE = regexp(
  /(?<!\p{L})(?:releas|submit|sent|firm(?!\p{L})|final|approv|authori|implement|execut|activ|assign|unassign|ready|in progress|receiv|accept|confirm|valid|sign|production|certif|done|complet|in service|working|in use|live|passed|order|open|new(?!\p{L})|clear|go(?!\p{L})|enviad|aprobad|autorizad|asignad|sin asignar|list[oa]s?(?!\p{L})|firmad|ejecuc|en curso|en uso|recibid|aceptad|abiert|nuev|soumis|envoy|approuv|autoris|attribu|non attribu|prête?|exécut|en cours|reçu|transmis|accept|ouvert|nouve|inviat|approvat|autorizzat|attiv|assegnat|pront|confermat|firmat|esecuz|in corso|ricevut|emess|ordin|accettat|apert|nuov|visto bueno|liber|rilasciat)|有効|未割り?当|使用中|稼働|済|完了|送付|発行|実施|実行|進行中|対応中|処理中|依頼|申込|受付|新規|承認|決裁/iu,
);
/** Where the order runs: what is not called live may be a trial. */
const ENVIRONMENT_LABEL = whole('env(?:ir(?:onment)?)?|entorno|ambiente|environnement|環境|(?:実行|稼働|接続)環境');
const LIVE = /^\W*(?:prod|prd|live|real|en vivo|réel|exploitation|esercizio|本番|実環境)/iu;
const STEPS = /(?<![\d./-])(\d{1,2}) ?(?:of|de|di|sur|su|\/) ?(\d{1,2})(?![\d./-])/iu;
/** A sentence is weighed as one, a box read elsewhere. */
const LONGEST = 90;
const BOXES = /[[□☐☑☒■✓✔]/u;

/** Whether a field names a kind, a place or a state of the order that nothing is known of; characters folded. */
export function isUnknownField(label: string, value: string): boolean {
  if (!/\p{L}/u.test(value) || value.length > LONGEST || BOXES.test(value)) return false;
  if (ENVIRONMENT_LABEL.test(label)) return !LIVE.test(value);
  if (KIND_LABEL.test(label)) return !KNOWN_KIND.test(value) && !CODE.test(value);
  if (!STATE_LABEL.test(label)) return false;
  const [, now = '', last = ''] = STEPS.exec(value) ?? [];
  return now === '' || now !== last ? !KNOWN_STATE.test(value) : false;
}
