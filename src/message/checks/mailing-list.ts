import { type Check, signal, valuesOf } from './signal.ts';

/** Lists and bulk mail (RFC 2369, RFC 2919, the Precedence field of old). */
export const mailingList: Check = (message) => [
  ...message.headers
    .filter(({ name }) => name.startsWith('list-'))
    .map(({ name, value }) => signal('mailing-list', name, `${name}: ${value}`)),
  ...[...valuesOf(message, 'precedence'), ...valuesOf(message, 'x-precedence')]
    .filter((value) => /^(bulk|list|junk)\b/i.test(value.trim()))
    .map((value) => signal('mailing-list', 'precedence', `Precedence: ${value}`)),
];
