/**
 * Fields of an order or a ticket that say that nothing is to be done with it: it runs in a test, it is for information only, it is
 * cancelled or rests (desk rules, section 6). By what the label asks and what the value answers, in every language of the desk.
 */

import { regexp } from '../../base/regexp.ts';

/** A label and the values of it that leave the desk nothing to do. */
type Idle = { readonly label: RegExp; readonly value: RegExp };

const whole = (words: string): RegExp => regexp(`^(?:${words})$`, 'iu');
const begins = (words: string): RegExp => regexp(`^["'“«「(\\[]?(?:${words})(?![\\p{L}\\d])`, 'iu');

const YES = 'y|yes|true|on|1|x|sí|si|oui|sì|vrai|vero|はい|有|あり|○';
const NO = 'n|no|false|off|0|non|falso|faux|いいえ|無|なし|×';
const TRIAL =
  'cte|test(?:ing|s)?|tst|qa|uat|sit|stg|staging|stage|sandbox|dev(?:elopment)?|train(?:ing)?|lab|pre-?prod(?:uction)?|non-?prod(?:uction)?|demo|dry[ -]?run|simulat\\p{L}+|rehearsal|regression|certification|pruebas?|ensayo|preproducción|desarrollo|simulación|capacitación|recette|essais?|préproduction|développement|formation|simulation|collaudo|prov[ae]|preproduzione|sviluppo|simulazione|formazione|テスト|試験|検証|開発|ステ-ジング|訓練|研修|模擬';
const INFORMATION =
  "fyi|fyr|f\\.y\\.i\\.?|(?:for (?:your |our |the |their )?)(?:info(?:rmation)?|records?|files?|awareness|reference|knowledge|memory|reading)(?: only| purposes?)?|info(?:rmation(?:al)?)?(?: only| copy)?|(?:please )?(?:take )?note(?:d)?(?: only)?|acknowledge(?:ment)?(?: only| receipt)?|read(?:ing)?(?: only| and file)?|(?:keep on |to )?file(?: only)?|archive|copy only|para (?:su )?(?:información|conocimiento|constancia|archivo|registro)|(?:solo )?informativ[oa]|(?:tomar |tomen )?(?:nota|conocimiento)|enterad[oa]s?|acuse de recibo|archivar|pour (?:votre )?(?:information|info|mémoire|dossier|archivage|connaissance)|prendre (?:note|connaissance|acte)|prise (?:de connaissance|d['’]acte)|accuser réception|à classer|classer|per (?:vostra )?(?:conoscenza|informazione|archivio|memoria)|(?:solo |a titolo )?informativ[oa]|(?:per )?presa (?:visione|d['’]atto)|prendere (?:nota|atto|visione)|archiviare|(?:ご)?(?:参考|情報共有|情報|周知|控え|閲覧|回覧)(?:のみ|用|まで)?|(?:ご)?確認のみ|保管(?:のみ)?";
const NOTHING =
  'none|nil|nothing(?: to do)?|no(?:ne)? (?:action|further action|work)(?: \\p{L}+)*|not? (?:required|needed)|n\\/?a|-+|ningun[oa]?|nada|no (?:procede|aplica|requiere)|sin acción|aucune?|néant|rien(?: à faire)?|sans objet|nessun[oa]?|niente|non (?:richiesta|necessaria)|なし|無し|不要|特になし|対応不要';
const RESTS =
  'on[ -]hold|held|hold|parked|suspended|paused|postponed|deferred|frozen|stopped|withdrawn|cancel\\p{L}*|canceled|void(?:ed)?|obsolete|superseded|rejected|declined|denied|refused|disapproved|not approved|turned down|closed|en (?:espera|pausa)|suspendid[oa]|aplazad[oa]|retenid[oa]|parad[oa]|anulad[oa]|cancelad[oa]|rechazad[oa]|denegad[oa]|no aprobad[oa]|cerrad[oa]|en (?:attente|suspens|pause)|suspendue?|gelée?|reportée?|annulée?|retirée?|refusée?|rejetée?|non approuvée?|close?|clôturée?|in (?:sospeso|attesa|pausa)|sospes[oa]|rinviat[oa]|bloccat[oa]|annullat[oa]|ritirat[oa]|respint[oa]|rifiutat[oa]|non approvat[oa]|chius[oa]|保留|保留中|停止|中断|延期|凍結|取消(?:済み?)?|取り消し|取下げ|キャンセル|却下|否決|不承認|差し戻し|無効';

