/** Mail systems that say in plain text, without a report's parts, what has become of a mail (RFC 3464 has the form they lack). */
import { type Clue, clue } from './clue.ts';

export const FAILURE_CLUES: readonly Clue[] = [
  clue('the subject is that of a delivery notice', 'subject', 1, {
    en: '^(?:undeliver(?:able|ed)|delivery (?:status|failure|failed|delayed|has failed|notification|report)|(?:mail|message) (?:delivery|undeliverable|not delivered|blocked|rejected|could not|delayed|bounced)|failure notice|returned (?:mail|to sender)|delivered ?:|relayed ?:|expanded ?:|mail (?:delivery|failure|error|system error)|rejected ?:|blocked ?:|your (?:message|e-?mail) (?:could not|was not|to)|non[- ]?delivery)',
    es: '^(?:no se (?:pudo|puede|ha podido) entregar|no (?:entregado|entregable)|error (?:de|en la) entrega|mensaje (?:no entregado|rechazado|devuelto)|entregado ?:|correo devuelto|aviso de (?:no )?entrega)',
    fr: "^(?:non (?:remis|distribué|livré)|échec de|message non (?:remis|distribué|délivré)|remis ?:|erreur de (?:remise|distribution)|retour à l'expéditeur|notification d'état de remise|courrier non)",
    it: '^(?:non recapitat\\p{L}*|non recapitabile|mancato recapito|recapito (?:non riuscito|fallito)|messaggio non (?:recapitato|consegnato)|recapitato ?:|errore di (?:recapito|consegna)|impossibile recapitare)',
    de: '^(?:unzustellbar|nicht zugestellt|zustellung (?:fehlgeschlagen|verzögert)|zustellbericht|zugestellt ?:|unzustellbarkeit)',
    pt: '^(?:não entregue|falha na entrega|entregue ?:)',
    ja: '^(?:配信(?:不能|不可|エラー|失敗|遅延|済み)|未配信|配達不能|送信(?:エラー|失敗)|メール配信|エラーメール)',
  }),
  clue('a mail has or has not arrived', 'text', 1, {
    en: "delivery (?:has failed|to the following recipients?)|(?:could not|couldn't|can not|cannot|was not|wasn't|has not been|unable to|failed to) (?:be )?(?:delivered?|deliver)|undeliverable|your (?:message|e-?mail|mail)[^!?]{0,80} (?:has been delivered|was (?:not delivered|blocked|rejected|undeliverable)|has been (?:rejected|blocked|delayed))|delivery[^.!?]{0,60} has been delayed|was not delivered to",
    es: '(?:no se (?:pudo|puede|ha podido)|imposible) entregar|no (?:fue|ha sido) entregado|ha sido (?:entregado|rechazado) (?:a|por)',
    fr: "échec de la remise|n'a (?:pas )?pu être (?:remis|distribué|délivré)|n'a pas été (?:remis|distribué)|impossible de (?:remettre|délivrer|distribuer)|a été remis aux",
    it: 'impossibile (?:recapitare|consegnare)|non è stato (?:possibile )?(?:recapitat[oa]|recapitare|consegnat[oa]|consegnare)|recapito (?:non riuscito|fallito)|è stato recapitato ai',
    de: '(?:konnte|kann) nicht zugestellt|zustellung[^.!?]{0,40} fehlgeschlagen|nicht zustellbar|wurde (?:nicht )?(?:zugestellt|abgelehnt)',
    pt: 'não (?:pôde|foi possível) (?:ser )?entreg\\p{L}+',
    ja: '(?:配信|配達|送信|お届け)(?:でき(?:ません|なかった)|不能|に失敗|されませんでした|されました)',
  }),
  clue('to whom', 'text', 1, {
    en: "(?:these|the following|intended|all) recipients?(?: or groups)?|recipient's (?:mailbox|mail ?server|server|inbox)|following (?:address|recipient)",
    es: '(?:siguientes?|estos) (?:destinatarios?|direcciones?)|destinatarios? (?:o grupos|siguientes?)|buzón del destinatario',
    fr: '(?:ces|aux|les|ou aux) destinataires(?: ou groupes| suivants?)?|destinataires? suivants?|boîte (?:aux lettres )?du destinataire',
    it: '(?:seguent[ei]|questi) destinatari|destinatari(?:o)?(?: o gruppi| seguent[ei])|casella (?:di posta )?del destinatario',
    de: '(?:folgende\\p{L}*|diese\\p{L}*) empfänger|postfach des empfängers',
    ja: '(?:次の|以下の)(?:受信者|宛先|アドレス)|受信者(?:または|の)',
  }),
  clue('why, as mail systems say it', 'text', 1, {
    en: "\\b[45]\\d\\d[ -]#?[45]\\.\\d{1,3}\\.\\d{1,3}|\\b55[0-4][ -]|address[^.!?]{0,30} (?:couldn't|could not|can't|wasn't) be? ?found|mailbox (?:is )?(?:full|unavailable|does not exist)|(?:does not|doesn't) exist|(?:unknown|no such) (?:user|recipient|address)|user unknown|diagnostic (?:information|code)|generating server|remote (?:server|host)|reporting-mta|address (?:was )?rejected|content (?:filter|policy)|message-id ?: ?<|over (?:its )?quota|do not need to resend|warning message only|will (?:keep|be) (?:trying|retried)|try resending",
    es: 'usuario desconocido|buzón (?:está )?lleno|dirección[^.!?]{0,30} no (?:se (?:ha )?encontr|existe|es válida)\\p{L}*|información de diagnóstico|servidor (?:remoto|generador)',
    fr: "utilisateur inconnu|boîte[^.!?]{0,20} pleine|adresse[^.!?]{0,40} (?:introuvable|n'existe|inconnue|n'a pas été trouvée)|informations? de diagnostic|serveur (?:distant|de génération)",
    it: 'utente sconosciuto|casella[^.!?]{0,20} piena|indirizzo[^.!?]{0,40} non (?:è stato trovato|esiste|valido)|informazioni (?:di diagnostica|diagnostiche)|server (?:remoto|di generazione)',
    de: 'empfänger unbekannt|postfach[^.!?]{0,20} voll|adresse[^.!?]{0,40} nicht (?:gefunden|vorhanden)|diagnoseinformation\\p{L}*|remoteserver',
    ja: '(?:アドレス|ユーザー|受信者|宛先)[^。]{0,12}(?:見つかりません|存在しません|不明)|(?:メールボックス|容量)[^。]{0,10}(?:いっぱい|一杯|超過)|診断情報',
  }),
];
