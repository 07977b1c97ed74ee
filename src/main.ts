/** Runs the command line, and nothing else. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 7)) {
  console.error(
    `portdesk needs Node.js 24.7 or newer; this is ${process.versions.node}. npm scripts bring their own: use "npm start" or "npm run --silent portdesk --".`,
  );
  process.exit(1);
}
// Behind the check: what follows does not load on an older version.
const { run } = await import('./cli/program.ts');
const { env, stdin, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), { env, cwd: process.cwd(), stdin, stdout, stderr });

export {};
