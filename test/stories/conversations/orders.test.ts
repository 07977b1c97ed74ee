import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codes, INGRID, NORA, openTalk, type Talk, textOf } from './talk.ts';

let talk: Talk;
beforeEach(async () => {
  talk = await openTalk();
});
afterEach(() => talk.close());

const PORT = 'Please port out 608-555-0101 and 608-555-0102 to Prairie Fiber. PIN 8264017\n\nNora Lindqvist';

describe('status', () => {
  test('of an accepted order is told through its whole life, with the mails of each step', async () => {
    const first = await talk.write(PORT);
    const ask = () => talk.write('Hi, what is the status of our request?', { reply: first });
    expect(await ask()).toMatchObject({ disposition: 'accepted', kind: 'status', pin: 'not-needed', case: first.case });
    expect(textOf(await ask())).toContain('Nobody has begun to work on it yet');

    const begun = await talk.step(first.order, 'begin');
    expect(begun.told).toBe(NORA);
    expect(textOf(await ask())).toContain('We are working on your order');
    const { order } = await talk.step(first.order, 'complete', { note: 'The new carrier has confirmed it.' });
    expect(order.state).toBe('completed');
    const done = await ask();
    expect(textOf(done)).toContain('was completed on');
    expect(done.numbers).toEqual(['+16085550101', '+16085550102']);
    const told = (await talk.rows('outbox')).filter(({ kind }) => kind === 'case-mail');
    expect(told.map(({ recipient }) => recipient)).toEqual([NORA, NORA]);
    const last = Buffer.from(told[1]?.raw ?? []).toString();
    const news = Buffer.from(told[0]?.raw ?? []).toString();
    const heard = (await talk.rows('outbox')).filter(({ kind, recipient }) => kind === 'answer' && recipient === NORA);
    expect(news.replace(/\s+/g, ' ')).toContain(`In-Reply-To: ${heard[2]?.message_id}`);
    for (const { messageId } of first.notices) expect(news).not.toContain(messageId);
    expect(last).toContain('The new carrier has confirmed it.');
    expect(last).toContain(`[${first.case}]`);
  });

  test('of a waiting case says again what is missing', async () => {
    const first = await talk.write('Please port out 608-555-0101 to Prairie Fiber. Tallgrass Outfitters');
    const asked = await talk.write('Any news on our request?', { reply: first });
    expect(asked).toMatchObject({ disposition: 'accepted', kind: 'status', case: first.case, order: null });
    expect(textOf(asked)).toContain('The port-out PIN is missing');
    const pin = await talk.write('8264017', { reply: asked });
    expect(pin).toMatchObject({ disposition: 'accepted', kind: 'port-out', case: first.case });
  });

  test('asked with the PIN that was missing is answered by the decision', async () => {
    const first = await talk.write('Please port out 608-555-0101 to Prairie Fiber. Tallgrass Outfitters');
    const second = await talk.write('Any update on our request? The PIN is 8264017, by the way.', { reply: first });
    expect(second).toMatchObject({ disposition: 'accepted', kind: 'port-out', case: first.case });
  });

  test('of a case that somebody else has is unknown, and a corrected number finds the own one', async () => {
    const first = await talk.write(PORT);
    const stranger = await talk.write(`What is the status of ${first.case}?`, {
      from: 'eve@elsewhere.example',
      subject: `Re: Lines [${first.case}]`,
    });
    expect(codes(stranger)).toEqual(['case-unknown']);
    expect(stranger.numbers).toEqual([]);
    expect(textOf(stranger)).not.toMatch(/608|Tallgrass|order/i);

    const typo = await talk.write('What is the status of PTN-2026-000999?', { from: 'nora@tallgrass.example' });
    expect(codes(typo)).toEqual(['case-unknown']);
    const right = await talk.write(`Sorry, it is ${first.case}.`, { reply: typo });
    expect(right).toMatchObject({ disposition: 'accepted', kind: 'status', case: first.case });
    expect((await talk.rows('cases')).find(({ number }) => number === typo.case)?.state).toBe('closed');
  });

  test('of an order that came with the registry is told to its organisation, and to nobody else', async () => {
    const own = await talk.write('Where is our order PTN-2026-000003?', { from: 'ops@tallgrassoutfitters.example' });
    expect(own).toMatchObject({ disposition: 'accepted', kind: 'status', organisation: 'tallgrass' });
    expect(own.numbers).toEqual(['+16085550120', '+16085550121']);
    const other = await talk.write('Where is our order PTN-2026-000003?', { from: INGRID });
    expect(codes(other)).toEqual(['case-unknown']);
  });

  test('is told to a colleague of the same company, but not to another customer of the same mail provider', async () => {
    const first = await talk.write(PORT);
    const colleague = await talk.write(`Status of ${first.case}, please?`, { from: 'sam@tallgrass.example' });
    expect(colleague).toMatchObject({ disposition: 'accepted', case: first.case });
    const home = await talk.write(PORT.replace('0101 and 608-555-0102', '0103'), { from: 'nora.home@gmail.com' });
    const neighbour = await talk.write(`Status of ${home.case}, please?`, { from: 'somebody@gmail.com' });
    expect(codes(neighbour)).toEqual(['case-unknown']);
  });

  test.each([
    [
      'es',
      'ana@hotellaspalmas.example',
      'Buenos días:\n\nSolicitamos portar los números 939-555-0101 y 939-555-0102 a otro operador. PIN de portabilidad: 44172908\n\nGracias',
      'Buenos días, ¿cuál es el estado de nuestra solicitud?',
      'todavía puede retirarla',
      'Por favor, cancelen nuestra solicitud de portabilidad.',
      'queda cancelada',
    ],
    [
      'fr',
      'lea@cliniquebelair.example',
      'Bonjour,\n\nNous souhaitons porter les numéros 504-555-0101 et 504-555-0102 vers un autre opérateur. Code PIN : 603188\n\nMerci',
      'Bonjour, où en est notre demande ?',
      'elle peut donc encore être retirée',
      'Merci d’annuler notre demande de portabilité.',
      'est annulé',
    ],
    [
      'it',
      'gia@adriaticaimport.example',
      'Buongiorno,\n\nchiediamo la portabilità dei numeri 401-555-0101 e 401-555-0102 verso un altro operatore. Codice PIN: 0725183\n\nGrazie',
      'Buongiorno, a che punto è la nostra richiesta?',
      'può ancora essere ritirata',
      'Vi chiediamo di annullare la nostra richiesta di portabilità.',
      'è annullato',
    ],
    [
      'ja',
      'sato@hinode-trading.example',
      'いつもお世話になっております。次の番号を他社へ転出したいのでお願いいたします。\n808-555-0101\n808-555-0102\n暗証番号：8085550177',
      'お世話になっております。先日の依頼の進捗状況を教えてください。',
      '取り下げが可能です',
      '先日の転出の依頼をキャンセルしてください。',
      'を取り消しました',
    ],
  ])('and withdrawal in %s', async (language, from, request, question, state, withdrawal, taken) => {
    const first = await talk.write(request, { from, subject: 'Portabilidad / 番号' });
    expect(first).toMatchObject({ disposition: 'accepted', kind: 'port-out', language });
    const asked = await talk.write(question, { from, reply: first });
    expect(asked).toMatchObject({ disposition: 'accepted', kind: 'status', language, case: first.case });
    expect(asked.answer?.text.replace(/\s+/g, language === 'ja' ? '' : ' ')).toContain(state);
    const back = await talk.write(withdrawal, { from, reply: asked });
    expect(back).toMatchObject({ disposition: 'accepted', kind: 'withdraw', language, pin: 'not-needed' });
    expect(back.answer?.text.replace(/\s+/g, language === 'ja' ? '' : ' ')).toContain(taken);
    expect(await talk.orders()).toMatchObject({ [first.order ?? '']: 'cancelled' });
  });
});

