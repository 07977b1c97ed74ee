import { expect, test } from 'vitest';
import { isPagePointer } from '../../../src/documents/forms/page-pointers.ts';
import type { PageLayout } from '../../../src/documents/pages/page-layout.ts';

const on = (page: number, text: string) => ({ text, page: { number: page } as PageLayout });

test.each([
  'continued on page 2',
  '(list continues on page 2)',
  'continúa en la página 2',
  'suite à la page 2',
  'segue a pagina 2',
  '2ページに続く',
  '次ページへ続く',
  'page 1 of 2',
  'Letter of Authorization, page 1 of 2',
])('%s leads to the next page, which is there', (text) => {
  expect(isPagePointer(on(1, text), 2)).toBe(true);
});

test.each([
  ['continued on page 2', 1],
  ['continued on page 3', 2],
  ['次ページへ続く', 1],
  ['page 1 of 3', 2],
  ['see page 2 for those that stay', 2],
  ['only those on page 2', 2],
  ['408-555-0101 continued on page 2', 2],
])('%s with %i pages is a matter of the list', (text, pages) => {
  expect(isPagePointer(on(1, text), pages)).toBe(false);
});
