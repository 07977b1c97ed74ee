/**
 * Labels of letters of authorization in the desk's other languages: data, not code. Compared without accents, as `letter-labels.ts`.
 * What belongs to several fields in ordinary speech ("Estado" is a state and a status) stands here as a label only where a form prints it.
 */
import type { Labels } from './labels.ts';

/** One line a field, alternatives apart. */
const any = (labels: string): readonly string[] => labels.split(' | ');
const each = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));

const NUMBERS_ES = any(
  'números de teléfono | números telefónicos | números | teléfonos | líneas | líneas telefónicas | numeración',
);
const MOVED_ES = any(
  'a portar | a trasladar | a transferir | por portar | por trasladar | que se portan | que se trasladan | que se transfieren | que se desea portar | que desea portar',
);
const NUMBERS_FR = any('numéros de téléphone | numéros | lignes | lignes téléphoniques | numéros téléphoniques');
const MOVED_FR = any(
  'à porter | à transférer | à reprendre | à déplacer | à migrer | concernés | à faire porter | à faire transférer',
);
const NUMBERS_IT = any('numeri di telefono | numeri telefonici | numeri | linee | linee telefoniche | numerazioni');
const MOVED_IT = any(
  'da portare | da trasferire | da migrare | da spostare | interessati | interessate | da traslocare',
);

const SPANISH: Labels = {
  signature: any(
    'firma | firma autorizada | firma del autorizado | firma del cliente | firma del titular | firma del representante | firma del suscriptor | firmado | firmado por',
  ),
  signatoryName: any(
    'nombre del firmante | nombre y apellidos del firmante | nombre y apellidos | nombre y apellido | nombre completo | nombre en letra de molde | nombre en letra de imprenta | nombre impreso | nombre del autorizado | persona autorizada | nombre del representante | representante autorizado | firmante | nombre y cargo | nombre',
  ),
  signatoryTitle: any('cargo | puesto | cargo del firmante | título | función'),
  date: any('fecha | fecha de firma | fecha de la firma | firmado el'),
  accountNumber: any(
    'número de cuenta | num de cuenta | no de cuenta | n de cuenta | cuenta | cuenta actual | número de cliente | número de contrato',
  ),
  currentProvider: any(
    'proveedor actual | operador actual | compañía actual | compañía telefónica actual | proveedor de servicio actual | proveedor actual de servicio | proveedor de servicios actual | empresa telefónica actual | proveedor de telefonía actual | operadora actual | proveedor donante | operador donante | proveedor | operador',
  ),
  btn: any(
    'teléfono de facturación | número de facturación | número de teléfono de facturación | número telefónico de facturación | número principal de facturación | núm de facturación | no de facturación',
  ),
  pin: any('pin de portabilidad | pin de la cuenta | clave de portabilidad | código pin | código de portabilidad'),
  companyName: any(
    'nombre de la empresa | nombre de la compañía | nombre de la organización | nombre del cliente | nombre del titular | nombre del suscriptor | nombre comercial | razón social | empresa | compañía | cliente | titular | organización | titular de la cuenta',
  ),
  companyDomain: any('dominio | dominio de la empresa | dominio del cliente | nombre de dominio'),
  street: any(
    'dirección del servicio | dirección de servicio | dirección física | dirección | calle | calle y número | domicilio | domicilio del servicio | dirección postal',
  ),
  city: any('ciudad | pueblo | municipio | localidad | población | ciudad pueblo'),
  state: any('estado | provincia | estado provincia | estado o provincia'),
  zip: any('código postal | zona postal | cp | c p'),
  cityStateZip: any(
    'ciudad estado y código postal | ciudad estado código postal | ciudad estado zip | estado y código postal | estado código postal',
  ),
  contactPhone: any('teléfono de contacto | teléfono | número de contacto'),
  contactEmail: any('correo electrónico | correo | correo de contacto | correo electrónico de contacto'),
  desiredDueDate: any(
    'fecha deseada | fecha solicitada | fecha deseada de portabilidad | fecha de portabilidad deseada | fecha de portabilidad',
  ),
  numbers: [
    ...NUMBERS_ES.filter((label) => label !== 'líneas'),
    ...each(NUMBERS_ES, MOVED_ES),
    ...each(any('lista de'), NUMBERS_ES),
  ],
  notPorted: each(
    NUMBERS_ES,
    any(
      'que no se portan | que no se trasladan | que no se transfieren | que se quedan | que permanecen | que se conservan | excluidos | excluidas',
    ),
  ),
  newBtn: any('nuevo número de facturación | nuevo teléfono de facturación'),
  other: any(
    'fax | asunto | referencia | testigo | proveedor nuevo | nuevo proveedor | nuevo operador | país | atención',
  ),
};

