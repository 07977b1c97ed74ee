import { oneOf, type Setting, text, url } from '../setting.ts';

/** OAuth 2. */
export const OAUTH: readonly Setting[] = [
  {
    name: 'PORTDESK_OAUTH_GRANT',
    group: 'OAuth 2',
    type: oneOf('client-credentials', 'refresh-token'),
    default: 'client-credentials',
    description: 'client-credentials for Microsoft 365, refresh-token for Gmail.',
    example: 'client-credentials',
  },
  {
    name: 'PORTDESK_OAUTH_TOKEN_URL',
    group: 'OAuth 2',
    type: url,
    default: '',
    description: 'Token endpoint of the provider.',
    example: 'https://login.microsoftonline.com/TENANT/oauth2/v2.0/token',
  },
  {
    name: 'PORTDESK_OAUTH_CLIENT_ID',
    group: 'OAuth 2',
    type: text,
    default: '',
    description: 'Id of the registered application.',
    example: '00000000-0000-0000-0000-000000000000',
  },
  {
    name: 'PORTDESK_OAUTH_CLIENT_SECRET',
    group: 'OAuth 2',
    type: text,
    default: '',
    description: 'Its secret.',
    example: 'the secret',
    secret: true,
  },
  {
    name: 'PORTDESK_OAUTH_SCOPE',
    group: 'OAuth 2',
    type: text,
    default: 'https://outlook.office365.com/.default',
    description: 'What is asked for. Gmail: https://mail.google.com/',
    example: 'https://outlook.office365.com/.default',
  },
  {
    name: 'PORTDESK_OAUTH_PTN_REFRESH_TOKEN',
    group: 'OAuth 2',
    type: text,
    default: '',
    description: 'With refresh-token: the token of the ptn mailbox.',
    example: 'the token',
    secret: true,
  },
  {
    name: 'PORTDESK_OAUTH_GCSTNMSD_REFRESH_TOKEN',
    group: 'OAuth 2',
    type: text,
    default: '',
    description: 'With refresh-token: the token of the gcstnmsd mailbox.',
    example: 'the token',
    secret: true,
  },
];
