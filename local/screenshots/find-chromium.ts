import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { StartupError } from '../startup-error.ts';

const names = ['chromium', 'chromium-browser'];

/** Debian's chromium, by the PATH. Throws StartupError when there is none. */
export function findChromium(path: string = process.env['PATH'] ?? ''): string {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
  if (found === undefined) throw new StartupError('There is no chromium on the PATH. On Debian: apt-get install chromium fonts-noto-cjk');
  return found;
}
