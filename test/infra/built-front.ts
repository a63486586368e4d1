import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory that looks like a built front end. */
export function builtFront(): string {
  const directory = mkdtempSync(join(tmpdir(), 'askwell-front-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html>');
  writeFileSync(join(directory, 'assets/index-1.js'), '');
  return directory;
}
