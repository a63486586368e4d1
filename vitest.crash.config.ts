import { defineConfig } from 'vitest/config';

/** What takes minutes and force: kills, faults at every call, floods of bad requests. One after the other. */
export default defineConfig({
  test: {
    include: ['test/crash/**/*.crash.test.ts'],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
});
