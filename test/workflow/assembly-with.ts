import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesize } from '../../local/synth/synthesize.ts';
import type { StageSettings } from '../../shared/config/stage-settings.ts';

const project = join(import.meta.dirname, '../..');

/** A copy of the synthesized app, in a directory that the caller removes, whose functions see other settings of the stage. */
export async function assemblyWith(changed: Partial<StageSettings>): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'askwell-assembly-'));
  cpSync(await synthesize(project), directory, { recursive: true });
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.template.json'))) {
    const template = JSON.parse(readFileSync(join(directory, file), 'utf8'), (name, value: unknown) =>
      name === 'STAGE_SETTINGS' && typeof value === 'string' ? JSON.stringify({ ...(JSON.parse(value) as object), ...changed }) : value,
    ) as unknown;
    writeFileSync(join(directory, file), JSON.stringify(template));
  }
  return directory;
}
