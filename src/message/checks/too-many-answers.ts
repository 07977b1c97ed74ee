import { type Check, signal } from './signal.ts';

/** Loops that no header shows: two robots that answer each other are stopped by counting (rules, section 10). */
export const tooManyAnswers: Check = (message, { answersToAddress, answersToDomain, limits }) => {
  const address = message.from?.address ?? '';
  return [
    ...(answersToAddress >= limits.answersPerAddress
      ? [signal('too-many-answers', String(answersToAddress), `${answersToAddress} answers to ${address} in 24 hours`)]
      : []),
    ...(answersToDomain >= limits.answersPerDomain
      ? [signal('too-many-answers', String(answersToDomain), `${answersToDomain} answers to its domain in an hour`)]
      : []),
  ];
};
