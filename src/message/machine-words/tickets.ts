/** Ticket systems, and every program that confirms by itself what has come in. */
import { type Clue, clue, GAP } from './clue.ts';

const MATTER =
  '(?:request|ticket|case|incident|issue|enquiry|inquiry|query|message|e-?mail|order|submission|question|application|form)';
const DONE =
  '(?:received|created|opened|registered|logged|submitted|assigned|raised|recorded|acknowledged|solved|resolved|closed|reopened|updated|escalated|added|queued|generated)';
const ASUNTO = '(?:solicitud|petición|ticket|tique|caso|incidencia|incidente|consulta|mensaje|correo|reclamo)';
const DEMANDE = '(?:demande|ticket|incident|requête|dossier|message|e-?mail|courriel|mail)';
const RICHIESTA = '(?:richiesta|ticket|segnalazione|caso|messaggio|e-?mail|pratica|domanda)';
const ANFRAGE = '(?:anfrage|ticket|nachricht|e-?mail|anliegen|fall|vorgang|meldung)';
/** Like 48213, #AB-7731, INC0048213, T20260316.0042. */
const ID = '[\\[(]?(?:#|##|n[°ºo]\\.? ?)?[a-z]{0,6}[-_]?\\d[\\d.-]{2,}(?:##)?[\\])]?';

