import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What the tests start as processes and threads is compiled once, and not once each. */
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules', '.cache', 'compiled');

/** Tests that bound the memory of a whole process: each file in one of its own. */
const APART = ['base/thread-pool', 'documents/bombs', 'documents/damaged'].map((file) => `test/${file}.test.ts`);

export default defineConfig({
  test: {
    setupFiles: ['test/setup/loopback-only.ts', 'test/setup/properties.ts'],
    // No test measures the clock: these bound what hangs, on a machine that is busy with something else, too.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The cores of a small machine: each worker loads models and patterns anew, and compiles each pattern when it first meets it.
    maxWorkers: 2,
    execArgv: ['--no-regexp-tier-up'],
    // Node loads the sources as it does for users. Vite's runner costs a fifth of all CPU: it transforms each, and each import is a detour.
    experimental: { viteModuleRunner: false },
    projects: [
      // What reads and decides is loaded once for many files: its models and patterns cost more than most tests do.
      { extends: true, test: { name: 'together', include: ['test/**/*.test.ts'], exclude: APART, isolate: false } },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
