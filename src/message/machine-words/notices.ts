/** Receipts, challenges, voice mail, fax, quarantine, monitoring, codes: notices of machines. Subjects and what they say. */
import { type Clue, clue } from './clue.ts';

export const RECEIPT_CLUES: readonly Clue[] = [
  clue('the subject is that of a receipt', 'subject', 1, {
    en: '^(?:not )?read ?:|^(?:your )?(?:return |read )?receipt|^message recall report|^recall (?:report|failure|success)|^(?:accepted|declined|tentative(?:ly accepted)?|updated invitation|canceled|cancelled) ?:',
    es: '^(?:no )?leído ?:|^acuse de (?:lectura|recibo)|^eliminado sin leer|^confirmación de lectura|^(?:aceptad[oa]|rechazad[oa]|provisional) ?:',
    fr: '^(?:non )?lu ?:|^accusé de (?:lecture|réception)|^confirmation de lecture|^(?:acceptée?|refusée?|provisoire) ?:',
    it: '^(?:non )?letto ?:|^conferma di lettura|^ricevuta di ritorno|^(?:accettato|rifiutato|provvisorio) ?:',
    de: '^(?:un)?gelesen ?:|^nicht gelesen ?:|^lesebestätigung|^empfangsbestätigung|^(?:zugesagt|abgelehnt|mit vorbehalt) ?:',
    pt: '^(?:não )?lida ?:|^confirmação de leitura',
    ja: '^(?:開封(?:済み|確認|通知)|未開封|未読|承諾|辞退|仮承諾)',
  }),
  clue('your mail was read', 'text', 1, {
    en: '(?:was|has been) (?:read|displayed|opened|deleted without being read)(?: on| at|,)|(?:message|mail)[^.!?]{0,60} (?:was|has been) (?:read|displayed|opened) (?:on|by|at)|return receipt for the (?:mail|message)|only acknowledges that the message|no guarantee that the recipient|message was recalled|recall this message',
    es: '(?:fue|ha sido|se ha) (?:leíd[oa]|abiert[oa]|eliminad[oa] sin leer|mostrad[oa])',
    fr: '(?:a été|est) (?:lue?|ouverte?|affichée?|supprimée? sans (?:être|avoir été) lue?)',
    it: '(?:è stato|è stata|stato) (?:lett[oa]|apert[oa]|visualizzat[oa]|eliminat[oa] senza)',
    de: '(?:wurde|ist)[^?]{0,60}(?:gelesen|angezeigt|geöffnet|ungelesen gelöscht)',
    pt: 'foi (?:lida|aberta|excluída sem)',
    ja: '(?:開封|表示|既読)(?:され|となり)',
  }),
  clue('somebody answers an invitation', 'text', 1, {
    en: 'has (?:accepted|declined|tentatively accepted|replied)[^.!?]{0,20} (?:this|your|the) (?:invitation|meeting|event)|invitation from|declined your meeting',
    es: 'ha (?:aceptado|rechazado)[^.!?]{0,12} invitación',
    fr: 'a (?:accepté|refusé)[^.!?]{0,12} invitation',
    it: 'ha (?:accettato|rifiutato)[^.!?]{0,12} invito',
    de: 'hat[^.!?]{0,20} (?:einladung|termin)[^.!?]{0,20} (?:angenommen|zugesagt|abgelehnt)',
    ja: '(?:招待|会議)[^。]{0,10}(?:承諾|辞退)',
  }),
];

