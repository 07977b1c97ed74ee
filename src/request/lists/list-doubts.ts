/**
 * What in an attached list holds the request (desk rules, sections 3 and 6): a list that the mail asks for speaks for the sender as the
 * mail itself does. Lists in, words that a person must hear out.
 */
import { quoteAround, type Source } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import type { Doubt } from '../holds/find-doubts.ts';
import { blankApprovals, tickedEnquiries, untickedBoxes } from '../holds/marked-forms.ts';
import { orderFields } from '../holds/order-fields.ts';
import { judgeStatement } from '../holds/statement-model.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { hasReservation } from '../text/has-reservation.ts';
import { findStatements } from '../text/statements.ts';
import type { AttachedList } from '../text/written-mail.ts';
import { type ListNote, listNotes } from './list-notes.ts';

/** Above this a note holds; where its words limit, delay, doubt or ask back, less is enough. */
const HOLDS = 0.3;
const HOLDS_WITH_WORDS = 0.25;
/** Words beside a number are labels as a rule, and labels say it plainly: "pending signature", "on hold until May". */
const HOLDS_AS_LABEL = 0.5;
/** A label has no more words. */
const LABEL = 6;
/** So many words of a note are a title. */
const FEW = 2;
/** A list that says more different things than this is no list that a program acts on. */
const MOST = 20_000;

/** @param lists with their standing: only those that are asked for speak for the sender */
export const listDoubts = (lists: readonly AttachedList[]): Doubt[] =>
  lists
    .filter(({ standing }) => standing !== 'aside' && standing !== 'open')
    .flatMap((list) => {
      const notes = listNotes(list);
      const words = notes.map(({ text }) => text).join('\n');
      return [
        ...notes.slice(0, MOST).flatMap((note) => doubtsIn(note, list.source)),
        ...notes.slice(MOST, MOST + 1).map(({ text }) => told(text, list.source, 'request', 1)),
        ...[...untickedBoxes(words), ...tickedEnquiries(words), ...blankApprovals(words), ...orderFields(words)].map(
          (text) => told(text, list.source, 'request', 1),
        ),
      ];
    });

const WORD = regexp(/\p{Script=Latin}[\p{L}'’]*|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2}/gu);

function doubtsIn({ text, isBeside }: ListNote, source: Source): Doubt[] {
  return findStatements(foldCharacters(text)).flatMap((statement): Doubt[] => {
    const words = statement.text.match(WORD) ?? [];
    if (words.length === 0) return [];
    const judged = judgeStatement(statement.text);
    const isLabel = words.length <= (isBeside ? LABEL : FEW);
    const enough = isLabel ? HOLDS_AS_LABEL : hasReservation(statement.text) ? HOLDS_WITH_WORDS : HOLDS;
    if (1 - judged.fine <= enough) return [];
    return [told(statement.text, source, judged.part > judged.hold ? 'numbers' : 'request', 1 - judged.fine)];
  });
}

const told = (statement: string, source: Source, about: Doubt['about'], probability: number): Doubt => {
  const words = statement.trim();
  return { about, source, quote: quoteAround(words, { start: 0, end: Math.min(words.length, 120) }), probability };
};
