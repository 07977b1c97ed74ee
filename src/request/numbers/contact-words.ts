/** Numbers that are a way to reach somebody, or name an account, and are not what the mail asks to move (rules, section 3). */

/** Directly before a number: billing numbers, dial-ins. Never meant there; listed elsewhere, the number counts there. */
const OTHER_PURPOSE =
  /(?:\b(?:btn|b\.t\.n\.|eatn|atn|wtn of the account|billing (?:telephone |phone )?(?:number|no\.?|tn)|main billing number|bill-?to number|account (?:telephone |phone )?(?:number|no\.?)|acct\.? (?:no\.?|number|#)|conference(?: bridge| call| dial-?in)?(?: number)?|dial-?in(?: number)?|bridge(?: number)?|meeting (?:number|id)|call-?back(?: number)?|numéro de facturation|número de facturación|numero di fatturazione)|請求番号)\s*(?:\([^)]{0,20}\))?\s*(?:is|=|:|#|\||-)*\s*(?:is\s*)?\(?$/iu;

/** Ways to join a meeting: numbers behind these are somebody else's. */
const MEETING =
  /\b(?:dial(?:ling)?[- ]?in|join(?:ing)?(?: the)?(?: meeting| call| conference)?(?: by| via)? (?:phone|telephone|audio))\b[^.\n|]{0,25}$/iu;

/** Words of reaching somebody, in the same sentence before the number. */
const REACH = new RegExp(
  `(?:${[
    '\\b(?:call|phone|ring|text|contact|dial|get (?:hold of|back to)|speak (?:to|with)|talk to)\\b (?:me|us|him|her|them|our|my)\\b[^.\\n|]{0,60}',
    '\\breach(?:ed|able|ing)?\\b[^.\\n|]{0,60}',
    '\\bcontact(?! (?:cent(?:er|re)|numbers?|lines?))\\b[^.\\n|]{0,60}',
    '\\bcontact\\b[^\\n|]{0,60}\\btel\\.?\\s*',
    '\\bquestions?\\b[^.\\n|]{0,50}',
    '\\bcall(?: at| on)?\\s*',
    '\\bmy (?:own |direct |cell |mobile |desk |office |home )*(?:number|phone|cell|mobile|line|extension)\\b\\s*(?:is|:|=)?\\s*',
    '\\b(?:if you (?:need|have)|feel free|available|let (?:me|us) know|rather talk)\\b[^.\\n|]{0,60}',
    '\\b(?:caller id|from my cell|my cell|my mobile|my direct(?: line)?)\\b[^.\\n|]{0,20}',
    '\\b(?:fax|text) (?:the|it|this|that|a|your|us|me|any|all)\\b[^.\\n|]{0,40}\\b(?:to|at)\\s*',
    '\\b(?:escalations?|noc|(?:porting|lnp|port(?:-?out)?) (?:dep(?:artmen)?t|desk|team|cent(?:er|re)|group|office)|customer (?:service|care|support)|help ?(?:desk|line)|hotline|after[- ]hours|for (?:help|assistance|support))\\b[^.\\n|\\d]{0,25}',
    '\\b(?:rufen sie|erreich\\w+|ansprechpartner)\\b[^.\\n|]{0,40}',
    '\\b(?:joindre|contacter|appel(?:er|ez))\\b[^.\\n|]{0,40}',
    '\\b(?:llam\\w+|contact[ae]r\\w*|cualquier duda|dudas)\\b[^.\\n|]{0,40}',
    '\\b(?:per (?:domande|informazioni|chiarimenti)|chiam\\w+|contatt\\w+)\\b[^.\\n|]{0,40}',
    '(?:連絡先|問い合わせ)[^.\\n|]{0,10}',
  ].join('|')})$`,
  'iu',
);

/** A label of contact data at the beginning of a line or cell, alone before the number. */
const CONTACT_LABEL =
  /(?:^|[|·•;,]|\s{2,}|\/)\s*(?:[*-]\s*)?(?:tel(?:ephone)?|phone|ph|office|main|fax|cell|mobile|mob|direct(?: line)?|desk|work|home|hq|switchboard|reception|téléphone|tél|teléfono|telefono|móvil|cellulare|handy|電話|t|p|f|m|o|c|d)\s*[.:)]?\s*(?:no\.?|#)?\s*[.:=]?\s*$/iu;

export type ContactVerdict = 'other-purpose' | 'reach' | 'label' | null;

/** @param before the text of the number's line up to it, folded */
export function contactVerdict(before: string, sentenceBefore: string): ContactVerdict {
  if (OTHER_PURPOSE.test(before) || MEETING.test(before)) return 'other-purpose';
  if (REACH.test(sentenceBefore) || REACH.test(before)) return 'reach';
  return CONTACT_LABEL.test(before) ? 'label' : null;
}
