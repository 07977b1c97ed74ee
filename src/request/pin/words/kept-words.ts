import type { Words } from '../../text/word-pattern.ts';

/** Where a PIN is kept or was read, and what for: "from our safe", "sul cartoncino", "for such things". Says nothing of whose it is. */
export const KEPT: Words = {
  en: [
    '(?:straight |fresh |just )?(?:from|out of|off|in|inside) (?:the|our|my|its|his|her) (?:company |office |admin |control |your )?(?:safe|vault|drawer|binder|folder|notebook|ledger|handbook|envelope|console|panel|control panel|admin center|admin centre|portal|index card|file card)',
    'on (?:the|our|my|a|this) (?:index |file |little )?(?:card|sheet|form|console|screen|page|panel)',
    'for (?:such|these|those|all such|this sort of|this kind of|that sort of) (?:things|matters|cases|requests|moves|occasions|thing|matter|purposes)',
    'we (?:go by|work with|live by|all share)',
  ],
  es: [
    '(?:(?:sacad|leíd|copiad|tomad)[oa] de|en) (?:la|el|nuestr[oa]|mi) (?:caja fuerte|cajón|carpeta|cuaderno|libreta|consola|panel|pantalla|portal)',
    '(?:sacad|leíd|copiad|tomad)[oa](?: \\p{L}+ \\p{L}+)? del (?:cajón|panel|portal|cuaderno)',
    'en (?:la|una) (?:tarjeta|ficha|hoja)',
    'para (?:estas|tales|esas|este tipo de|esta clase de) (?:cosas|gestiones|cuestiones|trámites|ocasiones)',
  ],
  fr: [
    "(?:(?:sorti|lu|copié|relevé|pris) (?:du|de la|de l['’])|dans (?:le|la|l['’]|notre)|sur (?:la|le|notre))\\s?(?:coffre|coffre-fort|tiroir|classeur|cahier|carnet|console|panneau|écran|portail|armoire|fiche|carton|feuille)",
    'pour (?:ce genre de|ces|de telles|ce type de|cette sorte de) (?:choses|affaires|démarches|opérations|demandes)',
  ],
  it: [
    "(?:dal|dalla|dall['’]|nel|nella|nell['’]|in|sul|sulla|sullo|sull['’])\\s?(?:nostr[oa] )?(?:cassaforte|cassetto|raccoglitore|quaderno|console|pannello|schermo|schermata|portale|archivio|cartoncino|scheda|foglio|modulo)",
    '(?:pres[oa]|lett[oa]|copiat[oa]|tirat[oa] fuori) (?:\\p{L}+ )?(?:dal|dalla|nella|nel) (?:console|cassaforte|cassetto|pannello|portale)',
    'per (?:queste|tali|questo genere di|questo tipo di) (?:cose|faccende|pratiche|operazioni|richieste)',
  ],
};

/** A deed that a person does and no company: "Ruth wrote it down for me", "me l'ha letto Loïc". */
export const BY_HAND: Words = {
  en: [
    '(?:wrote|written|jotted|noted)(?: it)? down',
    '(?:read|whispered|dictated|spelled|texted|called|read out|looked up)(?: it| that)?(?: out| over| up)?(?: to| for)? (?:me|us)',
    'keeps in (?:his|her) (?:head|drawer|notebook)',
  ],
  es: [
    '(?:leyó|leído|leer|dictó|dictado|dictar|apuntó|apuntado|anotó|anotado|susurró|escribió)(?: a mano)?',
    'acab(?:a|ó) de (?:leer|dictar|dar|pasar|decir)(?:me|nos)?',
  ],
  fr: ['(?:lu|dicté|noté|griffonné|soufflé|épelé|écrit à la main)e?'],
  it: ['(?:lett|dettat|annotat|appuntat|scritt|sussurrat)[oa](?:mi|ci)?'],
};
