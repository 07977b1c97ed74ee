/**
 * A deed that is fixed to a moment nobody has named: "the minute the roof is on, these are theirs", "le jour où le local nous sera remis". The
 * moment is told by an event to come and by no date (desk rules, section 6: what depends on something waits for a person). The
 * sender's words in, the statements that say so out.
 */
import { type Found, quoteAround } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { asksForDeed } from '../kind/find-kind.ts';
import { simplify } from '../kind/simplify-statement.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';

type Moments = {
  /** The moment and the clause that tells it, as far as the next comma. */
  readonly clause: RegExp;
  /** The clause tells of what has been, or leaves the moment to this desk. */
  readonly settled: RegExp;
};

const CLAUSE = '([^,;:.!?]{2,90})';
const MOMENTS: readonly Moments[] = [
  {
    clause: regexp(
      /(?<!\p{L})(?:[Tt]he|[Tt]hat|[Ww]hatever|[Ww]hichever) (?:very |same )?(?:minute|moment|second|instant|hour|day|morning|afternoon|evening|night|week|weekend|month)(?: that| when| on which|,)? ((?:the|our|my|his|her|their|a|an|we|i|he|she|it|they|this|that|both|all|everything|somebody|someone|\p{Lu}[\p{L}'’&-]*)(?!\p{L})[^,;:.!?]{2,90})/gu,
    ),
    settled: regexp(
      /^(?:i|we) (?:write|am writing|are writing|type|send|speak)|(?<!\p{L})(?:you|your|was|were|had|did|would|came|went|got|took|gave|told|said|left|began|ran|bought|sold|made|met|saw|knew|became|broke|won|lost|found|heard|wrote|sent|bid|rang)(?!\p{L})|(?<!(?<!\p{L})(?:is|are|be|been|being|gets?|has|have|becomes?)(?: (?!not)\p{L}+)? )(?<!\p{L})(?!need|feed|bleed|speed|exceed|proceed|succeed)\p{L}{2,}ed(?!\p{L})/iu,
    ),
  },
  {
    clause: regexp(
      `(?<!\\p{L})(?:el|la|en el|en la|al) (?:mism[oa] )?(?:día|mañana|momento|minuto|instante|hora|semana|tarde|noche|mes)(?: mism[oa])?(?: en)? que ${CLAUSE}`,
      'giu',
    ),
    settled: regexp(
      /(?<!\p{L})(?:ustedes|les (?:conven|veng|qued|acomod|vien)\p{L}*|puedan|quieran|gusten|prefieran|decidan|(?:ha|han|he|hemos|había|habíamos|habían|fue|fueron|era|estaba|escribo|escribimos|hablamos|toca|corresponde|indican?|dice|figura)(?!\p{L})|\p{L}+(?:ó|aron|ieron|ió|aba|aban|ábamos|ía|ían|íamos)(?!\p{L}))/iu,
    ),
  },
  {
    clause: regexp(
      /(?<!\p{L})(?:le|la|au|à la|dès le|dès la|l['’])(?: |(?<=['’]))(?:jour|matin|moment|minute|instant|heure|semaine|soir|après-midi|mois)(?: même)? où ((?=[^,;:.!?]{0,80}?\p{L}{2,}(?:ra|ront|rons|rai)(?!\p{L}))[^,;:.!?]{2,90})/giu,
    ),
    settled: regexp(/(?<!\p{L})vous(?= \p{L}+ez(?!\p{L}))/iu),
  },
  {
    clause: regexp(
      `(?<!\\p{L})(?:il|lo|la|nel|nello|nella|al|dal) ?(?:stess[oa] )?(?:giorno|mattin[ao]|momento|minuto|istante|ora|settimana|sera|pomeriggio|mese)(?: stess[oa])? (?:in cui|che|quando) ${CLAUSE}`,
      'giu',
    ),
    settled: regexp(
      /(?<!\p{L})(?:voi|vi|potete|potrete|volete|preferite|scrivo|scriviamo|sto|stiamo|era|erano|fu|aveva|avevamo|avevano|serve|vuole)(?!\p{L})|(?<!\p{L})(?:ha|hanno|ho|abbiamo|è|sono|siamo) (?:\p{L}+ )?\p{L}+(?:ato|uto|ito|ata|uta|ita|ati|uti|iti|ate|ute|ite|sto|tto|rto|so|sa)(?!\p{L})|\p{L}+(?:ava|eva|iva|avano|evano|ivano)(?!\p{L})/iu,
    ),
  },
  {
    // Behind a past form only what has just come about: "検査に通った時点で"; "開いた日に" tells of what has been.
    clause:
      /([^,.!?\n]{2,60}?(?:[うくすつぬむぶぐる](?=(?:その)?(?:日|当日|朝|晩|週|月))|[うくすつぬむぶぐるた](?=瞬間|時点|折|暁)))(?:その)?(?:日|当日|朝|晩|週|月|瞬間|時点|折|暁)(?:に|で|から|には|をもって)/gu,
    settled:
      /(?:都合の?(?:つく|よい|良い|いい)|できる|可能な|いただける|頂ける|ご?希望(?:する|される)|ている|という)$/u,
  },
];
/** A date, a day of the week, a month: the moment is named. */
const NAMED = regexp(
  /\d(?:st|nd|rd|th)?(?!\d{2})(?:[ /.](?:\d|de )|(?= (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|日|月|時)|(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})|(?<!\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|tonight|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|hoy|mañana mismo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|demain|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|oggi|domani)(?!\p{L})|[月火水木金土日]曜|来週|明日|本日/iu,
);

/** @returns the statements that ask, or head what is asked, for such a moment */
export const openMoments = (own: string, providerNames: readonly string[]): Found<'hold'>[] =>
  findStatements(foldCharacters(own))
    .map(({ text }) => simplify(text, providerNames))
    .filter((said) => isBound(said) && MOMENTS.some((moments) => isOpen(said, moments)))
    .map((said) => ({
      value: 'hold',
      source: 'body',
      quote: quoteAround(said, { start: 0, end: Math.min(said.length, 120) }),
    }));

/** The moment is one of the deed: the statement asks for it, holds its numbers, or heads them. */
const isBound = (said: string): boolean =>
  /(?<!\p{L})NUM(?!\p{L})|[:：]\s*$/u.test(said.replace(PIN_VALUE, 'PIN')) || asksForDeed(said);
/** A PIN of seven digits looks like a telephone number, and is none that moves. */
const PIN_VALUE = regexp(/(?<!\p{L})PIN(?!\p{L})[ ]*(?:is|es|est|è|は|[:=])?[ ]*NUM/gu);

function isOpen(said: string, { clause, settled }: Moments): boolean {
  const words = said.replace(/(?<!\p{L})NUM(?!\p{L})/gu, ' ');
  return !NAMED.test(words) && [...words.matchAll(clause)].some(([, told = '']) => !settled.test(told));
}
