import { describe, expect, test } from 'vitest';
import { withoutListWords } from '../../../src/request/holds/list-statements.ts';
import type { AttachedList } from '../../../src/request/text/written-mail.ts';
import { table } from './reading.ts';

const list = (standing: 'asked' | 'open' | 'aside'): AttachedList => ({ ...table('Number'), standing });
const left = (standing: 'asked' | 'open' | 'aside', ...statements: string[]): string =>
  withoutListWords(statements, [list(standing)])
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join(' / ');

describe('what sets a list aside has been heard', () => {
  test.each([
    ['I attach a sample of how our exports will look in future.', ''],
    ["Attached is last year's list, only for comparison.", ''],
    ['Allego un file di esempio, solo per mostrarvi il formato che useremo.', ''],
    ["Ci-joint un modèle, à titre d'exemple seulement.", ''],
    ['Adjunto un ejemplo del formato que usaremos.', ''],
    ['見本を添付しますが,今回の対象ではありません.', ''],
    ['Attached is a sample, please do nothing yet.', 'please do nothing yet.'],
    ['The attached list is outdated, wait for the next one.', 'wait for the next one.'],
    ['Attached is a draft of our request.', 'Attached is a draft of our request.'],
    ['Allego la bozza della richiesta.', 'Allego la bozza della richiesta.'],
    ['The attached file is old and we are not sure about the rest.', 'and we are not sure about the rest.'],
    ['This mail is only a sample.', 'This mail is only a sample.'],
  ])('%s', (statement, rest) => {
    expect(left('aside', statement)).toBe(rest);
  });

  test('what stands right behind is about the list too, and nothing after that', () => {
    expect(left('aside', '昨年の一覧を参考までに添付します.', 'もう有効ではありません.')).toBe('');
    expect(left('aside', 'Attached is an old list.', 'Thank you.', 'This is only a draft.')).toBe(
      'Thank you. / This is only a draft.',
    );
  });
});

test.each([
  ['Je joins le reste de la liste, vérifiée ce matin.', 'Je joins la liste, vérifiée ce matin.'],
  ['The rest of the list is attached.', 'the list is attached.'],
  ['Allego un file con altre due righe.', 'Allego un file con due righe.'],
  ['The rest stays with you.', 'The rest stays with you.'],
])('others than those of the text are those of a list that is asked for: %s', (statement, rest) => {
  expect(left('asked', statement).replace(/\s+/g, ' ')).toBe(rest);
});

test('of a list that may be the request’s every word is weighed', () => {
  expect(left('open', 'I attach a sample.')).toBe('I attach a sample.');
});
