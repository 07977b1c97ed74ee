import type { Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';

/** The mails of a case that wait for a person, each with its decision: a query to select from. */
export const openReviewsOf = (db: Kysely<Database>, caseNumber: string) =>
  db
    .selectFrom('reviews')
    .innerJoin('decisions', 'decisions.mail_id', 'reviews.mail_id')
    .where('reviews.case_number', '=', caseNumber)
    .where('reviews.state', '=', 'open');
