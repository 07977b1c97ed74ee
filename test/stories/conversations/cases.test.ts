import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changed, GOOD, paper, pdfPart, unsigned } from '../../../fixtures/make-letters.ts';
import { listReviews } from '../../../src/agents/review-items.ts';
import { writeToCustomer } from '../../../src/agents/write-to-customer.ts';
import { codes, INGRID, NORA, openTalk, type Talk, textOf } from './talk.ts';

let talk: Talk;
beforeEach(async () => {
  talk = await openTalk();
});
afterEach(() => talk.close());

const ASK = 'Please port out 608-555-0101 and 608-555-0102 to Prairie Fiber. Tallgrass Outfitters';
const BOTH = ['+16085550101', '+16085550102'];

/** Which of them the model is unsure about changes with what it learns. */
const MURMURS = [
  'The partners talked about it again on Sunday.',
  'My sister-in-law sees it another way.',
  'It is the third letter of this kind that we write.',
  'We leave the rest to the weather.',
  'Our lawyer is on holiday.',
  'Nothing of it has been signed with a pen.',
  'Everybody here has an opinion.',
  'The old contract speaks of another year.',
];

describe('a sentence that may hold the request, beside what is missing', () => {
  test('does not keep the customer waiting for what is missing, nor is it forgotten when that comes', async () => {
    let first: Awaited<ReturnType<Talk['write']>> | null = null;
    let doubted = '';
    for (const words of MURMURS) {
      const one = await talk.write(`${ASK}. ${words}`, { subject: words });
      const doubt = one.evidence.find(({ fact }) => fact === 'doubt:request')?.value ?? '0 %';
      if (Number.parseInt(doubt, 10) >= 24 && Number.parseInt(doubt, 10) < 70) [first, doubted] = [one, words];
    }
    if (!first) throw new Error('the model is sure of each: put others');
    expect([first.disposition, codes(first)]).toEqual(['rejected', ['pin-missing']]);
    const second = await talk.write('PIN: 8264017', { reply: first });
    expect([second.disposition, second.case, codes(second)]).toEqual(['review', first.case, ['request-on-hold']]);
    // Said anew, without it.
    const third = await talk.write(`${ASK}. ${doubted}`, { subject: 'again' });
    expect(codes(third)).toEqual(['pin-missing']);
    const whole = await talk.write(`${ASK}. PIN: 8264017`, { reply: third });
    expect(whole.disposition).toBe('accepted');
  });

  test('is a person’s at once where it surely holds', async () => {
    const first = await talk.write(`${ASK}. Do not do anything before our board has agreed.`);
    expect([first.disposition, codes(first)]).toEqual(['review', ['pin-missing', 'request-on-hold']]);
  });
});

