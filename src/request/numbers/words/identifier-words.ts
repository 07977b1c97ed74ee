/** Words behind which stands a name made of digits: sources of regular expressions, to be used with the flags `iu`. */

/** "no.", "n°", "number" behind such a word. */
export const NUMBER_OF =
  '(?:[ ]+(?:id|no\\.?|nr\\.?|num\\.?|n[uú]mero|num[ée]ro|number|code|c[oó]digo|codice|n\\.? ?[º°o]?\\.?(?=[ :]?\\d)|n[º°]))?';

/** Whatever stands behind these is no telephone number, also where it looks like one. */
export const ACCOUNT_WORD = [
  'account|acct\\.?|a/c|lrn|meeting id|conference id|passcode|tracking|serial|iccid|imei|iban|vat|sim',
  'cuenta|compte|(?<!per )conto|konto|kontonummer|conta|kundennummer|vertragsnummer',
  '(?:n[uú]mero|num[ée]ro|n[º°.]|c[oó]digo|codice|code|id|ref(?:erencia|[ée]rence)?\\.?) (?:del? |di |du |do )?(?:client[ei]?|abonn[ée]|abonado|cuenta|compte|conto|conta)',
  'id (?:de (?:la )?|della |da )?(?:reuni[oó]n|r[ée]union|riunione|reuni[aã]o|conferencia|conf[ée]rence|conferenza)|besprechungs-id|meeting-id',
  '(?:n[uú]mero|num[ée]ro|n[º°.]) de (?:suivi|seguimiento|s[ée]rie|rastreo|rastreamento)|numero di (?:serie|tracciamento|spedizione)|seriennummer|sendungsnummer',
].join('|');

/** Behind these stand identifiers: plain digits and mixtures, but not what is written as a telephone number. */
export const ID_WORD = [
  'contract|order|ticket|case|reference|ref|invoice|po|p\\.o\\.|pon|lsr|ssn|tax|ein|ocn|spid|clli|fid|purchase order|work order|tracking|confirmation|serial|model|version|zip|postal|postcode|room|suite|ste|unit|floor|fl|bldg|building|apt|box|po box|extension|extn|ext|vlan|build|rfc|cfr|duns|badge|employee',
  'pedido|orden|factura|referencia|expediente|caso|contrato|solicitud|c[oó]digo postal|c\\.? ?p\\.?|apartado|piso|ruc|rfc|nif|cif|nit|extensi[oó]n|interno|seguimiento',
  'commande|facture|r[ée]f[ée]rence|r[ée]f\\.?|dossier|contrat|demande|code postal|poste|siret|siren|tva|suivi|bureau|[ée]tage',
  'ordine|fattura|riferimento|rif\\.?|pratica|contratto|richiesta|cap|p\\. ?iva|partita iva|codice fiscale|tracciamento|stanza|piano',
  'bestellung|bestell(?:nummer|nr\\.?)|auftrag(?:snummer|s-?nr\\.?)?|rechnung(?:snummer|s-?nr\\.?)?|referenz|aktenzeichen|vorgang(?:snummer)?|ticketnummer|vertrag|plz|ust-?id|zimmer|steuernummer',
  'encomenda|fatura|referência|processo|chamado|protocolo|cep|cnpj|cpf|nota fiscal',
].join('|');

/** "customer 4255550101", "request 4255550101": ten plain digits may be the number itself. */
export const PARTY_WORD = 'customer|client|request|cliente|abonado|kunde';

/** The same in Japanese, where the word for "number" is part of the name; a long vowel mark is folded to a dash. */
export const JAPANESE_ACCOUNT =
  '(?:アカウント|口座|お?客様|顧客|会員|契約|追跡|製造|シリアル|会議|ミ[ー-]ティング|カンファレンス)(?:番号|ID|コ[ー-]ド|No\\.?)';
export const JAPANESE_ID =
  '(?:ご?注文|請求書|受付|受注|管理|ケ[ー-]ス|チケット|整理|参照|伝票|案件|申込|依頼|郵便|社員|照会|問合せ|お?問い合わせ)(?:番号|ID|コ[ー-]ド|No\\.?|#)?|〒|内線(?:番号)?';
