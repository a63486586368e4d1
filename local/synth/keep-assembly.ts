import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the assembly that stands in `from` into `to`, in place of what is there. A running system starts functions from it for as
 * long as it lives, and `cdk.out` is anybody's to write anew. Bundles are linked where the file system can: CDK names their
 * directories after what they hold.
 */
export function keepAssembly(from: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isFile()) copyFileSync(source, target);
    else if (entry.name.startsWith('asset.')) linkFiles(source, target);
    else cpSync(source, target, { recursive: true });
  }
  return to;
}

function linkFiles(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFiles(source, target);
    else linkOrCopy(source, target);
  }
}

/** Directories on two file systems have no links in common. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
