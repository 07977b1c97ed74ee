import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory, PROVIDER } from '../directory.ts';

/** The state of the PIN in a mail that a new carrier writes for its customer. */
const stateOf = (own: string, senderDomain = 'prairiefiber.example'): string =>
  readRequest({
    mail: { subject: 'Numbers', own, signature: '' },
    directory,
    desk: { providerNames: PROVIDER },
    limit: 20_000,
    senderDomain,
  }).pin.state;

describe('a carrier that calls itself "us, Prairie Fiber" speaks of its customer', () => {
  test.each([
    'Please port out 425-555-0101 of Contoso, Ltd. to us, Prairie Fiber. The port-out PIN they gave us is 8264017.',
    'Please port out 425-555-0101 of Contoso, Ltd. to us (Prairie Fiber). Their PIN: 8264017',
    'Favor de portar el 425-555-0101 de Contoso, Ltd. a nosotros, Prairie Fiber. Su PIN: 8264017',
    'Merci de porter le 425-555-0101 de Contoso, Ltd. vers nous, Prairie Fiber. Leur code PIN : 8264017',
    'Vi preghiamo di portare il 425-555-0101 di Contoso, Ltd. verso noi, Prairie Fiber. Il loro codice PIN: 8264017',
  ])('%s', (own) => {
    expect(stateOf(own)).toBe('given');
  });

  test.each([
    ['its own', 'Please port out 425-555-0101 of Contoso, Ltd. to us, Prairie Fiber. Our PIN: 8264017'],
    [
      'another carrier’s',
      'Please port out 425-555-0101 of Contoso, Ltd. to us, Prairie Fiber. PIN the carrier they use gave us: 8264017',
    ],
    [
      'somebody’s',
      'Please port out 425-555-0101 of Contoso, Ltd. to us, Prairie Fiber. PIN somebody there gave us: 8264017',
    ],
    ['nobody’s name', 'Please port out 425-555-0101 to us, Prairie Fiber. The PIN they gave us is 8264017.'],
  ])('not %s', (_, own) => {
    expect(stateOf(own)).not.toBe('given');
  });

  test('a stranger and a customer do not', () => {
    const own = 'Please port out 425-555-0101 to Prairie Fiber. The port-out PIN they gave us is 8264017.';
    expect(stateOf(own, 'contoso.example')).not.toBe('given');
    expect(stateOf(own, 'elsewhere.example')).not.toBe('given');
  });
});