export const CHALLENGE_CLUES: readonly Clue[] = [
  clue('the subject asks to verify', 'subject', 1, {
    en: '\\((?:action|verification|confirmation) required\\)|please (?:confirm|verify) your (?:message|e-?mail|address)|(?:sender|message) (?:verification|confirmation)|your (?:message|e-?mail) (?:is|was|has been) (?:held|waitlisted|on hold)|awaiting (?:approval|verification)',
    es: '\\(?(?:acción|verificación|confirmación) (?:requerida|necesaria)\\)?|(?:confirme|verifique) su (?:mensaje|correo)|verificación del remitente',
    fr: "\\(?(?:action|vérification|confirmation) (?:requise|nécessaire)\\)?|(?:confirmez|vérifiez) votre (?:message|e-?mail|adresse)|vérification de l'expéditeur",
    it: '\\(?(?:azione|verifica|conferma) (?:richiesta|necessaria)\\)?|(?:conferma|verifica) (?:il tuo|del) (?:messaggio|mittente)',
    de: '(?:bestätigung|verifizierung) erforderlich|bestätigen sie ihre (?:nachricht|e-?mail)',
    ja: '(?:送信者|メール)(?:の)?(?:認証|確認)(?:のお願い|が必要)|認証のお願い',
  }),
  clue('your mail is held', 'text', 1, {
    en: '(?:message|e-?mail|mail)[^.!?]{0,60} (?:was|is|has been|is being)(?: being)? (?:waitlisted|held|quarantined|put on hold|placed|delayed until|not yet)|has not been (?:verified|delivered yet)|not (?:yet )?(?:on|in) (?:the|my|our)[^.!?]{0,20}(?:list|senders|contacts)|(?:approved|allowed|trusted) senders|anti-?spam|protecting (?:myself|my|our|their)[^.!?]{0,40}(?:junk|spam|mail)|(?:uses?|using) [^.!?]{0,30}(?:to (?:fight|block|stop) spam|anti-?spam|challenge)',
    es: '(?:mensaje|correo)[^.!?]{0,60} (?:está|ha sido|fue|quedó)[^.!?]{0,10} (?:retenido|en espera|pendiente|en cuarentena)|protegerme? (?:de|del|contra)[^.!?]{0,20}(?:spam|correo no deseado)',
    fr: '(?:message|e-?mail|courriel)[^.!?]{0,60} (?:est|a été)[^.!?]{0,10} (?:en attente|retenu|bloqué|mis en)|protég\\p{L}*[^.!?]{0,30}(?:spam|indésirables)',
    it: '(?:messaggio|e-?mail)[^.!?]{0,60} (?:è|è stat[oa])[^.!?]{0,10} (?:in attesa|trattenut[oa]|bloccat[oa]|sospes[oa])|protegg\\p{L}*[^.!?]{0,30}(?:spam|indesiderat)',
    de: '(?:nachricht|e-?mail)[^.!?]{0,60} (?:zurückgehalten|in der warteschlange|noch nicht zugestellt)|vor spam',
    ja: '(?:メール|メッセージ)[^。]{0,24}(?:保留|隔離|ブロック)(?:され|して)|迷惑メール(?:対策|防止)',
  }),
  clue('how to get it delivered', 'text', 1, {
    en: "guest list|(?:click|use|follow|visit|open)[^.!?]{0,20} (?:the )?link[^.!?]{0,50}(?:receive|deliver|verify|confirm|release|human|inbox|below)|so (?:that )?(?:i can receive|your (?:messages?|e-?mails?) (?:will|can) be delivered)|to release your message|send an empty message|(?:verify|prove|confirm) (?:that )?(?:you are|you're|your) (?:a |an |not a )?(?:human|person|robot|real|address|e-?mail)|won't have to do this again",
    es: '(?:haga|haz) clic[^.!?]{0,60}(?:verific|confirm|entreg|liber|reciba)\\p{L}*|(?:para que|a fin de que)[^.!?]{0,30} (?:sea|pueda ser) entregado|(?:confirm|verifi|demuestr)\\p{L}*[^.!?]{0,20} que (?:es|no es)',
    fr: "cliqu\\p{L}*[^.!?]{0,60}(?:vérif|confirm|remis|distribu|délivr|recevoir)\\p{L}*|(?:afin|pour) qu(?:e|')[^.!?]{0,30}(?:remis|distribué|délivré)|(?:confirm|prouv|vérifi)\\p{L}*[^.!?]{0,20} que vous (?:êtes|n'êtes)",
    it: 'clicc\\p{L}*[^.!?]{0,60}(?:verific|conferm|consegn|ricever)\\p{L}*|(?:affinché|perché)[^.!?]{0,30}(?:consegnat|recapitat)[oa]|(?:conferm|verific|dimostr)\\p{L}*[^.!?]{0,20} (?:di|che) (?:essere|non)',
    de: '(?:klicken|link)[^.!?]{0,60}(?:bestätig|zugestellt|freigeb|empfangen)\\p{L}*|damit[^.!?]{0,30}zugestellt',
    ja: '(?:リンク|URL)[^。]{0,24}(?:クリック|アクセス)[^。]{0,24}(?:認証|確認|配信|配達|受信)|(?:認証|確認)(?:が完了|後)[^。]{0,16}(?:配信|配達|届)',
  }),
];

