/**
 * How a PIN came to the writer: who hands it over, and by what deed. Words between a label and its value that leave it what it
 * is: "the PIN that our accountant gave me". By sense and language.
 */
import { regexp } from '../../../base/regexp.ts';
import { type Words, wholeWord } from '../../text/word-pattern.ts';

/** They handed it on, set it, or found it out. */
export const GIVING: Words = {
  en: [
    'gave|given|gives?|giving|left|leaves?|handed|hands?|passed|pass|sent|sends?|provided|supplied|texted|told|tells|reads?|dictated|e-?mailed|forwarded|shared|got|gets?|received|obtained|let|lets|have|had|has|confirmed|verified|quoted|wrote|written|mentioned|disclosed|communicated|relayed|looked|copied|entered|set|created|chose|chosen|picked|found|enclosed|added|included|state[ds]?|requested|presented|furnished|inherited|holds?|keeps?|kept|uses?|used',
  ],
  es: [
    'd(?:io|ieron|ado|ada|imos)|dej(?:ó|aron|ado|ada)|pas(?:ó|aron|ado|ada)|entreg(?:ó|aron|ado|ada)|facilit(?:ó|aron|ado|ada)|proporcion(?:ó|aron|ado|ada)|envi(?:ó|aron|ado|ada)|mand(?:ó|aron|ado|ada)|comunic(?:ó|aron|ado|ada)|inform(?:ó|aron|ado|ada)|indic(?:ó|aron|ado|ada)|suministr(?:ó|aron|ado|ada)|dict(?:ó|ado|ada)|compart(?:ió|ido|ida)|confirm(?:ó|aron|ado|ada)|recib(?:í|imos|ido|ida)|confi(?:ó|ado)|hered(?:é|amos|ado)|pus(?:o|e|imos|ieron)|fij(?:ó|é|ado)|cre(?:ó|é|ado)|encontr(?:é|amos|ado)|apunt(?:é|ado|ada)|anot(?:é|ado|ada)|us(?:a|amos|an|o)|lleva|tiene[ns]?|custodi(?:a|ado)',
  ],
  fr: [
    'donn(?:ée?s?|a|ait|e)|laiss(?:ée?|a)|remis(?:e)?|transmis(?:e)?|communiqu(?:ée?|a)|fourni(?:e)?|envoy(?:ée?|a)|indiqu(?:ée?|a)|confi(?:ée?|a)|dict(?:ée?)|pass(?:ée?|a)|reçue?|partag(?:ée?)|confirm(?:ée?)|défini(?:e)?|créée?|choisie?|trouvée?|obtenue?|hérit(?:ée?)|utilis(?:e|ons|ent)|détient|garde',
  ],
  it: [
    '(?:dat|lasciat|consegnat|passat|fornit|comunicat|inviat|mandat|indicat|dettat|affidat|ricevut|confermat|impostat|creat|trovat|ottenut|ereditat|segnalat|riferit|rilasciat|assegnat)[oaei](?:c[ie]|m[ie]|v[ie]|l[ie])?|trasmess[oa](?:c[ie]|m[ie])?|condivis[oa]|scelt[oa]|scritt[oa]|us(?:a|iamo|ano)|custodit[oa]|tiene',
  ],
  de: ['gegeben|gab|hinterlassen|hinterließ|übergeben|geschickt|mitgeteilt|genannt|erhalten|bekommen'],
  pt: ['deu|deram|deixou|passou|entregou|forneceu|enviou|informou|comunicou|recebemos|recebi'],
};
export const HANDS_OVER = regexp(wholeWord(GIVING), 'iu');

/** People of the side that gives, by what they are to it. */
export const PEOPLE = new Set(
  (
    'person admin admins administrator administrators colleague colleagues predecessor manager boss bosses supervisor secretary assistant owner owners director head chief controller comptroller accountant bookkeeper receptionist technician engineer office accounting finance it hr team department guy staff foreman dispatcher member headquarters home front desk management co-worker coworker ' +
    'persona asociado asociada encargado encargada administrador administradora administradores compañero compañera colega predecesor predecesora antecesor antecesora jefe jefa gerente gerencia responsable dueño dueña director directora dirección contable contador contadora contabilidad administración contralor contraloría secretario secretaria asistente técnico informático informática sistemas recepción departamento equipo ocupaba telefonía ' +
    'personne adhérent adhérente sociétaire administrateur administratrice collègue collègues prédécesseur prédécesseure responsable chef cheffe patron patronne directeur directrice direction gérant gérante gestionnaire propriétaire comptable comptabilité secrétaire secrétariat assistant assistante technicien technicienne informaticien informaticienne informatique accueil équipe siège ' +
    'persona amministratore amministratrice amministrazione collega predecessore responsabile capo direttore direttrice direzione titolare proprietario proprietaria contabile contabilità segretario segretaria segreteria assistente tecnico informatico informatica ufficio reparto squadra sede intestatario intestataria gestisce ' +
    'person kollege kollegin vorgänger vorgängerin leiter leiterin chef chefin pessoa colega antecessor antecessora chefe responsável'
  ).split(' '),
);

/** Who gave it has held the post before ("la persona que llevaba esto antes"): the PIN need not be an old one. */
export const FORMER = new Set(
  'handled ran managed looked after this that job esto eso llevaba manejaba atendía gestionaba encargaba cela ça occupait gérait tenait suivait questo gestiva seguiva curava occupava previous former prior earlier old before me anterior antes previo previa précédent précédente ancien ancienne avant moi precedente vecchio vecchia prima vorherige'.split(
    ' ',
  ),
);