describe('a follow-up', () => {
  test.each([
    ['by itself', '8264017'],
    ['with its label', 'Port-out PIN: 8264017'],
    ['politely', 'Hi,\n\nhere it is: 8264017\n\nThanks,\nNora'],
    [
      'with the old mail quoted below',
      'PIN 8264017\n\nOn Mon, Mar 16, 2026 the number desk wrote:\n> Not accepted yet\n> The port-out PIN is missing\n> 608-555-0130',
    ],
    [
      'above the old list, quoted in Outlook’s way',
      'The PIN is 8264017.\n\n-----Original Message-----\nFrom: Nora\nSent: Monday, March 16, 2026\nTo: ptn@desk.example\nSubject: Our lines\n\nPlease port out 608-555-0140 and 608-555-0141 to Prairie Fiber.',
    ],
    ['with a word about the request', 'The PIN for our port-out request is 8264017.'],
  ])('gives the PIN %s', async (_, words) => {
    const first = await talk.write(ASK);
    expect(codes(first)).toEqual(['pin-missing']);
    const second = await talk.write(words, { reply: first });
    expect(second).toMatchObject({ disposition: 'accepted', kind: 'port-out', case: first.case, numbers: BOTH });
  });

  test('to the customer’s own mail is in the same case', async () => {
    const first = await talk.write(ASK);
    const second = await talk.write('PIN: 8264017', { reply: first, toOwn: true, subject: 'Fwd: Our lines' });
    expect(second).toMatchObject({ disposition: 'accepted', case: first.case });
  });

  test('by a colleague, found by the number in the subject alone, is in the same case', async () => {
    const first = await talk.write(ASK);
    const second = await talk.write('PIN: 8264017', { from: 'sam@tallgrass.example', subject: `Lines ${first.case}` });
    expect(second).toMatchObject({ disposition: 'accepted', case: first.case, numbers: BOTH });
  });

  test('that takes a number off the list leaves the others, and the PIN counts still', async () => {
    const first = await talk.write(
      'Please port out 608-555-0101, 608-555-0102 and 608-555-0120 to Prairie Fiber. PIN 8264017',
    );
    expect(codes(first)).toEqual(['number-in-open-order']);
    const second = await talk.write('Please go ahead without 608-555-0120.', { reply: first });
    expect(second).toMatchObject({ disposition: 'accepted', case: first.case, numbers: BOTH, pin: 'match' });
    expect(second.notices).toEqual([]);
  });

  test.each([
    'Take 608-555-0102 off the list please. PIN 8264017',
    'Delete 608-555-0102. PIN 8264017',
    'Please also add 608-555-0103. PIN 8264017',
    'Replace 608-555-0102 with 608-555-0103. PIN 8264017',
    'Merci d’ajouter le 608-555-0103. Code PIN : 8264017',
    'Por favor, quiten el 608-555-0102. PIN 8264017',
    'Togliete il 608-555-0102. PIN 8264017',
    '608-555-0102を削除してください。PIN 8264017',
  ])('that changes the list in words is never taken for the list: %s', async (words) => {
    const first = await talk.write(ASK);
    const second = await talk.write(words, { reply: first });
    expect(second.disposition).toBe('review');
    expect(await talk.openNumbers()).not.toContain('+16085550102');
    expect(await talk.openNumbers()).not.toContain('+16085550103');
  });

  test('that gives one number for the one we could not read is a person’s; the whole list is accepted', async () => {
    const first = await talk.write(
      'Please port out 608-555-0101 and 608-555-010 to Prairie Fiber. PIN 8264017. Tallgrass Outfitters',
    );
    expect(codes(first)).toEqual(['number-invalid']);
    expect(textOf(first)).toContain('send the whole new list');
    const piece = await talk.write('608-555-0102', { reply: first });
    expect(piece.disposition).toBe('review');
    // Nothing more is decided until a person has seen what is unclear, and has said so.
    const list = 'Here is the whole list:\n608-555-0101\n608-555-0102';
    expect((await talk.write(list, { reply: first })).disposition).toBe('review');
    for (const { mail } of await listReviews(talk.desk.store, first.case ?? ''))
      await writeToCustomer(talk.desk.store, talk.desk, {
        mailId: mail.id,
        caseNumber: first.case ?? '',
        agent: 'ana',
        text: 'Please send us all numbers that you want to move.',
        why: null,
        now: talk.desk.clock(),
      });
    const whole = await talk.write(list, { reply: first, subject: 'Re: the whole list' });
    expect(whole).toMatchObject({ disposition: 'accepted', case: first.case, numbers: BOTH, pin: 'match' });
  });

  test.each([
    'PIN 8264017, but please hold on until we say go.',
    'PIN 8264017. Please do not port these before we confirm.',
    'The PIN is 8264017. We do not want to port the numbers any more.',
    'PIN 8264017, for 0101 only.',
    'Please go on with the port of the first number only. PIN 8264017',
    'Is this request from us? PIN 8264017',
    'PIN 8264017, ma solo il primo numero.',
    'Le code PIN est 8264017. Nous gardons le second numéro.',
  ])('with the PIN and a reservation is a person’s: %s', async (words) => {
    const first = await talk.write(ASK);
    const second = await talk.write(words, { reply: first });
    expect(second.disposition).not.toBe('accepted');
    expect(await talk.openNumbers()).toEqual(['+16085550120', '+16085550121']);
  });

  test('with a reservation is not undone by the next mail that is nothing but the PIN', async () => {
    const first = await talk.write(ASK);
    const second = await talk.write('PIN 8264017, but only for the second number.', { reply: first });
    expect(second.disposition).toBe('review');
    const third = await talk.write('8264017', { reply: second });
    expect(third.disposition).toBe('review');
    expect(await talk.openNumbers()).toEqual(['+16085550120', '+16085550121']);
    const request = await talk.write('Please port out 608-555-0102 to Prairie Fiber. PIN 8264017', { reply: third });
    expect(request).toMatchObject({ disposition: 'accepted', case: first.case, numbers: ['+16085550102'] });
  });

  test('that only says thanks changes nothing: the PIN is still understood afterwards', async () => {
    const first = await talk.write(ASK);
    const thanks = await talk.write('Thank you, I will ask our administrator.', { reply: first });
    expect(thanks).toMatchObject({ disposition: 'review', case: first.case });
    const pin = await talk.write('8264017', { reply: thanks });
    expect(pin).toMatchObject({ disposition: 'accepted', case: first.case, numbers: BOTH });
  });

  test('with another wish takes the list and the PIN along', async () => {
    const first = await talk.write('Please port out 608-555-0101 and 608-555-0120 to Prairie Fiber. PIN 8264017');
    const second = await talk.write('Please transfer 608-555-0101 to Harborline Freight LLC instead.', {
      reply: first,
    });
    expect(second).toMatchObject({
      disposition: 'accepted',
      kind: 'org-transfer',
      destination: 'harborline',
      pin: 'match',
    });
  });

  test('that goes further than what the PIN’s holders were told of is told to them too', async () => {
    const first = await talk.write('Please port out 608-555-0101 and 608-555-0120 to Prairie Fiber. PIN 8264017');
    expect(first.notices).toHaveLength(2);
    const more = await talk.write('The complete list:\n608-555-0101\n608-555-0102\n608-555-0103', { reply: first });
    expect(more).toMatchObject({ disposition: 'accepted', pin: 'match' });
    expect(more.notices.map(({ to }) => to[0])).toEqual(['telecom@tallgrass.example', 'ops@tallgrass.example']);
    const quiet = await talk.write('Please convert 608-555-0104 and 608-555-0150 to service numbers. PIN 8264017');
    expect(quiet.notices).toEqual([]);
    const port = await talk.write('Please port out 608-555-0104 to Prairie Fiber instead.', { reply: quiet });
    expect(port).toMatchObject({ disposition: 'accepted', kind: 'port-out', pin: 'match' });
    expect(port.notices).toHaveLength(2);
  });

  test('for another organisation’s numbers does not profit from the PIN that matched', async () => {
    const first = await talk.write('Please port out 608-555-0101 and 608-555-0120 to Prairie Fiber. PIN 8264017');
    const second = await talk.write('Please port out 206-555-0101 to Prairie Fiber.', { reply: first });
    expect(second).toMatchObject({ disposition: 'rejected', organisation: 'harborline', pin: 'missing' });
  });

  test('in a forged name neither completes nor changes the case', async () => {
    const first = await talk.write(ASK);
    const headers = ['Authentication-Results: mx.desk.example; dmarc=fail header.from=tallgrass.example'];
    const forged = await talk.write('Please port out 608-555-0130. PIN 8264017', { reply: first, headers });
    expect(forged).toMatchObject({ disposition: 'review', pin: 'not-checked', answer: null });
    const real = await talk.write('8264017', { reply: first });
    expect(real).toMatchObject({ disposition: 'accepted', case: first.case, numbers: BOTH });
  });

  test('in the thread of an order that is under way begins a case of its own', async () => {
    const first = await talk.write(`${ASK}. PIN 8264017`);
    const second = await talk.write('And please port out 608-555-0103 to Prairie Fiber. PIN 8264017', { reply: first });
    expect(second).toMatchObject({ disposition: 'accepted', numbers: ['+16085550103'] });
    expect(second.order).not.toBe(first.order);
    const third = await talk.write('What is the status of our request?', { reply: second });
    expect(third.case).toBe(second.case);
  });

  test('from a public mail provider’s other customer is no follow-up', async () => {
    const first = await talk.write(ASK, { from: 'nora.home@gmail.com' });
    const other = await talk.write('8264017', { from: 'eve@gmail.com', reply: first });
    expect(other.case).not.toBe(first.case);
    expect(other.disposition).not.toBe('accepted');
  });

  test('of six mails, each with what was missing, comes to an order', async () => {
    const one = await talk.write('Hello, we would like to port out some numbers to Prairie Fiber.');
    expect(codes(one)).toEqual(['numbers-missing', 'pin-missing']);
    const two = await talk.write('608-555-010\n608-555-0102', { reply: one });
    expect(codes(two)).toEqual(['number-invalid', 'pin-missing']);
    const three = await talk.write('The complete list is:\n608-555-0101\n608-555-0102', { reply: two });
    expect(codes(three)).toEqual(['pin-missing']);
    const four = await talk.write('Support PIN: 123456', { reply: three });
    expect(codes(four)).toEqual(['support-pin-given']);
    const five = await talk.write('Oh. PIN: 8264071', { reply: four });
    expect(codes(five)).toEqual(['pin-mismatch']);
    const six = await talk.write('Sorry, 8264017', { reply: five });
    expect(six).toMatchObject({ disposition: 'accepted', case: one.case, numbers: BOTH });
  });
});

