/**
 * What the model of numbers' roles learns from: mails with every number marked (`fixtures/reading/roles`), and ordinary mails and
 * pairs, whose numbers are asked for where their label names them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pair, type PairMail, readPairFolder } from '../fixtures/pairs/read-pairs.ts';
import { type OrdinaryMail, readMailFolder } from '../fixtures/reading/read-mails.ts';
import { type MarkedMail, type NumberRole, readRoleFolder } from '../fixtures/reading/read-roles.ts';
import { Secret } from '../src/base/secret.ts';
import { mailPage } from '../src/reading/mail-page.ts';
import { isRun, type RunItem } from '../src/request/numbers/find-items.ts';
import type { Item } from '../src/request/numbers/item.ts';
import { openText } from '../src/request/numbers/read-text.ts';
import { roleFeaturesOf } from '../src/request/numbers/role-features.ts';
import { digestOf } from './write-model.ts';

export type MarkedItem = {
  readonly isAsked: boolean;
  readonly features: Int32Array;
  readonly author: string;
  /** Marked number by number: worth more than what a mail's label tells. */
  readonly isMarked: boolean;
};

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

const readMarked = (): MarkedMail[] => readRoleFolder(join(FIXTURES, 'reading', 'roles'));
const readOrdinary = (): OrdinaryMail[] => readMailFolder(join(FIXTURES, 'reading', 'mails'));
const readPairs = (): Pair[] => readPairFolder(join(FIXTURES, 'pairs'));

export const readMarkedItems = (): MarkedItem[] => [
  ...readMarked().flatMap(itemsOfMarked),
  ...readOrdinary().flatMap(({ id, mail, numbers }) => itemsOf(id, mail, numbers)),
  ...readPairs().flatMap(itemsOfPair),
];

/** Of the organisations that ordinary mails and pairs are about. */
const { organisations } = JSON.parse(readFileSync(join(FIXTURES, 'registry', 'stories.json'), 'utf8')) as {
  organisations: readonly { readonly pin?: string | null }[];
};
const PINS = organisations.flatMap(({ pin }) => pin ?? []);

const authorOf = (id: string): string => id.split('/')[0] ?? '';

/** The twin's label names what is asked for. Of a trap only what it names besides is known: nobody asks for it. */
function itemsOfPair({ id, trap, twin, numbers, mayAccept }: Pair): MarkedItem[] {
  const ofTrap = itemsOf(id, trap, mayAccept ?? numbers);
  return [...itemsOf(id, twin, numbers), ...(mayAccept ? ofTrap : ofTrap.filter(({ isAsked }) => !isAsked))];
}

function itemsOf(id: string, { from, subject, text }: PairMail, numbers: readonly string[]): MarkedItem[] {
  const [, name = '', address = ''] = /^\s*"?([^"<]*?)"?\s*<([^>]*)>/u.exec(from) ?? [];
  const { own } = mailPage({ text, subject, signer: { name, address } });
  const asked = new Set(numbers);
  const pins = PINS.filter((pin) => own.includes(pin));
  return marked(own, pins, { author: authorOf(id), isMarked: false }, (item) => {
    const count = numbersIn(item).filter((number) => asked.has(number)).length;
    return count === 0 ? false : count === item.run.count ? true : null;
  });
}

function itemsOfMarked({ id, subject, text, numbers }: MarkedMail): MarkedItem[] {
  const { own } = mailPage({ text, subject, signer: null });
  // By occurrence: one number may stand in an old list and in the new one.
  const roles = new Map<string, NumberRole[]>();
  for (const { role, start, end } of numbers)
    for (const item of openText(text.slice(start, end), []).all.filter(isRun))
      for (const number of numbersIn(item)) roles.set(number, [...(roles.get(number) ?? []), role]);
  // Other digits of a PIN's length are one.
  const spoken = numbers.map(({ start, end }) => text.slice(start, end).replace(/\D/g, ''));
  const pins = (own.match(/(?<!\d)\d{6,10}(?!\d)/g) ?? []).filter((digits) => !spoken.includes(digits));
  return marked(own, pins, { author: authorOf(id), isMarked: true }, (item) => {
    const here = new Set(numbersIn(item).map((number) => roles.get(number)?.shift() ?? 'open'));
    return here.size !== 1 || here.has('open') ? null : here.has('asked');
  });
}

function marked(
  own: string,
  pins: readonly string[],
  about: Pick<MarkedItem, 'author' | 'isMarked'>,
  isAsked: (item: RunItem) => boolean | null,
): MarkedItem[] {
  const { page, all, around } = openText(
    own,
    pins.map((pin) => new Secret(pin)),
  );
  const features = roleFeaturesOf(page, all, around);
  return all.flatMap((item: Item, i): MarkedItem[] => {
    const label = isRun(item) ? isAsked(item) : null;
    return label === null ? [] : [{ ...about, isAsked: label, features: features[i] ?? new Int32Array() }];
  });
}

/** A block of a whole exchange is told by its ends. */
const MOST = 2000;

const numbersIn = ({ run }: RunItem): string[] =>
  Array.from({ length: Math.min(run.count, MOST) }, (_, i) => `+${BigInt(run.from.slice(1)) + BigInt(i)}`);

/** One marked mail in so many stands for how features are made. */
const ONE_IN = 40;

/** @returns names this set of examples, and the way features are made of them */
export const rolesDigest = (): string =>
  digestOf([
    ...readMarked().map((mail) => `${JSON.stringify(mail)}\n`),
    ...readOrdinary().map(({ id, mail, numbers }) => `${JSON.stringify([id, mail, numbers])}\n`),
    ...readPairs().map((pair) => `${JSON.stringify(pair)}\n`),
    ...readMarked()
      .filter((_, i) => i % ONE_IN === 0)
      .flatMap(itemsOfMarked)
      .map(({ features }) => `${features.join(' ')}\n`),
  ]);
