import { type Check, signal, valuesOf } from './signal.ts';
import { toldByForm } from './told-by-form.ts';

/** Lists and bulk mail (RFC 2369, RFC 2919, the Precedence field of old), and what has only their form. */
export const mailingList: Check = (message) => [
  ...message.headers
    .filter(({ name }) => name.startsWith('list-'))
    .map(({ name, value }) => signal('mailing-list', name, `${name}: ${value}`)),
  ...toldByForm(message, 'mailing-list'),
  ...[...valuesOf(message, 'precedence'), ...valuesOf(message, 'x-precedence')]
    .filter((value) => /^(bulk|list|junk)\b/i.test(value.trim()))
    .map((value) => signal('mailing-list', 'precedence', `Precedence: ${value}`)),
];
