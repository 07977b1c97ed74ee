/** Words by which tables say what stands in a column, and rows what is to become of them. All languages are always read. */
import { regexp } from '../../base/regexp.ts';
import { wholeWord } from './word-pattern.ts';

const pattern = (words: Parameters<typeof wholeWord>[0]): RegExp => regexp(wholeWord(words), 'iu');

/** Columns of what is to be moved. */
export const NUMBER_HEAD = pattern({
  en: [
    '(?:tele)?phones?',
    '(?:tele)?phone ?numbers?',
    'phonenumber',
    'numbers?',
    'tns?',
    'dids?',
    'wtns?',
    'lines?',
    'msisdn',
    'ani',
    'e\\.?164',
    'ddi',
    'dn',
    'cli',
    'tel',
    'num',
  ],
  es: ['números?', 'numeros?', 'teléfonos?', 'telefonos?', 'líneas?', 'lineas?', 'numeración'],
  // NDI, NDS: "numéro de désignation"; SDA: a direct line.
  fr: ['numéros?', 'téléphones?', 'lignes?', 'tél', 'n°', 'nd[is]?', 'sda'],
  it: ['numero', 'numeri', 'telefono', 'telefoni', 'linea', 'linee', 'numerazion[ei]', 'utenz[ae]'],
  de: ['nummern?', 'rufnummern?', 'telefonnummern?', 'telefon', 'durchwahlnummern?'],
  pt: ['números?', 'telefones?', 'linhas?'],
  ja: ['電話番号', '番号', '電話', '回線'],
});
/** Columns of numbers that reach somebody or name an account: never meant. */
export const OTHER_HEAD = pattern({
  en: [
    'mobile',
    'cell(?:ular)?',
    'home',
    'personal',
    'emergency',
    'contacts?(?: phone| number)?',
    'btn',
    'atn',
    'eatn',
    'billing',
    'accounts?',
    'acct',
    'ext(?:ension)?s?',
    'call-?back',
    'manager',
    'ticket',
    'order',
    'serial',
    'mac',
    'imei',
    'sim',
    'iccid',
    'id',
    'zip',
    'postal',
    'e-?mail',
    'site id',
    'cost cent(?:er|re)',
    'room',
    'desk no',
    'employee',
    'badge',
    'supervisor',
  ],
  es: [
    'móvil',
    'movil',
    'celular',
    'contacto',
    'facturación',
    'cuenta',
    'extensi[óo]n',
    'ext',
    'interno',
    'correo',
    'anexo',
    'sucursal',
    'código postal',
  ],
  fr: ['portable', 'mobile', 'contact', 'facturation', 'compte', 'poste', 'courriel', 'code postal'],
  it: ['cellulare', 'mobile', 'contatto', 'referente', 'fatturazione', 'conto', 'interno', 'cap', 'codice cliente'],
  de: [
    'handy',
    'mobil',
    'kontakt',
    'ansprechpartner',
    'rechnung',
    'kundennummer',
    'konto',
    'nebenstelle',
    'durchwahl',
    'plz',
  ],
  pt: ['celular', 'contato', 'faturamento', 'conta', 'ramal', 'cep'],
  ja: ['携帯', '連絡先', '請求', '口座', '内線', '担当者', '社員', '郵便番号'],
});
/** Columns whose numbers may be meant or not: only a person can tell when another column holds numbers too. */
export const OPEN_HEAD = pattern({
  en: [
    'fax',
    'old',
    'previous',
    'forward(?:ed|ing|s)?(?: to)?',
    'new',
    'replacement',
    'alternate',
    'back-?up',
    'secondary',
    'alt',
    'temporary',
    'caller id',
  ],
  es: ['fax', 'anterior', 'nuevo', 'desv[íi]o', 'alternativo'],
  fr: ['fax', 'télécopie', 'ancien', 'nouveau', 'renvoi', 'transfert vers'],
  it: ['fax', 'vecchio', 'nuovo', 'deviazione', 'alternativo'],
  de: ['fax', 'alt', 'neu', 'weiterleitung'],
  pt: ['fax', 'antigo', 'novo'],
  ja: ['FAX', 'ファックス', 'ファクス', '旧', '新', '転送'],
});
/** A truthy cell below these takes its row out. */
export const KEEP_HEAD = pattern({
  en: [
    'keep(?:ing)?',
    'retain',
    'stays?',
    'remains?',
    'exclude[ds]?',
    'do not (?:port|move|transfer|convert)',
    "don['’]t (?:port|move|transfer)",
    'not (?:porting|ported|to be ported|moving)',
    'leave',
    'skip',
  ],
  es: ['conservar', 'mantener', 'se queda', 'no (?:portar|transferir|mover)', 'excluir', 'excluido'],
  fr: [
    '(?:à )?conserver',
    '(?:à )?garder',
    'ne pas (?:porter|transférer|migrer)',
    'exclure',
    'exclus?',
    'non port(?:é|er|able)',
  ],
  it: ['mantenere', 'conservare', 'tenere', 'non (?:portare|trasferire|migrare)', 'escludere', 'escluso'],
  de: ['behalten', 'bleibt', 'nicht (?:portieren|übertragen)', 'ausschließen'],
  pt: ['manter', 'não (?:portar|transferir)', 'excluir'],
  ja: ['残す', '残留', '維持', '除外', '対象外', '移行しない', '転出しない'],
});
/** A cell below these says whether its row moves. */
export const PORT_HEAD = pattern({
  en: [
    'port(?:ing|ed)?(?: out| in)?\\??',
    'to port',
    'move',
    'moving',
    'transfer',
    'include[ds]?',
    'in scope',
    'action',
    'migrate',
    'convert',
    'release',
    'disposition',
    'requested',
    'approved',
  ],
  es: [
    'portar',
    'migrar',
    'transferir',
    'mover',
    'incluir',
    'incluido',
    'acción',
    'liberar',
    'convertir',
    '¿?se porta\\??',
  ],
  fr: ['porter', 'à porter', 'transférer', 'migrer', 'inclure', 'inclus', 'action', 'libérer', 'convertir', 'porté'],
  it: ['portare', 'trasferire', 'migrare', 'includere', 'incluso', 'azione', 'rilasciare', 'convertire'],
  de: ['portieren', 'übertragen', 'migrieren', 'einschließen', 'aktion'],
  pt: ['portar', 'migrar', 'transferir', 'incluir', 'ação'],
  ja: ['転出', '移行', '移管', '移転', '変換', '対象', '要否'],
});
/** "Port?", "Out?": what stands below is a yes or a no. */
export const asksYesNo = (head: string): boolean => /[?？]\s*$/u.test(head) || PORT_HEAD.test(head);
/** How many numbers a row means, beside its first one. */
export const COUNT_HEAD = pattern({
  en: [
    'count',
    'qty',
    'quantity',
    'how many',
    '(?:no\\.?|number|#) of (?:numbers|lines|tns|dids)',
    'block size',
    'size',
  ],
  es: ['cantidad', 'cant'],
  fr: ['quantité', 'nombre', 'qté'],
  it: ['quantità', 'q\\.tà'],
  de: ['anzahl', 'menge'],
  pt: ['quantidade'],
  ja: ['個数', '本数', '数量'],
});
/** What is known of a line: one that is not in service may be listed all the same. */
export const YES = regexp(
  /^\W*(?:y|yes|true|1|x|ok|si|sí|oui|o|ja|sim|s|はい|要|対象|○|◯|〇|✓|✔|☑|✅|port(?: out)?|move|transfer|include[d]?|convert|release|portar|porter|portare|転出|移行)\W*$|^[^\p{L}\p{N}]*(?:可|する)[^\p{L}\p{N}]*$/iu,
);
export const TICK = /^\W*(?:x|✓|✔|☑|✅|○|◯|●)\W*$/iu;
export const isYes = (cell: string): boolean => YES.test(cell) || TICK.test(cell);
export const NO = /^\W*(?:n|no|none|false|0|nein|non|não|nao|いいえ|不要|否|✗|✘|❌|×|☐)\W*$|^[-–—✗✘❌×☐]$/iu;
/** A whole cell, or the beginning of a remark, that takes its row out. */
export const OUT_CELL = regexp(
  /^\W*(?:keep|kept|stays?|remains?|do not (?:port|move|transfer|convert|touch)|don['’]t (?:port|move|transfer|convert)|excluded?|not this one|this one (?:not|stays)|not this(?: one)?|est[ae] no|pas (?:celui|celle)(?:-(?:ci|là))?|(?:celui|celle)-(?:ci|là) non|quest[oa] no|これは除|not (?:porting|ported|moving|included|to be ported)|skip|retain|leave|no portar|se queda|conservar|mantener|excluid[oa]|ne pas (?:porter|transférer)|(?:à )?conserver|(?:à )?garder|reste|exclus?|non portare|non trasferire|mantenere|conservare|resta|esclus[oa]|nicht portieren|bleibt|behalten|não portar|manter|残す|残留|除外|対象外|転出しない|移行しない)(?!\p{L})/iu,
);
/** A heading within a table, or a title, that takes out what stands below. */
export const OUT_TITLE = regexp(
  /(?<!\p{L})(?:keep(?:ing)?|kept|do ?n[o'’]t ?(?:port|move|transfer)|not (?:to be )?(?:port(?:ed|ing)|mov(?:ed|ing)|transferred)|stay(?:s|ing)?|remain(?:s|ing)?|retain(?:ed)?|exclu(?:ded|sions?)|no portar|se quedan|conservar|excluid[oa]s|ne pas (?:porter|transférer)|(?:à )?conserver|(?:à )?garder|restent|exclus|non portare|da mantenere|restano|esclus[ei]|nicht portieren|bleiben|não portar|対象外|除外|残す|転出しない)(?!\p{L})/iu,
);
/** A remark or state that leaves open whether its row moves. */
export const OPEN_CELL = regexp(
  /^\W*(?:disconnect(?:ed)?|cancel(?:l?ed)?|terminat(?:e|ed)|hold|on hold|tbd|t\.b\.d\.?|unknown|later|maybe|pending|awaiting|unconfirmed|undecided|to be (?:confirmed|decided|determined|advised)|not (?:yet )?(?:approved|released|confirmed|decided)|under (?:discussion|review)|phase [2-9]|\?+|baja|pendiente|más tarde|por (?:confirmar|definir|decidir)|sin (?:confirmar|aprobar)|à (?:confirmer|définir|valider)|non (?:validée?|confirmée?)|plus tard|en attente|da (?:confermare|definire|decidere)|in (?:attesa|sospeso)|non (?:confermat[oa]|approvat[oa])|più tardi|später|未定|保留|未承認|未確認|要確認|確認中|承認待ち|検討中|稟議中)(?!\p{L})/iu,
);
/** A first or last row that tells how to reach somebody. */
export const REACH_CELL = regexp(
  /^\W*(?:contact|call|questions?|btn|billing|account|prepared by|authori[sz]ed by|requested by|fax to|contacto|dudas|contact[eé]|contatto|連絡先|問い?合わ?せ|請求)(?!\p{L})/iu,
);
/** "Billing office", "call center 2": a place that a line rings in, and no label. */
export const TEAM_CELL = regexp(
  /^\W*(?:billing|accounts?|call|contact) (?:offices?|desks?|dep(?:artmen)?ts?\.?|departments?|cent(?:er|re)s?|rooms?|teams?|counters?|clerks?|floor|wing|suite|staff)(?: [\p{L}\d]{1,8})?\W*$|^\W*請求(?:課|部|係|担当室|窓口)\W*$/iu,
);
/** In the place of a number: the row has none. */
export const NO_NUMBER =
  /^\W*(?:none|no (?:number|line|did)|n\/a|n\.?a\.?|not applicable|vacant|blank|empty|ninguno|sin (?:número|línea)|no aplica|aucun|pas de (?:numéro|ligne)|sans numéro|néant|nessuno|senza (?:numero|linea)|nulla|なし|無し|無|空)\W*$/iu;
/** In the place of a number: what the row tells of the list as a whole. */
export const FOOT_LABEL = regexp(
  /^\W*(?:(?:grand |sub)?-?totals?|sum|date|customer|company|end user|account|page|version|notes?|end of list|totale?s?|suma|fecha|cliente|empresa|página|fin|total général|somme|client|société|remarques?|fine|somma|data|azienda|pagina|nota|合計|計|小計|日付|会社|顧客|備考|注)(?!\p{L})/iu,
);
/** A cell that leaves its row as it is today. */
export const UNCHANGED_CELL = regexp(
  /^\W*(?:(?:no|without|nothing) changes?|not changed|unchanged|as (?:is|it is|they are|today|now|before)|(?:the )?same as (?:today|now|before|it is)|status quo|sin (?:cambios?|modificaci\p{L}+)|no cambia|igual (?:que |a )?(?:hoy|ahora|antes)|como (?:está|hoy|ahora|antes)|tal cual|inchangée?s?|(?:sans|pas de|aucun) changement|ne change pas|(?:comme|idem) (?:aujourd['’]hui|maintenant|avant|actuellement)|tel(?:le)? quel(?:le)?|invariat[oa]|immutat[oa]|non cambia|(?:nessun|senza) (?:cambiament[oi]|modific\p{L}+)|uguale a (?:oggi|ora|adesso|prima)|come (?:oggi|ora|adesso|prima|è)|così com['’]è|unverändert|wie (?:bisher|heute)|変更(?:なし|無し|しない|不要)|現状(?:のまま|維持|通り)?|そのまま|今のまま|(?:今まで|従来|これまで)(?:通り|どおり)?)(?!\p{L})/iu,
);