const FRENCH: Labels = {
  signature: any(
    'signature | signature autorisée | signature du client | signature du titulaire | signature du signataire | signature du représentant | signé par | signé',
  ),
  signatoryName: any(
    'nom du signataire | nom et prénom | nom et prénoms | nom prénom | nom complet | nom en capitales | nom en majuscules | nom en lettres capitales | prénom et nom | personne autorisée | nom du représentant | signataire | nom et fonction | nom et qualité | nom',
  ),
  signatoryTitle: any('fonction | qualité | poste | titre | fonction du signataire | qualité du signataire'),
  date: any('date de signature | signé le | fait le | date de la signature'),
  accountNumber: any(
    'numéro de compte | numéro du compte | no de compte | n de compte | num de compte | compte | numéro de client | numéro client | numéro de contrat',
  ),
  currentProvider: any(
    'opérateur actuel | fournisseur actuel | fournisseur de services actuel | fournisseur de service actuel | opérateur cédant | opérateur donneur | transporteur actuel | compagnie actuelle | opérateur | fournisseur',
  ),
  btn: any(
    'numéro de facturation | numéro de téléphone de facturation | téléphone de facturation | no de facturation | n de facturation | numéro principal de facturation',
  ),
  pin: any('code pin | code de portabilité | code confidentiel | pin de portabilité'),
  companyName: any(
    'raison sociale | nom de la société | nom de l entreprise | nom de lentreprise | nom du client | nom du titulaire | nom de l organisation | nom de lorganisation | société | entreprise | client | titulaire | titulaire du compte | titulaire de la ligne',
  ),
  companyDomain: any('domaine | nom de domaine | domaine de la société | domaine de lentreprise'),
  street: any(
    'adresse du service | adresse de service | adresse | adresse dinstallation | rue | numéro et rue | adresse du site | adresse postale',
  ),
  city: any('ville | commune | localité'),
  state: any('état | état province'),
  zip: any('code postal | cp'),
  cityStateZip: any(
    'ville état et code postal | ville état code postal | état et code postal | état code postal | ville état zip',
  ),
  contactPhone: any('téléphone | téléphone de contact | numéro de contact'),
  contactEmail: any('courriel | adresse électronique | adresse e mail | courriel de contact | e mail de contact'),
  desiredDueDate: any('date souhaitée | date de portage souhaitée | date demandée | date de portabilité souhaitée'),
  numbers: [
    ...any('numéros de téléphone | numéros téléphoniques | numéros'),
    ...each(NUMBERS_FR, MOVED_FR),
    ...each(any('liste des'), NUMBERS_FR),
  ],
  notPorted: each(
    NUMBERS_FR,
    any('à conserver | à garder | qui restent | exclus | exclues | à ne pas porter | à ne pas transférer | non portés'),
  ),
  newBtn: any('nouveau numéro de facturation'),
  other: any(
    'télécopie | fax | objet | référence | témoin | nouvel opérateur | nouveau fournisseur | pays | à l attention',
  ),
};