export const CALL_CLUES: readonly Clue[] = [
  clue('the subject is that of a voice message or a fax', 'subject', 1, {
    en: 'missed call$|(?:new |incoming )?(?:voice ?-?(?:mail|message)|e?-?fax|missed call)s?(?: message| transmission| notification| delivery report| report| confirmation)?(?: (?:was )?(?:received|failed|sent|from|for|left)| \\(|:|(?<=report|confirmation)$)|(?:new|you have (?:an?|\\d+)) (?:new )?(?:voice ?-?mail|voice message|fax|message from)',
    es: '(?:mensaje de voz|buzón de voz|correo de voz|fax|llamada perdida)[^.!?]{0,12} (?:de|recibid[oa]|nuevo)|nuevo (?:mensaje de voz|correo de voz|fax)',
    fr: '(?:message vocal|messagerie vocale|télécopie|fax|appel (?:manqué|en absence))[^.!?]{0,12} (?:de|reçue?)|nouve(?:au|lle) (?:message vocal|fax|télécopie)',
    it: '(?:messaggio vocale|fax|chiamata persa|segreteria)[^.!?]{0,12} (?:da|di|ricevut[oa])|nuov[oa] (?:messaggio vocale|fax)',
    de: '(?:neue )?(?:sprachnachricht|voicemail|fax(?:nachricht)?|verpasster anruf|anruf in abwesenheit)[^.!?]{0,12}(?: von|:|erhalten)',
    ja: '(?:新しい)?(?:ボイスメール|ボイスメッセージ|留守番電話|留守電|音声メッセージ|FAX|ファックス|ファクス|不在着信)(?:[^。]{0,8}(?:受信|通知|届|から|より)|[:(]|の)',
  }),
  clue('you have got a call or a fax', 'text', 1, {
    en: "you(?:'ve|'ve got| have|)(?: just)? (?:received|have|got|missed|a)? ?(?:an?|one|\\d+)(?: new)?(?: \\d+[- ]page(?:s|\\(s\\))?| \\d+ page\\(s\\))?(?: page)? ?(?:voice ?-?mail|voice message|fax|call)(?! from (?:me|us)\\b)|(?:you have an?|new) missed call|missed call from (?!me|us)\\S+|your fax to[^.!?]{0,30} (?:could not|was|has|failed)|new fax|(?:voice ?-?mail|voice message|fax) from \\+?\\d|(?:audio|recording|message) is attached|your fax was|caller[- ]?id|fax is attached|reference number for this fax",
    es: '(?:tiene|ha recibido|recibió)[^.!?]{0,8} (?:un )?(?:nuevo )?(?:mensaje de voz|correo de voz|fax)|llamada perdida de',
    fr: '(?:vous avez|avez)(?: reçu)? (?:un )?(?:nouve(?:au|lle) )(?:message vocal|fax|télécopie)|(?:avez reçu|reçu) une? (?:fax|télécopie|message vocal)|appel manqué d',
    it: '(?:hai|ha|avete)(?: ricevuto)? un (?:nuovo )?(?:messaggio vocale|fax)|chiamata persa da',
    de: '(?:sie haben)[^.!?]{0,20} (?:sprachnachricht|voicemail|fax)',
    ja: '(?:ボイスメール|ボイスメッセージ|留守番電話|音声メッセージ|FAX|ファックス|ファクス)[^。]{0,12}(?:届いて(?:おり|い)|受信(?:しました|いたし)|が届きました)',
  }),
];

