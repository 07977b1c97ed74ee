/** Words in front of the label's noun: which PIN, in carriers' and customers' English. */
const WHICH =
  '(?:(?:port(?:ing|[- ]?out|[- ]?away|ability)?|transfer|release|security|account|acct|carrier|customer|authori[sz]ation|auth|number)[- ]+)*';

/** Words that label a PIN, in every language the desk may meet: what is not recognised as a PIN could be shown as a number. */
const LABEL_WORDS = [
  `${WHICH}(?:pins?|p\\.i\\.n\\.?)(?:[- ]?(?:code|number|no\\.?|nr\\.?|#|nummer|番号|コ[ー-]ド))?`,
  `${WHICH}pass[- ]?codes?`,
  '(?:port(?:ing|[- ]?out|ability)?|transfer|account|release)[- ](?:(?:authori[sz]ation|security|access)[- ])?(?:code|password|key)',
  '(?:code|password) for (?:the |this |our |your )?(?:port(?:ing|[- ]?out)?|transfer|release)',
  'nip(?:\\s+de\\s+(?:portabilidad|portabilité|transfert|transferencia|salida))?',
  'code\\s+(?:pin|confidentiel|secret|de portabilité|de transfert)(?:\\s+de\\s+(?:portabilité|transfert))?',
  'code[- ]pin',
  'c[óo]digo\\s+(?:pin|de portabilidad|de seguridad|secreto|de transferencia)(?:\\s+de\\s+portabilidad)?',
  'clave(?:\\s+(?:pin|de portabilidad|de transferencia|secreta))?',
  'codice\\s+(?:pin|segreto|di portabilità|di sicurezza|di trasferimento)(?:\\s+di\\s+portabilità)?',
  'senha(?:\\s+de\\s+portabilidade)?',
  'geheimzahl',
];
const JAPANESE =
  // A long vowel mark is folded to a dash with the other dashes.
  '(?:ポ[ー-]トアウト|転出)?用?(?:暗証番号|暗証コ[ー-]ド|認証番号|ピンコ[ー-]ド|ピン番号|ピン)';

/** A label, as a whole word; Japanese has no spaces between words, and digits may follow at once. */
export const PIN_LABEL = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?:${LABEL_WORDS.join('|')})(?![\\p{Ll}\\p{Lu}])|${JAPANESE}`,
  'giu',
);

/** Instead of a value. */
export const NO_VALUE =
  /^[\s:=#|-]*["'(*_]*(?:n\/?a\b|none\b|not (?:applicable|set|known|available|required|needed|given|yet)|no pin\b|on file(?! (?:is|=|:))|unknown|see (?:attached|below|above|attachment|file)|(?:is |was |are )?(?:attached|enclosed)|(?:will|to) (?:follow|be (?:sent|provided|given|e-?mailed|supplied|set))|pending|t\.?b\.?[ad]\.?\b|same as|as before|ask\b|\?|-+\s*$|_+\s*$|ninguno|no (?:tenemos|hay)|aucun|nessuno|keine\b|なし|未設定|不明)/iu;
