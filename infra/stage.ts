import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '../shared/domain/parse-json.ts';
import { StageSettings } from '../shared/config/stage-settings.ts';

const directory = join(import.meta.dirname, 'stages');

/** The stages that may be named: one file each in `infra/stages`. */
export function stageNames(): string[] {
  return readdirSync(directory).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length)).sort();
}

/** The settings of a stage. Throws an Error that names what is missing or wrong in its file. */
export function readStage(stage: string): StageSettings {
  if (!stageNames().includes(stage)) {
    throw new Error(`No stage "${stage}": there are ${stageNames().join(', ')}. A new one is a file in infra/stages.`);
  }
  const parsed = StageSettings.safeParse(parseJson(readFileSync(join(directory, `${stage}.json`), 'utf8')));
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'} (${issue.code})`);
    throw new Error(`infra/stages/${stage}.json lacks or misstates: ${wrong.join(', ')}`);
  }
  if (parsed.data.stage !== stage) throw new Error(`infra/stages/${stage}.json is for the stage "${parsed.data.stage}".`);
  return parsed.data;
}
