import { describe, expect, test } from 'vitest';
import { kindOf } from './reading.ts';

const N = '425-555-0101 and 425-555-0102';

describe('nothing that this desk does is asked', () => {
  test.each([
    'The call quality on 425-555-0101 has been poor since Monday.',
    'Our invoice for March is wrong. Please call 425-555-0101.',
    'How do I set my port-out PIN?',
    'What do we need to port out our numbers?',
    'Which documents do you need for a port?',
    'Is it possible to move numbers between tenants?',
    'How long does a port take?',
    'Can we keep our numbers if we leave?',
    `Do you support converting user numbers to service numbers? We have ${N}.`,
    `We are thinking about porting ${N} to Evergreen Voice. PIN 0412978`,
    `If we wanted to port ${N} to Evergreen Voice, what would it cost?`,
    `We ported ${N} in last year. Now caller ID is wrong. PIN 0412978`,
    `425-555-0101 was converted to a service number in 2024 and still rings.`,
    `Do not port ${N}.`,
    `We are not porting ${N} to Evergreen Voice.`,
    `We never asked to port ${N} to Evergreen Voice. PIN 0412978`,
    `Someone called us and wants to port ${N}. We did not authorize this!`,
    'Who can tell me about port-out PINs?',
    `Voicemail on ${N} does not work.`,
    `Please forward ${N} to 425-555-0199.`,
    `Please change the caller ID name of ${N}.`,
    `Please set up call forwarding from ${N} to our new office.`,
    'The port on our switch is down. Please check port 24 and number 425-555-0101.',
    'Please open port 5061 for our SBC at 425-555-0101.',
    'Please move our meeting to Thursday, call 425-555-0101.',
    'Please switch the language of our auto attendant on 425-555-0101 to Spanish.',
    'Our company is moving to a new office. Please update the address for 425-555-0101.',
    'Please change the emergency address of 425-555-0101.',
    'Attached is our port-out policy for your information.',
    `Please assign ${N} to Dana Reyes.`,
    'Thanks, all good now!',
    `We may want to transfer ${N} to Harborline Freight next year.`,
    `Once the merger is approved we will ask you to port ${N} to Evergreen Voice.`,
    `For your information: Evergreen Voice will ask you to port ${N}. Do not accept that without my call.`,
    `We received your mail that ${N} were ported out. That was not us!`,
    `Could you explain how to port ${N} to Evergreen Voice?`,
    `Before we port ${N} out: what is the notice period?`,
    `Please send me the form to port ${N}.`,
    `Please confirm whether ${N} can be ported out.`,
    `Please check if ${N} are eligible to be converted to service numbers.`,
    `Would it be possible to hold off on porting ${N}?`,
    `Test mail, please ignore: port out ${N} PIN 0412978`,
  ])('%s', (text) => {
    expect(['kind-unclear', 'several-requests', 'withdraw', 'status']).toContain(kindOf(text));
  });
});

describe('several are asked', () => {
  test.each([
    `Please port out 425-555-0101 to Evergreen Voice and convert 425-555-0102 to a service number. PIN 0412978`,
    `1. Port 425-555-0101 out to Evergreen Voice.\n2. Transfer 425-555-0102 to Harborline Freight's tenant.`,
    `Please port out 425-555-0101 to Evergreen Voice. Also, we need 10 new numbers in Seattle.`,
    `Please port 425-555-0101 to Evergreen Voice and 425-555-0102 to Sundial Telecom. PIN 0412978`,
    `Please port out 425-555-0101 to Evergreen Voice.\nPlease port out 425-555-0102 to Sundial Telecom.`,
    `Please transfer 425-555-0101 to Harborline Freight and 425-555-0102 to School of Fine Art.`,
    `Please convert 425-555-0101 to a service number. And please move 425-555-0102 to the tenant of Harborline Freight.`,
    `Please cancel PTN-2026-000123. Instead, port out 425-555-0102 to Evergreen Voice, PIN 0412978.`,
    `Port out 425-555-0101 to Evergreen Voice; port in 425-555-0102 from Sundial Telecom, LOA attached.`,
    `Please convert ${N} to service numbers and then port them out to Evergreen Voice.`,
    'Two things, please:\n1. port 425-555-0101 to Evergreen Voice;\n2. transfer the user number 425-555-0102 to the organisation Harborline Freight.',
    'Vi chiediamo due cose:\na) portare 425-555-0101 verso Evergreen Voce;\nb) trasferire il numero utente 425-555-0102 a Harborline Freight, vostra cliente.',
    'Pedimos dos cosas:\n- portar el 425-555-0101 a Evergreen Voz\n- traspasar el número de usuario 425-555-0102 a la organización Harborline Freight',
    'Deux demandes :\n1) porter le 425-555-0101 vers Evergreen Voix ;\n2) convertir le 425-555-0102 en numéro de service.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('several-requests');
  });
});

describe('background is no second request', () => {
  test.each([
    [`We ported these numbers in two years ago. Now please port them out again: ${N}. PIN 0412978`, 'port-out'],
    [`Please convert ${N} to service numbers. Our port-out PIN is 0412978.`, 'convert-to-service'],
    [
      `Please transfer ${N} to the tenant of Harborline Freight. We do not want to port out anything. PIN: 0412978`,
      'org-transfer',
    ],
    [`Please port out ${N}. This is no transfer to another tenant. PIN 0412978`, 'port-out'],
    [`Please port out ${N} to Evergreen Voice. 425-555-0103 was converted to a service number in 2024.`, 'port-out'],
    [`Please port out ${N}. The others stay with you.`, 'port-out'],
    [`Please port out ${N} and let me know the status when done.`, 'port-out'],
    [`Please port out ${N}. Keep us posted on the progress of the order.`, 'port-out'],
    [`Please port ${N} to Evergreen Voice. You can cancel our account afterwards.`, 'port-out'],
    [
      `Please port out ${N}. We need this done by Friday; any questions, ask our new carrier Evergreen Voice.`,
      'port-out',
    ],
    [`We are moving offices and want to port out ${N} to Evergreen Voice.`, 'port-out'],
    [`Please port out ${N} to Evergreen Voice. Evergreen will give us new numbers for the rest.`, 'port-out'],
    [
      `Please convert ${N} to service numbers. They are assigned to nobody, we moved the users to other numbers.`,
      'convert-to-service',
    ],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});
