import { wholeWord } from './word-pattern.ts';

/** Numbers that name an account or a call, and are not what the mail asks to move (desk rules, section 3). */
export const OTHER_PURPOSE = new RegExp(
  wholeWord({
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
    es: ['número de facturación', 'número de cuenta', 'teléfono de facturación', 'cuenta'],
    fr: ['numéro de facturation', 'numéro de compte', 'compte de facturation', 'audioconférence'],
    it: ['numero di fatturazione', 'numero (?:di )?conto', 'codice cliente'],
    de: ['rechnungsnummer', 'kundennummer', 'abrechnungsnummer', 'kontonummer'],
    pt: ['número de faturamento', 'número da conta'],
    ja: ['請求先?(?:電話)?番号', '課金番号', '口座番号', '会議'],
  }),
  'giu',
);

/** Words of reaching a person. */
export const REACH = new RegExp(
  wholeWord({
    en: [
      'call(?:ing)?(?! forward\\p{L}*| flow| queue| center| centre| park| park)',
      'ring',
      'texts?(?: me| us)?',
      'reach(?:ed|able)?',
      'contacts?',
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
      'site contact',
      'technician',
      'left a message',
    ],
    es: [
      'llam[aeáé]\\p{L}*',
      'llámenos',
      'contact[aeoá]\\p{L}*',
      'dudas?',
      'preguntas?',
      'consultas?',
      'comuni\\p{L}+ con',
      'mi (?:número|teléfono|celular|móvil)',
      'marcar',
      'localizar\\p{L}*',
    ],
    fr: [
      'joindre',
      'joignable',
      'appel(?:er|ez|ons)',
      'appelez-moi',
      'téléphoner',
      'contact(?:er|ez)?',
      'questions?',
      'mon (?:numéro|portable|mobile|téléphone)',
      'rappel(?:er|ez)',
    ],
    it: [
      'chiam[aei]\\p{L}*',
      'contatt\\p{L}+',
      'domande',
      'dubbi',
      'raggiungibile',
      'reperibile',
      'il mio (?:numero|cellulare|telefono)',
      'telefonare',
      'informazioni',
    ],
    de: [
      'anruf\\p{L}*',
      'rufen',
      'erreichen',
      'erreichbar',
      'kontakt\\p{L}*',
      'rückfragen',
      'fragen',
      'ansprechpartner\\p{L}*',
      'meine (?:nummer|handynummer|durchwahl)',
      'telefonisch',
    ],
    pt: [
      'ligue',
      'ligar',
      'contat\\p{L}+',
      'contact\\p{L}+',
      'dúvidas',
      'perguntas',
      'meu (?:número|telefone|celular)',
    ],
    ja: ['連絡先?', '問い?合わ?せ', '問合せ', 'お電話', '質問', '担当', '内線', '携帯'],
  }),
  'giu',
);

/** Behind a number: what it is there for. */
export const REACH_AFTER =
  /^[\s,;(-]*(?:(?:is|=|:)\s*)?(?:(?:my|his|her) (?:direct |personal |own |work )*(?:cell|mobile|number|phone|direct|desk|line|extension)|if (?:you|there|anything|something)|(?:for|with|in case of) (?:any |further |more )*(?:questions?|queries|help|assistance|details|information)|ask for|\(?(?:my |his |her )?(?:cell|mobile)\)?(?!\p{L}))/iu;
export const OTHER_AFTER =
  /^\s*(?:is|was|=) (?:only )?(?:the|our|your|its|an?) (?:btn|billing|account|main billing|conference|dial-?in|bridge|call-?back)(?!\p{L})/iu;

/** A label of contact data at the beginning of a line or cell, alone before the number. */
export const CONTACT_LABEL =
  /(?:^|[|•;,]|\s{2,}|\/)\s*(?:[*-]\s*)?(?:(?:\p{Lu}[\p{L}'’-]+[ ,]+){1,3}(?:tel(?:ephone)?|phone|ph|fax|cell|mobile)|(?:our |the )?(?:tel(?:ephone)?|phone|ph|office|main|fax|cell|mobile|mob|direct(?: line| dial)?|desk|work|home|hq|switchboard|reception|(?:24x?\/?7 )?hotline|noc|help ?desk|customer (?:service|care|support)|tech(?:nical)? support|(?:porting|port|number|lnp) (?:department|desk|team|center|centre|group)|téléphone|tél|portable|teléfono|telefono|móvil|celular|cellulare|handy|telefon|電話|携帯|t|p|f|m|o|c|d|w|h))\s*[.:)]?\s*(?:no\.?|number|#)?\s*[.:=]?\s*\(?$/iu;
/** "Phone numbers:" heads a list whatever else stands around. */
export const LIST_LABEL =
  /(?:^|[|•;,.])[^\n|:]{0,40}(?<!\p{L})(?:numbers|numbers?\(s\)|tns|tn\(s\)|dids?|wtns?|números|numéros|numeri|rufnummern|nummern|番号)\s*[:=#-]*\s*$/iu;
/** Headings of a column that holds what is to be moved. */
export const NUMBER_COLUMN =
  /(?<!\p{L})(?:numbers?|tns?|dids?|phone|telephone|lines?|from|to|start|end|first|last|range|número|numéro|numero|nummer)(?!\p{L})|番号/iu;
/** A label that heads what is to be moved as well as it names a way to call: the other words decide. */
export const NUMBER_LABEL =
  /(?:^|[|•;,])\s*(?:[*-]\s*)?(?:(?:tele)?phone|tel\.?|service|main|fax|contact)? *(?:numbers?|no\.?|tns?)(?:\(s\))?\s*[:=#-]*\s*$/iu;
/** Labels of a contact block's other lines. */
export const CONTACT_BLOCK =
  /^\W*(?:name|contact|attn|attention|title|role|e-?mail|company|address|department|nombre|nom|nome|correo|courriel)\b[^\n]{0,20}[:=]|[^\s@]@[^\s@]+\.[a-z]|\u0001{6}/iu;
/** A closing phrase: what stands below it is the writer's. */
export const CLOSING =
  /^\W*(?:many |with |kind |best |warm |kindest |very )*(?:thanks|thank you|thx|regards|wishes|best|sincerely|cheers|yours|respectfully|merci|cordialement|salutations|saludos|gracias|atentamente|grazie|saluti|distinti saluti|mit freundlichen grüßen|danke|obrigad[oa]|atenciosamente|よろしく|敬具)(?!\p{L})[^:\n]{0,25}$/iu;
