import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const projectDirectory = join(import.meta.dirname, '..');

export interface SpawnedSystem {
  readonly url: string;
  /** Milliseconds from spawn to the line that says it is ready. */
  readonly readyMs: number;
  /** Memory of the whole process tree now, in megabytes. */
  memoryMb(): number;
  stop(): Promise<void>;
}

/** Starts the system as `npm start` does, in a process of its own, on `kept` data or on a data directory of its own. */
export async function spawnSystem(kept?: string): Promise<SpawnedSystem> {
  const data = kept ?? mkdtempSync(join(tmpdir(), 'askwell-bench-'));
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['local/run.mjs', 'local/start.ts', '--port', '0', '--data', data], { cwd: projectDirectory, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  // A measure that fails leaves nothing running.
  process.once('exit', () => child.kill('SIGTERM'));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Askwell is ready at (\S+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    return {
      url,
      readyMs: performance.now() - startedAt,
      memoryMb: () => treeOf(child.pid ?? 0).reduce((sum, pid) => sum + residentMb(pid), 0),
      stop: async () => {
        child.kill('SIGTERM');
        await exited;
        if (kept === undefined) rmSync(data, { recursive: true, force: true });
      },
    };
  }
  throw new Error('The system ended before it was ready.');
}

function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const parent = Number(/\) \S (\d+)/.exec(read(`/proc/${entry}/stat`))?.[1] ?? -1);
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const reach = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(reach)];
  return reach(root);
}

function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
