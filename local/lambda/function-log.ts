import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const maximumBytes = 2_000_000;

/** What the functions print, one file each, the older half thrown away when it grows too long. */
export interface FunctionLogs {
  write(functionName: string, text: string): void;
  close(): void;
}

export function openFunctionLogs(directory: string): FunctionLogs {
  mkdirSync(directory, { recursive: true });
  const open = new Map<string, { file: number; bytes: number }>();
  const openLog = (name: string): { file: number; bytes: number } => {
    const file = openSync(pathOf(name), 'a', 0o600);
    const log = { file, bytes: fstatSync(file).size };
    open.set(name, log);
    return log;
  };
  const pathOf = (name: string): string => join(directory, `${name}.log`);
  return {
    write: (name, text) => {
      let log = open.get(name) ?? openLog(name);
      if (log.bytes > maximumBytes) {
        closeSync(log.file);
        renameSync(pathOf(name), `${pathOf(name)}.1`);
        log = openLog(name);
      }
      log.bytes += writeSync(log.file, text);
    },
    close: () => {
      for (const { file } of open.values()) closeSync(file);
      open.clear();
    },
  };
}
