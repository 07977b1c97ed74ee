/** The part of a browser's own style sheet (HTML, section 15.3) that bears on what is seen and how lines are broken. */
import { readStyleSheets } from './style-sheets.ts';

const DEFAULTS = `
address, article, aside, blockquote, body, center, dd, details, dialog, dir, div, dl, dt, fieldset, figcaption, figure, footer, form,
h1, h2, h3, h4, h5, h6, header, hgroup, hr, html, legend, listing, main, menu, nav, ol, optgroup, option, p, plaintext, pre, search,
section, summary, ul, xmp { display: block }
li { display: list-item }
table { display: table }
thead, tbody, tfoot { display: table-row-group }
tr { display: table-row }
td, th { display: table-cell }
caption { display: table-caption }
dialog { color: canvastext; background: canvas }
button, input, textarea, select, meter, progress, marquee { display: inline-block }
area, base, datalist, head, link, meta, noembed, noframes, param, rp, script, style, template, title { display: none }
[hidden], dialog:not([open]) { display: none }
[hidden=until-found i] { content-visibility: hidden }
s, strike, del { text-decoration: line-through }
dialog { color: canvastext; background: canvas }
button, input, textarea, select { color: buttontext; background: buttonface; font-size: 13px; line-height: normal; text-indent: 0 }
listing, plaintext, pre, textarea, xmp { white-space: pre }
small, sub, sup { font-size: smaller }
big { font-size: larger }
h1 { font-size: 2em }
h2 { font-size: 1.5em }
h3 { font-size: 1.17em }
h5 { font-size: 0.83em }
h6 { font-size: 0.67em }
a[href] { color: #0000ee }
mark { background: yellow; color: black }
bdo { unicode-bidi: isolate-override }
[dir=rtl i] { direction: rtl }
[dir=ltr i] { direction: ltr }
`;

export const DEFAULT_STYLE = readStyleSheets([{ css: DEFAULTS, media: '' }]);
