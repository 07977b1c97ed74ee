import { describe, expect, test } from 'vitest';
import { pointsBelow } from '../../../src/message/trim/answers-below.ts';
import { visibleHtml } from '../../../src/message/visible-html.ts';
import { splitWrittenText } from '../../../src/message/written-text.ts';

const BLOCK =
  'From: Number desk <ptn@desk.example>\nSent: Friday, May 8, 2026 9:12 AM\nTo: Ivo Marsh <ivo@marsh.example>\nSubject: Your lines\n';
const asHtml = (text: string): string => text.trim().replaceAll('<', '&lt;').split('\n').join('<br>');
const ownOf = (html: string): string => splitWrittenText(visibleHtml(html)).own;
const inText = (text: string): string => splitWrittenText(text).own;

describe('a note that points to answers below', () => {
  test.each([
    ['My replies are in green under each question.', 'green'],
    ['Please see our comments inline.', null],
    ['Le contesto en rojo dentro de su correo.', 'red'],
    ['Vous trouverez mes réponses ci-dessous.', null],
    ['Le mie risposte sono qui sotto, in blu.', 'blue'],
    ['Ich antworte unten im Text.', null],
    ['下記に回答を記入しました。', null],
  ])('%s', (note, hue) => {
    expect(pointsBelow(`Good morning,\n\n${note}`)).toMatchObject({ hue });
  });

  test.each([
    'I have not had your reply to the question below.',
    'Please port the numbers below.',
    'Your answers below are clear, thank you.',
    'We refer to the mail below and wait for an answer.',
    'Thank you for the quick answer.',
  ])('no such note: %s', (note) => {
    expect(pointsBelow(note)).toBeNull();
  });
});

describe('below the heading that old programs print, each line of the earlier mail has its mark', () => {
  const quoted = '> Which lines shall go?\n425-555-0101 only.\n> And when?\nOn Monday.\n';
  test.each([
    ['with a note that points there', `I answer below.\n\n${BLOCK}\n${quoted}`, 'I answer below.'],
    ['with nothing but a greeting above', `Hello,\n\n----- Original Message -----\n${BLOCK}\n${quoted}`, 'Hello,'],
    ['with the first field behind the divider', `Hello,\n\n----- Original Message ----- ${BLOCK}\n${quoted}`, 'Hello,'],
  ])('%s', (_, text, above) => {
    expect(inText(text).split(/\n+/)).toEqual([above, '425-555-0101 only.', 'On Monday.']);
  });

  test('with a note that says something else, a reply on top leaves all of it below', () => {
    expect(inText(`Yes, go ahead with it.\n\n${BLOCK}\n${quoted}`)).toBe('Yes, go ahead with it.');
  });
});

describe('initials before the mark', () => {
  const lead = 'Tuesday, June 2, 2026, 11:40:02 AM, you wrote:\n\n';
  test('are a quotation below a line that says who wrote', () => {
    expect(inText(`Hi,\n\n${lead}LQ> Which line?\n\n425-555-0101\n\nLQ> When?\n\nFriday`).split(/\n+/)).toEqual([
      'Hi,',
      '425-555-0101',
      'Friday',
    ]);
  });
  test('are the sender’s where nothing says so', () => {
    expect(inText('Port these:\nHQ> 425-555-0101\nHQ> 425-555-0102')).toContain('HQ> 425-555-0102');
  });
});

describe('answers with the name of who writes before them', () => {
  const below = '\nWhich lines?\n\n[Ivo Marsh] 425-555-0101\n\n[Dana] We sent the list.\n\nRegards';
  test('of the one to whom the mail was sent', () => {
    const own = inText(`Please see my answers below.\n\n${BLOCK}${below}`);
    expect(own).toContain('[Ivo Marsh] 425-555-0101');
    expect(own).not.toContain('[Dana]');
  });
  test('not of an earlier round, where no note points there', () => {
    expect(inText(`Any news?\n\n${BLOCK}${below}`)).toBe('Any news?');
  });
});

describe('answers in a page', () => {
  const line = 'style="margin:0 0 0 .8ex;border-left:1px solid #ccc"';
  test('between the pieces of what Gmail quotes', () => {
    const attr = 'On Tue, Jun 2, 2026 at 9:00 AM Desk &lt;ptn@desk.example&gt; wrote:<br>';
    const own = ownOf(
      `<div class="gmail_quote"><div class="gmail_attr">${attr}</div><blockquote class="gmail_quote" ${line}>Who?</blockquote><div>The bakery.</div><blockquote class="gmail_quote" ${line}>When?</blockquote><div>Next week.</div></div>`,
    );
    expect(own.split(/\n+/)).toEqual(['The bakery.', 'Next week.']);
  });

  test('below the paragraphs that Outlook on the web has renamed', () => {
    const own = ownOf(
      `<div id="divRplyFwdMsg">${asHtml(BLOCK)}</div><div class="x_elementToProof">Which lines?</div><div class="elementToProof">425-555-0101</div><div class="x_elementToProof">Bye</div>`,
    );
    expect(own).toBe('425-555-0101');
  });

  const coloured = (note: string, colour: string, question = 'Which lines?'): string =>
    ownOf(
      `<p>${note}</p><div style="border-top:solid #e1e1e1 1pt"><p>${asHtml(BLOCK)}</p></div><p>Dear Ivo,</p><p>${question}</p><p><span style="color:${colour}">425-555-0101</span></p><p>Bye</p>`,
    );
  test.each([
    ['My answers are in red below.', '#c00000'],
    ['Meine Antworten stehen unten in Grün.', 'rgb(0,128,0)'],
    ['See my answers below.', '#1f497d'],
  ])('in another colour: %s', (note, colour) => {
    expect(coloured(note, colour).split(/\n+/)).toEqual([note, '425-555-0101']);
  });
  test.each([
    ['grey', 'My answers are in red below.', '#777777'],
    ['another one than the note names', 'My answers are in red below.', '#0000ff'],
    ['where no note points there', 'Any news on this?', '#c00000'],
  ])('not in a colour that tells nothing: %s', (_, note, colour) => {
    expect(coloured(note, colour)).toBe(note);
  });
  test('not where nothing asks for it and no colour is named', () => {
    expect(coloured('See my answers below.', '#c00000', 'Kind regards,')).toBe('See my answers below.');
  });
  test('not where a mail that Outlook carries along has quoted by itself', () => {
    const own = ownOf(
      `<p>Fine with me, thank you.</p><div id="divRplyFwdMsg">${asHtml(BLOCK)}</div><blockquote type="cite">Which?</blockquote><div>425-555-0101</div>`,
    );
    expect(own).toBe('Fine with me, thank you.');
  });
});

test('a sign-off above an earlier mail ends where answers go on', () => {
  const text = `My answers are below.\n\nKind regards,\nIvo Marsh\n\n${BLOCK}\n> Who gets them?\nMarsh Foundation\n> Thanks`;
  const { own, signature } = splitWrittenText(text);
  expect(own).toContain('Marsh Foundation');
  expect(signature).toContain('Ivo Marsh');
});

test('in time that grows with the mail', () => {
  const many = `${'I answer below,\n'.repeat(2000)}${`${BLOCK}\n> a\nb\n`.repeat(3000)}`;
  const start = performance.now();
  splitWrittenText(many);
  expect(performance.now() - start).toBeLessThan(20_000);
});
