/** Words of relative clauses that say whose a PIN is. By sense and language. */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

/** The PIN is its antecedent's. */
export const WHOSE = wholeWord({
  en: ['whose'],
  es: ['cuy[oa]s?', 'de(?:l| la)? (?:cual|quien)'],
  fr: ['dont', 'duquel', 'de (?:laquelle|qui)'],
  it: ['(?:il |la )?cui', 'de(?:l|lla) quale'],
  de: ['dessen', 'deren'],
  pt: ['cuj[oa]s?'],
});
/** The same behind the noun: "the PIN of which". */
export const OF_WHICH = wholeWord({
  en: ['of (?:which|whom)'],
  es: ['de(?:l| la)? (?:cual|quien)'],
  fr: ['duquel', 'de (?:laquelle|qui)'],
  it: ['de(?:l|lla) quale', 'di cui'],
  pt: ['d[oa] qual'],
});
export const WHICH = wholeWord({
  en: ['which', 'who', 'that'],
  es: ['que', 'quien', '(?:el|la) cual'],
  fr: ['qui', 'lequel', 'laquelle'],
  it: ['che', '(?:il|la) quale'],
  pt: ['que'],
});
/** Has it as its own. */
export const HAS_IT = wholeWord({
  en: ['ha(?:s|ve)', 'uses?', 'holds?', 'owns?', 'goes by'],
  es: ['tienen?', 'usan?', 'utilizan?', 'lleva'],
  fr: ['a', 'ont', 'utilisent?', 'possèden?t?', 'détien(?:t|nent)'],
  it: ['ha', 'hanno', 'usano?', 'utilizzano?', 'possiede'],
  pt: ['tem', 'usa'],
});
/** Whither: in front of whoever receives. */
export const TOWARDS = wholeWord({
  en: ['to', 'into', 'over to', 'with'],
  es: ['al?', 'hacia', 'con'],
  fr: ['chez', 'vers', 'aux?', 'à'],
  it: ['al?', 'all[ao]', 'verso', 'presso', 'con'],
  de: ['zu', 'zum', 'zur', 'nach'],
  pt: ['ao?', 'para'],
});
/** Companies that carry telephone numbers: behind a direction, whoever receives. */
export const CARRIERS = regexp(
  wholeWord({
    en: ['carriers?', 'providers?', 'operators?', 'telcos?', 'vendors?', 'resellers?'],
    es: ['operador[ae]?s?', 'proveedor(?:es)?', 'compañías?', 'revendedor'],
    fr: ['opérateurs?', 'fournisseurs?', 'prestataires?', 'repreneurs?', 'revendeur'],
    it: ['operator[ei]', 'gestor[ei]', 'fornitor[ei]', 'rivenditore'],
    de: ['anbieter', 'betreiber'],
    pt: ['operadora?', 'provedor'],
  }),
  'iu',
);
/** The side that writes, behind a direction. */
export const US = regexp(
  `(?:${TOWARDS})[ ](?:${wholeWord({ en: ['us'], es: ['nosotros'], fr: ['nous'], it: ['noi'], de: ['uns'], pt: ['nós'] })})$`,
  'iu',
);
