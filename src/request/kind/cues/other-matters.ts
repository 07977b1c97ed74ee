/**
 * What is ended or wanted no more and is no request at this desk: a contract, a service, a stay. Sources of regular expressions
 * without groups that capture.
 */

import { regexp } from '../../../base/regexp.ts';

/** Staying here, in whatever form: "we no longer want to stay with you" takes nothing back. */
const STAYING =
  'stay\\p{L}*|remain\\p{L}*|continu\\p{L}*|be|being|rester|demeurer|être|restare|rimanere|essere|seguir|quedar\\p{L}*|permanecer|estar|ser';
/** What one has from a telephone company. */
const SUPPLY =
  'accounts?|services?|subscriptions?|contracts?|agreements?|plans?|memberships?|contratos?|servicios?|suscripci(?:ón|ones)|abonos?|cuentas?|tarifas?|líneas?|centralita|contrats?|abonnements?|services|comptes?|forfaits?|standard|contratt[oi]|abbonament[oi]|serviz[io]|centralin[oi]|account|offert[ae]';

/** Up to a deed that is wanted no more: within the clause, and not past a stay or a supply that it is said of. */
export const UNWANTED = `(?:(?!(?<!\\p{L})(?:${STAYING}|${SUPPLY})(?!\\p{L}))[^.!?;:,]){0,60}?`;
/** Up to a request that is taken back: not past a contract. */
export const TAKEN_BACK = `(?:(?!(?<!\\p{L})(?:${SUPPLY})(?!\\p{L}))[^.!?;]){0,60}?`;

const ENDS =
  '(?:cancel\\p{L}*|terminat\\p{L}*|end\\p{L}*|anul\\p{L}*|rescind\\p{L}*|rescisión|annul\\p{L}*|résili\\p{L}*|disd\\p{L}*|recess\\p{L}*|revoc\\p{L}*|retir\\p{L}*)';
const OF =
  "(?:(?:of|de|del|du|des|di|della|dell['’]|d['’]|the|our|my|el|la|le|l['’]|il|lo|nuestr[oa]s?|notre|nos|nostr[oa]|su|vuestro|vostro|mutual|existing|current|phone)(?: |(?<=['’])))*";
const ENDS_SUPPLY = regexp(
  `(?<!\\p{L})(?:${ENDS} ${OF}(?:${SUPPLY})|(?:${SUPPLY}) ${ENDS})(?!\\p{L})|(?:契約|サ[ー-]ビス|プラン)の?(?:キャンセル|解約|取り?消し?|解除)`,
  'giu',
);

/** The words without what they say of ending a contract or a service. */
export const withoutEndedSupply = (words: string): string => words.replace(ENDS_SUPPLY, ' ');
