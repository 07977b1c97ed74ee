/** "None of them is to be left behind", "ninguna se queda": what is said to stay is none, and all of them move. By language. */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

const OF_THEM = '(?: of (?:them|these|those|the (?:\\p{L}+ )?(?:numbers|lines)|our (?:numbers|lines)))?';
const EN_NONE = `(?:none${OF_THEM}|(?:not (?:a single one|one|any)|no one)${OF_THEM}|no (?:single )?(?:number|line|numbers|lines))`;
const EN_MAY = '(?: (?:is|are|shall|should|must|may|will|can|ought|has|have|to|be|being))*';
const ES_OF = '(?: de (?:ell[oa]s|est[oa]s|l[oa]s (?:números|líneas)|nuestr[oa]s (?:números|líneas)))?';
const ES_NONE = `(?:ningun[oa]${ES_OF}|ni un[oa](?: sol[oa])?${ES_OF}|ningún número|ninguna línea)`;
const FR_OF = "(?: d(?:['’]entre (?:eux|elles)|['’]eux|['’]elles|e ces (?:numéros|lignes)|e nos (?:numéros|lignes)))?";
const FR_NONE = `(?:aucune?${FR_OF}|pas une?(?: seule?)?${FR_OF}|aucun numéro|aucune ligne)`;
const IT_OF =
  '(?: (?:di|fra|tra) (?:essi|esse|loro|quest[ei]|quell[ei])| de(?:i|lle) (?:nostr[ei] )?(?:numeri|linee))?';
const IT_NONE = `(?:nessun[oa]?(?: (?:numero|linea))?${IT_OF}|neanche un[oa]${IT_OF})`;

/** From its subject to its verb, both orders where a language has both. */
export const NONE_STAYS = regexp(
  wholeWord({
    en: [
      `${EN_NONE}${EN_MAY} (?:stays?|staying|remains?|remaining|kept|retained|left (?:behind|back|out|here|with you|over))`,
      `(?:do not|don['’]t|never) (?:leave|keep) (?:any|a single one)${OF_THEM}(?: (?:behind|back|out|here|with you))?`,
    ],
    es: [
      `${ES_NONE} (?:debe(?:ría)? |puede |va a |ha de )?(?:se )?(?:queda|quedará|quedarse|quedar|permanece|permanecer)(?: (?:atrás|fuera|aquí|con ustedes))?`,
      `no (?:debe |va a )?(?:se )?(?:queda|quedará|quedarse|quedar) ${ES_NONE}`,
    ],
    fr: [
      `${FR_NONE} ne (?:doit |devra |va )?(?:reste(?:ra)?|rester|demeurer?)(?: (?:derrière|chez vous|ici))?`,
      `il ne (?:doit |devra )?(?:(?:en )?reste(?:ra)?|(?:en )?rester) ${FR_NONE}`,
    ],
    it: [
      `${IT_NONE} (?:deve |dovrà )?(?:resta|resterà|restare|rimane|rimarrà|rimanere)(?: (?:indietro|fuori|qui|da voi))?`,
      `non (?:ne )?(?:deve |dovrà )?(?:resta|resterà|restare|rimane|rimarrà|rimanere) ${IT_NONE}`,
    ],
    ja: [
      '(?:どれも|いずれも|(?:一|1|ひと)つも|(?:一|1)(?:本|番号|回線)も|残る(?:番号|回線|もの)は)(?:[^.,\\d]{0,6})?(?:残(?:さず|さない(?:で)?|しません|りません|らない)|(?:ありません|ない))',
    ],
  }),
  'giu',
);
