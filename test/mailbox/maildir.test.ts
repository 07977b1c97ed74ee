import { execFileSync, spawn } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mailbox } from '../../src/mailbox/mailbox.ts';
import { openMaildir } from '../../src/mailbox/maildir.ts';
import { deliverToMaildir } from '../../src/mailbox/maildir-deliver.ts';
import { mailboxContract } from './contract.ts';
import { eventually, letter, watching } from './support.ts';

const readAll = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
};

mailboxContract('a Maildir', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'portdesk-maildir-'));
  const root = join(parent, 'ptn');
  const mailbox = openMaildir(root, 'ptn');
  return {
    mailbox,
    deliver: async (raw) => void (await deliverToMaildir(root, Buffer.from(raw, 'latin1'))),
    contents: (folder) => readAll(join(root, `.${folder}`, 'cur')),
    emptyInbox: () => rm(join(root, 'new'), { recursive: true }),
    close: async () => {
      await mailbox.close();
      await rm(parent, { recursive: true });
    },
  };
});

let parent: string;
let root: string;
let mailbox: Mailbox;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'portdesk-maildir-'));
  root = join(parent, 'deep', 'ptn');
  await mkdir(join(root, 'new'), { recursive: true });
  mailbox = openMaildir(root, 'ptn');
});
afterEach(() => rm(parent, { recursive: true }));

const waitingTexts = async (): Promise<string[]> => {
  const texts = [];
  for (const identity of await mailbox.listWaiting()) {
    texts.push(Buffer.from((await mailbox.fetch(identity)) ?? '').toString('latin1'));
  }
  return texts;
};

test('the folders are made when missing, for their owner only', async () => {
  await rm(join(parent, 'deep'), { recursive: true });
  await using watch = watching(mailbox);
  await eventually(async () => expect((await readdir(root)).sort()).toEqual(['cur', 'new', 'tmp']));
  expect((await stat(root)).mode & 0o777).toBe(0o700);
  expect(watch.troubles).toEqual([]);
});

test.each([
  ['into new/', 'new'],
  ['into cur/', 'cur'],
  ['beside them', '.'],
])('an .eml dropped %s is told of within a second', async (_where, folder) => {
  await using watch = watching(mailbox);
  await eventually(() => expect(watch.arrivals).toBe(1));
  await writeFile(join(root, folder, 'Bestellung Nr 7.eml'), letter('dropped'));
  await eventually(() => expect(watch.arrivals).toBeGreaterThan(1));
  expect(await waitingTexts()).toEqual([letter('dropped')]);
});

test('a mail that is written with pauses is taken only when it is whole', async () => {
  await using _watch = watching(mailbox);
  const script = 'printf "Subject: slow\\r\\n" >slow.eml; exec >>slow.eml; sleep 1.2; printf "\\r\\nwhole\\r\\n"';
  const writer = spawn('sh', ['-c', script], { cwd: join(root, 'new'), stdio: 'ignore' });
  while (writer.exitCode === null) {
    expect(await mailbox.listWaiting()).toEqual([]);
    await sleep(50);
  }
  await eventually(async () => expect(await waitingTexts()).toEqual(['Subject: slow\r\n\r\nwhole\r\n']));
});

test('a copy that grows by and by is not read before it rests', async () => {
  const path = join(root, 'growing.eml');
  for (const part of [letter('grows'), 'more\r\n', 'and more\r\n']) {
    await writeFile(path, part, { flag: 'a' });
    expect(await mailbox.listWaiting()).toEqual([]);
    await sleep(200);
  }
  await eventually(async () => expect(await waitingTexts()).toEqual([`${letter('grows')}more\r\nand more\r\n`]));
});

test('an empty file waits for its content', async () => {
  await writeFile(join(root, 'new', 'empty.eml'), '');
  await mailbox.listWaiting();
  await sleep(700);
  expect(await mailbox.listWaiting()).toEqual([]);
  await writeFile(join(root, 'new', 'empty.eml'), letter('no more'));
  await eventually(async () => expect(await waitingTexts()).toEqual([letter('no more')]));
});

test('a file moved in is taken at the first look', async () => {
  await writeFile(join(parent, 'ready.eml'), letter('moved'));
  await sleep(20);
  await rename(join(parent, 'ready.eml'), join(root, 'new', 'ready.eml'));
  expect(await waitingTexts()).toEqual([letter('moved')]);
});

test('the same file name dropped twice gives two identities', async () => {
  const identities = [];
  for (const subject of ['monday', 'tuesday']) {
    const path = join(root, 'new', 'order.eml');
    await writeFile(path, letter(subject));
    await utimes(path, 1, 1);
    const [identity] = await mailbox.listWaiting();
    if (!identity) throw new Error('nothing waits');
    identities.push(identity.uid);
    await mailbox.file(identity, 'Accepted');
  }
  expect(new Set(identities).size).toBe(2);
  expect(await readAll(join(root, '.Accepted', 'cur'))).toHaveLength(2);
});

