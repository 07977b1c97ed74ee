import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findReview, listReviews } from '../../../src/agents/review-items.ts';
import { writeToCustomer } from '../../../src/agents/write-to-customer.ts';
import { explainCase } from '../../../src/cli/explain-case.ts';
import { codes, NORA, openTalk, type Talk } from './talk.ts';

let talk: Talk;
beforeEach(async () => {
  talk = await openTalk();
});
afterEach(() => talk.close());

const AGENT = 'agents@desk.example';
const ASK = 'Please port out 608-555-0101 and 608-555-0102 to Prairie Fiber. Tallgrass Outfitters';
const BOTH = ['+16085550101', '+16085550102'];
const WORD = 'Nora, I will call you about this one: please wait with the PIN. Ana, number desk';

describe("an agent's reply in a case", () => {
  test('is kept with the case, neither decided nor answered, and takes the case into a person’s hand', async () => {
    const first = await talk.write(ASK);
    const note = await talk.write(`${WORD}\n608-555-0103`, { from: AGENT, reply: first });
    expect(note).toMatchObject({ disposition: 'ignored', ignoredBecause: 'agent-note', case: first.case });
    expect([note.answer, note.notices, note.numbers]).toEqual([null, [], []]);
    expect(await explainCase(talk.desk.store, first.case ?? '')).toMatch(/ignored \(agent-note\)/);
    expect((await listReviews(talk.desk.store)).map(({ caseNumber }) => caseNumber)).toEqual([first.case]);

    const pin = await talk.write('PIN: 8264017', { reply: first });
    expect(pin).toMatchObject({ disposition: 'review', case: first.case, order: null });
    const whole = await talk.write(`${ASK}. PIN 8264017`, { reply: first });
    expect(whole).toMatchObject({ disposition: 'review', case: first.case, order: null });
  });

  test('is found by the number in its subject, and a reply to it finds the case', async () => {
    const first = await talk.write(ASK);
    const note = await talk.write(WORD, { from: 'Ana <Agents@Desk.example>', subject: `Your lines [${first.case}]` });
    expect(note).toMatchObject({ ignoredBecause: 'agent-note', case: first.case });
    const back = await talk.write('PIN: 8264017', { reply: note, subject: 'Your lines' });
    expect(back).toMatchObject({ disposition: 'review', case: first.case });
  });

  test('is no request that could be approved; closed or answered, the case goes on', async () => {
    const first = await talk.write(ASK);
    const note = await talk.write(WORD, { from: AGENT, reply: first });
    await expect(talk.rule(first.case, { corrections: { kind: 'port-out' } })).rejects.toThrow(/a colleague's word/);
    const { desk, templates, store, clock } = talk.desk;
    const words = { mailId: note.mailId, caseNumber: first.case ?? '', agent: 'ana', text: null, why: null };
    await writeToCustomer(store, { desk, templates }, { ...words, now: clock() });
    await expect(findReview(store, first.case ?? '')).rejects.toThrow(/Nothing of/);
    const pin = await talk.write('8264017', { reply: first });
    expect(pin).toMatchObject({ disposition: 'accepted', case: first.case, numbers: BOTH });
  });

  test('is ended by a ruling on the customer’s mail', async () => {
    const first = await talk.write('Our number 608-555-0101 as discussed. PIN 8264017. Tallgrass Outfitters');
    const note = await talk.write(WORD, { from: AGENT, reply: first });
    expect(note.ignoredBecause).toBe('agent-note');
    const item = (await listReviews(talk.desk.store)).find(({ mail }) => mail.id === first.mailId);
    expect(item).toBeDefined();
    const { ruleOnMail } = await import('../../../src/agents/rule-on-mail.ts');
    const ruling = {
      verdict: 'approve',
      agent: 'ana',
      why: null,
      corrections: { kind: 'port-out' },
      reasons: [],
    } as const;
    await ruleOnMail(talk.desk, {
      mail: item?.mail ?? { id: 0, mailbox: 'ptn', repeated: false },
      caseNumber: first.case ?? '',
      before: item?.decision ?? ((await talk.rows('decisions'))[0] as never),
      ruling,
    });
    expect(await listReviews(talk.desk.store)).toEqual([]);
  });

  test('leaves an order as it is', async () => {
    const first = await talk.write(`${ASK}. PIN 8264017`);
    expect(await talk.write(WORD, { from: AGENT, reply: first })).toMatchObject({ ignoredBecause: 'agent-note' });
    expect(await talk.orders()).toMatchObject({ [first.order ?? '']: 'open' });
    expect(await listReviews(talk.desk.store)).toEqual([]);
  });

  test('counts only from an agent’s address that nobody doubts', async () => {
    const first = await talk.write(ASK);
    const forged = await talk.write(WORD, {
      from: AGENT,
      reply: first,
      headers: ['Authentication-Results: mx.desk.example; dmarc=fail header.from=desk.example'],
    });
    expect(forged).toMatchObject({ disposition: 'review' });
    expect(codes(forged)).toContain('sender-unauthenticated');
    const pin = await talk.write('8264017', { reply: first });
    expect(pin).toMatchObject({ disposition: 'accepted', case: first.case });
  });

  test('that is an absence note changes nothing', async () => {
    const first = await talk.write(ASK);
    const absence = await talk.write('I am on vacation until March 30. For urgent matters call 608-555-0109.', {
      from: AGENT,
      subject: `Automatic reply: Our lines [${first.case}]`,
    });
    expect(absence).toMatchObject({ ignoredBecause: 'auto-reply', case: null });
    const pin = await talk.write('8264017', { reply: first });
    expect(pin).toMatchObject({ disposition: 'accepted', case: first.case });
  });
});

test('any other mail of an agent is a mail like any other', async () => {
  const own = await talk.write(`${ASK}. PIN 8264017`, { from: AGENT });
  expect(own).toMatchObject({ disposition: 'accepted', numbers: BOTH });
});

describe('a notice that its sender would like to recall a mail', () => {
  test.each([
    ['Recall: Our lines', 'Nora Field would like to recall the message, "Our lines".'],
    ['Recuperar: Our lines', 'Nora Field desea recuperar el mensaje "Our lines".'],
    ['Rappel : Our lines', 'Nora Field souhaite rappeler le message « Our lines ».'],
    ['Richiamo: Our lines', 'Nora Field desidera richiamare il messaggio "Our lines".'],
    ['取り消し: Our lines', 'Nora Field さんは、メッセージ "Our lines" を取り消そうとしています。'],
    ['Rückruf: Our lines', 'Nora Field möchte die Nachricht "Our lines" zurückrufen.'],
  ])('%s is a person’s, and the order is kept until they have seen it', async (subject, text) => {
    const first = await talk.write(`${ASK}. PIN 8264017`);
    const recall = await talk.write(text, { reply: first, toOwn: true, subject });
    expect(recall).toMatchObject({ disposition: 'review', case: first.case, numbers: [], order: null });
    expect((await listReviews(talk.desk.store)).map(({ caseNumber }) => caseNumber)).toEqual([first.case]);
    expect(Object.keys(await talk.orders())).toContain(first.order);
  });

  test('holds a case that waits, though its subject repeats numbers and a PIN', async () => {
    const first = await talk.write(ASK, { subject: 'Port 608-555-0101' });
    const recall = await talk.write('Nora Field would like to recall the message, "Port 608-555-0101, PIN 8264017".', {
      reply: first,
      toOwn: true,
      subject: 'Recall: Port 608-555-0101, PIN 8264017',
    });
    expect(recall).toMatchObject({ disposition: 'review', case: first.case, pin: 'not-checked' });
    const pin = await talk.write('8264017', { reply: first });
    expect(pin).toMatchObject({ disposition: 'review', case: first.case });
  });

  test('is none where a person recalls something', async () => {
    const said = await talk.write(`You may recall our talk on Friday, thank you for it. ${ASK} Our PIN: 8264017.`, {
      subject: 'Recall',
    });
    expect(said).toMatchObject({ disposition: 'accepted', numbers: BOTH });
  });
});

describe('a machine’s mail in the thread of a case', () => {
  test.each([
    [
      'Automatic reply: Our lines',
      'Thank you for your mail. I am travelling until 27 March.\n\nUrgent matters: Ruth Hall, 608-555-0103.',
    ],
    [
      'Re: Our lines',
      '##- Please type your reply above this line -##\n\nYour request (48213) has been received.\n\nplease port out 608-555-0103. PIN 8264017',
    ],
    [
      'Read: Our lines',
      'Your message\n\n   To: Nora\n   Subject: Our lines\n   Sent: 3/16/2026\n\nwas read on 3/16/2026 5:00 PM.',
    ],
    ['Re: Our lines', 'Me encuentro de vacaciones hasta el 30 de marzo. Para asuntos urgentes llame al 608-555-0103.'],
  ])('%s: changes nothing of the case', async (subject, text) => {
    const first = await talk.write(ASK);
    const machine = await talk.write(text, { reply: first, subject: `${subject} [${first.case}]` });
    expect(machine).toMatchObject({ disposition: 'ignored', ignoredBecause: 'auto-reply', answer: null });
    const pin = await talk.write('8264017', { reply: first, from: NORA });
    expect(pin).toMatchObject({ disposition: 'accepted', case: first.case, numbers: BOTH });
  });
});

describe('a number in passing beside the PIN', () => {
  test.each([
    'I called from 608-555-0103 this morning.',
    'I spoke with Sam (608-555-0103) about it.',
    'We also had trouble with 608-555-0103 yesterday.',
  ])('"%s" replaces no list', async (words) => {
    const first = await talk.write(ASK);
    const second = await talk.write(`PIN: 8264017. ${words}`, { reply: first });
    expect(second.numbers).not.toContain('+16085550103');
    expect(second.order).toBeNull();
  });

  test.each([
    'My desk is 608-555-0103 if anything is missing.',
    '\n\nNora Field\n608-555-0103',
  ])('"%s" leaves the list as it was', async (words) => {
    const first = await talk.write(ASK);
    const second = await talk.write(`PIN: 8264017. ${words}`, { reply: first });
    expect(second).toMatchObject({ disposition: 'accepted', numbers: BOTH });
  });

  test.each([
    '608-555-0103',
    'The correct number is 608-555-0103.',
    'The numbers are 608-555-0103, 608-555-0104.',
  ])('"%s" is a list', async (words) => {
    const first = await talk.write(ASK);
    const second = await talk.write(`PIN: 8264017\n${words}`, { reply: first });
    expect(second).toMatchObject({ disposition: 'accepted', case: first.case });
    expect(second.numbers).toContain('+16085550103');
  });

  test('a friendly sentence that gives only the PIN completes the case', async () => {
    const first = await talk.write(ASK);
    const second = await talk.write('Hi, our admin just texted it: 8264017. Thanks for your patience!', {
      reply: first,
    });
    expect(second).toMatchObject({ disposition: 'accepted', case: first.case, numbers: BOTH });
  });
});
