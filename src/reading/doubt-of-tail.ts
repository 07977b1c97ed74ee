/**
 * What stands below an earlier mail and seems to be its sender's (`goes-on-below.ts`), where it could be of the request above or of another:
 * a person reads it with that.
 */
import { certainDoubt } from '../request/holds/certain-doubt.ts';
import type { Doubt } from '../request/holds/find-doubts.ts';
import { judgeStatement } from '../request/holds/statement-model.ts';
import { findStatements } from '../request/text/statements.ts';
import { isOfMatter, NUMBER } from './notice-matter.ts';

/** From here on a sentence holds a request, as one of a mail does. */
const HOLDS = 0.24;
/** Whoever adds more than this has said something. */
const MOST = 200;

export function doubtOfTail(tail: string): Doubt[] {
  const found = findStatements(tail).find(
    ({ text }, i) => i >= MOST || NUMBER.test(text) || isOfMatter(text) || judgeStatement(text).hold > HOLDS,
  );
  return found ? [certainDoubt('request', 'body', found.text.replace(/\s+/gu, ' ').trim())] : [];
}
