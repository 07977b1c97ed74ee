import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachedMail } from '../../../fixtures/documents.ts';
import { stepOrder } from '../../../src/agents/step-order.ts';
import { UsageError } from '../../../src/base/errors.ts';
import { receiveMail } from '../../../src/intake/receive.ts';
import { type Handled, handleMail } from '../../../src/pipeline.ts';
import { Turns } from '../../../src/turns.ts';
import { openTalk, type Talk } from './talk.ts';

/** What any number of customers, carriers and agents may do at once, in any order; what must hold holds after each round. */
const SENDERS = ['nora@tallgrass.example', 'ingrid@harborline.example', 'ports@prairiefiber.example'];
const NUMBERS = ['608-555-0101', '608-555-0102', '608-555-0103', '608-555-0104', '206-555-0101', '206-555-0102'];
const PIN_WORDS = ['', 'PIN 8264017', 'PIN 0093184', 'PIN 1111119'];

type Act =
  | {
      readonly type: 'request';
      readonly sender: number;
      readonly numbers: readonly number[];
      readonly pin: number;
      readonly wish: number;
    }
  | { readonly type: 'reply'; readonly sender: number; readonly words: number; readonly to: number }
  | { readonly type: 'copy'; readonly of: number }
  | { readonly type: 'step'; readonly order: number; readonly step: 'begin' | 'complete' | 'cancel' };

const WISHES = [
  (numbers: string) => `Please port out ${numbers} to Prairie Fiber.`,
  (numbers: string) => `Please transfer ${numbers} from Tallgrass Outfitters to Harborline Freight LLC.`,
  (numbers: string) => `Please convert ${numbers} to service numbers.`,
];
const REPLIES = [
  '8264017',
  'PIN: 0093184',
  'Please cancel this request.',
  'What is the status of our request?',
  'Please port out 608-555-0101 and 608-555-0103 to Prairie Fiber.',
  'Thank you!',
];

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('request' as const),
      sender: fc.nat(SENDERS.length - 1),
      numbers: fc.uniqueArray(fc.nat(NUMBERS.length - 1), { minLength: 1, maxLength: 3 }),
      pin: fc.nat(PIN_WORDS.length - 1),
      wish: fc.nat(WISHES.length - 1),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('reply' as const),
      sender: fc.nat(SENDERS.length - 1),
      words: fc.nat(REPLIES.length - 1),
      to: fc.nat(20),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('copy' as const), of: fc.nat(20) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('step' as const),
      order: fc.nat(20),
      step: fc.constantFrom('begin' as const, 'complete' as const, 'cancel' as const),
    }),
  },
);

class Run {
  readonly #talk: Talk;
  readonly #turns = new Turns();
  readonly #sent: Buffer[] = [];
  readonly #handled: { readonly mailId: number; readonly repeated: boolean; readonly handled: Handled }[] = [];
  #uid = 0;

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  async take(act: Act): Promise<void> {
    if (act.type === 'step') return this.#step(act.order, act.step);
    const raw = this.#mailOf(act);
    if (!raw) return;
    const { store, keys, clock } = this.#talk.desk;
    const identity = { folder: 'INBOX', uidValidity: '1', uid: String(++this.#uid) };
    const { mailId, repeated } = await receiveMail(store, keys, { mailbox: 'ptn', identity, raw, now: clock() });
    if (repeated) return;
    const turn = this.#turns.begin();
    const handled = await handleMail(this.#talk.desk, { id: mailId, mailbox: 'ptn', repeated }, turn).finally(
      turn.done,
    );
    this.#handled.push({ mailId, repeated, handled });
  }

  #mailOf(act: Exclude<Act, { type: 'step' }>): Buffer | null {
    if (act.type === 'copy') return this.#sent[act.of % Math.max(1, this.#sent.length)] ?? null;
    const numbers = act.type === 'request' ? act.numbers.map((n) => NUMBERS[n]).join(' and ') : '';
    const text =
      act.type === 'request' ? `${WISHES[act.wish]?.(numbers)} ${PIN_WORDS[act.pin]}` : (REPLIES[act.words] ?? '');
    const before = act.type === 'reply' ? this.#handled[act.to % Math.max(1, this.#handled.length)] : undefined;
    const answer = before?.handled.answer;
    const raw = attachedMail({
      id: `i${this.#sent.length}`,
      from: SENDERS[act.sender] ?? '',
      subject: answer?.subject ?? 'Our lines',
      text,
      parts: [],
    });
    const mail = answer ? Buffer.concat([Buffer.from(`In-Reply-To: ${answer.messageId}\n`), raw]) : raw;
    this.#sent.push(mail);
    return mail;
  }

  async #step(which: number, step: 'begin' | 'complete' | 'cancel'): Promise<void> {
    const { store, desk, templates, clock } = this.#talk.desk;
    const orders = Object.keys(await this.#talk.orders());
    const order = orders[which % orders.length] ?? '';
    const taken = { order, step, actor: 'ana', why: null, now: clock(), tells: true, note: null, despiteReview: true };
    await stepOrder(store, { desk, templates }, { ...taken, outcome: { destination: 'harborline' } }).catch(
      (error: unknown) => {
        if (!(error instanceof UsageError)) throw error;
      },
    );
  }

  async check(): Promise<void> {
    const orders = await this.#talk.rows('orders');
    const decisions = await this.#talk.rows('decisions');
    const outbox = await this.#talk.rows('outbox');
    const cases = await this.#talk.rows('cases');
    const open = orders.filter(({ state }) => state === 'open' || state === 'in progress');
    const taken = open.flatMap(({ numbers }) => JSON.parse(numbers) as string[]).sort();
    expect(new Set(taken).size, 'a number is in two open orders').toBe(taken.length);
    expect(await this.#talk.openNumbers()).toEqual(taken);

    for (const { number, case_number, kind } of orders.filter((order) => order.case_number !== null)) {
      const accepted = decisions.filter(
        (d) => d.order_number === number && d.disposition === 'accepted' && d.kind === kind,
      );
      expect(accepted.length, `order ${number} has no accepted decision`).toBeGreaterThan(0);
      expect(accepted.every((d) => d.pin === 'match')).toBe(true);
      expect(cases.find((c) => c.number === case_number)?.state).toBe(
        open.some((o) => o.number === number) ? 'ordered' : 'closed',
      );
    }
    const over = cases.filter(({ state }) => state === 'ordered' || state === 'closed');
    expect(over.filter(({ pin_matched_for }) => pin_matched_for !== null)).toEqual([]);
    const withOrder = new Set(orders.map(({ case_number }) => case_number));
    expect(over.filter(({ number, state }) => state === 'ordered' && !withOrder.has(number))).toEqual([]);
    const answered = outbox.filter(({ kind }) => kind === 'answer').map(({ mail_id }) => mail_id);
    const wanted = this.#handled.filter(({ handled }) => handled.decision !== null).map(({ mailId }) => mailId);
    expect(answered.toSorted(), 'an answer is missing or doubled').toEqual(wanted.toSorted());
    expect(this.#handled.every(({ handled }) => handled.decision !== null || handled.screening.ignoredBecause)).toBe(
      true,
    );
  }
}

test('in any interleaving no number is in two open orders, no order is without its decision, no answer missing or doubled', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 5 }),
      async (rounds) => {
        const talk = await openTalk();
        try {
          const run = new Run(talk);
          for (const round of rounds) {
            await Promise.all(round.map((one) => run.take(one)));
            await run.check();
          }
        } finally {
          await talk.close();
        }
      },
    ),
    { numRuns: 40 },
  );
});
