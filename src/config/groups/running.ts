import { oneOf, type Setting, text } from '../setting.ts';

/** Running. */
export const RUNNING: readonly Setting[] = [
  {
    name: 'PORTDESK_TLS_CA_FILE',
    group: 'Running',
    type: text,
    default: '',
    description:
      'PEM file of a private CA that signed the servers’ certificates; the public ones are trusted beside it.',
    example: '/etc/ssl/desk-ca.pem',
  },
  {
    name: 'PORTDESK_LOG_LEVEL',
    group: 'Running',
    type: oneOf('silent', 'error', 'warn', 'info', 'debug'),
    default: 'info',
    description: 'How much the log on standard error says.',
    example: 'warn',
  },
];
