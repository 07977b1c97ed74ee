/** Labels of a request form: what is to be moved, a telephone that is there to speak over, whoever uses a line. By language. */

import { regexp } from '../../../base/regexp.ts';

const EN_DEED = '(?:port(?:ed)?(?: out| away)?|transfer(?:red)?|move[d]?|release[d]?|convert(?:ed)?|migrate[d]?)';
/** "Numbers to port", "Número a portar", "移転番号". */
export const TO_MOVE = regexp(
  [
    `(?<!\\p{L})(?:numbers?|lines?|tns?|dids?|telephones?|phones?)(?:\\(s\\))? (?:to (?:be )?${EN_DEED}|being ${EN_DEED}|for (?:port(?:ing|-out)?|transfer|release|conversion))(?!\\p{L})`,
    `(?<!\\p{L})(?:port(?:ing|ed)?(?:-out)?|transfer(?:red)?)[ _]?(?:numbers?|nbrs?|nos?\\.?|tel(?:ephone)?(?: nos?\\.?| numbers?)?|lines?|tns?|dids?)(?!\\p{L})`,
    '(?<!\\p{L})(?:n[úu]meros?|l[íi]neas?|tel[ée]fonos?)(?:\\(s\\))? (?:(?:telefónic[oa]s? )?)(?:a|para|que se|por) (?:port|transf|traslad|mov|conv|ced|liber|pas)\\p{L}+',
    '(?<!\\p{L})(?:num[ée]ros?|lignes?|téléphones?)(?:\\(s\\))? (?:à|pour) (?:(?:être )?(?:port|transf|bascul|convert|céd|libér|déplac|pass)\\p{L}+)',
    '(?<!\\p{L})(?:numer[oi]|line[ae]|utenz[ae]|telefon[oi]) (?:da|per) (?:(?:la |il )?(?:port|trasf|spost|convert|ced|rilasc|pass)\\p{L}+)',
    '(?:移転|移管|移行|転出|変換|ポ[ー-]トアウト)(?:する|対象|希望|の|対象の|したい)*(?:電話)?(?:番号|回線)|対象(?:電話)?番号',
  ].join('|'),
  'iu',
);
const PHONE =
  '(?:(?:tele)?phone|tel\\.?|mobile|cell|numbers?|line|tel[ée]fono|m[óo]vil|celular|n[úu]mero|l[íi]nea|téléphone|tél\\.?|portable|num[ée]ro|ligne|telefono|tel|cellulare|numero|linea|recapito)(?: (?:number|no\\.?|directo|direct|diretto))?';
/** A telephone for something or of somebody: "Teléfono para coordinar con el cliente", "Phone of the site manager", "調整用電話". */
export const TO_SPEAK = regexp(
  `^[^\\p{L}]*(?:(?:our|nuestro|notre|nostro|el|le|il) )?${PHONE} (?:for|to|where|of|on|in|para|donde|del?|al|en|con|pour|où|du|d['’]|per|dove|del|della|dell['’]|di|da|da parte di)(?!\\p{L})|(?:調整|連絡|打ち?合わ?せ|確認|折り?返し|取次|当日|問い?合わ?せ|緊急)[^:]{0,8}(?:番号|電話|先)`,
  'iu',
);
/** "TEL NO", "Phone", "Tél. :" and nothing besides: where another field names what is to be moved, a way to call whoever asks. */
export const PHONE_FIELD = regexp(
  /^[^\p{L}]*(?:(?:tele)?phone|tel|ph|fax|tn|mobile|cell(?: ?phone)?|direct|facsimile|teléfono|telefono|móvil|movil|celular|téléphone|tél|télécopie|portable|cellulare|電話|携帯(?:電話)?|FAX)[ ._]*(?:no|nr|nbr|num|number|#|n[°º])?[^\p{L}]*$/iu,
);
/** Whom to ask about the form itself: "Help line", "Assistance", "Ayuda". */
export const FOR_HELP = regexp(
  /(?<!\p{L})(?:help ?(?:line|desk)?|support|assistance|hot ?line|service ?desk|ayuda|soporte|asistencia|aide|assistenza|supporto|dépannage)(?!\p{L})|ヘルプ|サポ[ー-]ト|問い?合わ?せ/iu,
);
/** Whoever uses a line stands beside it: it may be asked for. */
export const WHO_USES = regexp(
  /(?<!\p{L})(?:users?|assigned|assignee|lines?|ext(?:ension)?|holder|subscriber|usuari[oa]s?|asignad[oa]|líneas?|titular|abonado|utilisateurs?|utilisatrice|attribuée?|lignes?|titulaire|abonnée?|utent[ei]|assegnat[oa]|line[ae]|intestatari[oa])(?!\p{L})|利用者|使用者|ユ[ー-]ザ|契約者|割り?当て/iu,
);
/** What any number of a list may be called: "Number 2", "Range B", "and". */
export const JUST_A_NUMBER = regexp(
  /^[^\p{L}]*(?:(?:and|y|et|e|the|additional|second|third|other|more|otr[oa]s?|autres?|altr[oi]|segund[oa]|secondo|toll[- ]free|user|service|main) ){0,2}(?:(?:tele)?phone |telephone )?(?:numbers?|tns?|dids?|lines?|range|block|from|to|start|end|first|last|n[úu]meros?|l[íi]neas?|rango|bloque|desde|hasta|de|al?|num[ée]ros?|lignes?|plage|tranche|du|au|numer[oi]|line[ae]|intervallo|blocco|dal?|番号|電話番号|回線|開始|終了)?(?: ?(?:[a-z]|\d{1,3}|#\d+))?[^\p{L}]*$/iu,
);
/** A person's name in front of the number. */
export const PERSON_FIRST = regexp(/^[\s.]*(?:\p{Lu}[\p{L}.'’-]*[ ]){1,3}\p{Lu}[\p{L}'’-]+[\s,;:(/–—-]+$/u);
/** A label that says of a list no more than that it is one: "Telephone numbers", "TNs", "電話番号一覧". */
export const SEVERAL_NUMBERS = regexp(
  /^[^\p{L}]*(?:(?:(?:tele)?phone |user |service )?numbers|tns|dids|n[úu]meros(?: (?:de teléfono|telefónicos))?|num[ée]ros(?: (?:de téléphone|téléphoniques))?|numeri(?: (?:di telefono|telefonici))?|(?:電話)?番号(?:一覧|リスト))[^\p{L}]*$/iu,
);
/** A label that adds to the field above it. */
export const ADDS = regexp(
  /^[^\p{L}]*(?:also|and|plus|as well(?: as)?|additional(?:ly)?|in addition|too|tambi[ée]n|además|más|y|aussi|ainsi que|en plus|de plus|et|anche|inoltre|più|e|auch|zusätzlich|und)(?!\p{L})|^[^\p{L}]*(?:また|および|及び|追加|加えて)/iu,
);
