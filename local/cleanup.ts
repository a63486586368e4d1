/** What must be undone, last first; each step is tried even when one before it fails. */
export interface Cleanup {
  add(step: () => void | Promise<void>): void;
  run(): Promise<void>;
}

export function createCleanup(): Cleanup {
  const steps: (() => void | Promise<void>)[] = [];
  return {
    add: (step) => void steps.push(step),
    run: async () => {
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
        try {
          await step();
        } catch {
          // The rest must still be stopped; what failed dies with the process.
        }
      }
    },
  };
}
