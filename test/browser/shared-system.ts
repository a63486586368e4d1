import { inject } from 'vitest';
import { SystemClient } from '../workflow/running-system.ts';

class SharedSystem extends SystemClient {
  override get url(): string {
    return inject('systemUrl');
  }
}

/** The system that all stories share: each looks at its own questions only, and none moves the clock. */
export const system = new SharedSystem();
