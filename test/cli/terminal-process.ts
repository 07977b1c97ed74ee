/** A process that runs command lines one after the other, each as `main.ts` runs its own: see `terminal.ts`. */
import { Readable } from 'node:stream';
import { run } from '../../src/cli/program.ts';
import type { Asked, Said } from './terminal.ts';

/** All that goes to a stream of this process, whoever writes it. */
function hear(stream: NodeJS.WriteStream): () => string {
  let text = '';
  stream.write = (chunk: string | Uint8Array, ...more: unknown[]): boolean => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    for (const done of more) if (typeof done === 'function') done();
    return true;
  };
  return () => text;
}

process.on('message', async ({ args, cwd, env, input }: Asked) => {
  const { stdout, stderr } = process;
  const [out, err] = [hear(stdout), hear(stderr)];
  process.chdir(cwd);
  const stdin = Readable.from([Buffer.from(input)]) as unknown as NodeJS.ReadStream;
  const status = await run(args, { env, cwd, stdin, stdout, stderr });
  process.exitCode = undefined;
  process.send?.({ status, out: out(), err: err() } satisfies Said);
});
