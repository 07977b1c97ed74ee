import { expect, test } from 'vitest';
import { visibleHtml } from '../../../src/message/visible-html.ts';

test.each([
  ['cells of a row', '<table><tr><td>425-555-0101</td><td>Dana</td></tr></table>', '425-555-0101 | Dana'],
  [
    'an empty cell in front, where other rows have something',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td></td><td>e</td></tr></table>',
    'a | b\nc | d\n| e',
  ],
  [
    'an empty cell in front of each row',
    '<table><tr><td></td><td>a</td></tr><tr><td> </td><td>b</td></tr><tr><td></td><td>c</td></tr></table>',
    'a\nb\nc',
  ],
  [
    'empty cells around',
    '<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td>d</td><td></td><td>e</td></tr><tr><td></td><td>f</td><td></td></tr></table>',
    'a | b | c\nd | | e\n| f',
  ],
  [
    'a mark that goes over rows',
    '<table><tr><th>Number</th><th>What</th></tr><tr><td>425-555-0101</td><td rowspan="2">moves</td></tr><tr><td>425-555-0102</td></tr><tr><td>425-555-0103</td><td rowspan=2>stays</td></tr><tr><td>425-555-0104</td></tr></table>',
    'Number | What\n425-555-0101 | moves\n425-555-0102 | moves\n425-555-0103 | stays\n425-555-0104 | stays',
  ],
  [
    'a mark that goes over a row of several lines',
    `<table><tr><td>425-555-0101</td><td rowspan="3">moves</td></tr><tr><td>${'a long story '.repeat(30)}</td></tr><tr><td>425-555-0102</td></tr><tr><td>425-555-0103</td><td>stays</td></tr></table>`,
    `425-555-0101 | moves\n${'a long story '.repeat(30).trim()} | moves\n425-555-0102 | moves\n425-555-0103 | stays`,
  ],
  [
    'a mark that goes over a row which breaks',
    '<table><tr><td>a</td><td rowspan="3">moves</td></tr><tr><td>1<br>2<br>3<br>4<br>5<br>6</td></tr><tr><td>b</td></tr><tr><td>c</td><td>stays</td></tr></table>',
    'a | moves\n1\n2\n3\n4\n5\n6\nb | moves\nc | stays',
  ],
  [
    'a name that goes over rows in front of them, and a number that does',
    '<table><tr><td rowspan="2">Lab</td><td>425-555-0101</td><td rowspan="2">425-555-0109</td></tr><tr><td>425-555-0102</td></tr><tr><td>Dock</td><td>425-555-0103</td><td>x</td></tr></table>',
    'Lab | 425-555-0101 | 425-555-0109\nLab | 425-555-0102\nDock | 425-555-0103 | x',
  ],
  [
    'lines beside a picture alone',
    '<table><tr><td><img src="cid:a"></td><td><p>Dana</p><p>Contoso</p><p>Direct 425-555-0101</p></td></tr></table>',
    'Dana\n\nContoso\n\nDirect 425-555-0101',
  ],
  [
    'lines in front of a picture alone, in a quotation',
    '<blockquote type="cite"><table><tr><td>Dana<br>Contoso</td><td><img src="cid:a"></td></tr></table></blockquote>',
    '> Dana\n> Contoso',
  ],
  [
    'lines of a cell that goes on the row above',
    '<table><tr><td>keep</td><td>425-555-0101</td></tr><tr><td></td><td>425-555-0102<br>425-555-0103</td></tr></table>',
    'keep | 425-555-0101\n425-555-0102, 425-555-0103',
  ],
  ['paragraphs in a cell', '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>', 'a, b | c'],
  [
    'cells by style',
    '<div style="display:table-row"><i style="display:table-cell">a</i><i style="display:table-cell">b</i></div>',
    'a | b',
  ],
  ['runs that are blocks by style', '<span style="display:block">a</span><span style="display:block">b</span>', 'a\nb'],
  ['runs that are blocks by class', '<style>b{display:block}</style><b>a</b><b>b</b>', 'a\nb'],
  ['what a flexible box lays out', '<div style="display:flex"><span>a</span><span>b</span></div>', 'a\nb'],
  ['entries in one line', '<ul><li style="display:inline">a </li><li style="display:inline">b</li></ul>', 'a b'],
  [
    'a cell of which the size is nothing',
    '<table><tr><td style="font-size:0">&nbsp;</td><td>a</td><td>b</td></tr></table>',
    'a | b',
  ],
  [
    'a cell of which the size is nothing, and a text in it',
    '<table><tr><td style="font-size:0"><div style="font-size:9pt">a</div></td><td>b</td></tr></table>',
    'a | b',
  ],
  ['a column that is hidden', '<table><tr><td>a</td><td style="display:none">x</td><td>b</td></tr></table>', 'a | b'],
  ['lines as they are written', '<pre>a\nb  c</pre>', 'a\nb  c'],
  ['lines as they are written, by style', '<div style="white-space:pre-wrap">a\n<b>b\nc</b></div>', 'a\nb\nc'],
  ['lines as they are not', '<div>a\nb</div>', 'a b'],
  ['a break', 'a<br>b', 'a\nb'],
  ['a break that is none', '<style>br{display:none}</style>a<br> b', 'a b'],
  ['a signature', '<p>a</p><div class="gmail_signature">Dana</div>', 'a\n\n--\nDana'],
  ['a bullet that is struck out', '<s>•</s> a', '• a'],
  ['a bullet in a font of pictures', '<p><span style="font-family:Symbol">·</span> 425-555-0101</p>', '· 425-555-0101'],
  [
    'a long text that is struck out',
    `<s>${'word, '.repeat(20)}</s>`,
    `${`~~${'word, '.repeat(5)}word,~~ `.repeat(3)}~~word, word,~~`,
  ],
  ['runs that are struck out', '<s>425 <b>555</b> 0102</s>', '~~425 555 0102~~'],
])('%s', (_, html, text) => {
  expect(visibleHtml(html)).toBe(text);
});
