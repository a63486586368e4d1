import { parseArgs } from 'node:util';
import { StartupError } from '../startup-error.ts';

/** How to play the morning. */
export interface DemoOptions {
  /** Ends by itself when the morning is over. */
  readonly once: boolean;
  /** A running system to play on, instead of a fresh one; without a slash at its end. */
  readonly url: string | undefined;
  /** 0 = any free one. */
  readonly port: number;
  /** Directory that keeps the site; without one it is forgotten. */
  readonly data: string | undefined;
}

/** Parses the command line. Throws StartupError with the usage for what it does not know. */
export function parseDemoOptions(args: readonly string[]): DemoOptions {
  const { once, url, port, data } = parse(args);
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new StartupError(`--port takes a number from 0 to 65535.\n${usage}`);
  return { once, url: url?.replace(/\/$/, ''), port: number, data };
}

const usage = 'Usage: npm run demo [-- --once] [--port 8080] [--data .askwell] [--url http://127.0.0.1:8080]';

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { once: { type: 'boolean', default: false }, url: { type: 'string' }, port: { type: 'string', default: '0' }, data: { type: 'string' } },
    }).values;
  } catch {
    throw new StartupError(usage);
  }
}
