import { describe, expect, test } from 'vitest';
import { kindOf } from './reading.ts';

const N = '425-555-0101, 425-555-0102';

/** Longer mails, as they come: greeting, reason, list, PIN, forms of carriers' porting systems. */
describe('whole mails', () => {
  test.each([
    [
      'port-out',
      `Hello team,\n\nwe signed with Evergreen Voice last week and need our numbers moved over to them by March 30.\n\n${N}\n\nPIN: 0412978`,
    ],
    [
      'port-out',
      `Hi,\n\nplease approve the port of the numbers below, requested by Sundial Telecom.\n\n${N}\n\nPort-out PIN 0412978`,
    ],
    [
      'port-out',
      `PON: EV-20931\nOld SP: Larkspur Voice\nNew SP: Evergreen Voice\nEnd user: Contoso, Ltd.\nTNs: ${N}\nPIN: 0412978\nDesired due date: 03/30/2026`,
    ],
    [
      'port-out',
      `Good morning,\n\nEvergreen Voice is the gaining carrier for our mutual customer Harborline Freight. Attached LOA and bill copy. Please release:\n${N}\nPIN 0093184`,
    ],
    [
      'port-out',
      `Customer: Contoso, Ltd. | Losing carrier: Larkspur | PIN: 0412978\nNumber | Type\n425-555-0101 | user\n425-555-0102 | user\nAction: port out`,
    ],
    [
      'port-out',
      `Team,\nOur contract with you ends on March 31. We go to Evergreen Voice; please let the numbers ${N} be ported there. PIN is 0412978.`,
    ],
    ['port-out', `Please action the below port-out:\n${N}\nNew provider: Sundial Telecom\nPIN: 0412978`],
    [
      'port-out',
      `I am the telecom manager of Contoso and authorize you to release 425-555-0101 to Sundial Telecom. The PIN is 0412978.`,
    ],
    ['port-out', `Subject numbers shall be ported to Evergreen Voice effective March 30: ${N}.`],
    [
      'org-transfer',
      `Hello,\n\nour company was split in two. The following numbers belong to our sister company now, Harborline Freight (harborline.example).\nPlease transfer them to its tenant.\n\n${N}\n\nPIN: 0412978`,
    ],
    ['org-transfer', `Source tenant: contoso.example\nTarget tenant: harborline.example\nNumbers: ${N}\nPIN: 0412978`],
    [
      'org-transfer',
      `Hi! We acquired the Tacoma branch of Contoso. Please bring these user numbers into our organization: ${N}. They gave us their port-out PIN: 0412978.`,
    ],
    ['org-transfer', `Please relocate ${N} to the Harborline Freight tenant. Both tenants are ours.`],
    [
      'convert-to-service',
      `Hello,\nwe set up an auto attendant and need a service number for it. Please convert 425-555-0101, which is a user number today.\nPIN 0412978`,
    ],
    ['convert-to-service', `Number type change\nFrom: user\nTo: service\nNumbers: ${N}\nPIN: 0412978`],
    ['convert-to-service', `Please change the type of ${N} to service. PIN 0412978.`],
    ['convert-to-service', `These should be service numbers, not user numbers: ${N}. Please fix. PIN 0412978`],
  ])('%s: %j', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('the reverse of a conversion is not known here', () => {
  test.each([
    `Please convert ${N} from service numbers to user numbers. PIN 0412978`,
    `Please change ${N} back to user numbers.`,
    `Turn these service numbers into subscriber numbers: ${N}`,
    `Service to user conversion of ${N}`,
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('kind-unclear');
  });
});

describe('a wish that the same mail puts on hold is a person’s business', () => {
  test.each([
    `Please port out ${N}. PIN 0412978. But wait for my call before you start.`,
    `Please port out ${N} to Evergreen Voice. On second thought, do not.`,
    `Please port out ${N} only if there is no fee. PIN 0412978`,
    `Port out ${N}, PIN 0412978. Please do not process this yet.`,
    `Please port out ${N}. Correction: convert them.`,
    `Evergreen wrote "please port out ${N}, PIN 0412978", which we did not authorize.`,
    `This is only a test: please port out ${N}, PIN 0412978`,
    `Please convert ${N} to service numbers. Hold this until Monday.`,
    `Please port out ${N} to Evergreen Voice. Sorry, scratch that.`,
    `Please move ${N} to the tenant of Harborline Freight, but not before I confirm.`,
  ])('%s', (text) => {
    expect(['kind-unclear', 'request-on-hold', 'several-requests', 'withdraw']).toContain(kindOf(text));
  });
});

describe('numbers that stay do not put the rest on hold', () => {
  test.each([
    `Please port out ${N}. Do not port 425-555-0103.`,
    `Please port out ${N} to Evergreen Voice, but not 425-555-0103.`,
    `Port out ${N}. We don't want to port our main number 425-555-0100.`,
    `Please port out everything from 425-555-0101 to 0119 except 425-555-0105, which is not to be ported.`,
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('port-out');
  });
});
