import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup/loopback-only.ts'],
    // No test measures the clock: these bound what hangs, on a machine that is busy with something else, too.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One more than the cores of a small machine: some tests wait for servers.
    maxWorkers: 3,
  },
});
