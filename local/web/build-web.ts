import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const project = join(import.meta.dirname, '../..');
const buildDirectory = join(project, '.build');

/** The front end as it is served, with hashed assets. */
export const webDirectory = join(buildDirectory, 'web');
const hashFile = join(buildDirectory, 'web.sources');

let building: Promise<void> | undefined;

/** The built front end; built once for this process. Throws with the bundler's own words. */
export async function builtWeb(): Promise<string> {
  building ??= buildWeb();
  await building;
  return webDirectory;
}

/** Builds the front end unless what stands there was built from these very sources. Throws with the bundler's own words. */
export async function buildWeb(): Promise<void> {
  const hash = hashOfSources();
  if (existsSync(join(webDirectory, 'index.html')) && existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) return;
  // Aside first: whoever reads meanwhile, another start or a browser, finds the old one whole.
  const aside = join(buildDirectory, `web-${process.pid}`);
  mkdirSync(buildDirectory, { recursive: true });
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', join(project, 'web'), '--outDir', aside, '--emptyOutDir', '--logLevel', 'error'], { cwd: project, env: { ...process.env, NODE_ENV: 'production' } });
  putInPlace(aside);
  writeFileSync(hashFile, hash);
}

function putInPlace(aside: string): void {
  const old = `${aside}-old`;
  moveAside(webDirectory, old);
  try {
    renameSync(aside, webDirectory);
  } catch (error) {
    // Another start was quicker, with the same sources.
    if (!existsSync(join(webDirectory, 'index.html'))) throw error;
    rmSync(aside, { recursive: true });
  }
  rmSync(old, { recursive: true, force: true });
}

/** Nothing is there to move at the first build, or another start has just moved it. */
function moveAside(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (existsSync(from)) throw error;
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync(['web/**/*.{ts,tsx,json,css,html,svg}', 'package-lock.json'], { cwd: project }).sort();
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(project, file)));
  return hash.digest('hex');
}
