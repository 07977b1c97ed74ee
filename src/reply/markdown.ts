/** One Markdown source, two faces: text for every mail program, HTML that a phone shows well. */
import MarkdownIt, { type Token } from 'markdown-it';
import { WIDTH, widthOf, wrap } from './wrap.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

const STYLE: Readonly<Record<string, string>> = {
  h1: 'font-size:20px;line-height:1.3;margin:0 0 16px',
  h2: 'font-size:16px;line-height:1.3;margin:24px 0 8px',
  p: 'margin:0 0 12px',
  ul: 'margin:0 0 12px;padding-left:22px',
  li: 'margin:0 0 4px',
};

/** A whole HTML page with styles inline, because mail programs drop style sheets. */
export function renderHtml(source: string, { language, title }: { language: string; title: string }): string {
  const body = markdown
    .render(source)
    .replace(/<(h1|h2|p|ul|li)>/g, (_, tag: string) => `<${tag} style="${STYLE[tag]}">`);
  const frame =
    'max-width:600px;margin:0 auto;padding:20px 16px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5';
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${markdown.utils.escapeHtml(title)}</title></head>`,
    `<body style="margin:0"><div style="${frame}">`,
    body.trim(),
    '</div></body></html>',
    '',
  ].join('\n');
}

/** Plain text, wrapped; headings underlined, lists with dashes, addresses spelled out. */
export function renderText(source: string): string {
  const lines: string[] = [];
  let inItem = false;
  const tokens = markdown.parse(source, {});
  tokens.forEach((token, i) => {
    if (token.type === 'list_item_open') inItem = true;
    if (token.type === 'list_item_close') inItem = false;
    if (token.type === 'bullet_list_close') lines.push('');
    if (token.type !== 'inline') return;
    const text = inlineText(token.children ?? []);
    const heading = tokens[i - 1]?.type === 'heading_open' ? String(tokens[i - 1]?.tag ?? '') : '';
    if (heading) lines.push(...wrap(text), (heading === 'h1' ? '=' : '-').repeat(Math.min(widthOf(text), WIDTH)), '');
    else if (inItem) lines.push(...wrap(text, WIDTH - 2).map((line, j) => `${j === 0 ? '- ' : '  '}${line}`));
    else lines.push(...wrap(text), '');
  });
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function inlineText(children: readonly Token[]): string {
  let href = '';
  return children
    .map((child) => {
      if (child.type === 'link_open') href = String(child.attrGet('href') ?? '');
      if (child.type === 'link_close') return href ? `: ${href}` : '';
      return child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.content;
    })
    .join('');
}
