import { regexp } from '../../../base/regexp.ts';
import { allWords, wholeWord } from '../../text/word-pattern.ts';
import { OTHER_PURPOSE_PHRASES, REACH_PHRASES } from './reach-phrases.ts';

/** Numbers that name an account or a call, and are not what the mail asks to move (desk rules, section 3). */
export const OTHER_PURPOSE = regexp(
  wholeWord(
    allWords(OTHER_PURPOSE_PHRASES, {
      en: [
        'btns?',
        'b\\.t\\.n\\.',
        'eatn',
        'atn',
        'bill(?:ing|-?to) (?:telephone |phone |account )?(?:numbers?|no\\.?|tn|telephone)',
        'billing',
        'account (?:telephone |phone )?(?:numbers?|no\\.?|#)',
        'acct\\.? (?:no\\.?|number|#)',
        'conference(?: bridge| call| dial-?in| number| phone)*',
        'dial(?:-| )?in(?: number)?',
        'bridge(?: (?:number|line))',
        'meeting (?:number|id|bridge)',
        'join (?:by|via) phone',
        'call-?back(?: number)?',
        'lrn',
        'one tap mobile',
        'caller id',
      ],
    }),
  ),
  'giu',
);

/** Words of reaching a person. */
export const REACH = regexp(
  wholeWord(
    allWords(REACH_PHRASES, {
      en: [
        '(?<!\\bon[- ])call(?:ing)?(?! forward\\p{L}*| flow| queue| center| centre| park| park)',
        'ring',
        'texts?(?: me| us)?',
        'reach(?:ed|able)?',
        'contacts?(?! cent(?:er|re))',
        "(?:I am|I['’]m|we are|we['’]re) (?:at|on|under)",
        '(?:desk|team|department|office|noc|group) (?:is|can be) (?:at|on|reached|available)',
        'authori[sz]ed (?:signer|signatory|contact|person|user|representative)',
        'sign(?:er|atory)',
        'requester',
        'I, \\p{L}+(?: \\p{L}+){0,3}',
        'dial(?:ing)?',
        'phone (?:me|us|him|her|them|our|my|the office)',
        'page (?:me|us)',
        'whatsapp',
        'get (?:hold of|back to)',
        'speak (?:to|with)',
        'talk',
        'ask for',
        'attn\\.?',
        'attention',
        'questions?',
        'queries',
        'concerns',
        'escalat(?:e|ions?)',
        'authori[sz]ed by',
        'requested by',
        'submitted by',
        'prepared by',
        'fax (?:it|the|this|that|them|a|your|me|us|back|to)',
        'available (?:at|on|under)',
        'feel free',
        'get in touch',
        'in touch',
        'let me know',
        'if you (?:need|have)',
        'for (?:help|assistance|support|emergenc\\p{L}+)',
        'my (?:own |direct |personal |cell |mobile |desk |office |work |home )*(?:numbers?|phone|cell|mobile|line|extension|desk|office)(?: number| phone)?',
        '(?:from|on) (?:my|his|her|a) (?:cell|mobile|phone)',
        'cell ?phone',
        'mobile (?:number|phone)',
        'voicemail from',
        'called (?:me|us)',
        '(?:notify|inform|advise|alert|tell|e-?mail)(?: [^\\s;:]+){1,6} (?:at|on)(?=(?: \\p{L}+)? ?[(+]*(?:\\d|$))',
        'site contact',
        'technician',
        'left a message',
      ],
    }),
  ),
  'giu',
);

