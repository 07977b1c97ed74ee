import { address, addresses, list, oneOf, type Setting, text } from '../setting.ts';

/** The desk. */
export const DESK: readonly Setting[] = [
  {
    name: 'PORTDESK_PTN_ADDRESS',
    group: 'The desk',
    type: address,
    default: null,
    description: 'Address of the mailbox for porting and transfers. Answers leave from it.',
    example: 'ptn@desk.example',
    prominent: true,
  },
  {
    name: 'PORTDESK_GCSTNMSD_ADDRESS',
    group: 'The desk',
    type: address,
    default: null,
    description: 'Address of the mailbox for requests for new numbers.',
    example: 'gcstnmsd@desk.example',
    prominent: true,
  },
  {
    name: 'PORTDESK_PROVIDER_NAMES',
    group: 'The desk',
    type: list,
    default: null,
    description:
      'Names the provider is known under, separated by commas. The first is used in answers; all are recognised in mails.',
    example: 'Larkspur Voice, Larkspur',
    prominent: true,
  },
  {
    name: 'PORTDESK_AGENTS',
    group: 'The desk',
    type: addresses,
    default: '',
    description:
      'Support agents, in copy of each answer; separated by commas. They also get the notes that no customer gets.',
    example: 'number-desk@desk.example',
    prominent: true,
  },
  {
    name: 'PORTDESK_TRUSTED_AUTHSERV_ID',
    group: 'The desk',
    type: text,
    default: '',
    description:
      'Name your mail server writes into Authentication-Results. Only its topmost header is believed: dmarc=fail goes to a person. Empty: no such header is believed.',
    example: 'mx.desk.example',
    prominent: true,
  },
  {
    name: 'PORTDESK_TRUST_RESULTS_WITHOUT_ID',
    group: 'The desk',
    type: oneOf('yes', 'no'),
    default: 'no',
    description:
      'With yes, the topmost Authentication-Results header without a name is believed as well. Microsoft 365 writes such; leave it at no where your server writes its name.',
    example: 'yes',
  },
];
