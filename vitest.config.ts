import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The default leaves one of two cores idle.
    maxWorkers: 2,
    projects: [
      // Pure: nothing that one file does can be seen by the next, so that modules need loading once.
      { test: { name: 'unit', isolate: false, include: ['test/**/*.test.ts'], exclude: ['**/*.emulator.test.ts', '**/*.workflow.test.ts', '**/*.crash.test.ts', '**/*.browser.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 } },
      { test: { name: 'emulator', include: ['test/**/*.emulator.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'workflow', include: ['test/**/*.workflow.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
