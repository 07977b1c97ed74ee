import { describe, expect, test } from 'vitest';
import { splitWrittenText } from '../../../src/message/written-text.ts';

const ASK = 'Please port 425-555-0108 to Sundial. Our PIN is 0412978.';
const MOHAMMED = { name: 'Mohammed Rashid', address: 'm@cedarline.example' };
const split = (text: string, signer = MOHAMMED) => splitWrittenText(text, signer);

describe('a name signs without number and phrase', () => {
  test.each([
    'Mohammed',
    'Mo',
    'M. Rashid',
    'RASHID, Mohammed',
    'Dr. Mohammed Rashid, PMP',
    'Mohammed Rashid | Head of IT | Cedarline',
    'Mohammed Rashid\nResponsable télécoms – Groupe Cedarline',
    'Mohammed Rashid\n\nHead of IT\n\nCedarline, 12 Dock Rd, Toledo OH 43604\n\nDirect 425-555-0147  Fax 425-555-0148',
    'Mohammed 🌿\nOwner & teacher\n425-555-0147',
    'ラシド 一郎（Mohammed Rashid）\nTEL 425-555-0147 ／ FAX 425-555-0148',
  ])('%j', (block) => {
    expect(split(`${ASK}\n\n${block}\n`)).toMatchObject({ own: ASK, signature: block });
  });

  test.each(['Thx\n', 'Gruß\n', 'Merci de votre patience,\n'])('below few words: %j', (thanks) => {
    expect(split(`${ASK}\n\n${thanks}Mohammed`).signature).toBe('Mohammed');
  });

  test.each([
    '==========\n425-555-0109\n425-555-0110\n==========',
    'P.S. 0108 stays till Friday.',
  ])('above %j', (below) => {
    const { own, signature } = split(`${ASK}\n\nMohammed Rashid\nCedarline\n\n${below}`);
    expect(signature).toBe('Mohammed Rashid\nCedarline');
    for (const line of below.split('\n')) expect(own).toContain(line);
  });

  test('above what a person quotes', () => {
    expect(split(`${ASK}\n\nMohammed\n\nOn Friday, Desk <d@x.example> wrote:\n> Which?`).signature).toBe('Mohammed');
  });
});

describe('what is said below a name is said', () => {
  test.each([
    'not before Friday',
    'Not before Friday please',
    'Only the first two',
    'June 1, 2026',
    'ab dem 1. Juni',
    'Solo los dos primeros',
    'jusqu’au 3 mai',
    'Carrier: Sundial',
    'PIN 0412978',
    '0412978',
    'Numbers: 425-555-0101',
    'Reception 425-555-0101\nWarehouse 425-555-0102',
    '425-555-0101\n425-555-0102',
    '425-555-0101 to 0109',
    '1. 425-555-0101',
    '6月1日まで',
    '0101は残します',
    'Is that fine?',
  ])('%j', (words) => {
    expect(split(`${ASK}\n\nMohammed Rashid\n${words}`).own).toContain(words);
  });

  test.each([
    ['somebody else', 'Dana Reyes'],
    ['what he says of himself', 'Mohammed keeps 0108'],
    ['an entry of a list', 'Lines of:\n\nMohammed Rashid'],
    ['a label', 'Contact: Mohammed Rashid'],
  ])('%s is no signature', (_, words) => {
    expect(split(`${ASK}\n\n${words}`).own).toContain(words);
  });

  test('nor is an entry between rules', () => {
    const list = '-----------\nMohammed Rashid 425-555-0101\nDana Reyes 425-555-0102\n-----------';
    expect(split(`${ASK}\n\n${list}\n\nMohammed`).own).toContain(list);
  });
});

describe('a block that holds the list is never a signature', () => {
  test.each([
    'Thanks,\nMohammed Rashid',
    '-- \nMohammed Rashid\nCedarline',
    'Mohammed Rashid\nTel. 425-555-0147',
  ])('below %j', (name) => {
    for (const asked of [
      '======\nCompany: Cedarline\n\nPIN: 0412978\n\nNumbers:\n\n425-555-0101\n\nDate: 1 June\n======',
      '----------\nNew list\n425-555-0101 : desk\n425-555-0102 : hall\n----------',
      'Lines:\n\nNumber | User | Site\n+1 425 555 0101 | C. Au | Canal St\n+1 425 555 0102 | free | Canal St',
      'Savannah:\n425-555-0101\n425-555-0102\nMacon:\n425-555-0103',
      '425-555-0101\n425-555-0102   (rings in the hall too)\nPIN 0412978',
    ])
      for (const line of asked.split('\n').filter((one) => /\w/.test(one)))
        expect(split(`Please port them.\n\n${name}\n\n${asked}`).own).toContain(line);
  });

  test('ways to reach somebody below a rule are none', () => {
    const { own } = split(
      `${ASK}\n\nThanks,\nMohammed Rashid\n_________________\nOffice: 425-555-0147\nMobile: 425-555-0148`,
    );
    expect(own).not.toContain('0147');
  });
});

test('in time that grows with the mail', () => {
  const time = (count: number): number => {
    const start = process.cpuUsage().user;
    for (const line of ['Mohammed Rashid\n----------', 'Numbers:\n', 'Mohammed\n', '-- \nMohammed\n\nLines:', '===='])
      split(`${ASK}\n\nThanks,\n${`${line}\n`.repeat(count)}`);
    return process.cpuUsage().user - start;
  };
  time(2000);
  expect(time(16000)).toBeLessThan(6 * time(4000) + 400_000);
});
