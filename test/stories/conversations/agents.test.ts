import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GOOD, paper, pdfPart } from '../../../fixtures/make-letters.ts';
import { moveMail } from '../../../src/agents/move-mail.ts';
import { findReview, listReviews } from '../../../src/agents/review-items.ts';
import { ruleOnMail, tryRuling } from '../../../src/agents/rule-on-mail.ts';
import { writeToCustomer } from '../../../src/agents/write-to-customer.ts';
import { Secret } from '../../../src/base/secret.ts';
import { NO_NUMBERS } from '../../../src/request/numbers/found-numbers.ts';
import { codes, NORA, openTalk, type Said, type Talk, textOf } from './talk.ts';

let talk: Talk;
beforeEach(async () => {
  talk = await openTalk();
});
afterEach(() => talk.close());

const waits = async (): Promise<string[]> => (await listReviews(talk.desk.store)).map(({ caseNumber }) => caseNumber);
const list = (numbers: readonly string[]) => ({ ...NO_NUMBERS, numbers });
const says = (said: Said, text: string | null) =>
  writeToCustomer(
    talk.desk.store,
    { desk: talk.desk.desk, templates: talk.desk.templates },
    { mailId: said.mailId, caseNumber: said.case ?? '', agent: 'ana', text, why: null, now: talk.desk.clock() },
  );

