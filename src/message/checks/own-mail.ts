import { type Check, signal } from './signal.ts';

/** The desk's own mail, forwarded, copied or come back: it never answers itself. */
export const ownMail: Check = (message, { ownAddresses, ownMessageIds }) => {
  const own = new Set(ownAddresses.map((address) => address.toLowerCase()));
  const from = [message.from, message.sender].find((who) => who && own.has(who.address));
  return [
    ...(from ? [signal('own-mail', from.address, `from ${from.address}`)] : []),
    ...(ownMessageIds ? [signal('own-mail', 'message-id', message.messageId ?? '')] : []),
  ];
};
