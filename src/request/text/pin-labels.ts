import { regexp } from '../../base/regexp.ts';

/** Words in front of the label's noun: which PIN, in carriers' and customers' English. */
const WHICH =
  '(?:(?:port(?:ing|[- ]?out|[- ]?away|ability)?|transfer|release|security|account|acct|carrier|customer|authori[sz]ation|auth|number)[- ]+){0,6}';

/** "... de portabilidad", behind the noun: which PIN, in the languages that say it so. */
const FOR_PORTING =
  '(?:port[ -]?out|port(?:abilidad|abilité|abilità|abilidade|age|ierung)|salida|sortie|uscita|saída|transfer(?:encia|t|ência)|trasferimento|migra(?:ción|tion|zione|ção))' +
  '(?:\\s+(?:(?:de|di|da|in|en)\\s+)?(?:sortante?|saliente|uscente|uscita|sortie|salida|saída|outbound))?';
const OF = "(?:\\s+(?:de|di|da|du|pour|para|per|für|zur|alla)\\s+(?:(?:la|le|el|il|los|a|die|den|de|l['’])\\s*)?";
const OF_PORTING = `(?:${OF}${FOR_PORTING})|[- ]+${FOR_PORTING})?`;
const OF_THE_PORT = `${OF}${FOR_PORTING})`;

/** Words that label a PIN, in every language the desk may meet: what is not recognised as a PIN could be shown as a number. */
const LABEL_WORDS = [
  `${WHICH}(?:pins?|p\\.i\\.n\\.?)(?:[- ]?(?:code|number|no\\.?(?! (?:es|era|se|lo|ha[ny]?|ten\\p{L}+|est[áa]|aplica|disp\\p{L}+)(?!\\p{L}))|nr\\.?|#|nummer|番号|コ[ー-]ド))?${OF_PORTING}`,
  `${WHICH}pass[- ]?codes?`,
  '(?:port(?:ing|[- ]?out|ability)?|transfer|account|release)[- ](?:(?:authori[sz]ation|security|access)[- ])?(?:code|password|key)',
  '(?:code|password) for (?:the |this |our |your )?(?:port(?:ing|[- ]?out)?|transfer|release)',
  `nip${OF_PORTING}`,
  `code\\s+(?:pin|confidentiel|secret|de sécurité)${OF_PORTING}`,
  `(?:code|mot de passe)(?:\\s+d['’]autorisation)?${OF_THE_PORT}`,
  'code[- ]pin',
  "num[ée]ro\\s+d['’]identification\\s+personnel(?:le)?|número\\s+de\\s+identificación\\s+personal",
  `c[óo]digo\\s+(?:pin|de seguridad|secreto|de segurança)${OF_PORTING}`,
  `(?:c[óo]digo|contraseña)(?:\\s+de\\s+autorización)?${OF_THE_PORT}`,
  `(?:clave|senha)(?!\\s+(?:lada|catastral|interbancaria|d[eo]l?\\s+(?:la\\s+)?(?:rastreo|pedido|acces[os]|cliente|elector|proveedor|producto|registro|wi-?fi|red|rede|e-?mail|correo)))(?:\\s+(?:pin|secreta))?${OF_PORTING}`,
  `codice\\s+(?:pin|segreto|di sicurezza)${OF_PORTING}`,
  `(?:codice|password|parola d['’]ordine)(?:\\s+di\\s+autorizzazione)?${OF_THE_PORT}`,
  'geheimzahl|portierungs(?:code|kennwort|passwort)|(?:kennwort|passwort|code)\\s+(?:für die|zur)\\s+portierung',
];
const JAPANESE =
  // A long vowel mark is folded to a dash with the other dashes.
  '(?:ポ[ー-]トアウト|転出)?用?の?(?:暗証番号|暗証コ[ー-]ド|認証番号|認証コ[ー-]ド|セキュリティ[ー-]?コ[ー-]ド|パスコ[ー-]ド|ピンコ[ー-]ド|ピン番号|ピン)';

/** A label, as a whole word; Japanese has no spaces between words, and digits may follow at once. */
export const PIN_LABEL = regexp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?:${LABEL_WORDS.join('|')})(?![\\p{Ll}\\p{Lu}])|${JAPANESE}`,
  'giu',
);

/** Instead of a value. */
export const NO_VALUE = regexp(
  /^[\s:=#|-]*["'(*_]*(?:n\/?a\b|none\b|not (?:applicable|set|known|available|required|needed|given|yet)|no pin\b|on file(?! (?:is|=|:))|unknown|see (?:attached|below|above|attachment|file)|(?:is |was |are )?(?:attached|enclosed)|(?:will|to) (?:follow|be (?:sent|provided|given|e-?mailed|supplied|set))|pending|t\.?b\.?[ad]\.?\b|same as|as before|ask\b|\?|-+\s*$|_+\s*$|ning[uú]n[oa]?|no (?:tenemos|hay|aplica|disponible|procede)|en (?:el )?(?:archivo|expediente)|archivado|pendiente|(?:lo|se lo) (?:envi|mand|dar)\p{L}*|ver (?:adjunto|archivo|carta)|adjunto(?!,? \d)|aucune?|néant|sans objet|s\.? ?o\.|voir |au dossier|à (?:venir|suivre)|en pièce jointe|non (?:défini|disponible|disponibile|impostato|definito|abbiamo|presente|applicabile)|nessuno|agli atti|in (?:archivio|allegato)|vedi |da (?:definire|comunicare)|keine?\b|nicht (?:vorhanden|gesetzt|bekannt)|siehe|liegt|nenhum|não (?:temos|há|definido)|em anexo|なし|無し|未設定|不明|登録済|別途|添付|後(?:ほど|日)|ありません)/iu,
);