const ENVIRONMENT =
  'env(?:ironment|ir)?|system|region|instance|stage|platform|run(?: type| mode)?|mode|cycle|(?:order|usage|test|processing) (?:mode|environment|cycle)|entorno|ambiente|modo|ciclo|environnement|mode|cycle|ambiente|modalità|ciclo|環境|モ-ド|実行(?:環境|区分)';
const ACTION =
  "(?:required |requested |expected |next |your )?(?:actions?|to-?do|tasks?|handling|treatment)(?: (?:required|requested|needed|expected|items?|by|for|to|at|on|of|from)(?: [\\p{L}&' .-]{1,40})?)?|acci(?:ón|ones)(?: (?:requerida|solicitada|esperada|para|de|por)(?: [\\p{L}&' .-]{1,40})?)?|tratamiento|actions? (?:requise|demandée|attendue|pour|de|à)(?: [\\p{L}&' .-]{1,40})?|à faire|traitement|suite à donner|azion[ei](?: (?:richiesta|attesa|per|di|da)(?: [\\p{L}&' .-]{1,40})?)?|da fare|trattamento|(?:ご)?対応(?:内容|区分|依頼)?|アクション|依頼(?:事項|区分|内容)|処理(?:内容|区分)?|[\\p{L}-]{2,20}(?:様|社)?(?:へ|に)の(?:ご)?(?:依頼|対応)";
const PURPOSE =
  'purpose|intent|use|usage|distribution|copy|cc|classification|category|class|handling|priority|finalidad|objeto|uso|distribución|copia|motivo|clasificación|but|objet|finalité|usage|diffusion|copie|classement|scopo|finalità|uso|distribuzione|copia|motivo|classificazione|目的|用途|種別|区分|配布|写し|取扱い?|扱い';
const INTENT = 'purpose|intent|finalidad|but|finalité|scopo|finalità|目的';
const STATE =
  '(?:current |order |request |ticket |case )?(?:status|state|stage|phase)(?: (?:of|of the) (?:order|request|ticket))?|estado(?: (?:actual|del (?:pedido|ticket)|de la solicitud))?|situación|statut|état(?: (?:actuel|de la demande))?|situation|stato(?: (?:attuale|della richiesta|del ticket))?|状態|状況|ステ-タス|進捗';
const TRIAL_FLAG =
  "test(?:ing)?(?: (?:ind(?:icator)?|flag|order|only|run|mode|request|data))?|dry[ -]?run|simulation|training|sandbox|prueba|simulación|ordre d['’]essai|essai|test(?: uniquement)?|prova|simulazione|テスト(?:フラグ|区分)?|試験(?:区分)?";
const LIVE_FLAG =
  'live|prod(?:uction)?|real|for real|executable|execute|en vivo|producción|real|ejecutar|réel|production|exécuter|exécution|reale|produzione|eseguire|esecuzione|本番|実施|実行';
const TEST_RUN =
  '(?:test|regression) (?:case|cases|id|no\\.?|number|script|cycle|suite|run|plan|step|scenario)|caso de prueba|cas de test|caso di test|テスト(?:ケ-ス|番号|項目)';
const EXPECTED =
  'expected(?: (?:result|response|outcome|answer|disposition))?|(?:resultado|respuesta) esperad[oa]|(?:résultat|réponse) attendue?|(?:esito|risultato|risposta) attes[oa]|期待(?:結果|値|される(?:結果|応答))';