describe('papers', () => {
  const GOOD_PAPER = () => pdfPart('LOA.pdf', paper('tall-boxes', GOOD), 'form');
  const NUMBERS = ['+13125550140', '+13125550141'];
  const BRING =
    'Please bring our numbers 312-555-0140 and 312-555-0141 from Lakeshore Telecom to Larkspur Voice.\n\nNora Lindqvist\nTallgrass Outfitters';

  test('a letter that was missing completes a port-in, whatever the words beside it', async () => {
    const first = await talk.write(BRING);
    expect(codes(first)).toEqual(['loa-missing']);
    expect(first.answer?.attachments).toContain('letter-of-authorization.pdf');
    const second = await talk.write('Here it is.', { reply: first, parts: [await GOOD_PAPER()] });
    expect(second).toMatchObject({ disposition: 'accepted', kind: 'port-in', case: first.case, numbers: NUMBERS });
  });

  test.each([
    'Please see attached. Only 0140 for now.',
    'Please port in the numbers of the letter. The second one later.',
  ])('a letter whose list the words beside it cut down is a person’s, alone and as a follow-up: %s', async (words) => {
    const alone = await talk.write(words, { parts: [await GOOD_PAPER()] });
    expect(alone.disposition).toBe('review');
    const first = await talk.write(BRING);
    const second = await talk.write(words, { reply: first, parts: [await GOOD_PAPER()] });
    expect(second.disposition).toBe('review');
    expect(await talk.openNumbers()).toEqual(['+16085550120', '+16085550121']);
  });

  test('a letter that lists other numbers than the request before it is a conflict, until the list is put right', async () => {
    const first = await talk.write(BRING.replace('0141', '0149'));
    const second = await talk.write('The letter is attached.', { reply: first, parts: [await GOOD_PAPER()] });
    expect(second.reasons).toEqual([{ code: 'numbers-conflict', numbers: ['+13125550141', '+13125550149'] }]);
    const third = await talk.write('The letter is right: 312-555-0140 and 312-555-0141', { reply: second });
    expect(third).toMatchObject({ disposition: 'accepted', kind: 'port-in', case: first.case, numbers: NUMBERS });
  });

  test('a better letter replaces the one that was not signed', async () => {
    const first = await talk.write('Our letter is attached.', { parts: [await unsigned('tall-boxes', GOOD)] });
    expect(codes(first)).toEqual(['loa-unsigned']);
    const second = await talk.write('Signed now.', { reply: first, parts: [await GOOD_PAPER()] });
    expect(second).toMatchObject({ disposition: 'accepted', case: first.case, numbers: NUMBERS });
  });

  test('the same letter again while its order is open is the same order', async () => {
    const first = await talk.write('Our letter is attached.', { parts: [await GOOD_PAPER()] });
    const second = await talk.write('Our letter is attached.', { parts: [await GOOD_PAPER()] });
    expect(second).toMatchObject({ disposition: 'accepted', order: first.order });
    expect(Object.keys(await talk.orders())).toHaveLength(2);
  });

  test('numbers that a completed port-in has brought are held, as the letter says', async () => {
    const first = await talk.write('Our letter is attached.', { parts: [await GOOD_PAPER()] });
    await talk.step(first.order, 'begin');
    await talk.step(first.order, 'complete');
    const held = (await talk.rows('numbers')).filter(({ number }) => NUMBERS.includes(number));
    expect(held.map(({ organisation_id, type }) => [organisation_id, type])).toEqual([
      ['tallgrass', 'user'],
      ['tallgrass', 'user'],
    ]);
    const again = await talk.write('Our letter is attached.', { parts: [await GOOD_PAPER()] });
    expect(codes(again)).toEqual(['number-already-held']);
  });

  test('an old letter is put right by a new one of today', async () => {
    const old = await pdfPart('LOA.pdf', paper('tall-boxes', changed({ fields: { date: '1/2/2026' } })), 'form');
    const first = await talk.write('Our letter is attached.', { parts: [old] });
    expect(codes(first)).toEqual(['loa-expired']);
    const second = await talk.write('Dated again.', { reply: first, parts: [await GOOD_PAPER()] });
    expect(second).toMatchObject({ disposition: 'accepted', case: first.case });
  });

  test('a form for new numbers that was missing completes the request; asked twice it is one order', async () => {
    const wish = {
      ...GOOD,
      numberLines: [],
      fields: {
        numberType: 'Subscriber Number',
        emergencyAddress: '77 Commercial Wharf, Seattle, WA 98101',
        areaCodeCity: '206 Seattle, WA',
        quantity: '3',
        companyName: 'Harborline Freight LLC',
        companyDomain: 'harborline.example',
        contactEmail: 'it@harborline.example',
        contactPhone: '206-555-0190',
      },
    };
    const form = () => pdfPart('request.pdf', paper('own-new-numbers', wish, 'new-numbers'), 'form');
    const first = await talk.write('We need three new numbers in Seattle.', { from: INGRID, mailbox: 'gcstnmsd' });
    expect(codes(first)).toEqual(['form-missing']);
    const second = await talk.write('The form.', {
      from: INGRID,
      mailbox: 'gcstnmsd',
      reply: first,
      parts: [await form()],
    });
    expect(second).toMatchObject({ disposition: 'accepted', kind: 'new-numbers', case: first.case });
    const third = await talk.write('Our request.', { from: INGRID, mailbox: 'gcstnmsd', parts: [await form()] });
    expect(third).toMatchObject({ disposition: 'accepted', order: second.order });

    await talk.step(second.order, 'begin');
    await expect(talk.step(second.order, 'complete')).rejects.toThrow(/which numbers/);
    const numbers = ['+12065550180', '+12065550181', '+12065550182'];
    await talk.step(second.order, 'complete', { outcome: { numbers } });
    const held = (await talk.rows('numbers')).filter(({ number }) => numbers.includes(number));
    expect(held.map(({ organisation_id }) => organisation_id)).toEqual(['harborline', 'harborline', 'harborline']);
  });
});