describe('withdrawal', () => {
  test('cancels an order that nobody has begun, and frees its numbers for the next request', async () => {
    const first = await talk.write(PORT);
    const back = await talk.write('Please cancel this request, we stay.', { reply: first });
    expect(back).toMatchObject({
      disposition: 'accepted',
      kind: 'withdraw',
      numbers: first.numbers,
      order: first.order,
    });
    expect(await talk.openNumbers()).toEqual(['+16085550120', '+16085550121']);
    const again = await talk.write(PORT, { subject: 'Once more' });
    expect(again).toMatchObject({ disposition: 'accepted' });
    expect(again.order).not.toBe(first.order);
  });

  test('after work began is a person’s, and the order goes on until they decide', async () => {
    const first = await talk.write(PORT);
    await talk.step(first.order, 'begin');
    const late = await talk.write('Please cancel this request.', { reply: first });
    expect(late).toMatchObject({ disposition: 'review', kind: 'withdraw', case: first.case });
    expect(codes(late)).toEqual(['withdraw-too-late']);
    expect(textOf(late)).toContain('work on the order has begun');
    expect(await talk.orders()).toMatchObject({ [first.order ?? '']: 'in progress' });
    const asked = await talk.write('And what is the status of our order now?', { reply: late });
    expect(textOf(asked)).toContain('We are working on your order');

    const ruled = await talk.rule(first.case, { why: 'the carrier had not begun' });
    expect(ruled).toMatchObject({ disposition: 'accepted', kind: 'withdraw' });
    expect(await talk.orders()).toMatchObject({ [first.order ?? '']: 'cancelled' });
  });

  test('after it was done cannot be approved either', async () => {
    const first = await talk.write(PORT);
    await talk.step(first.order, 'begin');
    await talk.step(first.order, 'complete');
    const late = await talk.write('Please cancel this request.', { reply: first });
    expect(codes(late)).toEqual(['withdraw-too-late']);
    await expect(talk.rule(first.case, {})).rejects.toThrow(/completed/);
    expect(await talk.orders()).toMatchObject({ [first.order ?? '']: 'completed' });
  });

  test('by a stranger does nothing', async () => {
    const first = await talk.write(PORT);
    const eve = await talk.write(`Please cancel the order ${first.order}.`, {
      from: 'eve@elsewhere.example',
      reply: first,
    });
    expect(codes(eve)).toEqual(['case-unknown']);
    expect(await talk.orders()).toMatchObject({ [first.order ?? '']: 'open' });
  });

  test('of a case that waits closes it; the PIN sent afterwards opens nothing', async () => {
    const first = await talk.write('Please port out 608-555-0101 to Prairie Fiber. Tallgrass Outfitters');
    const back = await talk.write('Please withdraw our request, it was a mistake.', { reply: first });
    expect(back).toMatchObject({ disposition: 'accepted', kind: 'withdraw', order: null });
    const pin = await talk.write('8264017', { reply: back });
    expect(pin.disposition).toBe('review');
    expect(await talk.openNumbers()).toEqual(['+16085550120', '+16085550121']);
  });

  test('of two cases in one mail is a person’s', async () => {
    const first = await talk.write(PORT);
    const second = await talk.write('Please port out 608-555-0103 to Prairie Fiber. PIN 8264017');
    const both = await talk.write(`Please cancel our requests ${first.case} and ${second.case}.`);
    expect(both).toMatchObject({ disposition: 'review', kind: 'unknown' });
    expect(codes(both)).toEqual(['several-requests']);
    expect(await talk.orders()).toMatchObject({ [first.order ?? '']: 'open', [second.order ?? '']: 'open' });
  });

  test('of a part of an order is a person’s; of all its numbers it is done', async () => {
    const first = await talk.write(PORT);
    const part = await talk.write('Please cancel 608-555-0101 of our order.', { reply: first });
    expect(part).toMatchObject({ disposition: 'review', kind: 'withdraw' });
    expect(await talk.orders()).toMatchObject({ [first.order ?? '']: 'open' });
    const all = await talk.write('Please cancel our request for 608-555-0101 and 608-555-0102.', { reply: first });
    expect(all).toMatchObject({ disposition: 'accepted', kind: 'withdraw' });
  });

  test('said twice is said kindly twice', async () => {
    const first = await talk.write(PORT);
    await talk.write('Please cancel this request.', { reply: first });
    const again = await talk.write('Please make sure to cancel this request!', { reply: first });
    expect(again).toMatchObject({ disposition: 'accepted', kind: 'withdraw' });
  });
});

