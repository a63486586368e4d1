import { defineConfig } from 'vitest/config';

/** Whole stories in Debian's chromium, on one running system. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.test.ts'],
    globalSetup: 'test/browser/global-setup.ts',
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
