/** Absence notes, closed offices, people who have left: who would have answered says so, and who does instead. */
import { type Clue, clue, GAP } from './clue.ts';

const MONTH_EN = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?';
const DAY_EN = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week|next month';
const MONTH_ROMANCE =
  '(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|janv|févr|mars|avr|mai|juin|juil|août|déc|gen|mag|giu|lug|ott|set)\\p{L}*';
const DAY_ROMANCE =
  '(?:lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|lunedì|martedì|mercoledì|giovedì|venerdì)';
/** An address. */
const AT = '@[\\w.-]+';
const DATE = `(?:\\d|${MONTH_EN}|${DAY_EN}|${MONTH_ROMANCE}|${DAY_ROMANCE})`;

/** Subjects by which mail programs mark what they write themselves; not behind "Re:", which a person would have put there. */
export const AUTOMATIC_SUBJECT =
  /^(?:automatisch antwoord|automatis(?:k|kt) svar|automaattinen vastaus|automatyczna odpowiedź|automatická odpověď|otomatik yanıt|автоматический ответ|자동 (?:회신|응답)|自[动動](?:答复|回复|回覆|答覆)|auto(?:matic(?:ally)?)?[- ]?(?:reply|response|responder|generated reply)|auto(?=:)|out of office auto-?reply|réponse automatique|respuesta automática|risposta automatica|automatische (?:antwort|abwesenheitsnotiz)|resposta automática|自動(?:応答|返信|送信))\s*[:：]|^[【[（(]\s*自動(?:応答|返信|送信|配信)/iu;

export const ABSENCE_CLUES: readonly Clue[] = [
  clue('the subject is that of an absence', 'subject', 2, {
    en: '^(?:re: ?)?(?:out[- ]of[- ](?:the[- ])?office|ooo|away from (?:the |my )?(?:office|desk)|on (?:vacation|leave|holiday)|vacation (?:reply|response|notice|message)|absence (?:notice|notification)|auto-?reply|office closed|i am (?:away|out))(?! hours)',
    es: '^(?:re: ?)?(?:fuera de (?:la )?oficina|ausencia(?: temporal| programada| laboral)?|ausente|aviso de ausencia|de vacaciones|mensaje de ausencia)(?= ?:|$)',
    fr: "^(?:re ?: ?)?(?:absence(?: du bureau)?|absente? du bureau|message d'absence|avis d'absence|(?:en )?congés)(?= ?:|$)",
    it: '^(?:r(?:e|if)?: ?)?(?:fuori (?:sede|ufficio)|assente|assenza|in ferie|avviso di assenza)(?:[^:]{0,20})(?= ?:|$)',
    de: '^(?:aw: ?|re: ?)?(?:abwesenheit\\p{L}*|abwesend|nicht im (?:büro|haus)|urlaub(?:snotiz|smeldung)?)(?= ?:|$)',
    pt: '^(?:re: ?)?(?:ausência(?: do escritório)?|fora do escritório|de férias)(?= ?:|$)',
    ja: '^(?:re: ?)?【?(?:不在|休暇|外出中|夏季休業|年末年始)',
  }),
  clue('somebody is away', 'text', 1, {
    en: `(?:i am|i'm|i will be|i'll be|we are|we're|we will be|(?:is|will be)) (?:currently |presently |now )?(?:out(?: of (?:the |my )?office)?|away|ooo|off(?: work)?|on [^.!?]{0,25}?(?:leave|vacation|holidays?|pto|travel|break|sabbatical)|travell?ing|unwell|on jury duty|not (?:in|at) (?:the|my) (?:office|desk)|attending|taking [^.!?]{0,20}(?:time|days?) off)|currently (?:away|travell?ing|on leave|unavailable|out)|(?:office|company|business|offices)${GAP} (?:is|are|will be|remains?) closed|will be closed`,
    es: '(?:estoy|estaré|estamos|estaremos|me encuentro|me encontraré|permanecer(?:é|á|án|emos))(?: actualmente)? (?:fuera|ausentes?|de (?:vacaciones|baja|permiso|licencia|viaje)|cerrad[oa]s?)|no (?:estoy|estaré) (?:en la oficina|disponible)',
    fr: 'je (?:suis|serai)(?: actuellement| moi-même)? (?:absente?|en (?:congés?|vacances|déplacement|arrêt)|hors du bureau)|(?:bureaux?|entreprise|société)[^.!?]{0,30} (?:est|sont|sera|seront) fermée?s?',
    it: '(?:sono|sarò|siamo|saremo)(?: attualmente)? (?:assent[ei]|fuori (?:sede|ufficio)|in (?:ferie|vacanza|trasferta|congedo|maternità))|(?:uffic[io]+|azienda)[^.!?]{0,30} (?:è|sono|sarà|saranno|rest\\p{L}+) chius[oaie]',
    de: '(?:bin|bis)[^.!?]{0,60}(?:nicht im (?:büro|haus)|abwesend|im urlaub|auf (?:dienst)?reise|außer haus|krank)|im urlaub|befinde mich[^.!?]{0,40}(?:urlaub|reise|elternzeit)|(?:büro|geschäftsstelle)[^.!?]{0,40} geschlossen',
    pt: 'est(?:ou|arei)(?: atualmente)? (?:ausente|fora|de férias|em viagem)',
    ja: '不在(?:に|と|で|です|の)|休暇(?:を|の|中|で)|休業(?:と|日|いた|中)|出張(?:中|で|に|の)|外出(?:中|して)',
  }),
  clue('until a day', 'text', 1, {
    en: `(?:until|till|through|thru|returning|return|returns|back (?:on|in|at)|back(?= \\d)|between|from)[^.!?]{0,30}?${DATE}|back (?:at work|in the office)|(?:when|until|after|once) (?:i|we) (?:return|get back|reopen|am back|are back)|this week|all week|until further notice|(?:starting|beginning) \\d`,
    es: `(?:hasta|regres\\p{L}+|vuelv\\p{L}+|de vuelta|del|incorpor\\p{L}+)[^.!?]{0,30}?${DATE}|a (?:mi|nuestro) (?:regreso|vuelta)`,
    fr: `(?:jusqu'(?:au|à)|de retour|retour(?:ne)?|du|reviens|reviendrai)[^.!?]{0,30}?${DATE}|à (?:mon|notre) retour`,
    it: `(?:fino a|fino al|rientr\\p{L}+|torn\\p{L}+|dal|di ritorno)[^.!?]{0,30}?${DATE}|al (?:mio|nostro) (?:rientro|ritorno)`,
    de: '(?:bis|ab|vom|zurück|wieder)[^.!?]{0,30}?\\d|nach meiner rückkehr',
    pt: 'até[^.!?]{0,20}?\\d|retorn\\p{L}+[^.!?]{0,20}?\\d',
    ja: '\\d{1,2}(?:日|/\\d{1,2})[^。]{0,12}(?:まで|以降|より|から)|(?:来週|月末|週明け)[^。]{0,6}(?:まで|以降)|戻り次第|復帰(?:後|次第)|末まで',
  }),
  clue('whom to turn to instead', 'text', 1, {
    en: `(?:in|during) my absence|(?:if|for|in case of)[^.!?]{0,20} (?:urgent|urgently|emergency|emergencies|immediate)[^.!?]{0,40}|urgent (?:matters|requests|issues|questions)|anything urgent|(?:can|will) (?:assist|help) you (?:in the meantime|meanwhile|while)|(?:can't|cannot|can not) wait|(?:please |kindly )(?:contact|direct|call|write to|reach out|email|e-mail|refer|address) [^.!?]{0,60}?(?:${AT}|\\d{3}|help ?desk|team|instead|colleague)`,
    es: `(?:en|durante) mi ausencia|(?:para|en caso de|si es|cualquier)[^.!?]{0,30} ?urgen\\p{L}+|(?:contact|diríja|escrib|póngase|comuni|comuníque)\\p{L}*[^.!?]{0,30}(?:con|a)[^.!?]{0,40}(?:${AT}|\\d{3})`,
    fr: `(?:en|pendant|durant) mon absence|(?:en cas d'|pour toute |pour les )(?:urgences?|demandes? urgentes?)|urgence|(?:contacter|vous adresser|joindre|écrire à)[^.!?]{0,50}(?:${AT}|\\d{3})`,
    it: `(?:in|durante) (?:la )?mia assenza|(?:per|in caso di) (?:ogni |qualsiasi |le )?(?:urgenz\\p{L}+|necessità|emergenz\\p{L}+|questioni urgenti|richieste urgenti)|(?:rivolger\\p{L}+|contatta\\p{L}+|scriv\\p{L}+)[^.!?]{0,40}(?:${AT}|\\d{3})`,
    de: 'in dringenden (?:fällen|angelegenheiten)|(?:dringende|eilige)\\p{L}* (?:fälle|anliegen|angelegenheiten|anfragen)|(?:während|in) meiner abwesenheit|wenden sie sich|vertritt mich|meine vertretung',
    pt: '(?:em|para)[^.!?]{0,20} urgen\\p{L}+|na minha ausência',
    ja: `お急ぎの|緊急の|至急の(?:場合|ご用件)|(?:${AT}|\\d{4}\\)?|代理の[^。]{1,20})[^。]{0,6}(?:まで|へ)ご?(?:連絡|相談)`,
  }),
  clue('mail is not read meanwhile', 'text', 1, {
    en: "(?:limited|no|intermittent|little|infrequent|sporadic|without|reduced) (?:or no )?(?:access|internet|e-?mail)(?: to)?|(?:not|won't) be (?:able to )?(?:check|read|respond|reply|answer|monitor)\\p{L}*|not (?:checking|reading (?:my |our |any )?(?:e-?)?mails?)|(?:will|shall|i'll|we'll) (?:reply|respond|answer|get back|attend)[^.!?]{0,60}(?:return|back|reopen|soon|possible|can)|answer as soon as i can|(?:responses?|replies) may be delayed|(?:expect|with) [^.!?]{0,12}delay(?:ed|s)?|slow to respond|no laptop",
    es: '(?<!\\p{L})no (?:leo|leeré|leemos|leeremos|reviso|revisaré|consulto|consultaré) (?:el|mi|mis|los|nuestro) correos?|correos? no (?:se están|están siendo|serán) \\p{L}+|(?:no tendré|sin|acceso limitado|no tengo)[^.!?]{0,20}(?:acceso|correo)|(?:responder|contestar|atender)(?:é|emos)[^.!?]{0,50}(?:regreso|vuelta|pronto|posible|brevedad)',
    fr: 'ne (?:lis|lirai|lirons|consulte|consulterai|relève|relèverai) pas (?:mes|mon|nos|les|la) (?:e-?mails?|mails?|courriels?|messages?|messagerie|courrier)|(?:pas|sans|peu|limité)[^.!?]{0,20}(?:accès|consulter)[^.!?]{0,30}|(?:répondrai|répondrons|traiterai|traité|lu)[^.!?]{0,40}(?:retour|possible|délais)|ne (?:serai|suis|pourrai)[^.!?]{0,10} pas (?:joignable|disponible|vous répondre)',
    it: 'non (?:leggo|leggerò|controllo|controllerò) (?:la (?:mia )?posta|le (?:mie )?e-?mail|i (?:miei )?messaggi)|(?:non avrò|senza|accesso limitato|limitato)[^.!?]{0,20}(?:accesso|posta|e-?mail)?[^.!?]{0,10}(?:mail|posta|messaggi)|(?:risponder(?:ò|emo)|letto)[^.!?]{0,40}(?:rientro|ritorno|possibile|presto)',
    de: '(?:kein|keinen|eingeschränkt\\p{L}*|nur unregelmäßig\\p{L}*) (?:zugriff|zugang)|nicht (?:weitergeleitet|gelesen|erreichbar)|(?:melde|beantworte|antworte)[^.!?]{0,40}(?:rückkehr|zurück|möglich)',
    pt: '(?:sem|acesso limitado)[^.!?]{0,20}(?:acesso|e-?mail)',
    ja: '(?:ご?返信|ご?返答|ご?回答|対応|確認)[^。]{0,20}(?:できません|いたしかね|遅れ|順次|以降|次第|後日)|メール[^。]{0,12}(?:確認できません|拝見できません)|以降(?:に)?(?:順次|ご?返信|ご?回答)',
  }),
];

/** Somebody has left, or an address is given up: what is written there is read by nobody. */
export const LEFT_CLUES: readonly Clue[] = [
  clue('the subject says that somebody has left', 'subject', 1, {
    en: '(?:has left (?:the company|the organi[sz]ation|\\p{L}+)|no longer (?:with|at|works)|(?:e-?mail )?address (?:changed|change|no longer))',
    es: '(?:ya no trabaja|ha dejado la empresa|cambio de correo)',
    fr: "(?:a quitté|ne travaille plus|changement d'adresse)",
    it: '(?:non lavora più|ha lasciato|cambio (?:di )?indirizzo)',
    de: '(?:nicht mehr (?:bei|im)|ausgeschieden|neue e-?mail-?adresse)',
    ja: '退職|退社|アドレス変更',
  }),
  clue('somebody has left', 'text', 1, {
    en: '(?:is|am|are) no longer (?:with|at|working|employed|an? employee|part of)|no longer works|(?:has|have) left (?:the company|the organi[sz]ation|our|\\p{Lu})|(?:has|have) (?:retired|departed)|left (?:the company|\\p{L}+) (?:on|in|effective) |(?:e-?mail )?address (?:has changed|is no longer (?:valid|in use|active))',
    es: 'ya no (?:trabaja|trabajo|forma parte|pertenece|está en)|ha (?:dejado|abandonado) (?:la|nuestra) (?:empresa|compañía)|ya no está (?:activ[oa]|en uso)',
    fr: "ne (?:fait|fais) plus partie|ne travaille plus|a quitté (?:la|notre|l')[^.!?]{0,20}|n'est plus (?:valide|active|utilisée|en poste)",
    it: "non (?:lavora|lavoro|fa|è) più (?:presso|parte|con|per|in|attiv[oa])|ha lasciato (?:la|l'|l'azienda)[^.!?]{0,20}",
    de: 'nicht mehr (?:für|bei|in)[^.!?]{0,40}(?:tätig|beschäftigt|arbeitet)|arbeitet nicht mehr|hat (?:das|unser) unternehmen verlassen|ist ausgeschieden|adresse (?:ist )?nicht mehr gültig',
    pt: 'não (?:trabalha|faz parte)[^.!?]{0,20} mais|não faz mais parte',
    ja: '退職(?:いた|致)?し(?:ました|ております)|退社(?:いた)?しました|異動(?:いた)?しました|(?:アドレス|メール)[^。]{0,10}(?:使用|利用|使われ)(?:されて|して|て)?(?:おりません|いません)',
  }),
  clue('nobody reads this mailbox', 'text', 1, {
    en: '(?:mailbox|mail box|inbox|e-?mail (?:address|account)|address|account)[^.!?]{0,30}(?:not|no longer|never|un)[ -]?(?:being )?(?:monitored|attended|read|checked|in use|active)|(?:mailbox|inbox|account|address)[^.!?]{0,20} (?:will be|has been|is being) (?:deactivated|closed|disabled|deleted|retired)|(?:unattended|unmonitored) (?:mailbox|inbox|address|e-?mail)|messages? sent to this address (?:is|are) not|(?:e-?mails?|mails?|messages?) (?:sent )?to (?:this|the old|my old|the former) (?:e-?mail )?address (?:is|are|will be|gets?) (?:deleted|discarded|lost|rejected)',
    es: '(?:correos?|mensajes?)[^.!?]{0,25} (?:esta|antigua|anterior) dirección (?:se|será?n?) (?:borr|elimin|descart)\\p{L}+|(?:buzón|cuenta|dirección|casilla)[^.!?]{0,30}no (?:está|es|se)[^.!?]{0,20}(?:atendid[oa]|supervisad[oa]|monitoread[oa]|lee|revisa|leíd[oa])',
    fr: "(?:courriels?|messages?|e-?mails?)[^.!?]{0,25} (?:cette|ancienne) adresse (?:est|sont|sera|seront) (?:supprim|effac|détrui)\\p{L}+|(?:boîte|adresse|messagerie)[^.!?]{0,30}n'est (?:pas|plus) (?:surveillée|consultée|lue|relevée)|ne sera pas lu",
    it: '(?:messaggi|mail|posta)[^.!?]{0,25} (?:questo|vecchio|precedente) indirizzo (?:è|sono|viene|vengono|sarà|saranno) (?:cancell|elimin)\\p{L}+|(?:casella|indirizzo)[^.!?]{0,30}non (?:è|viene)(?: più)? (?:presidiat[ao]|monitorat[ao]|lett[ao]|controllat[ao]|attiv[ao])',
    de: '(?:postfach|adresse|mailbox)[^.!?]{0,30}nicht (?:mehr )?(?:gelesen|überwacht|betreut|bearbeitet|abgerufen)',
    ja: '(?:アドレス|メールボックス)[^。]{0,16}(?:監視|確認|管理)(?:されて|して)(?:おりません|いません)',
  }),
  clue('it is passed on to nobody', 'text', 1, {
    en: "(?:message|e-?mail|mail)s?[^.!?]{0,20}(?:not|n't|nor)[^.!?]{0,10}(?:been |be )?(?:forwarded|passed on)|update your (?:address book|contacts|records)",
    es: 'no (?:será|ha sido|se)[^.!?]{0,10}reenviad[oa]|actualice (?:sus contactos|su agenda)',
    fr: '(?:pas|ni)(?: été)? (?:transféré|transmis|redirigé)e?|mettre à jour (?:vos contacts|votre carnet)',
    it: '(?:non (?:è stato|sarà|verrà)) (?:inoltrat|trasmess)[oa]|aggiorn\\p{L}+ (?:la rubrica|i contatti)',
    de: '(?:wird|wurde) nicht weitergeleitet|adressbuch',
    ja: '転送(?:されません|いたしません|はされ)|お手数ですが[^。]{0,40}ご連絡',
  }),
  clue('whom to write to instead', 'text', 1, {
    en: `(?:please |kindly )?(?:contact|direct|write to|reach out|email|e-mail|address|send|refer)[^.!?]{0,60}?${AT}|for [^.!?]{0,30}(?:matters|questions|requests|inquiries|support|assistance|help)|future (?:correspondence|e-?mails?|messages?)`,
    es: `(?:contact|diríja|escrib|envíe)\\p{L}*[^.!?]{0,40}${AT}`,
    fr: `(?:contact|écri|adress|envoy)\\p{L}*[^.!?]{0,40}${AT}`,
    it: `(?:contatt|scriv|rivolg|invi)\\p{L}*[^.!?]{0,40}${AT}`,
    de: `(?:wenden|schreiben|kontaktieren|richten)[^.!?]{0,40}${AT}`,
    ja: `${AT} ?(?:まで|へ)`,
  }),
];
