import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Endpoints } from '../../local/dev/endpoints.ts';
import type { Local } from '../../local/start-local.ts';
import { RunningSystem } from './running-system.ts';

const program = join(import.meta.dirname, '../../local/start.ts');
// The start includes a synth where something has changed.
const patience = { timeout: 110_000, interval: 20 };

/** The system in a process of its own, as `npm start` starts it: it can be killed, and what it prints is kept. */
export class SpawnedSystem extends RunningSystem {
  #said = '';
  #running: { readonly url: string; readonly endpoints: Endpoints; end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> } | undefined;

  /** Everything that its processes printed so far, errors included. */
  get said(): string {
    return this.#said;
  }

  /** Of another process there are no clock and no counts here. */
  override get local(): Local {
    if (!this.#running) throw new Error('The system is not running.');
    return this.#running as unknown as Local;
  }

  override async start(): Promise<void> {
    const child = spawn(process.execPath, [program, '--port', '0', '--data', this.data], { stdio: ['ignore', 'pipe', 'pipe'] });
    const exited = new Promise((resolve) => child.once('exit', resolve));
    let words = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        words += chunk.toString();
        this.#said += chunk.toString();
      });
    }
    const url = await vi.waitFor(() => {
      const found = /^Askwell is ready at (\S+)$/m.exec(words)?.[1];
      if (found === undefined) throw new Error(`It is not ready: ${words}`);
      return found;
    }, patience);
    const endpoints = JSON.parse(readFileSync(join(this.data, 'endpoints.json'), 'utf8')) as Endpoints;
    const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
      child.kill(signal);
      await exited;
    };
    this.#running = { url, endpoints, end };
  }

  override stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Ends it as a power cut would. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    await this.#running?.end(signal);
    this.#running = undefined;
  }
}