describe('an agent', () => {
  test('says what an unclear mail wants, and the customer gets the accepted answer in the same case', async () => {
    const first = await talk.write('Our number 608-555-0101 as discussed. PIN 8264017. Tallgrass Outfitters');
    expect(first).toMatchObject({ disposition: 'review', pin: 'not-checked' });
    expect(await waits()).toEqual([first.case]);
    await expect(talk.rule(first.case, {})).rejects.toThrow(/can not be approved as it is/);
    expect(await waits()).toEqual([first.case]);

    const ruled = await talk.rule(first.case, { corrections: { kind: 'port-out' }, why: 'asked by phone' });
    expect(ruled).toMatchObject({ disposition: 'accepted', case: first.case, order: first.case, pin: 'match' });
    expect(ruled.answer?.to).toEqual([NORA]);
    expect(ruled.answer?.messageId).not.toBe(first.answer?.messageId);
    expect(ruled.notices).toHaveLength(2);
    expect(await waits()).toEqual([]);
    const step = (await talk.rows('audit')).find(({ action }) => action === 'review-approved');
    expect(step).toMatchObject({ actor: 'ana', why: 'asked by phone', case_number: first.case });
  });

  test('can approve away neither a missing PIN nor a wrong one, nor numbers of somebody else', async () => {
    const none = await talk.write('Our number 608-555-0101 as discussed. Tallgrass Outfitters');
    await expect(talk.rule(none.case, { corrections: { kind: 'port-out' } })).rejects.toThrow(/pin-missing/);
    const wrong = await talk.write('About 608-555-0102: you know. PIN 8264071. Tallgrass Outfitters', { subject: 'B' });
    await expect(talk.rule(wrong.case, { corrections: { kind: 'port-out' } })).rejects.toThrow(/pin-mismatch/);
    const others = await talk.write(
      'About 608-555-0103 and 206-555-0101: you know. PIN 8264017. Tallgrass Outfitters',
      {
        subject: 'C',
      },
    );
    await expect(
      talk.rule(others.case, { corrections: { kind: 'port-out', organisation: 'tallgrass' } }),
    ).rejects.toThrow(/number-not-held/);
    expect(await talk.openNumbers()).toEqual(['+16085550120', '+16085550121']);
  });

  test('types the PIN of a scan in; it is compared, and counted, like any other', async () => {
    const first = await talk.write('Our number 608-555-0101 as discussed. Tallgrass Outfitters');
    const corrections = { kind: 'port-out' as const, pin: new Secret('8264017') };
    const ruled = await talk.rule(first.case, { corrections });
    expect(ruled).toMatchObject({ disposition: 'accepted', pin: 'match' });
  });

  test('sees what an approval would do, and nothing stays of looking: no order, no try of a PIN', async () => {
    const first = await talk.write('About 608-555-0101: you know. PIN 8264071. Tallgrass Outfitters');
    const item = await findReview(talk.desk.store, first.case ?? '');
    for (let i = 0; i < 8; i += 1) {
      const tried = await tryRuling(talk.desk, {
        mail: item.mail,
        caseNumber: item.caseNumber,
        before: item.decision,
        ruling: { verdict: 'approve', agent: 'ana', why: null, corrections: { kind: 'port-out' }, reasons: [] },
      });
      expect(tried.decision?.reasons.map(({ code }) => code)).toEqual(['pin-mismatch']);
    }
    expect(await talk.rows('pin_tries')).toEqual([]);
    expect(await talk.rows('outbox')).toHaveLength(1);
  });

  test('vouches for a sender whose mail could not be verified', async () => {
    const headers = ['Authentication-Results: mx.desk.example; dmarc=fail header.from=tallgrass.example'];
    const first = await talk.write('Please port out 608-555-0101 to Prairie Fiber. PIN 8264017', { headers });
    expect(first).toMatchObject({ disposition: 'review', pin: 'not-checked', answer: null });
    const ruled = await talk.rule(first.case, {});
    expect(ruled).toMatchObject({ disposition: 'accepted', pin: 'match' });
    expect(ruled.answer?.to).toEqual([NORA]);
  });

  test('answers whom no machine may answer', async () => {
    const first = await talk.write('Please port out 608-555-0101 to Prairie Fiber. PIN 8264017', {
      headers: ['X-Auto-Response-Suppress: All'],
    });
    expect(codes(first)).toEqual(['no-auto-answer']);
    const ruled = await talk.rule(first.case, {});
    expect(ruled).toMatchObject({ disposition: 'accepted', pin: 'match', case: first.case });
    expect(ruled.answer).not.toBeNull();
    // The PIN had matched before: nobody is told a second time.
    expect(ruled.notices).toEqual([]);
  });

  test('gives the numbers of a list that could not be read', async () => {
    const scan = {
      filename: 'list.webp',
      type: 'image/webp',
      bytes: Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64'),
    };
    const first = await talk.write(
      'Please port out the numbers in the attached list to Prairie Fiber. PIN 8264017. Tallgrass Outfitters',
      {
        parts: [scan],
      },
    );
    expect(first.disposition).toBe('review');
    await expect(talk.rule(first.case, {})).rejects.toThrow(/numbers-missing/);
    const ruled = await talk.rule(first.case, { corrections: { numbers: list(['+16085550101', '+16085550102']) } });
    expect(ruled).toMatchObject({ disposition: 'accepted', numbers: ['+16085550101', '+16085550102'] });
  });

  test('rejects with reasons whose texts and remedies the customer reads, and the case goes on from there', async () => {
    const first = await talk.write('Our number 608-555-0101 as discussed. Tallgrass Outfitters');
    const ruled = await talk.rule(first.case, {
      verdict: 'reject',
      corrections: { kind: 'port-out' },
      reasons: [{ code: 'pin-missing' }],
    });
    expect(ruled).toMatchObject({ disposition: 'rejected', case: first.case });
    expect(textOf(ruled)).toContain('The port-out PIN is missing');
    const pin = await talk.write('8264017', { reply: { ...first, ...ruled } });
    expect(pin).toMatchObject({ disposition: 'accepted', kind: 'port-out', case: first.case });
  });

  test('writes to the customer in the thread of the case, and what waited waits no more', async () => {
    const first = await talk.write('What is your opening time on Fridays?');
    await expect(says(first, 'Your PIN is 8264017.')).rejects.toThrow(/holds a PIN/);
    await expect(says(first, ' \n ')).rejects.toThrow(/empty/);
    expect(await says(first, 'We are here\nuntil 5 pm.\n\nAna')).toBe(NORA);
    expect(await waits()).toEqual([]);
    const mail = (await talk.rows('outbox')).find(({ kind }) => kind === 'case-mail');
    const raw = Buffer.from(mail?.raw ?? []).toString();
    expect(raw).toContain('We are here until 5 pm.');
    expect(raw).toContain(`[${first.case}]`);
    expect(raw).not.toMatch(/^Auto-Submitted/m);
    await expect(says(first, 'Once more.')).rejects.toThrow(/does not wait/);
  });

  test('who comes second is told so', async () => {
    const first = await talk.write('About 608-555-0101: you know. PIN 8264017. Tallgrass Outfitters');
    const item = await findReview(talk.desk.store, first.case ?? '');
    const ruling = {
      verdict: 'approve',
      agent: 'ben',
      why: null,
      corrections: { kind: 'port-out' },
      reasons: [],
    } as const;
    const mail = { mail: item.mail, caseNumber: item.caseNumber, before: item.decision, ruling };
    await talk.rule(first.case, { corrections: { kind: 'port-out' } });
    await expect(ruleOnMail(talk.desk, mail)).rejects.toThrow(/ruled on this mail already/);
    expect(Object.keys(await talk.orders())).toHaveLength(2);
  });

  test('moves a mail that came without a thread into its case, where it is decided again', async () => {
    const first = await talk.write('Please port out 608-555-0101 to Prairie Fiber. Tallgrass Outfitters');
    const lost = await talk.write('8264017', {
      from: 'nora.home@elsewhere.example',
      subject: 'the number you asked for',
    });
    expect(lost.case).not.toBe(first.case);
    const moved = {
      mailId: lost.mailId,
      to: first.case ?? '',
      agent: 'ana',
      why: 'called her',
      now: talk.desk.clock(),
    };
    expect(await moveMail(talk.desk.store, moved)).toBe(lost.case);
    expect(await waits()).toEqual([first.case]);
    const { decision } = await findReview(talk.desk.store, first.case ?? '');
    const mail = { id: lost.mailId, mailbox: 'ptn', repeated: false } as const;
    const ruling = { verdict: 'again', agent: 'ana', why: null, corrections: {}, reasons: [] } as const;
    const again = await ruleOnMail(talk.desk, { mail, caseNumber: first.case ?? '', before: decision, ruling });
    expect(again.decision).toMatchObject({ disposition: 'accepted', kind: 'port-out', pin: 'match' });
    expect(again.caseNumber).toBe(first.case);
    expect(await waits()).toEqual([]);
    await expect(moveMail(talk.desk.store, { ...moved, to: lost.case ?? '' })).rejects.toThrow(/has opened the order/);
  });

  test('clears a scan’s doubts about a letter, but not its missing fields', async () => {
    const part = await pdfPart(
      'LOA.pdf',
      paper('tall-boxes', { ...GOOD, fields: { ...GOOD.fields, date: '31/31/2026' } }),
      'form',
    );
    const first = await talk.write('Our letter is attached.', { parts: [part] });
    expect(codes(first)).toEqual(['date-unclear']);
    expect(await talk.rule(first.case, {})).toMatchObject({ disposition: 'accepted', kind: 'port-in' });
    const half = await pdfPart(
      'LOA.pdf',
      paper('tall-boxes', { ...GOOD, fields: { ...GOOD.fields, date: '31/31/2026', zip: '' } }),
      'form',
    );
    const second = await talk.write('Our second letter is attached.', { parts: [half] });
    await expect(talk.rule(second.case, {})).rejects.toThrow(/loa-incomplete/);
  });
});