/** Names of what a notice lists; two or more of one kind make its form. */
export const NOTICE_LABELS: Readonly<Record<string, string>> = {
  'a call or a fax': [
    'from|to|received(?: at)?|length|duration|pages(?: sent)?|caller[- ]?id|job id|call(?:ed)? (?:from|number)|transcript(?:ion)?|number of pages|date|time',
    'de|duración|páginas|fecha|recibido|durée|pages|reçu|date|da|durata|pagine|data|ricevuto|von|dauer|seiten',
    '録音時間|受信日時|発信者|発信元|送信元|ページ数|枚数|通話時間',
  ].join('|'),
  'a ticket': [
    'summary|issue type|reporter|assignee|priority|ticket(?: number| title| id)?|case(?: number)?|short description|status|state|category|opened by|assigned to|assignment group|requested (?:item|for|by)|department|topic|requester|project|key',
    'prioridad|estado|solicitante|categoría|asignado a|priorité|statut|état|demandeur|catégorie|assigné à|priorità|stato|richiedente|categoria|assegnato a|priorität|status|kategorie|zugewiesen an',
    '優先度|ステータス|担当者|カテゴリ|件名|受付番号',
  ].join('|'),
  'a monitor': [
    'notification type|host(?: ?name)?|service|state|severity|alert ?name|problem name|problem started(?: at)?|original problem id|event(?: id)?|status|monitor|trigger|threshold|sensor|probe|device|incident id|metric|date/time|root cause|source|instance|reason|time|started',
    'estado|gravedad|equipo|évènement|gravité|hôte|gravità|stato|ホスト|重要度|状態|ステータス|障害',
  ].join('|'),
};

export const MONITOR_CLUES: readonly Clue[] = [
  clue('the subject is that of a monitor', 'subject', 1, {
    en: '^\\W{0,3}(?:problem|recover(?:y|ed)|alert|critical|warning|firing|resolved|down|up|alarm|acknowledgement|flapping)\\b(?: ?:| service| host|:\\d|\\]| -|!)|is (?:critical|down|unreachable|up|warning)\\b|^(?:backup|job|task)[^:]{0,40} (?:completed|failed|succeeded|finished)|(?:backup|job) (?:report|status|notification)',
    es: '^\\W{0,3}(?:problema|alerta|recuperación|crítico|alarma)\\W',
    fr: '^\\W{0,3}(?:problème|alerte|rétablissement|critique|alarme)\\W',
    it: '^\\W{0,3}(?:problema|avviso|allarme|ripristino|critico)\\W',
    de: '^\\W{0,3}(?:problem|alarm|störung|warnung|kritisch)\\W',
    ja: '^\\W{0,2}(?:【|\\[)?(?:障害|警告|アラート|復旧|監視)',
  }),
];

export const HELD_CLUES: readonly Clue[] = [
  clue('the subject is that of a quarantine', 'subject', 1, {
    en: '(?:messages?|e-?mails?|mail)[^.!?]{0,20} (?:in|on|from)(?: your)? (?:quarantine|hold)|(?:messages?|e-?mails?|mail) (?:was |has been )?quarantined|quarantine(?:d)? (?:summary|digest|notification|report|messages?|e-?mails?)|held (?:messages?|e-?mails?)|(?:spam|junk|end user|e-?mail security) (?:digest|summary|report|notification)',
    es: 'en cuarentena|(?:resumen|informe|notificación) de (?:cuarentena|spam|correo no deseado)',
    fr: 'en quarantaine|(?:résumé|rapport|notification) de (?:quarantaine|spam|courrier indésirable)',
    it: 'in quarantena|(?:riepilogo|rapporto|notifica)[^:]{0,10} (?:quarantena|spam)',
    de: '(?:in )?quarantäne|spam-?(?:bericht|übersicht|zusammenfassung)',
    ja: '隔離|検疫|迷惑メール(?:レポート|通知|まとめ)|スパム(?:レポート|通知)',
  }),
  clue('mail waits in a quarantine', 'text', 1, {
    en: 'review (?:these|the|your|all)[^.!?]{0,20} (?:messages?|e-?mails?|quarantine)|(?:release|permit|block|allow|deliver)[^.!?]{0,30}(?:held|messages?|senders?|e-?mails?)(?: and| or|,|\\.| individually)|administrator to release|(?:messages?|e-?mails?)[^.!?]{0,60} (?:was quarantined|in your quarantine|were quarantined|have been quarantined|are being held|on hold)|new held messages|quarantine (?:inbox|summary|folder)',
    es: '(?:revis|liber|entreg|permit)\\p{L}*[^.!?]{0,30} mensajes|(?:mensajes?|correos?)[^.!?]{0,30}(?:en|a) (?:su )?cuarentena',
    fr: '(?:examin|libér|consult|autoris|vérifi)\\p{L}*[^.!?]{0,30} (?:messages|quarantaine)|(?:messages?|e-?mails?)[^.!?]{0,30}(?:en|mis en) quarantaine',
    it: '(?:rilasci|esamin|controll|sblocc|verific)\\p{L}*[^.!?]{0,30} messaggi|(?:messaggi|e-?mail)[^.!?]{0,30}(?:in|messi in) quarantena',
    de: '(?:prüfen|freigeben|überprüfen)[^.!?]{0,30}(?:nachrichten|e-?mails)|(?:nachrichten|e-?mails)[^.!?]{0,30}(?:quarantäne|zurückgehalten|freigeben)',
    ja: '(?:メール|メッセージ)[^。]{0,20}隔離(?:され|して)|隔離(?:され|メール)[^。]{0,20}(?:確認|解放|リリース)',
  }),
];