const ITALIAN: Labels = {
  signature: any(
    'firma | firma autorizzata | firma del cliente | firma del titolare | firma del firmatario | firma del rappresentante | firma del legale rappresentante | firmato | firmato da',
  ),
  signatoryName: any(
    'nome del firmatario | nome e cognome | cognome e nome | nome e cognome del firmatario | nome completo | nome in stampatello | nome in stampatello del firmatario | persona autorizzata | firmatario | nome del rappresentante | legale rappresentante | nome e qualifica | nome e ruolo | nome e funzione | nome',
  ),
  signatoryTitle: any('qualifica | ruolo | funzione | carica | qualifica del firmatario | titolo'),
  date: any('data | data della firma | data di firma | firmato il'),
  accountNumber: any(
    'numero di conto | numero conto | numero account | codice cliente | numero cliente | numero di contratto | n conto | n di conto | no di conto | conto',
  ),
  currentProvider: any(
    'operatore attuale | fornitore attuale | gestore attuale | attuale operatore | attuale fornitore | attuale gestore | fornitore di servizi attuale | operatore cedente | operatore donating | compagnia attuale | operatore | gestore | fornitore',
  ),
  btn: any(
    'numero di fatturazione | numero telefonico di fatturazione | telefono di fatturazione | numero principale di fatturazione | numero di telefono di fatturazione',
  ),
  pin: any('codice pin | codice di migrazione | pin di portabilità | codice segreto'),
  companyName: any(
    'ragione sociale | nome della società | nome dell azienda | nome dellazienda | nome azienda | nome società | denominazione | denominazione sociale | nome del cliente | intestatario | intestatario del conto | intestatario della linea | azienda | società | cliente | ditta | impresa | organizzazione',
  ),
  companyDomain: any('dominio | dominio aziendale | dominio della società | nome di dominio'),
  street: any(
    'indirizzo | indirizzo del servizio | indirizzo di servizio | via | via e numero | indirizzo della sede | sede | via e numero civico | indirizzo di attivazione',
  ),
  city: any('città | comune | località'),
  state: any('stato | provincia | stato provincia'),
  zip: any('cap | codice postale | c a p | codice di avviamento postale'),
  cityStateZip: any('città stato e cap | città stato cap | stato e cap | stato cap | città stato zip'),
  contactPhone: any('telefono di contatto | telefono | recapito telefonico'),
  contactEmail: any('posta elettronica | indirizzo e mail | e mail di contatto'),
  desiredDueDate: any(
    'data desiderata | data richiesta | data di portabilità richiesta | data desiderata di portabilità',
  ),
  numbers: [
    ...any('numeri di telefono | numeri telefonici | numeri | numerazioni'),
    ...each(NUMBERS_IT, MOVED_IT),
    ...each(any('elenco dei | lista dei'), NUMBERS_IT),
  ],
  notPorted: each(
    NUMBERS_IT,
    any(
      'da non portare | da non trasferire | che restano | che rimangono | esclusi | escluse | da mantenere | da conservare',
    ),
  ),
  newBtn: any('nuovo numero di fatturazione'),
  other: any('fax | oggetto | riferimento | testimone | nuovo operatore | nuovo fornitore | nuovo gestore | paese'),
};

const JAPANESE: Labels = {
  signature: any('署名 | 権限者署名 | 代表者署名 | 承認者署名 | 記名押印 | 署名欄'),
  signatoryName: any('氏名 | 署名者氏名 | 署名者名 | 代表者氏名 | 担当者氏名 | 署名者'),
  signatoryTitle: any('役職 | 肩書 | 役職名'),
  date: any('日付 | 署名日 | 記入日 | 年月日'),
  accountNumber: any('アカウント番号 | 契約番号 | お客様番号 | 顧客番号 | 口座番号'),
  currentProvider: any(
    '現在の通信事業者 | 現在の電話会社 | 現在のキャリア | 現在のプロバイダー | 現在の事業者 | 現行事業者 | 移転元事業者 | 現在のサービスプロバイダー',
  ),
  btn: any('請求先電話番号 | 請求電話番号 | 代表番号 | 課金番号'),
  companyName: any('会社名 | 企業名 | 法人名 | 契約者名 | 顧客名 | 組織名 | 貴社名'),
  companyDomain: any('ドメイン | ドメイン名 | 会社ドメイン'),
  street: any('住所 | サービス住所 | 番地 | 町名番地 | 設置場所住所 | 所在地'),
  city: any('市 | 都市 | 市区町村'),
  state: any('州 | 州名'),
  zip: any('郵便番号 | zipコード'),
  contactPhone: any('連絡先電話番号 | 連絡先'),
  contactEmail: any('メールアドレス | 連絡先メールアドレス'),
  desiredDueDate: any('希望日 | 移転希望日 | 希望移転日'),
  numbers: any('電話番号 | 移転する電話番号 | 対象電話番号 | 電話番号一覧 | 移転対象番号 | 対象番号'),
  notPorted: any('移転しない電話番号 | 対象外の電話番号 | 移転対象外番号'),
};

/** Each language's own; one list of labels may hold several for a field. */
export const LABELS_ABROAD: readonly Labels[] = [SPANISH, FRENCH, ITALIAN, JAPANESE];
