/** A TCP way between two ports that can go silent: connections stay open, and no byte passes any more. */
import { connect, createServer, type Socket } from 'node:net';

export type SilentProxy = {
  readonly port: number;
  /** From now on nothing passes on the connections there are; new ones pass. */
  silence(): void;
  stop(): Promise<void>;
};

export async function startSilentProxy(target: number): Promise<SilentProxy> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => open.delete(socket));
    }
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    port: address.port,
    silence: () => {
      for (const socket of open) socket.unpipe().pause();
    },
    stop: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