describe('an order', () => {
  test('asked for by two organisations in a race is the first one’s; the second is told when it may come', async () => {
    const first = await talk.write(PORT);
    const second = await talk.write(
      'Please transfer 608-555-0102 and 608-555-0103 from Tallgrass Outfitters to Harborline Freight LLC. PIN 8264017',
      { from: INGRID },
    );
    expect(second).toMatchObject({ disposition: 'rejected', kind: 'org-transfer' });
    expect(second.reasons).toEqual([{ code: 'number-in-open-order', numbers: ['+16085550102'] }]);
    expect(textOf(second)).not.toContain(first.order ?? '');

    await talk.write('Please cancel this request.', { reply: first });
    const retry = await talk.write('They are free now, please try again: 608-555-0102 and 608-555-0103', {
      from: INGRID,
      reply: second,
    });
    expect(retry).toMatchObject({ disposition: 'accepted', kind: 'org-transfer', destination: 'harborline' });
  });

  test('of a transfer moves the numbers when it is completed, and the new holder can go on with them', async () => {
    const first = await talk.write(
      'Please transfer 608-555-0102 and 608-555-0103 from Tallgrass Outfitters to Harborline Freight LLC. PIN 8264017',
    );
    expect(first).toMatchObject({ disposition: 'accepted', destination: 'harborline' });
    await talk.step(first.order, 'begin');
    await talk.step(first.order, 'complete');
    const old = await talk.write('Please port out 608-555-0102 to Prairie Fiber. PIN 8264017 of Tallgrass Outfitters');
    expect(old.disposition).toBe('rejected');
    const theirs = await talk.write('Please port out 608-555-0102 to Sound Telecom. PIN 0093184', { from: INGRID });
    expect(theirs).toMatchObject({ disposition: 'accepted', organisation: 'harborline' });
  });

  test('of a conversion changes the type when it is completed', async () => {
    const first = await talk.write('Please convert 608-555-0104 to a service number. PIN 8264017');
    await talk.step(first.order, 'begin');
    await talk.step(first.order, 'complete');
    const again = await talk.write('Please convert 608-555-0104 to a service number. PIN 8264017');
    expect(codes(again)).toEqual(['number-wrong-type']);
  });

  test('goes only the ways there are, and says which', async () => {
    const first = await talk.write(PORT);
    await expect(talk.step(first.order, 'complete')).rejects.toThrow(/is open: only one that is in progress/);
    await talk.step(first.order, 'cancel', { why: 'asked by phone' });
    await expect(talk.step(first.order, 'begin')).rejects.toThrow(/is cancelled/);
    await expect(talk.step('PTN-2026-000777', 'begin')).rejects.toThrow(/no order PTN-2026-000777/);
  });

  test('is not completed when the registry has come to say otherwise, and nothing is half done', async () => {
    const first = await talk.write(PORT);
    await talk.step(first.order, 'begin');
    const { db } = talk.desk.store;
    await db
      .updateTable('numbers')
      .set({ organisation_id: 'harborline' })
      .where('number', '=', '+16085550102')
      .execute();
    await expect(talk.step(first.order, 'complete')).rejects.toThrow(/\+16085550102 are held by another/);
    expect(await talk.orders()).toMatchObject({ [first.order ?? '']: 'in progress' });
    expect((await talk.rows('numbers')).some(({ number }) => number === '+16085550101')).toBe(true);
  });
});