/** Behind a number: what it is there for. */
export const REACH_AFTER = regexp(
  /^[\s,;(-]*(?:(?:is|=|:)\s*)?(?:(?:my|his|her) (?:direct |personal |own |work )*(?:cell|mobile|number|phone|direct|desk|line|extension)|if (?:you|there|anything|something)|(?:for|with|in case of) (?:any |further |more )*(?:questions?|queries|help|assistance|details|information)|ask for|\(?(?:my |his |her )?(?:cell|mobile)\)?(?!\p{L})|(?:es |est |è |ist )?(?:mi|mon|ma|il mio|mein|meine|meu) (?:\p{L}+ )?(?:celular|móvil|número|teléfono|portable|numéro|cellulare|numero|telefono|handy\p{L}*|nummer|telefone)|(?:si|se|wenn|falls) (?:tiene|hay|vous|nécessaire|besoin|necessario|ci sono|avete|sie|tiver|houver)|(?:para|pour|per|für|en cas d\p{L}*|in caso d\p{L}*) (?:cualquier|toute?|qualsiasi|dudas|question|domand\p{L}*|rückfragen|dúvidas))|^ ?(?:まで|へ|に|宛に?)、?,? ?(?:お気軽に)?(?:ご|お)?(?:連絡|電話|問い?合わ?せ|一報|FAX|ファッ?クス|送付|返信)|^ ?までお(?:願い|申し付け)/iu,
);
/** "..., 425-555-0199 is my cell": in a sentence that asks for others, only a person can tell. */
export const OWN_AFTER = regexp(
  /^\s*(?:is|es|est|è|ist|é)\s+(?:my|his|her|our|mi|su|nuestro|mon|ma|notre|il mio|la mia|il nostro|meine?|unsere?|meu|nosso)\s+(?:\p{L}+\s+){0,2}?(?:cell|mobile|phone|direct|desk|office|home|celular|móvil|directo|portable|mobile|bureau|cellulare|ufficio|diretto|handy|durchwahl|telemóvel)(?!\p{L})|^ ?は(?:私|わたし|当方)の/iu,
);
export const OTHER_AFTER = regexp(
  /^\s*(?:is|was|=) (?:only )?(?:the|our|your|its|an?) (?:btn|billing|account|main billing|conference|dial-?in|bridge|call-?back)(?!\p{L})|^\s*(?:es|est|è|ist|é) (?:solo |seulement )?(?:el|la|le|il|die|der|unsere|o|nuestro|notre|nostro) (?:\p{L}+ )?(?:de |di |du )?(?:factur\p{L}*|fattur\p{L}*|rechnungs\p{L}*|cuenta|compte|conferen\p{L}*|conférence|fatura\p{L}*)(?!\p{L})|^ ?は請求/iu,
);

/** A label of contact data at the beginning of a line or cell, alone before the number. */
export const CONTACT_LABEL = regexp(
  /(?:^|[|•;,]|\s{2,}|\s[-–—]|\/)\s*(?:[*-]\s*)?(?:(?:\p{Lu}[\p{L}'’-]+[ ,]+){1,3}(?:tel(?:ephone)?|phone|ph|fax|cell|mobile)|(?:our |the )?(?:tel(?:ephone)?|phone|ph|office|main|fax|cell|mobile|mob|direct(?: line| dial)?|desk|work|home|hq|switchboard|reception|(?:24x?\/?7 )?hotline|noc|help ?desk|customer (?:service|care|support)|tech(?:nical)? support|(?:porting|port|number|lnp) (?:department|desk|team|center|centre|group)|(?:(?:mi|mon|ma|notre|nuestr[oa]|il mio|il nostro|unsere?|noss[oa]) )?(?:téléphone|tél|portable|port|teléfono|telefono|móvil|mov|celular|cel|cellulare|handy|telefon|telefone|telemóvel|télécopieur|télécopie|mobil|standard|central(?:it[ao]|ino)|conmutador|zentrale|recepción|accueil|recapito(?: telefonico)?|service clients?|servizio clienti|(?:servicio de )?atención al cliente|servicio al cliente|kundenservice|kundendienst|atendimento(?: ao cliente)?|bureau|oficina|ufficio|büro|(?:departamento|equipo|oficina|service|ufficio|reparto) (?:de |di )?port\p{L}+)|(?:お|御)?電話(?!番号)|携帯|ファッ?クス|ファクシミリ|直通|代表(?!番号)|カスタマ[ー-]サポ[ー-]ト|サポ[ー-]ト|t|p|f|m|o(?= *[.:])|c|d|w|h))\s*[.:)]?\s*(?:no\.?|number|#)?\s*[.:=]?\s*\(?$/iu,
);
/** Nothing but the name of a team or a room, which may as well tell what a number is there for. */
export const TEAM_LABEL = regexp(
  /^[^\p{L}]*(?:(?:la|el|las|los|les?|l['’]|il|lo|i|gli|sala|salle|service|servicio|ufficio|reparto|departamento|d[eiu]|des|del|della|d['’]) ?){0,4}(?:emergenc\p{L}+|urgenc\p{L}+|emergenz\p{L}+|notfall|notaufnahme|reuni(?:ón|ones)|réunions?|riunion[ei]|(?:tele|audio|video)?conferen\p{L}+|conférences?|facturación|facturation|fatturazione|billing|cuentas?|comptes?|conti|consultas?|información|informazion[ei]|renseignements?|responsab\p{L}+|accueil|窓口|会議室?|サポ[ー-]ト)(?: ?\d{1,3}| [a-z])?[^\p{L}\d]*$/iu,
);
/** Of these, what names a line and nobody who is to be called about the request. */
export const LINE_NAME = regexp(
  /(?<!\p{L})(?:emergenc\p{L}+|urgenc\p{L}+|emergenz\p{L}+|notaufnahme|(?:sala|salle|saal) (?:de |di |d['’])?(?:l['’])?\p{L}+)(?!\p{L})|会議室/iu,
);
/** "Phone numbers:" heads a list whatever else stands around. */
export const LIST_LABEL = regexp(
  /(?:^|[|•;,.])[^\n|:]{0,40}(?<!\p{L})(?:numbers|numbers?\(s\)|tns|tn\(s\)|dids?|wtns?|números|numéros|numeri|numerazioni|rufnummern|nummern|(?:対象|転出|移行|移管|変換)(?:する|対象)?(?:電話)?番号)\s*[:=#-]*\s*$/iu,
);
/** A label that heads what is to be moved as well as it names a way to call: the other words decide. */
export const NUMBER_LABEL =
  /(?:^|[|•;,])\s*(?:[*-]\s*)?(?:(?:tele)?phone|tel\.?|service|main|fax|contact)? *(?:numbers?|no\.?|tns?)(?:\(s\))?\s*[:=#-]*\s*$|(?:^|[|•;,])\s*(?:[*-]\s*)?(?:(?:el|le|il|notre|nuestro|nostro) )?(?:n[uú]mero|num[ée]ro|n[°º]|(?:telefon|ruf|fax|haupt)nummer)(?: (?:(?:de|di|du|da) )?(?:tel[ée]fon[oe]|téléphone|telefonico|fax|télécopie(?:ur)?|servi[cz]i?[oe]|principale?|línea|ligne))?\s*[:=#-]*\s*$|(?:^|[ |•;,.])(?:電話|代表|FAX)?番号\s*[:=#-]*\s*$/iu;
/** Labels of a contact block's other lines. */
export const CONTACT_BLOCK =
  /^\W*(?:name|contact|attn|attention|title|role|e-?mail|company|address|department|nombre|nom|nome|correo|courriel|firma|empresa|société|azienda|dirección|adresse|indirizzo|cargo|fonction|puesto|ruolo|abteilung|氏名|名前|会社|住所|部署|担当者?|メ[ー-]ル)(?!\p{Script=Latin})[^\n]{0,20}[:=]|[^\s@]@[^\s@]+\.[a-z]|\u0001{6}/iu;
/** Labels of whoever speaks for an order, as forms print them: INIT, IMPCON and DSGCON are those of a local service request. */
export const SPEAKER_LABEL =
  /(?:^|[|;•,]|\s{2,})\s*(?:[*-]\s*)?(?:(?:alt(?:ernate)?\.? )?(?:init(?:iator)?|impcon|dsgcon|imp(?:lementation)? (?:con(?:tact)?)|contact(?: person| name)?|requester|requestor|requested by|submitted by|prepared by|coordinator|attn|attention)|(?:persona de )?contacto|solicitante|solicitad[oa] por|responsable|coordinador[a]?|gestor[a]?|(?:personne[- ](?:de )?)?contact|demandeu(?:r|se)|demandée? par|interlocut(?:eur|rice)|correspondante?|(?:persona di )?(?:contatto|riferimento)|richiedente|richiest[oa] da|referente|incaricat[oa]|(?:ご?担当|連絡|申請|依頼)(?:者|窓口|先)?)(?:名| name)?\s*[:：]\s*(?=\S)/iu;
/** A closing phrase: what stands below it is the writer's. */
export const CLOSING = regexp(
  /^[^\p{L}\d]*(?:(?:many|with|kind|best|warm|kindest|very|un|muchas|mille|bien|meilleures|sincères|cordiali|distinti|viele|mit|freundliche|beste|de antemano|d'avance) )*(?:thanks|thank you|thx|regards|wishes|best|sincerely|cheers|yours|respectfully|merci|cordialement|salutations|saludos?|gracias|atentamente|cordialmente|grazie|saluti|ringrazio|freundlichen grüßen|grüße|danke|obrigad[oa]|atenciosamente|cumprimentos)(?!\p{L})[^:\n\d]{0,45}$|^[^\n\d:]{0,20}(?:よろしく|宜しく|敬具|以上[,.、。]?$)[^:\n\d]{0,20}$/iu,
);
/** "Thanks. Nina Holt, front desk, ": the closing phrase and who signs, in the line of the number. */
export const SIGNED = regexp(
  /(?<!\p{L})(?:thanks|thank you|thx|regards|cheers|sincerely|merci|cordialement|salutations|saludos|gracias|atentamente|grazie|saluti|ありがとうございます|お願い(?:いた|致)?します)[.,!。、\s-]+(?<signed>[^\d.!?:;\n。]{0,60})$/iu,
);

/** "0001  D  425-555-0106": a code in a row that is counted, no "d" for "direct". */
export const IN_COUNTED_ROW = /^\s*\d{1,5}[.)]?\s+(?:\p{Lu}{1,3}\s+){1,4}$/u;
