/**
 * Remembers what a pure function of a text has answered lately: several readers ask the same of the same statement of a mail.
 *
 * @param most so many answers are kept, the oldest goes first: those of one mail, not of a day
 */
export function lately<Answer>(of: (text: string) => Answer, most = 128): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Answer;
    const answer = of(text);
    if (known.size >= most) known.delete(known.keys().next().value as string);
    known.set(text, answer);
    return answer;
  };
}