/** One-time codes, signing rounds, shared links. */
export const ACCOUNT_CLUES: readonly Clue[] = [
  clue('a code to sign in with', 'text', 1, {
    en: '(?:verification|security|one-time|login|sign-in|access|confirmation)(?: pass)? ?(?:code|passcode|password|pin)(?: is|:) ?\\d{4,8}|use (?:this|the following) code',
    es: 'código de (?:verificación|seguridad|acceso)(?: es|:) ?\\d{4,8}',
    fr: 'code de (?:vérification|sécurité|connexion)(?: est| ?:) ?\\d{4,8}',
    it: 'codice di (?:verifica|sicurezza|accesso)(?: è|:) ?\\d{4,8}',
    de: '(?:bestätigungs|sicherheits|anmelde)code(?: lautet|:) ?\\d{4,8}',
    ja: '(?:確認|認証|セキュリティ)コード[はが:は ]{0,4}\\d{4,8}',
  }),
  clue('what to do with a code or a link', 'text', 1, {
    en: "expires? in \\d+ minutes|valid for \\d+ minutes|(?:not|never) share this (?:code|e-?mail)|if you (?:did not|didn't) (?:request|attempt|initiate)|view (?:completed |the )?documents?|review document|access code with others",
    es: 'caduca en \\d+ minutos|válido (?:durante|por) \\d+ minutos|no comparta este|si no (?:ha )?solicit\\p{L}+ (?:este|usted)',
    fr: "expire dans \\d+ minutes|valable \\d+ minutes|ne (?:partagez|communiquez)[^.!?]{0,10} (?:ce|pas ce)|si vous n'(?:avez pas demandé|êtes pas à)",
    it: 'scade tra \\d+ minuti|valido (?:per )?\\d+ minuti|non (?:condividere|comunicare) quest[oa]|se non hai richiesto',
    de: '\\d+ minuten gültig|geben sie diesen code nicht',
    ja: '\\d+分(?:間)?(?:有効|以内)|第三者[^。]{0,10}(?:教えない|共有しない)|心当たりがない',
  }),
  clue('a document has gone round', 'text', 1, {
    en: '(?:your|the|this|all)[^.!?]{0,30} (?:document|envelope|agreement)s? (?:has|have) been (?:completed|signed|viewed|voided)|(?:sent|shared) (?:you )?a (?:document|file|folder)[^.!?]{0,20} (?:to|for|with) (?:you|review)',
    es: '(?:su|el) documento[^.!?]{0,20} (?:ha sido|se ha) (?:completado|firmado)',
    fr: '(?:votre|le) document[^.!?]{0,20} a été (?:complété|signé)',
    it: '(?:il|tuo) documento[^.!?]{0,20} è stato (?:completato|firmato)',
    ja: '(?:文書|書類|ドキュメント)[^。]{0,12}(?:完了しました|署名されました)',
  }),
];
