/*
 * The front door of every command: `node local/run.mjs local/start.ts …`. Node 20 cannot even read TypeScript, so the
 * check for a Node that can is in plain JavaScript.
 */
import { pathToFileURL } from 'node:url';

const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  console.error(
    `Askwell needs Node 24; this is ${process.version}. "npm ci" installs one for linux-x64 that the npm scripts use (not with --omit=optional): ` +
      'run "npm start" instead of calling node yourself. On another platform install Node 24.',
  );
  process.exit(1);
}
process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1]));
