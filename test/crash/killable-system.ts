import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import type { DeadLetterQueue } from '../../local/dev/endpoints.ts';
import { findFreePort } from '../../local/free-port.ts';

const projectDirectory = join(import.meta.dirname, '../..');
const Endpoints = (text: string) => JSON.parse(text) as SystemEndpoints;

/** What a test needs of `endpoints.json`. */
export interface SystemEndpoints {
  readonly sqs: string;
  readonly dynamodb: string;
  readonly stepFunctions: string;
  readonly submissionQueueUrl: string;
  readonly stateMachineArn: string;
  readonly tables: Readonly<Record<string, string>>;
  readonly deadLetterQueues: readonly DeadLetterQueue[];
}

/** The system as `npm start` starts it, on one data directory and one port, to be killed and started again. */
export class KillableSystem {
  readonly data = mkdtempSync(join(tmpdir(), 'askwell-kill-'));
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  endpoints(): SystemEndpoints {
    return Endpoints(readFileSync(join(this.data, 'endpoints.json'), 'utf8'));
  }

  /** Begins to start. `ready` answers whether it got there: false when it died first. */
  async spawn(): Promise<{ ready: Promise<boolean>; said: () => string }> {
    this.#port ||= await findFreePort();
    const child = spawn('npm', ['--silent', 'start', '--', '--port', String(this.#port), '--data', this.data], {
      cwd: projectDirectory,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ready = new Promise<boolean>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => line.startsWith('Askwell is ready') && resolve(true));
      child.once('exit', () => resolve(false));
    });
    return { ready, said: () => said };
  }

  /** Starts, and waits until it is ready. Throws what it said when it is not. */
  async start(): Promise<void> {
    const { ready, said } = await this.spawn();
    if (!(await ready)) throw new Error(`It did not start: ${said()}`);
  }

  /** Kills what is chosen of the process tree, each with SIGKILL, and waits until it is gone. */
  async kill(which: 'all' | 'node' | 'engine' = 'all'): Promise<void> {
    const chosen = (pid: number) => which === 'all' || isEngine(pid) === (which === 'engine');
    for (let left = this.#processes().filter(chosen); left.length > 0; left = this.#processes().filter(chosen)) {
      for (const pid of left) signal(pid, 'SIGKILL');
      await delay(5);
    }
  }

  /** Asks every process but the engine to stop, as Ctrl-C or a service manager would. */
  terminate(): void {
    for (const pid of this.#processes().filter((each) => !isEngine(each))) signal(pid, 'SIGTERM');
  }

  /** Waits until no process but the engine is left. */
  async ends(): Promise<void> {
    while (this.#processes().some((pid) => !isEngine(pid))) await delay(10);
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }

  /** Everything that runs on our data directory, whoever its parent is by now. */
  #processes(): number[] {
    return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).map(Number).filter((pid) => commandOf(pid).includes(this.data));
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function isEngine(pid: number): boolean {
  try {
    return realpathSync(`/proc/${pid}/exe`).endsWith('dynoxide');
  } catch {
    return false;
  }
}

function signal(pid: number, name: 'SIGKILL' | 'SIGTERM'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It was gone already.
  }
}
