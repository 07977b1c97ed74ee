/** Heads of columns that say where their rows go: a new carrier, another customer (desk rules, section 2). */
import { regexp } from '../../base/regexp.ts';
import { wholeWord } from './word-pattern.ts';

/** A column that says where its rows go. */
export const RECEIVER_HEAD = regexp(
  `^\\W*(?:${wholeWord({
    en: [
      '(?:new|gaining|winning|receiving|target|destination|future) (?:service )?(?:carrier|provider|operator|company|organi[sz]ation|tenant|customer|account|owner|telco|csp|sp)',
      '(?:goes|going|moves?|moving|port(?:s|ing|ed)?|transfers?|transferring) to',
      'receiver|recipient|n?nsp',
      '(?:to|destination|to (?:carrier|provider|operator|company|organi[sz]ation|tenant|customer))',
    ],
    es: [
      '(?:nuev[oa]|futur[oa]) (?:operador\\p{L}*|proveedor|compañía|empresa|organización)',
      '(?:operador\\p{L}*|proveedor|empresa|organización) (?:receptor\\p{L}*|destino|de destino)',
      '(?:va|pasa|se porta) a',
      'hacia|para|destino|destinatari[oa]',
    ],
    fr: [
      '(?:nouve(?:au|l|lle)|futur) (?:opérateur|fournisseur|société|organisation|client)',
      '(?:opérateur|organisation|société) (?:preneur|receveur|destinataire|cible)',
      '(?:va|passe|part) (?:à|chez|vers)',
      'vers|destination|destinataire',
    ],
    it: [
      '(?:nuov[oa]|futur[oa]) (?:operatore|gestore|fornitore|società|organizzazione|cliente)',
      '(?:operatore|gestore|organizzazione) (?:ricevente|destinatari[oa]|di destinazione)',
      '(?:va|passa) a',
      'verso|destinazione|destinatari[oa]',
    ],
    ja: [
      '新(?:しい)?(?:事業者|キャリア|会社|通信会社|業者|オペレータ|組織|名義人?|契約者)',
      '(?:移行|転出|移転|移管|譲渡|引き?渡し|乗換|乗り換え|転入)先',
    ],
  })})(?: ?(?:name|nombre|nom|nome|名|の?(?:事業者|会社|組織|キャリア)))?\\W*$`,
  'iu',
);
/** A company, and not on which side. */
export const COMPANY_HEAD = regexp(
  /^\W*(?:carrier|provider|operator|operador\p{L}*|proveedor|opérateur|fournisseur|operatore|gestore|事業者|キャリア|通信会社)\W*$/iu,
);
