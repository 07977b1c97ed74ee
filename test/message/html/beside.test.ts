import { expect, test } from 'vitest';
import { visibleHtml } from '../../../src/message/visible-html.ts';

const BOX = 'style="display:inline-block;width:280px"';

test.each([
  [
    'boxes of several lines',
    `<div ${BOX}>Port:<br>425-555-0101</div><div ${BOX}>PIN:<br>0412978</div>`,
    'Port:\n425-555-0101\nPIN:\n0412978',
  ],
  ['boxes of one line', `<div ${BOX}>425-555-0101</div><div ${BOX}>425-555-0102</div>`, '425-555-0101 425-555-0102'],
  ['pieces of one number', `<span ${BOX}>425-</span><span ${BOX}>555-0101</span>`, '425-555-0101'],
])('side by side stand %s', (_, html, text) => {
  expect(visibleHtml(html).trim()).toBe(text);
});
