import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExclusively } from '../../../local/exclusive-file.ts';
import { digestSynthInputs } from '../../../local/synth/synth-inputs.ts';
import { temporaryDirectory } from '../fixture/temporary-directory.ts';

describe('the digest of what synth reads', () => {
  it('changes with a source and with nothing else', () => {
    const project = temporaryDirectory();
    mkdirSync(join(project, 'infra/constructs'), { recursive: true });
    mkdirSync(join(project, 'docs'));
    writeFileSync(join(project, 'infra/constructs/a.ts'), 'one');
    const before = digestSynthInputs(project);
    writeFileSync(join(project, 'docs/b.md'), 'words');
    expect(digestSynthInputs(project)).toBe(before);
    writeFileSync(join(project, 'infra/constructs/a.ts'), 'two');
    const changed = digestSynthInputs(project);
    expect(changed).not.toBe(before);
    writeFileSync(join(project, 'package-lock.json'), '{}');
    expect(digestSynthInputs(project)).not.toBe(changed);
  });
});

describe('an exclusive file', () => {
  it('is held by one at a time', async () => {
    const path = join(temporaryDirectory(), 'lock');
    const held = await openExclusively(path);
    expect(await openExclusively(path, 60)).toBeUndefined();
    held?.close();
    const next = await openExclusively(path);
    expect(next).toBeDefined();
    next?.close();
  });
});
