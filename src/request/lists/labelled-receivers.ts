/**
 * Who receives by the labels of a form whose blocks have each one of their own: "Recibe: Isla Fibra" under one block, "Recibe: Costa
 * Norte" under the other (desk rules, section 2: two receivers are two requests). Text in, the names of each repeated label out.
 */
import { regexp } from '../../base/regexp.ts';
import { companiesOf } from '../parties/receivers.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { COMPANY_HEAD, RECEIVER_HEAD } from '../text/receiver-heads.ts';
import { wholeWord } from '../text/word-pattern.ts';

/** Short labels that say who receives; the columns' heads count as well. */
const RECEIVES = regexp(
  `^\\W*(?:${wholeWord({
    en: [
      '(?:received?s?|taken?|gets|goes|going|released?|handed|ported|sent)(?: (?:by|to|over to))?',
      '(?:receiver|recipient|taker|gaining|winning|receiving|nsp|nnsp|new (?:carrier|provider|owner|home|sp|company))(?: (?:side|party|carrier|name))?',
    ],
    es: [
      '(?:(?:lo|la|los|las|quien(?: l[oa]s?)?) )?(?:recib(?:e|en|irá)|toma|acoge)',
      '(?:receptor\\p{L}*|cesionari[oa]|entra en|pasa(?:n|rá)? a|van? (?:a|para|con)|destino|nuevo (?:operador|proveedor))',
    ],
    fr: [
      '(?:(?:qui )?(?:les? |la )?)?(?:reçoi(?:t|vent)|prend|reprend)',
      '(?:repreneur|preneu(?:r|se)|receveur|destinataire|cessionnaire|va (?:à|chez|vers)|passe (?:à|chez)|nouvel opérateur|bénéficiaire)',
    ],
    it: [
      '(?:(?:chi )?(?:l[oaie] |li )?)?(?:riceve|ricevono|prende|accoglie|subentra)',
      '(?:ricevente|destinatari[oa]|cessionari[oa]|va a|passa a|nuovo (?:operatore|gestore))',
    ],
    ja: [
      '(?:受け?(?:取り?|入れ?)|受領|引き?(?:受け?|継ぎ?))(?:側|先|手|者|事業者|会社)?',
      '(?:新|行き|届け|渡し)(?:事業者|会社|先)',
    ],
  })})\\W*$`,
  'iu',
);

const MOST_LINES = 2000;
const LONGEST = 200;
/** "Recibe (bloque 2): X", "Receiver 1 ..... X", "Riceve | X". */
const FIELD = regexp(
  /^[\s>|*•·-]*([\p{L}][^:=|\n\d]{0,40}?)(?: ?(?:#|no\.?|n[°º])? ?\d{1,2}| ?\([^()\n]{1,20}\))?(?: ?(?:[:=|]|\.{2,})[ .]*)(\S[^|\n]{0,80})/u,
);

/** @returns the names behind the label that names most, one for each company; none or one where no label names two */
export function labelledReceivers(text: string, isOther: (name: string) => boolean): string[] {
  const fields = foldCharacters(text)
    .split('\n')
    .slice(0, MOST_LINES)
    .flatMap((line) => {
      const [, label = '', value = ''] = FIELD.exec(line.slice(0, LONGEST)) ?? [];
      const name = value.split(/[;(]|,(?! (?:inc|llc|ltd|corp|s\.?))|\s{2,}|\.(?= |$)/iu)[0]?.trim() ?? '';
      const says = RECEIVER_HEAD.test(label) || RECEIVES.test(label) || COMPANY_HEAD.test(label);
      return says && /^[\p{Lu}\p{Lo}]/u.test(name) && !/\d{4}/u.test(name) && isOther(name) ? [{ label, name }] : [];
    });
  const byLabel = Map.groupBy(fields, ({ label }) => label.toLowerCase().trim());
  const names = [...byLabel.values()].map((group) => companiesOf(group.map(({ name }) => name)));
  return names.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
