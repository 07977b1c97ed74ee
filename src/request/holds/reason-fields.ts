/**
 * Fields of a carriers' form that give the reason or the transaction of it, by a code and what the code stands for ("Causale: 03 -
 * consultazione della scheda cliente"): what is not plainly a move of numbers moves none (desk rules, section 6). A reason in
 * words of one's own ("our lease ends") is a story, and weighed as one.
 */

import { regexp } from '../../base/regexp.ts';

const whole = (labels: string): RegExp => regexp(`^(?:${labels})$`, 'iu');

const OF_ORDER =
  "(?: (?:for|of|de|du|di|del|della|per|pour|por|para) (?:the |la |le |il |l[’'] ?|el )?(?:request|order|transaction|submission|form|solicitud|orden|trámite|demande|commande|richiesta|ordine|pratica)| (?:richiesta|solicitud|demande))?";
const REASON_LABEL = whole(
  `(?:request |order |port(?:ing|-?out)? |submission )?reason${OF_ORDER}|motivo${OF_ORDER}|motif${OF_ORDER}|raison${OF_ORDER}|causale?${OF_ORDER}|(?:申込|申請|依頼|手続き?)?(?:理由|事由)`,
);
/** What calls itself a code leaves no room for a story. */
const CODE_LABEL = whole(
  `(?:request |order |port(?:ing)? )?(?:reason|cause|transaction|process|function|operation|activity|order|request|message)[ -]codes?|código (?:de|del) (?:l[ao] )?(?:motivo|causa|transacción|operación|trámite|proceso|función|solicitud)|code[ -](?:de (?:la )?|d['’]|du )?(?:motif|opération|transaction|processus|fonction|demande|message)|codice (?:di |del(?:la)? )?(?:causale|motivo|operazione|transazione|processo|funzione|richiesta)|(?:理由|事由|取引|処理|業務|申請|申込|依頼|機能)(?:コ-ド|番号)`,
);
/** "03 - ", "Q2 (", "77: ": a code before the words that it stands for. */
const CODE = /^["'“(\\[]?(?:\p{Lu}{0,3}\d{1,4}\p{Lu}?|\p{Lu}{1,3}(?=\s*[-–—:=./)(]))\s*[-–—:=.,/)(\]]*\s*/u;

/** Where numbers go to somebody, by stems. */
const MOVES = regexp(
  /(?<!\p{L})(?:ports?(?!\p{L})|port(?:ed|ing|out|in|abil|age|ata|ato|ación|azion)|lnp|np(?!\p{L})|transfer|releas|mov(?:e[sd]?|ing)(?!\p{L})|migrat|switch(?:es|ing|over)?(?!\p{L})|leav(?:e|es|ing)(?!\p{L})|(?:new|gaining|other|another) (?:carrier|provider|operator)|change of (?:carrier|provider|operator)|(?:carrier|provider|operator) change|convers|convert|portar|traspas|traslad|liberación|salida|cambio (?:de |di |del )?(?:operador|proveedor|compañía|gestore|operatore|fornitore)|baja por port|transfert|libération|sortie|départ|changement d['’ ]?(?:opérateur|de fournisseur)|trasfer|migraz|uscita|rilasc|passaggio)|ポ-ト|転出|移行|移転|移管|移動|解放|開放|変換|切り?替え|乗り?換え|事業者(?:の)?変更|MNP/iu,
);

/** Why a customer leaves, in general. */
const THEIR_WISH =
  /^(?:(?:at )?(?:the )?(?:customer|subscriber|end user)(?:['’]s)? (?:request|wish|choice|decision)|(?:a )?(?:petición|solicitud|voluntad|decisión) del (?:cliente|titular|abonado)|(?:à la )?(?:demande|volonté|décision) du (?:client|titulaire)|(?:su )?(?:richiesta|volontà|decisione|scelta) del (?:cliente|titolare)|(?:お客様|顧客|契約者)(?:の)?(?:希望|都合|意思))$/iu;

const RECORD =
  "(?:(?:customer|subscriber|account|service|client|line|user)(?:['’]s)? )*(?:records?|files?|profiles?|data|details|particulars|csrs?)|(?:ficha|registros?|expediente|datos|perfil|historial)(?!\\p{L})|(?:fiche|dossier|données|profil|relevé)(?!\\p{L})|(?:scheda|dati|anagrafica|profilo|archivi[oa]?)(?!\\p{L})";
const LOOK_UP =
  'look-?ups?|read-?outs?|retriev(?:al|e)|view(?:ing)?|pull|extract(?:ion)?|cop(?:y|ies)|display|disclosure|quer(?:y|ies)|request|check|inspection|lectura|extracto|copia|vista|visualización|acceso|revisión|lecture|extrait|extraction|copie|affichage|accès|visualisation|relecture|lettura|estratt[oa]|estrazione|visualizzazione|accesso|verifica|copia|richiesta';
/**
 * What only looks at what is known of a customer: "consultation of the file", "CSR", "visura". As words at the start of a value.
 */
export const LOOKS_UP = `(?:csrs?(?!\\p{L})|customer service records?|(?:${RECORD}) (?:${LOOK_UP})(?!\\p{L})|(?:consultazione|interrogazione|visura|consultation|interrogation)(?!\\p{L})|(?:${LOOK_UP})(?: only)? (?:(?:of|de|du|des|di|d['’]|del|dei|della|dell['’]|al?|alla|au|to|from|the|la|le|los|las|el|il|i|gli|ai|all['’]) ?){0,3}(?:${RECORD})|(?:顧客|加入者|契約者?|利用者|登録)(?:の)?(?:情報|台帳|記録|デ-タ|カルテ|明細)の?(?:閲覧|参照|取得|確認|照会|抽出|写し))`;
const IS_LOOK_UP = regexp(`^${LOOKS_UP}`, 'iu');

/** A sentence is weighed as one. */
const LONGEST = 90;

/** Whether a label asks for one: a code there may be told of in the cell behind it. */
export const asksReason = (label: string): boolean => [CODE_LABEL, REASON_LABEL].some((one) => one.test(plain(label)));

/** "Motif (code)". */
const plain = (label: string): string => label.replace(/\s*\([^()]*\)\s*$/u, '');

/** Whether a field gives a reason or a transaction by a code; characters folded. */
export const givesReasonCode = (label: string, value: string): boolean =>
  CODE_LABEL.test(plain(label)) || (REASON_LABEL.test(plain(label)) && CODE.test(value));

/** Whether a field's reason is not plainly that numbers go to somebody; characters folded. */
export function isUnknownReason(label: string, value: string): boolean {
  const words = value.replace(CODE, '').trim();
  if (!/\p{L}{3}|[\p{Script=Han}\p{Script=Katakana}]{2}/u.test(words) || value.length > LONGEST) return false;
  if (IS_LOOK_UP.test(words)) return asksReason(label);
  return givesReasonCode(label, value) && !MOVES.test(words) && !THEIR_WISH.test(words);
}
