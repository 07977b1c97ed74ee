import { testWordings } from './wordings.ts';

const N = '425-555-0101 and 425-555-0102';
const PIN = 'PIN 0412978';

/** English wordings beside those of `asked.test.ts`. */
testWordings({
  asked: {
    'port-out': [
      `Please take ${N} off your platform, they move to Sundial Telecom in April. ${PIN}`,
      `We're changing our phone provider to Sundial Telecom and will take ${N} with us. ${PIN}`,
      `Requesting number portability for ${N} to Sundial Telecom. ${PIN}`,
      `We request number portability of ${N} to Sundial Telecom. ${PIN}`,
      `Our hospital has switched to Sundial Telecom for voice; please port ${N} to them. ${PIN}`,
      `Please port out ${N} and let me know the status when done. ${PIN}`,
      `Kindly arrange for ${N} to be ported to Sundial Telecom. ${PIN}`,
    ],
    'org-transfer': [
      `${N} should go to the tenant of Harborline Freight. ${PIN}`,
      `These numbers should now go into the Harborline Freight tenant: ${N}. ${PIN}`,
    ],
    'convert-to-service': [
      `Please convert ${N} so that we can assign them to a call queue. ${PIN}`,
      `Please convert ${N} so we can put them on our auto attendant. ${PIN}`,
    ],
    status: [
      'Has our port been completed?',
      'Has the transfer of our numbers gone through?',
      'Just checking in on PTN-2026-000123',
      'Following up on our port out request.',
      'Hi, following up on PTN-2026-000123, we have not heard anything.',
    ],
    withdraw: ['Please do not proceed with PTN-2026-000123.', 'Please do not go ahead with our port-out request.'],
  },
  traps: [
    `The port on our switch is down, call 425-555-0101. ${PIN}`,
    `Please open port 5061 for ${N}. ${PIN}`,
    `Please move our meeting to Thursday, call 425-555-0101. ${PIN}`,
    `Please move our meeting to Conference Room Baker, and call 425-555-0101. ${PIN}`,
    `Attached is our port-out policy for your information. ${PIN}`,
    `For your records, here is our port-out procedure. ${N}. ${PIN}`,
    `Could you explain how to port ${N} to Sundial Telecom? ${PIN}`,
    `Can you tell me how to port ${N} out? ${PIN}`,
    `Could you let us know whether ${N} can be ported to Sundial Telecom? ${PIN}`,
    `Would you be able to tell us what we need to port ${N} out? ${PIN}`,
    `I was told that Sundial Telecom ported ${N} last week. ${PIN}`,
    `${N} have been released to Sundial Telecom. ${PIN}`,
    `Sundial Telecom ported ${N} away without asking. ${PIN}`,
  ],
  several: [
    `Please port 425-555-0101 to Sundial Telecom and make 425-555-0102 a service number. ${PIN}`,
    `Please port out ${N}. We also need five new numbers in Tacoma. ${PIN}`,
  ],
});