describe('the audit trail', () => {
  test('tells every step of a story, who, what and why', async () => {
    const first = await talk.write('Please port out 608-555-0101 to Prairie Fiber. PIN 8264017');
    await talk.step(first.order, 'begin', { actor: 'ben' });
    await talk.step(first.order, 'cancel', { actor: 'ben', why: 'asked by phone' });
    const steps = (await talk.rows('audit')).map(({ actor, action, why }) => [actor, action, why]);
    expect(steps).toEqual([
      ['desk', 'registry-imported', null],
      ['desk', 'order-opened', null],
      ['desk', 'mail-decided', null],
      ['ben', 'order-begun', null],
      ['ben', 'order-cancelled', 'asked by phone'],
    ]);
  });

  test('can only grow, whoever holds the connection', async () => {
    const { raw } = talk.desk.store;
    const [first] = await talk.rows('audit');
    expect(() => raw.prepare("UPDATE audit SET actor = 'x'").run()).toThrow(/only grow/);
    expect(() => raw.prepare('DELETE FROM audit').run()).toThrow(/only grow/);
    expect(() =>
      raw.prepare("INSERT OR REPLACE INTO audit (id, at, actor, action, details) VALUES (1, '', 'x', 'x', '{}')").run(),
    ).toThrow(/only grow/);
    expect((await talk.rows('audit'))[0]).toEqual(first);
  });
});
