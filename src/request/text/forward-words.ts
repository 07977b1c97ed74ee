import { regexp } from '../../base/regexp.ts';
import { wholeWord } from './word-pattern.ts';

/** Heads of columns that say where the calls of a line go on to: what stands below reaches somebody and is not asked for. */
export const FORWARD_HEAD = regexp(
  wholeWord({
    en: [
      '(?:call )?forward(?:s|ed|ing)?(?: calls)? (?:to|destination|target)',
      '(?:call )?forward(?:s|ing)?(?! (?:numbers?|lines?))',
      'forwarding (?:number|line)',
      '(?:divert|redirect)(?:s|ed|ion)?(?: (?:to|number|destination|target))?',
      '(?:rings?|ringing|answers?|answered|rolls?|overflows?|spills?|fails?) (?:over )?(?:to|at|on|in)',
    ],
    es: [
      '(?:se )?desv(?:[íi]o|[íi]a|[íi]an|iad[oa]s?)(?: (?:al?|hacia|de llamadas?))?',
      '(?:número|destino) (?:de|del) desv[íi]o',
      'reenv(?:[íi]o|[íi]a|iad[oa]s?) (?:al?|hacia)',
      '(?:suena|contesta) en',
    ],
    fr: [
      "renvo(?:is?|yée?s?)(?: (?:vers|sur|à|au|d['’]appels?))?",
      '(?:numéro|destination) de renvoi',
      '(?:déviée?s?|basculée?s?|bascule) (?:vers|sur|à|au)',
      'sonne (?:sur|chez|à|au)',
    ],
    it: [
      'deviazion[ei](?: (?:su|sul|al?|verso|di chiamata))?',
      '(?:numero|destinazione) di deviazione',
      'deviat[oaie] (?:su|sul|al?|verso)',
      '(?:suona|squilla|risponde) (?:su|sul|al?|in)',
      'inoltr(?:o|at[oa]) (?:al?|su|verso)',
    ],
    de: ['(?:ruf)?(?:weiter|um)leitung(?: (?:auf|an|nach|zu))?', 'weitergeleitet (?:auf|an|nach)'],
    pt: ['desvi(?:o|ad[oa])(?: (?:para|de chamadas?))?', 'encaminha(?:do|mento) (?:para|de chamadas?)'],
    ja: ['転送先', '(?:着信|夜間|留守|不在|時間外)転送', '転送電話'],
  }),
  'iu',
);
