import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');
const account = { AWS_PROFILE: 'none', AWS_REGION: 'eu-west-1' };

function deploy(args: readonly string[], env: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, ['local/run.mjs', 'local/deploy.ts', ...args], { cwd: project, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' });
}

describe('deploy', () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
    ['without anything', [], {}, /Missing: --stage .*; AWS credentials; AWS_REGION\./],
    ['a stage that there is not', ['--stage', 'nowhere'], account, /Missing: infra\/stages\/nowhere\.json\./],
    ['the stage of a laptop', ['--stage', 'local'], account, /Missing: a stage that is not "local"/],
    ['an option that there is not', ['--stag', 'nowhere'], account, /^Usage: npm run deploy -- --stage NAME/],
  ])('refuses %s and says what is missing', (_, args, env, words) => {
    const { status, stderr } = deploy(args, env);
    expect(status).toBe(1);
    expect(stderr).toMatch(words);
    expect(stderr).not.toContain('    at ');
  });
});
