/**
 * Carriers that somebody is told to have joined, or that take a number in: "downstairs has signed up with Brewline Voice", "Orque
 * Mobile l'accueille". Only what is called as telephone companies are: people sign up with much else.
 */
import { regexp } from '../../base/regexp.ts';
import { soundsLikeCarrier } from './carriers-beside.ts';

const NAME = "(\\p{Lu}[\\p{L}\\d&'’-]*(?: (?:\\p{Lu}[\\p{L}\\d&'’-]*|(?:of|&|de|di)(?![\\p{L}]))){0,9})";
const ARTICLES =
  "(?:(?:the|our|el|la|le|il|lo|les|los|nuestro|notre|nostro|company|empresa|opérateur|operador|operatore) |l['’])*";
/** "signed up with", "a signé chez", "se cambia a". */
const JOINS = regexp(
  `(?<!\\p{L})(?:sign(?:s|ed|ing)? (?:up )?with|(?:contract|agreement|deal|plan|order) with|choos(?:es?|ing)|chose|chosen|picked|joins?|joined|joining|switch(?:es|ed|ing)? (?:over )?to|went (?:over )?to|(?:firm|contrat)\\p{L}* (?:\\p{L}+ )?con|se (?:cambia|va|pasa|muda)\\p{L}* (?:a|con)|eligi[óe]\\p{L}*|escogi[óe]\\p{L}*|(?:signée?|signe(?:nt)?|contrat|abonnement|abonnée?s?) (?:chez|avec)|passe(?:nt|ra|ront)? (?:chez|à)|rejoi(?:nt|gnent|ndra)|choisit?|(?:firmat[oaie]|contratto|abbonat[oaie]|abbonamento) con|passa(?:no)? (?:a|con)|sceglie|scelto) ${ARTICLES}${NAME}`,
  'gu',
);
const TAKE =
  'takes?|gets?|receives?|welcomes?|picks?|hosts?|accueill\\p{L}+|repren\\p{L}+|pren(?:d|nent|dra)|récupèr\\p{L}+|reçoi\\p{L}+|héberg\\p{L}+|acog\\p{L}+|recib\\p{L}+|toma\\p{L}*|recog\\p{L}+|accogli\\p{L}+|(?:ri)?prend\\p{L}+|ricev\\p{L}+|ospit\\p{L}+';
const IT = "(?:l['’]|l[oaei]s? |le |li |gli |se l[oa]s? )";
/** "Brewline Mobile takes it", "Orque Mobile l'accueille", "Baia Mobile accueille le dernier". */
const TAKES_IT = regexp(
  `${NAME},? (?:${IT}(?:${TAKE})|(?:${TAKE}) (?:(?:up|over|in) )?(?:it|this|that|them|the|le|la|les|el|los|las|il|lo|i|l['’]|NUM))(?!\\p{L}{4})`,
  'gu',
);
/** "l'ultimo lo accoglie Baia Mobile". */
const TAKEN_BY = regexp(`(?<!\\p{L})${IT}(?:${TAKE}) ${ARTICLES}${NAME}`, 'gu');
const JAPANESE =
  /(\p{Lu}[\p{Script=Latin}\d&'-]*(?: \p{Lu}[\p{Script=Latin}\d&'-]*)*|[\p{Script=Katakana}\p{Script=Han}・ー-]{2,20})(?:株式会社)?(?:様|さん)?(?:と(?:の)?(?:契約|約束)(?:し|済|を)|が(?:引き取|受け入れ|引き受け|引き継)|に(?:乗り換え|加入))/gu;
/** Of something else than these numbers, or of another time. */
const ELSEWHERE = regexp(
  /(?<!\p{L})(?:internet|wi-?fi|tv|television|maintenance|insurance|billing|mobile plan|had|used to|formerly|previous\p{L}*|expired?|ended|before|años atrás|antes|teníamos|anterior|avant|avions|ancien\p{L}*|prima|avevamo|precedente)(?!\p{L})|以前|従来|インタ-ネット/iu,
);

/** @param clauses characters folded, telephone numbers written `NUM` @returns names as written */
export const carriersJoined = (clauses: readonly string[]): string[] =>
  clauses
    .filter((clause) => !ELSEWHERE.test(clause))
    .flatMap((clause) =>
      [JOINS, TAKES_IT, TAKEN_BY, JAPANESE].flatMap((pattern) =>
        [...clause.matchAll(pattern)].map(([, name = '']) => name.replace(/[\s,]+$/u, '')),
      ),
    )
    .filter(soundsLikeCarrier);