describe('locks and notices', () => {
  test('five wrong PINs lock the organisation; the right one is not even compared, until an hour later an agent lifts the lock', async () => {
    const first = await talk.write(ASK);
    let last = first;
    for (let i = 0; i < 5; i += 1) last = await talk.write(`PIN: 10000${i}9`, { reply: last });
    expect(codes(last)).toEqual(['pin-mismatch']);
    expect(last.notices.map(({ to }) => to[0])).toEqual(['telecom@tallgrass.example', 'ops@tallgrass.example']);
    await talk.restart();
    const right = await talk.write('PIN: 8264017', { reply: last });
    expect(codes(right)).toEqual(['pin-locked']);
    expect(right.notices).toEqual([]);
    const { unlockPin } = await import('../../../src/registry/pin.ts');
    const lift = { actor: 'ana', why: 'called back', now: talk.desk.clock() };
    expect(await unlockPin(talk.desk.store, { subject: 'organisation', key: 'tallgrass', ...lift })).toBe(true);
    expect(await unlockPin(talk.desk.store, { subject: 'sender', key: NORA, ...lift })).toBe(true);
    const again = await talk.write('PIN: 8264017', { reply: right });
    expect(again).toMatchObject({ disposition: 'accepted', case: first.case });
    expect(again.notices).toHaveLength(2);
    const steps = (await talk.rows('audit')).map(({ actor, action }) => `${actor} ${action}`);
    expect(steps.filter((step) => step.includes('pin-'))).toEqual([
      'desk pin-locked',
      'desk pin-locked',
      'ana pin-unlocked',
      'ana pin-unlocked',
    ]);
  });

  test('whoever answers a notice is heard by a person at once, whatever they ask, and learns nothing of the other side', async () => {
    const carrier = 'ports@prairiefiber.example';
    const first = await talk.write('Please port out 608-555-0101 to us. PIN 8264017', { from: carrier });
    const [notice] = first.notices;
    for (const words of [
      'That was not us! Please cancel this request at once.',
      'What is the status of this order? We did not send it.',
      'Please port out 608-555-0102 to Prairie Fiber instead. PIN 8264017',
    ]) {
      const headers = [`In-Reply-To: ${notice?.messageId}`];
      const alarm = await talk.write(words, {
        from: 'telecom@tallgrass.example',
        subject: notice?.subject ?? '',
        headers,
      });
      expect(alarm).toMatchObject({ disposition: 'review', kind: 'unknown', case: first.case, pin: 'not-checked' });
      expect(textOf(alarm)).not.toContain(carrier);
    }
    expect(await talk.orders()).toMatchObject({ [first.order ?? '']: 'open' });
    await expect(talk.step(first.order, 'begin')).rejects.toThrow(/waits for a person: read it first/);
    // The one who asked takes it back: the alarm stays.
    await talk.write('Please cancel this request.', { from: carrier, reply: first });
    expect(await talk.orders()).toMatchObject({ [first.order ?? '']: 'cancelled' });
    expect((await listReviews(talk.desk.store)).map(({ isAlarm }) => isAlarm)).toEqual([true, true, true]);
  });

  test('the lock of a sender holds for every organisation, and time lifts it', async () => {
    const from = 'guess@elsewhere.example';
    const numbers = ['608-555-0101', '206-555-0101', '480-555-0101', '504-555-0101', '401-555-0101'];
    for (const [i, number] of numbers.entries())
      await talk.write(`Please port out ${number} to Shady Phones. PIN 11111${i}1`, { from });
    const locked = await talk.write('Please port out 939-555-0101 to Shady Phones. PIN 44172908', { from });
    expect(codes(locked)).toEqual(['pin-locked']);
    talk.wait(25);
    const later = await talk.write('Please port out 939-555-0101 to Shady Phones. PIN 44172908', { from });
    expect(later).toMatchObject({ disposition: 'accepted', pin: 'match' });
    expect(later.notices[0]?.to).toEqual(['sistemas@hotellaspalmas.example']);
  });
});

