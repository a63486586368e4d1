import { parseArgs } from 'node:util';
import { StartupError } from './startup-error.ts';

/** How to start the system. */
export interface StartOptions {
  /** 0 = any free one. */
  readonly port: number;
  /** Directory of everything that survives a restart. */
  readonly data: string;
  readonly host: string;
  /** Whether `/dev` answers although the host is not loopback. */
  readonly devIdentity: boolean;
}

/** Parses the command line. Throws StartupError with the usage for what it does not know. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const values = parse(args);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new StartupError(`--port takes a number from 0 to 65535.\n${usage}`);
  return { port, data: values.data, host: values.host, devIdentity: values['dev-identity'] };
}

const usage = 'Usage: npm start -- [--port 8080] [--data .askwell] [--host 127.0.0.1] [--dev-identity]';

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8080' },
        data: { type: 'string', default: '.askwell' },
        host: { type: 'string', default: '127.0.0.1' },
        'dev-identity': { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new StartupError(usage);
  }
}
