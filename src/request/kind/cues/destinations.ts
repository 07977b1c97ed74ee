import { regexp } from '../../../base/regexp.ts';
import type { CueTable } from './cue.ts';

/** What stands capitalised behind a direction and is no company. */
const NO_COMPANY = new Set(
  (
    'portar porter portare transferir transférer trasferire convertir convertire provider pin service services user users toll teams monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december the our your us i ' +
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre'
  ).split(' '),
);
/** Japanese words that take the same particle as a name: other companies in general, times, the deed itself. */
const NO_NAME =
  /^(?:他社?|別|新|御社|貴社|弊社|当社|以下|下記|次|至急|早急|本日|今|来|翌|明日|年|月|サ[ー-]ビス|ユ[ー-]ザ|テナント|組織|グル[ー-]プ|子会社|関連|転出|移管|移行|移動|対象|解放|ポ[ー-]ト)|(?:事業者|キャリア|会社|テナント|組織|アカウント|日|月|中|末|前|後)$/u;

/**
 * "to Sundial Telecom": who a statement sends numbers to.
 *
 * @param said the statement as `CueTable` sees it
 * @returns the first words of their names in lower case; two different ones are two destinations
 */
export function destinationsIn(said: string, tables: readonly CueTable[]): string[] {
  return tables
    .flatMap(({ destinations }) => destinations.flatMap((pattern) => [...said.matchAll(pattern)]))
    .flatMap((match) => [[...match], ...otherChoice(said.slice(match.index + match[0].length))])
    .flatMap(([, ...groups]) => {
      const first =
        groups
          .find((name) => name !== undefined)
          ?.split(' ')[0]
          ?.replace(/[.’'-]+$/u, '')
          .toLowerCase() ?? '';
      return first === '' || NO_COMPANY.has(first) || NO_NAME.test(first) ? [] : [first];
    });
}

/** "to Prairie Fiber or Sound Telecom" leaves the choice to us. */
const otherChoice = (rest: string): string[][] => {
  const name = /^,? (?:or|o|ou|oppure|または|もしくは) (?:to |a |à |vers |verso )?(\p{Lu}[\p{L}\d&'’.·-]*)/u.exec(rest);
  return name ? [['', name[1] ?? '']] : [];
};

/** To who writes: a new carrier, or a customer who receives. */
const TO_US = regexp(
  /(?<!\p{L})(?:to (?:us|ours)(?!\p{L})|(?:a|hacia) nosotros|(?:vers|chez) nous|a noi(?!\p{L}))|(?:当社|弊社|私ども|当方)(?:の(?:テナント|組織|アカウント|契約))?(?:へ|に)の?[^.]{0,12}(?:移|譲|引|ポ|渡)/iu,
);

/** Whether a statement sends numbers to who writes it. */
export const sendsToWriter = (said: string): boolean => TO_US.test(said);

/** "from Evergreen": what comes from elsewhere does not leave here. */
const OTHER_ORIGIN = regexp(
  /(?<!\p{L})(?:from|desde|depuis|da|dal) (?!you\b|your\b|PROVIDER|ustedes|vous|chez vous|voi)(?:\p{Ll}+ ){0,2}\p{Lu}|他社(?:から|より)/u,
);

/** Whether a statement brings numbers from another company. */
export const comesFromElsewhere = (said: string): boolean => OTHER_ORIGIN.test(said);

/** "..., cliente chez vous également": whose customer somebody is, and not where numbers go. */
const CUSTOMER_HERE = regexp(
  /(?<!\p{L})(?:(?:customers?|clients?|users?) (?:(?:also|too|already|likewise) )?(?:with|of|at) (?:you|yours|PROVIDER)|client[ea]s? (?:(?:también|asimismo|ya) )?(?:con|de|en) (?:ustedes|PROVIDER)|cliente?s? (?:(?:également|aussi|déjà|comme nous) )?(?:de )?(?:chez|auprès de) (?:vous|PROVIDER)|client[ei] (?:(?:anche|pure|già) )?(?:presso|da|di|con) (?:(?:di )?voi|PROVIDER))(?!\p{L})/giu,
);

/** A statement without the words that call somebody a customer of this provider. */
export const withoutCustomersHere = (said: string): string => said.replace(CUSTOMER_HERE, 'customer');

/** "from Tallgrass Outfitters, Inc to Prairie Lantern": who hands over, and to whom. */
const FROM_TO = regexp(
  /(?<!\p{L})(?:from|de(?: la| l['’])?|del|d['’]|du|dal?|dalla|dall['’]|di|della) ?(?:(?:the|our|el|la|le|il) )?(\p{Lu}[\p{L}\d&'’-]*)(?:,? (?:\p{Lu}[\p{L}\d&'’-]*|of|and|&|de|las|la|les))*,? (?:over )?(?:to|a|al|à|au|aux|ad|alla?|all['’]|hacia|vers|verso) ?([^.;!?]{2,60})/gu,
);
/** What a telephone company's name says of it. */
export const PROVIDER_WORD = regexp(
  /(?<!\p{L})(?:tel|net|sip|pbx|vox|voz|voce|voix|mobil|móvil|redes|red)(?!\p{L})|(?<!\p{L})rete(?=\p{L}{3})|tele(?:com|fon|phon|co)|t[eé]l[eé](?:com|phon)|(?:dial|voice|voip|fib(?:er|re|ra)|wireless|mobile|cellular|communicat|comunica|networks?|réseaux|broadband|cable|carrier|operat?or|operat[eu]|provider)|tel(?=$|[ ,:(])/iu,
);

/**
 * Customers that a statement takes numbers from, for somebody who is no telephone company by name: a move between owners.
 *
 * @returns the first words of their names in lower case
 */
export const giversIn = (said: string): string[] =>
  [...said.matchAll(FROM_TO)].flatMap(([, giver = '', receiver = '']) =>
    PROVIDER_WORD.test(receiver) ? [] : [giver.toLowerCase()],
  );
