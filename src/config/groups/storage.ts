import { longSecret, type Setting, text, whole } from '../setting.ts';

/** Storage. */
export const STORAGE: readonly Setting[] = [
  {
    name: 'PORTDESK_DATA_DIR',
    group: 'Storage',
    type: text,
    default: './data',
    description: 'Folder of the database, the secret key and, without IMAP, the Maildirs.',
    example: '/var/lib/portdesk',
  },
  {
    name: 'PORTDESK_DATABASE',
    group: 'Storage',
    type: text,
    default: '',
    description: 'SQLite file. Empty: portdesk.sqlite in the data folder.',
    example: '/var/lib/portdesk/portdesk.sqlite',
  },
  {
    name: 'PORTDESK_SECRET_KEY',
    group: 'Storage',
    type: longSecret,
    default: '',
    description:
      'Protects PINs and stored mails; at least 32 characters. Empty: secret.key in the data folder, made on the first start. Keep a copy apart from the database: without it no PIN can be checked.',
    example: 'output of: openssl rand -base64 32',
    secret: true,
  },
  {
    name: 'PORTDESK_RETENTION_DAYS',
    group: 'Storage',
    type: whole(1, 36500),
    default: '400',
    description: 'Stored mails are erased so many days after they came; decisions, cases and orders stay.',
    example: '400',
  },
  {
    name: 'PORTDESK_TEMPLATES_DIR',
    group: 'Storage',
    type: text,
    default: '',
    description: 'Folder of the answer templates. Empty: the ones that come with the program.',
    example: '/etc/portdesk/templates',
  },
];