export const TICKET_CLUES: readonly Clue[] = [
  clue('it calls itself automatic', 'text', 3, {
    en: `(?<!["“'])(?:this|the following)(?: is| was|) ?(?:(?:an?|our) )?(?:${MATTER}|notification|mail|reply|response|acknowledge?ment|confirmation)?(?: is| was| has been|)(?: an?)? ?(?:auto(?:matic|mated|matically)?[- ]?(?:generated|sent|created|issued|e-?mail|mail|message|reply|response|notification|acknowledge?ment|confirmation|alert)|(?:created|generated|sent) (?:automatically|by an? (?:automated|unattended)))|automatically generated (?:e-?mail|message|response|notification)`,
    es: `(?:este|esta)(?: es| ha sido)?(?: un| una)?(?: mensaje| correo(?: electrónico)?| e-?mail| notificación| respuesta)?(?: es| ha sido| fue| se ha)?(?: un| una)?(?: mensaje| correo| respuesta| notificación)? ?(?:generad[oa]|enviad[oa])?(?: de forma)? ?(?:automáticamente|automátic[oa])`,
    fr: '(?:ceci|ce|cet)(?: est)?(?: un)?(?: message| e-?mail| courriel| mail)?(?: est| a été)?(?: un)?(?: message| e-?mail| courriel)? ?(?:généré |envoyé |émis )?(?:automatiquement|automatique)',
    it: "quest[oa](?: è)?(?: un[a']?)?(?: messaggio| e-?mail| mail| notifica| risposta)?(?: è(?: stat[oa])?)? ?(?:un )?(?:messaggio |e-?mail )?(?:generat[oa] |inviat[oa] )?(?:automaticamente|automatic[oa]|in automatico)",
    de: '(?:dies(?:e|es)?|diese)(?: ist)?(?: eine?)? ?(?:e-?mail|nachricht|antwort|mail)?(?: wurde| ist)?(?: eine)? ?(?:automatisch|automatisiert)\\p{L}*(?: (?:generiert|erstellt|versand|erzeugt)\\p{L}*)?(?: (?:e-?mail|nachricht|antwort))?',
    pt: 'est[ae](?: é)?(?: uma?)? (?:mensagem|e-?mail)(?: é| foi)?(?: uma?)? ?(?:gerad[oa] |enviad[oa] )?automátic\\p{L}*',
    ja: '(?:この|本)(?:電子)?メール(?:は|マガジンは)?[^。]{0,24}自動(?:送信|配信|返信|生成|応答|的)|自動(?:送信|配信|返信)(?:メール|され|して)',
  }),
  clue('no reply is wanted', 'text', 1, {
    en: `(?:do not|don't|no need to) (?:reply|respond|answer)(?: directly)? to this|please do not (?:reply|respond)(?! to calls)|repl(?:y|ies) to this (?:message|e-?mail|address) (?:is|are|will)[^.!?]{0,20} not|cannot accept replies|no reply (?:is )?(?:necessary|needed|required)`,
    es: 'no (?:responda|conteste|responder|contestar)[^.!?]{0,10} (?:a |al )?(?:este|esta)',
    fr: "(?:de |veuillez )?ne pas (?:y )?répondre|n'y répondez pas|merci de ne pas y répondre",
    it: 'non (?:rispondere|rispondete)(?: a quest[oa])?',
    de: '(?:bitte )?(?:antworten sie|nicht)[^.!?]{0,20}(?:nicht )?(?:auf diese|darauf|antworten)',
    pt: 'não responda',
    ja: '送信専用|返信(?:いただいても|しないで|はご遠慮|できません|不要|なさらない)|ご返信(?:いただいても|はお控え)',
  }),
  clue('the subject says that a ticket was made', 'subject', 1, {
    en: `${MATTER}(?: ${ID})?[^.!?]{0,20}? ?(?:has been |was |is )?${DONE}|(?:received|created|opened|new|confirmed|acknowledge?ment|confirmation|re): ?(?:your )?(?:ticket|${MATTER} ${ID})|auto ?-?reply:|request id ?:|we(?:'ve| have)? (?:received|got) your|we(?:'ve| have)? (?:just )?(?:opened|created|logged|registered|raised|recorded|received)(?: (?:an?|the|your))?(?: new)? ${MATTER}|(?:thank you|thanks) for (?:contacting|reaching|your (?:${MATTER}|interest|submission))|[a-z]{2,6}\\d{5,} ?--`,
    es: `${ASUNTO}(?: ${ID})?[^.!?]{0,20}? ?(?:recibid[oa]|cread[oa]|abiert[oa]|registrad[oa]|cerrad[oa]|resuelt[oa]|asignad[oa])|(?:confirmación|acuse) de recib[oi]|confirmación de recepción|gracias por (?:contactar|comunicarse|su (?:mensaje|consulta))|hemos (?:recibido|abierto|creado|registrado|generado) (?:su|tu|el|la|una?) ${ASUNTO}|hemos recibido su`,
    fr: `${DEMANDE}(?: ${ID})?[^.!?]{0,20}? ?(?:reçue?|créée?|ouverte?|enregistrée?|fermée?|résolue?|clôturée?)|accusé (?:de réception|réception)|nous avons (?:bien )?reçu votre|nous avons (?:bien )?(?:ouvert|créé|enregistré) (?:le|la|un|une|votre) ${DEMANDE}|merci (?:de nous avoir|pour votre) (?:contact|message|demande)`,
    it: `${RICHIESTA}(?: ${ID})?[^.!?]{0,20}? ?(?:ricevut[oa]|creat[oa]|apert[oa]|registrat[oa]|chius[oa]|risolt[oa])|conferma di (?:ricezione|ricevimento)|abbiamo (?:ricevuto|aperto|creato|registrato) (?:(?:la|il) (?:tua|sua|tuo|suo|vostra|vostro) |la |il |una? )${RICHIESTA}|grazie per averci contattat[oi]`,
    de: `(?:eingangs|empfangs)bestätigung|${ANFRAGE}(?: ${ID})?[^.!?]{0,20}? (?:eingegangen|erhalten|erstellt|geschlossen|eröffnet)|wir haben [^.!?]{0,12}${ANFRAGE}(?: ${ID})? [^.!?]{0,12}(?:eröffnet|erstellt|angelegt|erhalten)`,
    ja: '受付(?:完了|のお知らせ|いた|け)|受け付け|受信のお知らせ|お問い合わせ(?:ありがとう|を受|いただき)|(?:リクエスト|チケット)[^。]{0,12}(?:受信|受付|作成|完了|解決)|受領(?:のお知らせ|しました)',
  }),
  clue('the subject asks how the service was', 'subject', 2, {
    en: 'how would you rate|how (?:did we do|was your (?:experience|support|ticket|recent))|satisfaction survey|(?:rate|tell us about) your (?:experience|support)',
    es: 'cómo (?:calificaría|fue su experiencia)|encuesta de satisfacción',
    fr: 'enquête de satisfaction|comment (?:évalueriez|jugez)-vous',
    it: 'come (?:valuteresti|valuta)|sondaggio di (?:soddisfazione|gradimento)',
    de: 'zufriedenheitsumfrage|wie (?:bewerten|zufrieden) sie',
    ja: '満足度(?:調査|アンケート)|アンケート(?:のお願い|にご)',
  }),
  clue('a human will answer later', 'text', 2, {
    en: '(?:answered|reviewed|read) by a human',
    es: 'respondid[oa] por una persona',
    fr: '(?:traitée?|lue?) par un (?:humain|conseiller)',
    it: 'rispost[oa] da un operatore',
    de: 'von einem (?:menschen|mitarbeiter) (?:beantwortet|bearbeitet)',
    ja: '担当者が(?:確認|対応)(?:の(?:うえ|上)|し(?:た上|次第))',
  }),
  clue('the subject bears a number of theirs', 'subject', 1, {
    en: `[\\[(](?!ptn-)(?:ref|ticket|case|request|incident|sd|id|jira|#)[^\\])]{0,20}?\\d*[\\])]|crm:\\d+`,
  }),
  clue('which product sent it', 'text', 2, {
    en: '(?:message|e-?mail|notification)(?: was| is)?(?: automatically)? (?:sent|generated|delivered) by (?!post|mail|e-?mail|hand|me|us|our)\\p{L}+|is a service (?:from|of)|(?:powered|delivered) by \\p{L}+',
    es: '(?:mensaje|correo)[^.!?]{0,12} (?:enviado|generado) por (?!mí|nosotros)(?:el|la|nuestro) (?:sistema|plataforma|servicio)',
    fr: '(?:message|e-?mail)[^.!?]{0,12} (?:envoyé|généré) par (?:le|la|notre) (?:système|plateforme|service)',
    it: '(?:messaggio|e-?mail)[^.!?]{0,12} (?:inviat|generat)[oa] (?:dal|dalla|da) (?:sistema|piattaforma|servizio)',
    de: '(?:nachricht|e-?mail)[^.!?]{0,20} vom system (?:gesendet|erstellt)',
    ja: 'システム(?:より|から)(?:自動)?(?:送信|配信)',
  }),
  clue('it says what became of your ticket', 'text', 1, {
    en: `(?:(?:your|an?|the|this|new) (?:new )?(?:support |service |trouble )?${MATTER}(?: for (?:support|help))?(?: ${ID})?|${MATTER} ${ID})${GAP} ?(?:has|have|was|were|is)(?: been)?(?: successfully| automatically)? ?(?:deemed |marked as |set to )?${DONE}|(?:we|we've|i)(?: have)?(?: successfully)? (?:received|got) your|we(?: have|'ve)? (?:logged|opened|created|registered|raised) (?:an?|your)|confirm(?:ing)? that we(?:'ve| have)? (?:got|received) your|acknowledge(?:s|ment)?[^.!?]{0,20} your|creation of a${GAP}ticket|ticket title|assigned an id`,
    es: `(?:su|tu|un|una|la|el) (?:nuev[oa] )?${ASUNTO}(?: de [^.!?]{2,12})?(?: ${ID})?${GAP} ?(?:ha sido|fue|se ha|está siendo|queda)(?: sido)? ?(?:recibid|cread|abiert|registrad|asignad|cerrad|resuelt|revisad)\\p{L}*|hemos (?:recibido|registrado) (?:su|tu) ${ASUNTO}|se ha (?:creado|abierto|registrado|generado|cerrado|resuelto)`,
    fr: `(?:votre|une?|le|la) (?:nouve(?:au|lle) )?${DEMANDE}(?: [^.!?]{0,10}?${ID})?${GAP} ?(?:a(?: bien)? été|est(?: bien)?) ?(?:bien )?(?:reçu|créé|ouvert|enregistré|pris|assigné|fermé|résolu|clôturé|transmis)\\p{L}*|nous (?:avons|accusons)(?: bien)? (?:reçu|réception de|enregistré) ?(?:votre|de votre)? ?${DEMANDE}`,
    it: `(?:la|il|un|una|tua|sua|vostra|suo|tuo)(?: (?:tua|sua|vostra|suo|tuo))? ${RICHIESTA}(?: ${ID})?${GAP} ?(?:è stat[oa]|è|sarà) ?(?:ricevut|creat|apert|registrat|assegnat|pres|chius|risolt|inoltrat)\\p{L}*|abbiamo (?:ricevuto|registrato) (?:la |il )?(?:tua|sua|vostra|suo|tuo|vostro) ${RICHIESTA}`,
    de: `wir haben ihre?n? ${ANFRAGE}[^.!?]{0,20} (?:erhalten|empfangen|aufgenommen)|ihre?n? ${ANFRAGE}(?: ${ID})?${GAP} ?(?:ist|wurde|haben wir)(?: bei uns)? ?(?:eingegangen|erhalten|erstellt|registriert|geschlossen|gelöst|aufgenommen)|ticket(?:nummer| ${ID})?${GAP} wurde ?(?:erstellt|eröffnet|geschlossen)`,
    ja: '(?:お問い?合わせ|リクエスト|ご依頼|ご質問|チケット|メール|ご連絡)[^。]{0,24}(?:受け付け(?:まし|いた|て)|受付(?:いた|しま|完了)|受信(?:いた|しま)|受領(?:いた|しま)|承りました|作成(?:され|しま)|解決(?:され|しま)|クローズ)',
  }),
  clue('the number of a ticket', 'text', 1, {
    en: `(?:ticket|case|incident|request|reference|tracking|order)(?: (?:number|no\\.?|id|#|key))?(?: is| of|:)? ?:? ?${ID}[^.!?]{0,50}(?:received|created|opened|assigned|solved|resolved|closed)|(?:received|created|opened|assigned|logged)[^.!?]{0,30} ${ID}|your (?:ticket|case|incident|request|reference|tracking)(?: (?:number|no\\.?|id))?(?: is|:) ?:? ?${ID}|${MATTER} ${ID}[^.!?]{0,30}(?:has been|was)|ref:(?:msg|_)[\\w.]{4,}|(?:ticket|case|incident|reference|ref\\.?)(?: number| id| reference)? ?#? ?:? ?(?:[a-z]{2,10}-)?${ID}`,
    es: `(?:número|referencia|n[º°]\\.?|ticket|caso)(?: de (?:ticket|caso|referencia|solicitud))?(?: es|:)? ?${ID}|${ASUNTO} ${ID} (?:ha|fue)`,
    fr: `(?:numéro|référence|n[°º]|sous le n[°º]|ticket)(?: de (?:ticket|dossier|demande))?(?: est|:)? ?:? ?${ID}|${DEMANDE} ${ID} a`,
    it: `(?:numero|riferimento|n[°º]\\.?|codice|ticket)(?: di (?:ticket|pratica|riferimento))?(?: è|:)? ?${ID}|${RICHIESTA} ${ID} è`,
    de: `(?:ticketnummer|vorgangsnummer|referenz|nummer|ticket)(?: lautet|:)? ?${ID}`,
    ja: '(?:受付|お問い?合わせ|チケット|リクエスト|管理)(?:番号|ID)?[:は( ]{0,3}#?[A-Z]{0,4}-?\\d{3,}',
  }),
  clue('somebody will see to it', 'text', 1, {
    en: `(?:agent|representative|member|technician|specialist|human|someone|somebody|team|staff|we)[^.!?]{0,30} ?(?:will|shall) (?:follow up|be (?:reviewing|in touch|with you|assigned|answered)|get back|contact you|respond|reply|review|reach out|be in contact)|(?:will be|is being|are being) (?:answered by|reviewed by|processed by|handled by|looked at)|being reviewed|we(?:'re| are) on it|we'll be in touch|as soon as possible by|(?:within|in) (?:one|two|\\d+) (?:business|working) (?:day|hour)s?|usually within|thank you for (?:contacting|your patience|reaching out|getting in touch|submitting)|thanks for (?:reaching|contacting|submitting|getting in)`,
    es: '(?:agente|representante|equipo|especialista|asesor|técnico)[^.!?]{0,30} (?:se (?:pondrá|comunicará)|le (?:contactará|responderá)|responderá|revisará|está revisando|la está|lo está)|(?:a la|con la mayor) brevedad|gracias por (?:contactar|comunicarse|ponerse)|en (?:un plazo|menos) de',
    fr: "(?:conseiller|agent|équipe|technicien|collaborateur)[^.!?]{0,30} (?:vous (?:répondra|contactera|recontactera)|reviendra|traite|prendra)|(?:dans les (?:meilleurs|plus brefs) délais)|(?:en cours|est en cours) d(?:e|')[^.!?]{0,20}|merci de nous avoir contacté|sous \\d+ heures",
    it: '(?:operatore|staff|team|addetto|tecnico|agente)[^.!?]{0,30} (?:(?:la|ti|vi) contatt|risponder|esaminer|provveder)\\p{L}*|(?:la|ti|vi) (?:contatteremo|risponderemo|ricontatteremo)|(?:al|il) più presto(?: possibile)?|in corso di (?:revisione|elaborazione|lavorazione)|presa in carico|grazie per averci contattat[oi]',
    de: '(?:mitarbeiter|kollege|team|wir)[^.!?]{0,40} (?:melde\\p{L}*|bearbeite\\p{L}*|kontaktiere\\p{L}*|antworte\\p{L}*)|schnellstmöglich|melden uns|in kürze|wird (?:unter|so|in)[^.!?]{0,40}bearbeitet|so schnell wie möglich',
    ja: '担当(?:者|部署)?より[^。]{0,20}(?:連絡|回答|返信)|折り返し(?:ご)?連絡(?:いた|させ|申)|(?:営業日|時間)以内に|スタッフが[^。]{0,12}(?:確認|対応)|順次(?:ご)?(?:対応|回答|返信|連絡)',
  }),
  clue('a line to reply above', 'text', 2, {
    en: 'reply[^.!?]{0,10} above this line',
    es: '(?:por )?encima de esta línea',
    fr: 'au-dessus de cette ligne',
    it: 'sopra questa (?:riga|linea)',
    de: 'über dieser zeile',
    pt: 'acima desta linha',
    ja: 'この(?:行|線)(?:より)?(?:の)?上に',
  }),
  clue('how to handle the ticket', 'text', 1, {
    en: `you (?:can|may) (?:also |always )?(?:view|follow|track|check|see|monitor|update|add)[^.!?]{0,40} (?:status|progress|ticket|request|case|comments?|portal|online|link)|(?:to|if you (?:need|wish|want) to) (?:add|view|reopen|check|track|update|submit|see|provide)[^.!?]{0,50}(?:reply|respond|click|visit|log|go to|please|this (?:e-?mail|link)|comments|ticket|request)|(?:re-?open|reopened)|(?:retain|quote|mention|include|use)[^.!?]{0,20} this (?:number|reference|id)|(?:not|don't) (?:change|alter|modify|remove) the (?:subject|reference)|(?:keep|include|leave)[^.!?]{0,30}(?:subject|reference|string)|view (?:request|ticket|case|incident|your)|turn off (?:this|these)|click here to view|heard from you|(?:link|links) below ?:|rate (?:our|your|this) (?:support|service|experience)|shared with`,
    es: '(?:puede|puedes|podrá) (?:consultar|seguir|ver|revisar|añadir|agregar|actualizar)[^.!?]{0,30} (?:estado|progreso|avance|ticket|caso|solicitud|portal|enlace)|(?:para|si desea) (?:añadir|agregar|ver|reabrir|consultar|actualizar)[^.!?]{0,50}(?:respond|haga|visit|acced|comentarios|ticket)\\p{L}*|no (?:cambie|modifique) el asunto|mantenga[^.!?]{0,30}asunto',
    fr: "vous pouvez (?:(?:la |le |l'|en |y )?(?:suivre|consulter|voir|compléter|ajouter|vérifier))[^.!?]{0,30} (?:état|l'état|avancement|l'avancement|ticket|demande|portail|lien)|(?:pour|si vous souhaitez) (?:ajouter|consulter|suivre|rouvrir|voir|compléter)[^.!?]{0,50}(?:répond|cliqu|visit|commentaires|ticket|demande)\\p{L}*|(?:conserver|ne pas modifier|rappeler)[^.!?]{0,30}(?:objet|numéro)",
    it: "(?:puoi|può|potete|potrà) (?:seguir|consultar|veder|verificar|controllar|aggiunger)(?:e|l[aoe])[^.!?]{0,30} (?:stato|avanzamento|ticket|richiesta|portale|link)|(?:per|se (?:vuoi|desidera)) (?:aggiungere|visualizzare|riaprire|consultare|seguire)[^.!?]{0,50}(?:rispond|clicc|visit|commenti|ticket)\\p{L}*|non (?:modificare|cambiare) l'oggetto",
    de: 'sie können[^.!?]{0,50} (?:verfolgen|einsehen|nachverfolgen|abrufen)|(?:um|wenn sie)[^.!?]{0,40}(?:hinzuzufügen|ergänzen|einzusehen|verfolgen)|betreff(?:zeile)? (?:nicht|unverändert)',
    ja: 'コメントを追加|件名[^。]{0,12}変更(?:しないで|せず)|状況[^。]{0,12}確認(?:は|する)',
  }),
];
