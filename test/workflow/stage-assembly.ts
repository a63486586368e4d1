import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { synthesize } from '../../local/synth/synthesize.ts';
import type { StageSettings } from '../../shared/config/stage-settings.ts';

/** The synthesized app as another stage would have it: the same template, with these settings in its functions. */
export async function assembleStage(directory: string, changed: Partial<StageSettings>): Promise<string> {
  const synthesized = await synthesize(join(import.meta.dirname, '../..'));
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(synthesized)) {
    const [from, to] = [join(synthesized, name), join(directory, name)];
    if (name.startsWith('asset.')) symlinkSync(from, to);
    else if (name.endsWith('.template.json')) writeFileSync(to, changeSettings(readFileSync(from, 'utf8'), changed));
    else cpSync(from, to);
  }
  return directory;
}

function changeSettings(template: string, changed: Partial<StageSettings>): string {
  const document = JSON.parse(template) as { Resources: Record<string, { Properties?: { Environment?: { Variables?: Record<string, unknown> } } }> };
  for (const { Properties } of Object.values(document.Resources)) {
    const variables = Properties?.Environment?.Variables;
    const settings = variables?.['STAGE_SETTINGS'];
    if (variables === undefined || settings === undefined) continue;
    if (typeof settings !== 'string') throw new Error('The settings of the stage are not text in the template.');
    variables['STAGE_SETTINGS'] = JSON.stringify({ ...(JSON.parse(settings) as object), ...changed });
  }
  return JSON.stringify(document);
}
