import { connect, type Socket } from 'node:net';

/**
 * Delivers mails to one recipient over LMTP (RFC 2033), all on one connection.
 * @throws Error with the server's words when one is refused
 */
export async function deliverByLmtp(port: number, recipient: string, mails: readonly Uint8Array[]): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  const replies = repliesOf(socket);
  const ask = async (line: string | null, expected: string): Promise<void> => {
    if (line !== null) socket.write(`${line}\r\n`);
    const { value: reply } = await replies.next();
    if (!reply?.startsWith(expected)) throw new Error(`LMTP: ${line ?? 'data'} was answered ${reply ?? 'not at all'}`);
  };
  try {
    await ask(null, '220');
    await ask('LHLO test.example', '250');
    for (const mail of mails) {
      await ask('MAIL FROM:<sender@customer.example>', '250');
      await ask(`RCPT TO:<${recipient}>`, '250');
      await ask('DATA', '354');
      socket.write(dotStuffed(mail));
      await ask(null, '250');
    }
  } finally {
    socket.end('QUIT\r\n');
    socket.destroySoon();
  }
}

async function* repliesOf(socket: Socket): AsyncGenerator<string, undefined> {
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
      const line = text.slice(0, end);
      text = text.slice(end + 2);
      // 250-... lines go on; the one with a space ends the reply.
      if (line[3] !== '-') yield line;
    }
  }
}

function dotStuffed(mail: Uint8Array): Buffer {
  const text = Buffer.from(mail).toString('latin1').replace(/\r?\n/g, '\r\n').replace(/^\./gm, '..');
  return Buffer.from(`${text}${text.endsWith('\r\n') ? '' : '\r\n'}.\r\n`, 'latin1');
}
