/** Runs the command line, and nothing else. */
import module from 'node:module';
import { join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 7)) {
  console.error(
    `portdesk needs Node.js 24.7 or newer; this is ${process.versions.node}. npm scripts bring their own: use "npm start" or "npm run --silent portdesk --".`,
  );
  process.exit(1);
}
// A third of a short command's time is the compiling of its sources. Kept beside them: nobody else may write there, and where this user
// may not either, nothing is kept. Threads take the place from the environment.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '..', 'node_modules', '.cache', 'compiled');
module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
// Behind the check: what follows does not load on an older version.
const { run } = await import('./cli/program.ts');
const { env, stdin, stdout, stderr } = process;
// Whoever read the output has left, as `head` does after ten lines: no fault, and nobody to tell it. The status is that of SIGPIPE.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(141);
});
process.exitCode = await run(process.argv.slice(2), { env, cwd: process.cwd(), stdin, stdout, stderr });