describe('robots', () => {
  test('two desks that answer each other stop after one round', async () => {
    const other = await openTalk();
    try {
      const first = await talk.write(ASK, { from: 'ptn@other-desk.example' });
      expect(first.answer).not.toBeNull();
      const { raw } = (await talk.rows('outbox')).find(({ kind }) => kind === 'answer') ?? { raw: new Uint8Array() };
      const { handleMail } = await import('../../../src/pipeline.ts');
      const { receiveMail } = await import('../../../src/intake/receive.ts');
      const { store, keys, clock } = other.desk;
      const identity = { folder: 'INBOX', uidValidity: '1', uid: '1' };
      const { mailId } = await receiveMail(store, keys, { mailbox: 'ptn', identity, raw, now: clock() });
      const handled = await handleMail(other.desk, { id: mailId, mailbox: 'ptn', repeated: false });
      expect(handled.screening.ignoredBecause).not.toBeNull();
      expect(handled.answer).toBeNull();
    } finally {
      await other.close();
    }
  });

  test('a robot without any sign of one gets twenty answers a day, then silence and one note to the agents', async () => {
    const from = 'petra@robot.example';
    const answers: boolean[] = [];
    for (let i = 0; i < 24; i += 1) {
      const said = await talk.write(`Good day, we look after number ${i} at our place now. Petra`, {
        from,
        subject: `Number ${i}`,
      });
      answers.push(said.answer !== null);
    }
    expect(answers.filter(Boolean)).toHaveLength(20);
    expect(answers.slice(20)).toEqual([false, false, false, false]);
    const notes = (await talk.rows('outbox')).filter(({ kind }) => kind === 'agent-note');
    expect(notes).toHaveLength(1);
    await talk.restart();
    expect((await talk.write('Ticket T-77.', { from })).answer).toBeNull();
    talk.wait(25);
    expect((await talk.write('Ticket T-99.', { from })).answer).not.toBeNull();
  });
});