const VERDICT = regexp(
  /["'“«「‘](?:accept|reject|pass|fail|ok|aceptad|rechazad|accepté|rejeté|accettat|respint|受理|承認|却下)|^(?:accept|reject|pass|fail|aceptad|rechazad|accepté|rejeté|accettat|respint)\p{L}*\W*$|^(?:受理|承認|却下)\W*$/iu,
);

/** What has gone into another ticket or order is done there, if at all. */
const GONE_INTO =
  '(?:merged|moved|folded|rolled|consolidated) in(?:to)?|(?:duplicate|copy) of|(?:superseded|replaced|succeeded) by|fusionad[oa] (?:con|en)|unid[oa] a|duplicad[oa] de|(?:sustituid|reemplazad)[oa] por|fusionnée? (?:avec|dans)|regroupée? (?:avec|dans)|doublon de|remplacée? par|(?:con)?fluit[oa] in|unit[oa] a|duplicato di|sostituit[oa] da|統合先|重複元|(?:統合|重複|差し?替え|置き?換え)(?:先|元)(?:の?(?:番号|チケット))?';

const ORDINAL =
  '(?:\\d{1,2}(?:st|nd|rd|th|ª|º|re|er|e|ème|\\.|\\))?|first|second|third|final|last|primera?|segunda?|tercera?|última|première?|deuxième|seconde|dernière|prima|seconda|terza|ultima|第?[一二三1-3]次?)';
const APPROVAL = `(?:${ORDINAL} ?)?(?:(?:manager|management|line manager|supervisor|legal|finance|it|security|budget|board|cfo|ceo|owner)(?:['’]s)? )?(?:approvals?|approved(?: by)?|approver|authori[sz]ation|authori[sz]ed(?: by)?|sign-?off|decision|verdict|outcome|aprobación|aprobado(?: por)?|autorización|autorizado(?: por)?|visto bueno|decisión|approbation|approuvé(?: par)?|autorisation|autorisé(?: par)?|validation|décision|avis|approvazione|approvato(?: da)?|autorizzazione|benestare|decisione|esito|(?:上長|部長|課長|社長|役員|責任者)?(?:承認|決裁|認可)(?:者|結果|状況|欄)?|判定|審査結果)(?: ?(?:\\d|status|result|state|estado|statut|stato|(?:of|by|de|du|di|del|por|par|da) [\\p{L} .&'’-]{1,30}))?`;
const REFUSED =
  'no|nay|rejected|declined|denied|refused|disapproved|vetoed|against|turned down|withheld|not (?:approved|authori[sz]ed|granted|signed off)|rechazad[oa]|denegad[oa]|negad[oa]|en contra|no (?:aprobad[oa]|autorizad[oa]|concedid[oa])|non|refusée?|rejetée?|défavorable|contre|(?:non|pas) (?:approuvée?|autorisée?|accordée?)|respint[oa]|rifiutat[oa]|negat[oa]|negativ[oa]|contrari[oa]|non (?:approvat[oa]|autorizzat[oa]|concess[oa])|否|否決|却下|不承認|否認|不可|反対|差し?戻し|見送り';
/** What one of them answers, alone between the marks of its line: "G. Hutchins, no, Mar 13", "rejected by finance". */
const ANSWERS_NO = regexp(
  `(?:^|[,;:(/–—-] ?|\\s-\\s?)["'“]?(?:${REFUSED})["'”]?(?=\\s*(?:$|[,;:)(/–—-]|\\.(?! ?\\d))| (?:by|on|at|por|el|par|le|da|dal|dalla|il|del) )`,
  'iu',
);

const IDLE: readonly Idle[] = [
  { label: whole(ENVIRONMENT), value: begins(TRIAL) },
  { label: whole(ACTION), value: begins(`${INFORMATION}|${NOTHING}|${RESTS}`) },
  { label: whole(PURPOSE), value: begins(INFORMATION) },
  { label: whole(INTENT), value: begins(TRIAL) },
  { label: whole(STATE), value: begins(`${RESTS}|${INFORMATION}`) },
  { label: whole(APPROVAL), value: ANSWERS_NO },
  { label: whole(GONE_INTO), value: regexp(`^(?!(?:${NOTHING})\\W*$).*[\\p{L}\\d]`, 'iu') },
  { label: whole(TRIAL_FLAG), value: begins(`${YES}|t(?:est)?`) },
  { label: whole(LIVE_FLAG), value: begins(NO) },
  { label: whole(TEST_RUN), value: regexp(/[\p{L}\d]/u) },
  { label: whole(EXPECTED), value: VERDICT },
  // "Usage indicator: T": the production letter is P.
  {
    label: whole('(?:test|usage|production)(?:\\/(?:test|prod(?:uction)?))? ind(?:icator)?'),
    value: begins('t|test|n'),
  },
];

/** @param label, value folded */
export const isIdle = (label: string, value: string): boolean =>
  value !== '' && IDLE.some((one) => one.label.test(label) && one.value.test(value));
