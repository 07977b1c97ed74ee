/**
 * Mail that no header and no phrase gives away, and that looks in all its words and lines like what programs write (desk rules,
 * section 10). Whoever asks for something or gives a PIN in their own words is heard, whatever they look like.
 */
import type { Evidence } from '../../base/evidence.ts';
import { asksDesk, givesPin } from '../machine-words/asks.ts';
import type { ParsedMessage } from '../parsed-message.ts';
import { writtenByMachine } from '../writer/writer-model.ts';
import { splitWrittenText } from '../written-text.ts';
import { isRecall } from './recall.ts';
import { signal } from './signal.ts';
import { isForward, isReply, toldByForm } from './told-by-form.ts';

/** No mail of a person looked so much like a program's, of 180 that were written to. */
const SURE = 0.9;

export function toldByLook(message: ParsedMessage): readonly Evidence[] {
  const likelihood = writtenByMachine(message);
  // A few words in a thread are a person's as likely as a program's.
  if (likelihood < SURE || isForward(message.subject) || isReply(message)) return [];
  if (isRecall(message) || toldByForm(message, 'mailing-list').length > 0) return [];
  const { own, signature } = splitWrittenText(message.visibleText);
  const lines = `${own}\n${signature}`.split('\n');
  if (asksDesk(lines) || lines.some(givesPin)) return [];
  return [signal('auto-reply', `written by a program, ${Math.round(100 * likelihood)} %`, message.subject)];
}
