import { longSecret, type Setting, url } from '../setting.ts';

/** Provisioning. */
export const PROVISIONING: readonly Setting[] = [
  {
    name: 'PORTDESK_WEBHOOK_URL',
    group: 'Provisioning',
    type: url,
    default: '',
    description:
      'Where each step of an order is told (docs/webhook.md); https, or http on this machine. Empty: nobody is told.',
    example: 'https://provisioning.desk.example/portdesk',
  },
  {
    name: 'PORTDESK_WEBHOOK_SECRET',
    group: 'Provisioning',
    type: longSecret,
    default: '',
    description: 'Signs each webhook, so that the receiver knows who sent it; at least 32 characters.',
    example: 'output of: openssl rand -base64 32',
    secret: true,
  },
];
