import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What the tests start as processes and threads is compiled once, and not once each. */
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules', '.cache', 'compiled');

/** Tests that start processes, servers and threads, or change what a whole process shares: each file in a process of its own. */
const APART = ['base', 'cli', 'daemon', 'documents', 'mailbox', 'outbox'].map((place) => `test/${place}/**/*.test.ts`);

export default defineConfig({
  test: {
    setupFiles: ['test/setup/loopback-only.ts', 'test/setup/properties.ts'],
    // No test measures the clock: these bound what hangs, on a machine that is busy with something else, too.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One more than the cores of a small machine: some tests wait for servers.
    maxWorkers: 3,
    execArgv: ['--no-regexp-tier-up'],
    projects: [
      // What reads and decides is loaded once for many files: its models and patterns cost more than most tests do.
      { extends: true, test: { name: 'together', include: ['test/**/*.test.ts'], exclude: APART, isolate: false } },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
