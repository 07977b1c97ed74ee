import { wholeWord } from '../numbers/words/word-pattern.ts';

/** People of the giving side who know its PIN. */
const PERSON = wholeWord({
  en: [
    'person',
    'admin(?:istrator)?s?',
    'colleagues?',
    'predecessor',
    'manager',
    'boss',
    'supervisor',
    'secretary',
    'it (?:person|team|department|guy)',
  ],
  es: [
    'persona',
    'administrador[ae]?',
    'compañer[oa]',
    'colega',
    'predecesora?',
    'jef[ea]',
    'responsable',
    'encargad[oa]',
  ],
  fr: [
    'personne',
    'administrat(?:eur|rice)',
    'collègue',
    'prédécesseur',
    'responsable',
    'chef',
    'direct(?:ion|eur|rice)',
  ],
  it: ['persona', 'amministrat(?:ore|rice)', 'collega', 'predecessore', 'responsabile', 'capo', 'direzione'],
  de: ['person', 'administrator(?:in)?', 'kolleg(?:e|in)', 'vorgänger(?:in)?', 'leiter(?:in)?', 'chef(?:in)?'],
  pt: ['pessoa', 'administradora?', 'colega', 'antecessora?', 'chefe', 'responsável'],
});
/** They handed it on. */
const HANDED = wholeWord({
  en: ['gave', 'given', 'left', 'handed', 'passed', 'sent', 'provided', 'supplied'],
  es: ['dio', 'dejó', 'pasó', 'entregó', 'facilitó', 'dado', 'dejado'],
  fr: ['donné', 'laissé', 'remis', 'transmis', 'communiqué', 'fourni'],
  it: ['dato', 'lasciato', 'consegnato', 'passato', 'fornito', 'comunicato'],
  de: ['gegeben', 'hinterlassen', 'übergeben', 'gab', 'hinterließ'],
  pt: ['deu', 'deixou', 'passou', 'entregou', 'forneceu'],
});
const BOTH = new RegExp(
  `^[^\\d.;:]{0,70}?(?:${PERSON}[^\\d.;:]{0,40}?${HANDED}|${HANDED}[^\\d.;:]{0,40}?${PERSON})`,
  'iu',
);
/** Somebody in particular, or nobody in particular. */
const SOMEBODY = new RegExp(
  `\\p{Lu}\\p{Ll}|${wholeWord({
    en: ['they', 'their', 'some(?:one|body)', 'a', 'new', 'carrier', 'provider'],
    es: ['alguien', 'una?', 'nuev[oa]', 'operador', 'proveedor'],
    fr: ['quelqu', 'une?', 'nouve(?:au|lle)', 'opérateur'],
    it: ['qualcuno', 'una?', 'nuov[oa]', 'operatore', 'gestore'],
    de: ['jemand', 'eine?', 'neuer?', 'anbieter'],
    pt: ['alguém', 'uma?', 'nov[oa]', 'operadora'],
  })}`,
  'u',
);

/**
 * "The PIN that the person before me gave us": words between label and value that tell from whom the writer has it, who has
 * had it before, and not that it was the PIN before.
 */
export const isHandedOver = (between: string): boolean => BOTH.test(between) && !SOMEBODY.test(between);
