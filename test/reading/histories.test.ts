import { describe, expect, test } from 'vitest';
import { mailPage } from '../../src/reading/mail-page.ts';

const DANA = { name: 'Dana Whitfield', address: 'help@contoso.example' };
const SUBJECT = '[Lines - Task #20871] (Open) Move 425-555-0118';
const read = (text: string, subject = SUBJECT) => mailPage({ text, subject, signer: DANA });
const kindsOf = (text: string, rows: readonly string[], subject?: string): (string | undefined)[] => {
  const { blocks } = read(text, subject).page;
  return rows.map((row) => blocks.find(({ lines }) => lines.some((one) => one.text.includes(row)))?.kind);
};
const SAID = 'Port 425-555-0118 to Willow. The PIN is 0412978.';

describe('a ticket that somebody updated: what the system says above and below is told from their words', () => {
  test.each([
    [
      'with its changes right below',
      'Issue #20871 has been updated by Dana Whitfield.\nStatus changed from New to Open\nAssignee set to Ben Ott',
      'Status: Open',
    ],
    [
      'in Spanish',
      'La petición #20871 ha sido actualizada por Dana Whitfield.\n\nEstado cambiado de Nueva a En curso',
      'Estado: En curso',
    ],
    [
      'in French',
      'La demande #20871 a été mise à jour par Dana Whitfield.\n\n* Statut changé de Nouveau à Ouvert',
      '* Statut: Ouvert',
    ],
    ['in Italian', 'Dana Whitfield ha aggiornato la richiesta #20871.\n\nStato: da Nuovo a Aperto', 'Stato: Aperto'],
    [
      'in Japanese',
      'チケット #20871 が Dana Whitfield によって更新されました。\n\n* ステータス を 新規 から 進行中 に変更',
      '* ステータス: 進行中',
    ],
  ])('%s', (_, head, field) => {
    const text = `${head}\n\n${SAID}\n\nTask #20871: Move 425-555-0118\n\n* Author: Ben Ott\n${field}\n\nWe are moving house.\n\n--\nYou get this notification because you have subscribed.`;
    const rows = [...head.split('\n').filter((row) => row !== ''), 'Port 425', 'Task #20871', 'Author', field];
    expect(kindsOf(text, [...rows, 'moving house', 'You get this'])).toEqual([
      ...rows.map((row) => (row === 'Port 425' ? 'prose' : 'notice')),
      'quoted',
      'notice',
    ]);
    expect(read(text).own).toBe(SAID);
  });

  test.each([
    ['English', 'Comments have been added to your request.', 'Number: RITM0020871\nState: Open', 'Additional comments'],
    ['French', 'Votre demande a reçu une réponse.', 'Numéro : RITM0020871\nÉtat : Ouvert', 'Commentaires'],
    ['Japanese', 'コメントが追加されました。', '番号: RITM0020871\n優先度: 3 - 中', '追加コメント'],
  ])('its fields, and who writes, and when: %s', (_, first, fields, kind) => {
    const subject = 'RITM0020871 - Port 425-555-0118 block';
    const stamp = `2026-03-16 10:11:12 PDT - Dana Whitfield ${kind}`;
    const text = `${first}\n\n${fields}\nTitle: Port 425-555-0118 block\n\n${stamp}\n${SAID}\nDana Whitfield, Telecom`;
    const rows = [first, ...fields.split('\n'), 'Title:', stamp, 'Port 425-555-0118 to', 'Dana Whitfield, Telecom'];
    expect(kindsOf(text, rows, subject)).toEqual([...Array(rows.length - 2).fill('notice'), 'prose', 'sign-off']);
  });

  test('headings of the entries, the title of the ticket', () => {
    const text = `Comments were added.\n\nTitle: Port 425-555-0118 block\n\nComments:\n2026-03-16 10:11:12 PDT - Dana Whitfield\n${SAID}\n\nEarlier comments:\n2026-03-15 10:11:12 PDT - Number desk\nWhich lines?`;
    const rows = ['Comments were', 'Title:', 'Port 425-555-0118 to', 'Earlier comments:', 'Which lines?'];
    const kinds = ['notice', 'notice', 'prose', 'notice', 'quoted'];
    expect(kindsOf(text, rows, 'RITM1 - Port 425-555-0118 block')).toEqual(kinds);
    // Of another subject it may be what is asked.
    expect(read(text, 'A question').own).toContain('Title: Port');
  });

  test.each([
    ['Dana Whitfield (Willow), March 16, 2026 10:30 AM', 'Number desk, March 15, 2026 9:00 AM'],
    ['Dana Whitfield, 16 mars 2026 10:30', 'Service des numéros, 15 mars 2026 09:00'],
    ['ダナ・ホイットフィールド (ウィロー), 2026年3月17日 10:10 JST', '番号デスク, 2026年3月16日 18:02 JST'],
  ])('entries between rules: %s', (newest, older) => {
    const rule = '-'.repeat(40);
    const text = `##- Reply above this line -##\n\n${rule}\n\n${newest}\n\n${SAID}\n\n${rule}\n\n${older}\n\nWhich lines?`;
    expect(kindsOf(text, [newest, 'Port 425', older, 'Which lines?'])).toEqual(['notice', 'prose', 'quoted', 'quoted']);
  });
});