/** In front of somebody's name. */
const TITLES =
  '(?:mr|mrs|ms|miss|dr|prof|sr|sra|srta|don|doña|señor|señora|señorita|lic|ing|m|mme|mlle|monsieur|madame|mademoiselle|maître|me|sig|sig\\.?ra|signor|signora|signorina|dott|dottor|dott\\.?ssa|dottoressa|avv|rag|geom|herr|frau)\\.?';
export const IS_TITLE = regexp(`^${TITLES}$`, 'iu');
/** "Mr. Voss", "la señora Colón": no company is called so. */
const TITLED = regexp(`(?<!\\p{L})${TITLES} (\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)`, 'giu');
/** Somebody's name goes on like a person: "Ruth in IT", "Ruth (our admin)". */
const POSTED = regexp(
  `(\\p{Lu}\\p{Ll}+)(?: (?:in|from|of|at|de|del|en|du|della|di|our|the|my|nuestr[oa]|notre|nostr[oa]|il|el|le|la)|,| \\() ?(?:our |the |la |el |il |le )?(?:${[...PEOPLE].filter((word) => word.length > 1).join('|')})(?!\\p{L})`,
  'gu',
);
const HE_OR_SHE = wholeWord({
  en: ['he', 'she', 'him', 'herself', 'himself', 'her'],
  es: ['ella', 'él'],
  fr: ['elle', 'lui-même', 'elle-même'],
  it: ['lei', 'lui'],
});
/** A first name alone behind "from", and a person spoken of at once: "from Ruth: ... She set it herself". */
const SPOKEN_OF = regexp(HE_OR_SHE, 'iu');

/**
 * Capitalised words that are somebody's name, lower case.
 * @param isByHand what is told of the PIN is a person's deed, whoever does it
 * @param around the words in which they stand, and those behind
 */
export function personsIn(words: string, isByHand: boolean, around: string): ReadonlySet<string> {
  const named = [...`${words} `.matchAll(regexp(TITLED.source, 'gu')), ...words.matchAll(TITLED)].map(
    ([, name]) => name ?? '',
  );
  const posted = [...`${words} ${around}`.matchAll(POSTED)].map(([, name]) => name ?? '');
  const alone =
    isByHand || SPOKEN_OF.test(around)
      ? [...words.matchAll(/(?<!\p{Lu}\p{Ll}{1,20} )\p{Lu}\p{Ll}+(?! \p{Lu})/gu)].map(([name]) => name)
      : [];
  return new Set([...named, ...posted, ...alone].flatMap((name) => name.toLowerCase().split(' ')));
}

/** Nobody who would know it: whoever gives a PIN has to be somebody of the side that gives. */
export const NOBODY = regexp(
  wholeWord({
    en: [
      'they',
      'their',
      'some(?:one|body)',
      '(?:that|which|from|by|of) an?',
      'new',
      'carrier',
      'provider',
      'operator',
      'stranger',
      'other',
    ],
    es: ['alguien', 'una?', 'nuev[oa]', 'operador[ae]?', 'proveedor', 'otr[oa]'],
    fr: ["quelqu['’]un", 'une?', 'nouve(?:au|lle|l)', 'opérateur', 'fournisseur', 'autre'],
    it: ['qualcuno', 'una?', 'nuov[oa]', 'operatore', 'gestore', 'altr[oa]'],
    de: ['jemand', 'eine?', 'neuer?', 'anbieter'],
    pt: ['alguém', 'uma?', 'nov[oa]', 'operadora'],
  }),
  'iu',
);

/** When: says nothing of whose it is. */
export const MOMENTS = new Set(
  (
    'today yesterday morning afternoon evening night week month friday monday tuesday wednesday thursday saturday sunday january february march april may june july august september october november december spring summer fall autumn winter ago recently new-year ' +
    'hoy ayer mañana semana mes lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre siempre ' +
    "aujourd'hui hier matin semaine mois lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre toujours " +
    'oggi ieri stamattina stamani settimana mese lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio agosto settembre ottobre novembre dicembre sempre'
  ).split(' '),
);

/** "お客様からお預かりした": received, and from whom is told in front. */
export const RECEIVED_JAPANESE =
  /(?:お)?(?:預かり|預かった|預かって|頂いた|いただいた|頂戴した|もらった|もらい|受け取った|伺った|聞いた|教わった|教えてもらった|引き継いだ|渡された|渡してもらった|提示|ご提示|ご連絡|連絡|通知|ご通知)(?:いただいた|頂いた|いただいている|した|しました|している|しております|ました|された|のあった|の)?$/u;
/** Who gives it, in Japanese: the customer and people of it. */
export const GIVERS_JAPANESE =
  /(?:お客(?:様|さま|さん)|顧客|契約者(?:様)?|ご?本人(?:様)?|本社|本部|支社|総務|経理|情シス|情報システム部?|管理者|担当者?|ご担当(?:者様|者)?|前任者?|上司|社長|部長|課長|係長|店長|先輩|同僚|責任者|オ-ナ-|当社|弊社|うち)(?:様|さま|さん)?(?:の(?:総務|経理|情シス|管理者|担当者?|本社|部長|課長|社長|[\p{Script=Han}\p{Script=Katakana}]{1,6}(?:さん|様|部長|課長)))?$/u;
