/**
 * The command line as people use it: `start` is the program as a process of its own, `run` the same in a process that is kept. Most of
 * a short command's time goes into starting, which one test of each kind shows.
 */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PROGRAM } from '../setup/program.ts';

export type Asked = {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly input: string;
};
export type Said = { readonly status: number | null; readonly out: string; readonly err: string };

/** All that comes from the tests' own environment. */
const surroundings = (): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
});

export async function start({ args, cwd, env, input }: Asked): Promise<Said> {
  const child = spawn(process.execPath, [...PROGRAM, ...args], {
    cwd,
    env: { ...surroundings(), HOME: cwd, ...env },
    timeout: 300_000,
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  child.stdin.end(input);
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, out, err };
}

export type Terminal = { run(asked: Asked): Promise<Said>; close(): Promise<void> };

export function openTerminal(): Terminal {
  const child = fork(join(import.meta.dirname, 'terminal-process.ts'), {
    env: surroundings(),
    execArgv: PROGRAM.filter((word) => word.startsWith('-')),
  });
  const ended = once(child, 'exit');
  return {
    async run(asked) {
      child.send({ ...asked, env: { ...surroundings(), HOME: asked.cwd, ...asked.env } });
      const [said] = (await Promise.race([once(child, 'message'), ended])) as [Said | number | null];
      if (said === null || typeof said !== 'object') throw new Error(`the terminal has ended: ${said}`);
      return said;
    },
    async close() {
      child.disconnect();
      await ended;
    },
  };
}
