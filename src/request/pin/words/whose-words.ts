/** Words behind a value that say whose it is. By sense and language. */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

/** Somebody made it for the writer. */
export const ISSUED = regexp(
  wholeWord({
    en: [
      'gave|given|issued?|issues|assigned|provided|supplied|sent|generated|created|set|uses?|handed|has on|have on|told (?:me|us) to use|told (?:me|us) (?:that )?(?:our|the)',
    ],
    es: [
      'dio|dieron|asign(?:ó|aron|ado|a)|emitió|gener(?:ó|ado)|cre(?:ó|ado)|proporcion(?:ó|ado)|facilit(?:ó|ado)|envi(?:ó|ado)|usa|tiene asignado',
    ],
    fr: ['donnée?|attribuée?|émis|générée?|créée?|fourni|envoyée?|remis|utilise'],
    it: ['dat[oa]|assegnat[oa]|emess[oa]|generat[oa]|creat[oa]|fornit[oa]|inviat[oa]|rilasciat[oa]|usa'],
    de: ['gegeben|vergeben|zugeteilt'],
    pt: ['deu|atribuiu|gerou|criou'],
    ja: ['発行', '割り当て', '渡され', 'もらった', '付与'],
  }),
  'iu',
);
/** The side that receives, by what it is. */
export const THEIR_SIDE = regexp(
  wholeWord({
    en: [
      '(?:new|gaining|winning|receiving|other|target) (?:local )?(?:service )?(?:carrier|provider|operator|company|telco|organi[sz]ation|tenant|side|party|sp)',
    ],
    es: [
      '(?:nuev[oa]|otr[oa]) (?:operador[ae]?|compañía|proveedor|empresa)',
      '(?:operador|organización|empresa) (?:receptor[ae]?|de destino|nuev[oa])',
    ],
    fr: [
      '(?:nouve(?:l|lle|au)|autre) (?:opérateur|fournisseur|société|prestataire)',
      '(?:opérateur|organisation) (?:preneur|receveur|destinataire)',
    ],
    it: [
      '(?:nuov[oa]|altr[oa]) (?:operatore|gestore|fornitore|società|azienda)',
      '(?:operatore|organizzazione) (?:ricevente|di destinazione)',
    ],
    ja: [
      '新(?:しい)?(?:事業者|キャリア|会社|通信会社|プロバイダ)',
      '(?:移行|移転|移管|転出)先',
      '先方',
      '(?:受け?取る|受け入れる|もらう)(?:方の)?側',
    ],
  }),
  'iu',
);
/** The writer of the side that receives has made it. */
export const WE_MADE_IT = regexp(
  wholeWord({
    en: ["(?:we|i)(?: have|['’]ve)? (?:assigned|issued|set|created|generated|gave|made)", 'our own'],
    es: ['(?:asignamos|emitimos|generamos|creamos|dimos)', 'hemos (?:asignado|emitido|generado|creado)'],
    fr: ['(?:nous avons|on a) (?:attribué|émis|créé|généré|défini)'],
    it: ['abbiamo (?:assegnato|emesso|creato|generato|impostato)'],
    ja: ['(?:弊社|当社|当方)(?:で|が|にて)[^。.]{0,8}(?:発行|設定|付与)'],
  }),
  'iu',
);
/** Kept at the writer's: "PIN of the customer with us", "presso di noi", and not one that was shared with them. */
export const AT_WRITERS = regexp(
  wholeWord({
    en: [
      '(?<!(?:shared|left|lodged|filed|deposited|agreed|placed|given|compared) )(?:with|at) us',
      '(?:in|on|at|by|within|from) our (?:own )?(?:side|end|system|network|platform|portal|shop|store|company|account|books|database)',
    ],
    es: [
      '(?<!(?:compart|dej|deposit|acord)\\p{L}{1,6} )(?:con|ante|entre) nosotros',
      '(?:en|de) (?:nuestr[oa] (?:propi[oa] )?(?:sistema|red|plataforma|portal|empresa|compañía|tienda|lado|cuenta)|nuestra casa)|de nuestro lado|por nuestra parte',
    ],
    fr: [
      '(?<!(?:laiss|dépos|partag|remis)\\p{L}{0,4} )(?:chez|auprès de|parmi) nous',
      '(?:dans|sur|de|en) (?:notre|nos) (?:propre )?(?:système|réseau|plateforme|portail|côté|boutique|société|espace|compte)',
    ],
    it: [
      '(?<!(?:lasciat|depositat|condivis|consegnat)[oaie] )(?:presso|da|con|appo) (?:di )?noi',
      '(?:nel|sul|in|nella|sulla|dal) nostr[oa] (?:sistema|rete|piattaforma|portale|lato|negozio|azienda|archivio)',
    ],
    de: ['bei uns', 'in unserem (?:system|netz|portal)'],
    ja: ['(?:弊社|当社|当方)(?:側)?(?:で|にて|における|との|のシステム|の(?:ポ-タル|網|ネットワ-ク))'],
  }),
  'iu',
);
/** Ours, in so many words. */
export const IS_OURS_BY_WORD = regexp(
  wholeWord({
    en: [
      "(?:is|are|it['’]s|that['’]s|one|really) (?:ours|mine)",
      "(?:we|i)(?: have|['’]ve)? (?:set|chose|created|picked|made)",
    ],
    es: ['(?:el|la) (?:nuestr[oa]|mí[oa])', 'es (?:nuestr[oa]|mí[oa])', '(?:pusimos|puse|fijamos|creamos)'],
    fr: ['le (?:nôtre|mien)', 'la nôtre', "(?:nous avons|j['’]ai) (?:défini|créé|choisi|mis)"],
    it: [
      '(?:il|la) (?:nostr[oa]|mi[oa])(?! \\p{L})',
      'è (?:nostr[oa]|mi[oa])',
      '(?:abbiamo|ho) (?:impostato|scelto|creato)',
    ],
    ja: ['当社', '弊社', '当方', '当院', '当校', 'うちの', 'わが社', '我が社'],
  }),
  'iu',
);
/** Another's, in so many words. */
export const BELONGS_TO_OTHERS = regexp(
  wholeWord({
    en: [
      "(?:is|was|one(?:['’]s)?|it['’]s|that['’]s) (?:theirs|his|hers|yours|somebody(?: else)?['’]s|someone(?: else)?['’]s)(?=\\s?(?:$|[.,;:!)]))",
      "their own|somebody else['’]s|another (?:company|customer|carrier|organi[sz]ation|account)['’]s",
      '(?:belongs|belonged) to(?! (?:us|me|our (?:company|account|side|office)|this))',
      '(?:lent|loaned|borrowed)',
      'opens? (?:the|our|a|that|every|all)',
    ],
    es: [
      'es (?:suyo|de ellos|de ella|de él|ajeno)',
      'pertenece a(?! (?:nosotros|nuestr))',
      'prest(?:ad[oa]|ó|aron)',
      'abre (?:la|el|todas)',
    ],
    fr: [
      "(?:est|c['’]est) (?:le leur|à eux|à lui|à elle|le sien)",
      'appartient (?:à|au)(?! (?:nous|notre))',
      'prêt(?:ée?|er)',
      'ouvre (?:la|le|les)',
    ],
    it: ['è (?:loro|suo|il loro)', 'appartiene a(?! noi)', 'prestat[oa]', 'apre (?:la|il|le)'],
    de: ['gehört (?:ihnen|ihm|ihr)'],
    pt: ['é (?:deles|dela|dele)', 'emprestad[oa]'],
    ja: [
      '(?:先方|相手(?:方|先)?)(?:の(?:PIN|暗証|番号|もの)|(?:から|が|に|より)[^。.,]{0,12}(?:発行|渡|付与|割り当て|もら|くれ|設定))',
      '(?:他社|他人)の',
      '借り',
    ],
  }),
  'iu',
);
/** "the PIN is my sister's", "that's Harborline's" */
export const POSSESSED = regexp(
  /(?<!\p{L})(?:pin|it|this|that|one)(?: (?:is|was)|['’]s) (?:really |actually |only |just )?((?:(?:my|our|his|her|their|the|a|an) )?(?:\p{L}[\p{L}-]* ){0,3}\p{L}[\p{L}-]*(?:s['’]|['’]s))(?! (?:pin|code|number|idea|birthday))(?!\p{L})/iu,
);
/** "c'est celui de Harborline", "es el de la alarma", "that's the one for the gate" */
export const POSSESSOR = regexp(
  /(?<!\p{L})(?:(?:it|this|that|pin)(?: is|['’]s) (?:the one|one) (?:of|for)|pin is (?:of|for)|(?:es|era)[ ](?:del|de la|de mi|de nuestr[oa])|(?:celui|celle|quello|quella)[ ](?=d)(?:du|des|de la|de l['’]|de|d['’]|del|della|dell['’]|dello|di|da)|(?:es|era|son|fue)[ ](?:el|la)[ ](?:del|de la|de)|(?:è|era)[ ](?:quello|il pin)[ ](?:del|della|dell['’]|dello|di)|(?:the|that) one (?:of|for))[ ]?((?:\p{L}[\p{L}\d'’-]*[ ]?){1,4})/iu,
);

/** Whose a PIN is where a carrier is its possessor; without the sign of one ("carrier PIN") it is a kind of PIN. */
export const CARRIERS: ReadonlySet<string> = new Set(
  'carrier carriers provider providers operator operators'.split(' '),
);