describe('what limits a request stays heard, whatever system it looks like', () => {
  const heard = (text: string, subject?: string): string => {
    const { own, signature } = read(text, subject);
    return `${own}\n${signature}`;
  };
  const SHEET = 'Task #20871: Move 425-555-0118\n\nAuthor: Ben Ott\nStatus: Open';

  test.each([
    ['a change that keeps back', 'Issue #20871 has been updated by Dana Whitfield.\nStatus changed, the fax stays'],
    ['a sentence in its place', 'Issue #20871 has been updated by Dana Whitfield.\n\nHold the fax line until Friday'],
    ['a head that limits', 'Issue #20871 was sent by Dana Whitfield, but only the first line moves.'],
    ['a head of the sender’s own', 'Request #20871 covers one line.'],
  ])('%s', (_, head) => {
    const text = `${head}\n\n${SAID}\n\n${SHEET}`;
    for (const row of head.split('\n').filter((one) => one !== '' && !one.includes('updated by')))
      expect(heard(text)).toContain(row);
    expect(heard(text)).toContain(SAID);
  });

  test.each([
    'Exception: not 0119',
    'Stays: 425-555-0119',
    'Note: wait for our call',
    'Nota: solo la primera',
  ])('a field that says more: %s', (field) => {
    const text = `Comments were added.\n\nNumber: RITM0020871\n${field}\n\n2026-03-16 10:11:12 PDT - Dana Whitfield\n${SAID}`;
    expect(read(text, 'RITM0020871 - Port 425-555-0118').own).toContain(field);
  });

  test('a plan of what moves when is no history', () => {
    const plan = 'Sales, March 18, 2026 10:00 AM\n\nFax, March 19, 2026 10:00 AM\n\nThe fax only with our word.';
    const text = `##- Reply above this line -##\n\n${'-'.repeat(40)}\n\nDana Whitfield, March 16, 2026 10:30 AM\n\n${SAID}\n\n${plan}`;
    expect(read(text).own).toContain(plan);
  });

  test.each([
    'Mar 18, 2026, 10:00 AM PDT',
    'Apr 1, 2026, 10:00 AM PDT',
    'Sales, Mar 12, 2026, 10:00 AM PDT',
  ])('a time that is no entry’s: %s', (time) => {
    const plan = `Fax\n\n${time}\n\nThe fax only with our word.`;
    const text = `##- Reply above this line -##\n\nDana Whitfield\n\nMar 16, 2026, 10:30 AM PDT\n\n${SAID}\n\n${plan}`;
    expect(read(text).own).toContain(plan);
    const older = plan.replace(time, 'Mar 13, 2026, 4:02 PM PDT');
    expect(read(text.replace(plan, older)).own).not.toContain('only with our word');
  });
});
