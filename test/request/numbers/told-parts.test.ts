import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const LINES = '\n425-555-0113\n425-555-0114\n425-555-0115';

describe('out of a list that is shown, those that somebody uses are a part that is not named', () => {
  test.each([
    'Of these three lines please port those that the workshop answers:',
    'Below are three numbers; please port the ones our drivers call.',
    'Please port from the following list the lines that ring at the gate:',
    'De estas tres líneas porten las que usa la cocina:',
    'De los siguientes números, porten los del taller:',
    'Parmi ces trois lignes, merci de porter celles dont se sert le garage :',
    'Hello all,\nof these three lines please port those that the workshop answers:',
    'Dei seguenti numeri portate quelli della portineria:',
    '以下の3回線のうち、受付で使っているものを移転してください。',
  ])('%s', (own) => {
    const { numbers, unclear } = read(own + LINES);
    expect([numbers, unclear.length > 0]).toEqual([[], true]);
  });
});

describe('a list that is said to be theirs is asked for whole', () => {
  test.each([
    'Please port these three lines that the workshop uses:',
    'All three of these lines are those that the workshop uses. Please port them:',
    'Please port out the numbers of the following list:',
    'Porten estas tres líneas, que son las que usa la cocina:',
    'Merci de porter ces trois lignes, celles du garage :',
    'Portate queste tre linee, quelle che usa la portineria:',
    '受付で使っている以下の3回線を移転してください。',
  ])('%s', (own) => expect(read(own + LINES).numbers).toHaveLength(3));
});
