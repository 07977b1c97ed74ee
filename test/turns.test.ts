import { describe, expect, test } from 'vitest';
import { Turns } from '../src/turns.ts';

describe('turns', () => {
  test('a mail waits for the earlier ones of its sender, and for nobody else', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const [slow, other, later] = [turns.begin(), turns.begin(), turns.begin()];
    const first = slow.take('a.example');
    const second = other.take('b.example').then(() => order.push('other'));
    const third = later.take('a.example').then(() => order.push('later'));
    await first;
    await second;
    expect(order).toEqual(['other']);
    order.push('slow');
    slow.done();
    await third;
    expect(order).toEqual(['other', 'slow', 'later']);
  });

  test('a mail that ends before its sender is known holds nobody', async () => {
    const turns = new Turns();
    const broken = turns.begin();
    broken.done();
    await broken.taken;
    await turns.begin().take('a.example');
  });

  test('a mail that is tried again keeps its turn', async () => {
    const turns = new Turns();
    const turn = turns.begin();
    await turn.take('a.example');
    await turn.take('a.example');
    turn.done();
    await turns.begin().take('a.example');
  });
});