test('a mail keeps its identity when a mail program marks it as read', async () => {
  const uid = await deliverToMaildir(root, Buffer.from(letter('read')));
  const before = await mailbox.listWaiting();
  await mkdir(join(root, 'cur'), { recursive: true });
  await rename(join(root, 'new', uid), join(root, 'cur', `${uid}:2,RS`));
  expect(await mailbox.listWaiting()).toEqual(before);
  expect(await waitingTexts()).toEqual([letter('read')]);
  expect(await mailbox.file({ folder: 'INBOX', uidValidity: '0', uid }, 'Rejected')).toBe('filed');
});

test('a mail that a mail program marked as deleted does not wait', async () => {
  const uid = await deliverToMaildir(root, Buffer.from(letter('trash')));
  await rename(join(root, 'new', uid), join(root, 'cur', `${uid}:2,ST`));
  expect(await mailbox.listWaiting()).toEqual([]);
});

test('names with odd characters are taken, whatever bytes they are made of', async () => {
  const names = ['two words.eml', 'naïve\nline.eml', "quote'$(x).eml", '日本.eml', 'colon:in:it.eml', 'no-suffix'];
  for (const name of names) await writeFile(join(root, 'new', name), letter('odd'));
  await writeFile(Buffer.concat([Buffer.from(`${root}/new/`), Buffer.from([0xff, 0xfe, 0x2e])]), letter('odd'));
  await eventually(async () => expect(await waitingTexts()).toHaveLength(names.length + 1));
  expect(new Set(await waitingTexts())).toEqual(new Set([letter('odd')]));
});

test('what is no mail is left alone: folders, links, hidden files and the files of mail servers', async () => {
  await mkdir(join(root, 'new', 'folder.eml'));
  await writeFile(join(parent, 'elsewhere'), letter('linked'));
  await symlink(join(parent, 'elsewhere'), join(root, 'new', 'link.eml'));
  for (const name of ['new/.hidden.eml', 'dovecot-uidlist', 'notes.txt', 'subscriptions'])
    await writeFile(join(root, name), 'x');
  for (const name of ['new/.hidden.eml', 'notes.txt']) await utimes(join(root, name), 1, 1);
  expect(await mailbox.listWaiting()).toEqual([]);
  expect(await readdir(join(root, 'new'))).toContain('folder.eml');
});

test('the watch goes on when the whole folder is removed and made again', async () => {
  await using watch = watching(mailbox);
  await eventually(() => expect(watch.arrivals).toBe(1));
  await rename(root, join(parent, 'removed'));
  await eventually(async () => expect(await readdir(join(root, 'new'))).toEqual([]));
  await writeFile(join(root, 'new', 'later.eml'), letter('later'));
  await eventually(() => expect(watch.arrivals).toBeGreaterThan(1), 3000);
  expect(await waitingTexts()).toEqual([letter('later')]);
});

test('a folder that cannot be made ends the watch at the start with a remedy', async () => {
  await rm(root, { recursive: true });
  await writeFile(root, 'a file is in the way');
  await expect(watching(mailbox).end()).rejects.toMatchObject({
    code: 'maildir-unusable',
    temporary: false,
    remedy: expect.any(String),
  });
  expect(await mailbox.probe()).toEqual([expect.objectContaining({ ok: false, remedy: expect.any(String) })]);
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is told of and holds up no other', async () => {
  await deliverToMaildir(root, Buffer.from(letter('fine')));
  const locked = await deliverToMaildir(root, Buffer.from(letter('locked')));
  await chmod(join(root, 'new', locked), 0);
  await using watch = watching(mailbox);
  await eventually(() =>
    expect(watch.troubles).toEqual([expect.objectContaining({ code: 'mail-unreadable', temporary: true })]),
  );
  expect(await waitingTexts()).toEqual([letter('fine')]);
});

test('a mail above 60 MB is refused for good and stays where it is', async () => {
  const uid = await deliverToMaildir(root, Buffer.from(letter('huge')));
  execFileSync('truncate', ['-s', '61M', join(root, 'new', uid)]);
  await utimes(join(root, 'new', uid), 1, 1);
  const [identity] = await mailbox.listWaiting();
  if (!identity) throw new Error('nothing waits');
  await expect(mailbox.fetch(identity)).rejects.toMatchObject({ code: 'mail-too-large', temporary: false });
  expect(await mailbox.file(identity, 'Failed')).toBe('filed');
});

test('subfolders are marked as Maildir++ wants it, and filed mails count as read', async () => {
  const uid = await deliverToMaildir(root, Buffer.from(letter('filed')));
  await mailbox.file({ folder: 'INBOX', uidValidity: '0', uid }, 'Review');
  expect((await readdir(join(root, '.Review'))).sort()).toEqual(['cur', 'maildirfolder', 'new', 'tmp']);
  expect(await readdir(join(root, '.Review', 'cur'))).toEqual([`${uid}:2,S`]);
});
