import { describe, expect, test } from 'vitest';
import { parseCrudely, parseMail } from '../../src/message/parse.ts';

const part = (type: string, body: string, fields = ''): string =>
  `Content-Type: ${type}; charset=utf-8\n${fields}\n${body}\n`;
const multi = (kind: string, mark: string, parts: readonly string[]): string =>
  `Content-Type: multipart/${kind}; boundary="${mark}"\n\n${parts.map((one) => `--${mark}\n${one}\n`).join('')}--${mark}--\n`;
const PLAIN = part('text/plain', 'the plain text');
const HTML = part('text/html', '<p>the HTML</p>');
const VERSIONS = multi('alternative', 'v', [PLAIN, HTML]);
const mail = (body: string): Buffer =>
  Buffer.from(`From: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\n${body}`);

describe('two versions of one mail', () => {
  test.each([
    ['side by side', VERSIONS],
    ['the HTML with its pictures', multi('alternative', 'v', [PLAIN, multi('related', 'r', [HTML])])],
    [
      'with a file behind',
      multi('mixed', 'm', [VERSIONS, part('text/csv', '1,2', 'Content-Disposition: attachment\n')]),
    ],
  ])('%s', async (_, body) => {
    const { visibleText, plainText } = await parseMail(mail(body));
    expect({ visibleText, plainText }).toEqual({ visibleText: 'the HTML', plainText: 'the plain text' });
  });

  test.each([
    ['plain text alone', PLAIN],
    ['HTML alone', HTML],
    ['two texts that are no versions', multi('mixed', 'm', [PLAIN, HTML])],
    ['HTML that shows nothing', multi('alternative', 'v', [PLAIN, part('text/html', '<p hidden>x</p>')])],
  ])('there are none in %s', async (_, body) => {
    expect((await parseMail(mail(body))).plainText).toBeNull();
  });
});

describe('texts before and behind the HTML are on the page that a person sees', () => {
  const text = (words: string): string => part('text/plain', words);
  test.each([
    ['before', multi('mixed', 'm', [text('before'), HTML]), 'before\n\nthe HTML'],
    ['behind', multi('mixed', 'm', [HTML, text('behind')]), 'the HTML\n\nbehind'],
    ['before two versions', multi('mixed', 'm', [text('before'), VERSIONS]), 'before\n\nthe HTML'],
    ['behind two versions', multi('mixed', 'm', [VERSIONS, text('behind')]), 'the HTML\n\nbehind'],
    [
      'behind a file',
      multi('mixed', 'm', [HTML, part('text/csv', '1,2', 'Content-Disposition: attachment\n'), text('behind')]),
      'the HTML\n\nbehind',
    ],
  ])('%s', async (_, body, seen) => {
    expect((await parseMail(mail(body))).visibleText).toBe(seen);
    expect((await parseCrudely(mail(body), 'slow')).visibleText).toBe(seen);
  });

  test.each([
    ['a comment that is not closed', '<p>the HTML</p><!-- x'],
    ['an element that is not closed', '<p>the HTML</p><div style="display:none">'],
    ['a style for others', '<style>div, p.y{display:none}</style><p>the HTML</p>'],
    ['a script that is not closed', '<p>the HTML</p><script>'],
  ])('one text does not reach into the next: %s', async (_, html) => {
    const open = part('text/html', html);
    const seen = 'the HTML\n\nbehind\n\nand a page';
    const body = multi('mixed', 'm', [
      open,
      text('behind'),
      part('text/html', '<div><p class="y">and a page</p></div>'),
    ]);
    expect((await parseMail(mail(body))).visibleText).toBe(seen);
    expect((await parseCrudely(mail(body), 'slow')).visibleText).toBe(seen);
  });

  test.each([
    ['one', multi('mixed', 'm', [HTML, part('text/html', '<p>a footer</p>')]), 'the HTML\n\na footer'],
    [
      'one of two versions',
      multi('mixed', 'm', [VERSIONS, part('text/html', '<p>a footer</p>')]),
      'the HTML\n\na footer',
    ],
    [
      'two around a picture, and the plain text of both',
      multi('alternative', 'v', [
        PLAIN,
        multi('mixed', 'm', [HTML, part('image/png', ''), part('text/html', '<p>more</p>')]),
      ]),
      'the HTML\n\nmore',
    ],
  ])('a page of HTML behind %s', async (_, body, seen) => {
    expect((await parseMail(mail(body))).visibleText).toBe(seen);
  });

  test('a text that is attached as a file is no part of the page', async () => {
    const file = part('text/plain', 'in a file', 'Content-Disposition: attachment; filename="list.txt"\n');
    expect((await parseMail(mail(multi('mixed', 'm', [HTML, file])))).visibleText).toBe('the HTML');
  });
});
