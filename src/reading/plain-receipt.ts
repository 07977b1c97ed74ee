/**
 * Sentences of a cover note that say nothing but who writes, or that a mail came and from whom: what stands below it is neither
 * limited nor doubted by them (desk rules, section 2). A statement in, yes or no out.
 */
import { regexp } from '../base/regexp.ts';

const TODAY =
  "(?:,? (?:just now|earlier|(?:earlier )?(?:this morning|this afternoon|today)|yesterday|ce matin|aujourd['’]hui|hier|à l['’]instant|hoy|ayer|esta (?:mañana|tarde)|hace un rato|stamattina|stamani|oggi|ieri|poco fa))?";
const IT =
  '(?:this|it|the (?:below|following)|(?:the|this) (?:\\p{L}+ )?(?:request|e?-?mail|message|order)|ceci|cela|ça|(?:la|cette|le|ce) (?:demande|message|courriel|mail)|esto|(?:este|esta|la|el) (?:correo|solicitud|mensaje|pedido)|questo|quanto segue|(?:questa|la|il|questo) (?:richiesta|messaggio|mail|e-mail))(?: (?:below|ci-dessous|(?:de|más) abajo|qui sotto))?';
/** "Received this from Lucien this morning." */
const RECEIVED = regexp(
  `^\\W*(?:(?:i|we|j['’]ai|nous avons|he|hemos|ho|abbiamo) )?(?:just )?(?:received|got|reçu|recibido|recibí|recibimos|ricevuto)(?: bien)? ${IT}(?: (?:from|de|du|da|dal|dalla|del) (?:(?:our|notre|nuestr[oa]|nostr[oa]|the|la|le|el|il|mi|my|mon) )?([\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2}?))?${TODAY}\\W*$`,
  'iu',
);
const FROM_PART =
  /^(?:accounting|reception|purchasing|management|administration|the office|comptabilité|accueil|direction|contabilidad|recepción|dirección|compras|contabilità|direzione|acquisti|segreteria|boss|manager|jef[ea]|chef|capo)$/iu;
/** "総務から下の依頼を預かりました". */
const JA_RECEIVED =
  /^[^.,。、]{1,16}(?:から|より)(?:下|以下|下記|次)?の?(?:ご?依頼|メ[ー-]ル|ご?連絡|ご?申請)を?(?:お?預かり(?:し|いたし)?|受け取り|受領し|もらい|いただき|頂き)ました[.。]?$/u;
/** Who writes: "Hotel Las Palmas の安藤です", "This is Ana from the front desk." */
const JA_SELF =
  /^(?:[^.,。、]{1,40}の)?([\p{Script=Han}\p{Script=Katakana}]{1,8})(?:です|でございます|と申します)[.。]?$/u;
const SELF = regexp(
  /^\W*(?:this is|i am|i['’]m|soy|je suis|ici|sono|qui) ([\p{L}'’-]+)(?: [\p{L}'’-]+)?(?:,? (?:from|of|at|de|du|di|da|dal|della|del) [^,.;:!?]{2,40})?\W*$/iu,
);

/** @param addressed the fields above the forwarded mail: it went to who passes it on */
export function isPlainReceipt(statement: string, addressed: string): boolean {
  const said = statement.trim();
  if (/[?？]/u.test(said)) return false;
  if (JA_RECEIVED.test(said)) return true;
  const self = (JA_SELF.exec(said) ?? SELF.exec(said))?.[1];
  if (self !== undefined) return addressed.includes(self);
  const received = RECEIVED.exec(said);
  if (!received) return false;
  const giver = received[1];
  return giver === undefined || /^\p{Lu}/u.test(giver) || FROM_PART.test(giver);
}
