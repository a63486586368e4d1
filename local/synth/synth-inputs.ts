import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that decides what synth emits, apart from the environment variables of the stage. */
const inputs = ['infra', 'functions', 'shared', 'models', 'web', 'package-lock.json', 'tsconfig.json', 'cdk.json'];

/** A digest of the sources of the CDK app and of the bundles; equal digests mean an equal `cdk.out`. */
export function digestSynthInputs(projectDirectory: string): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesBelow(join(projectDirectory, input))) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  for (const [name, value] of Object.entries(process.env).sort()) {
    if (name.startsWith('ASKWELL_STAGE')) hash.update(`${name}=${value ?? ''}\0`);
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
