import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { StartupError } from '../startup-error.ts';

const Manifest = z.object({
  artifacts: z.record(z.string(), z.object({ type: z.string(), properties: z.looseObject({ templateFile: z.string().optional() }).optional() })),
});

const Resource = z.looseObject({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}), Condition: z.string().optional() });
export type Resource = z.infer<typeof Resource>;

const Template = z.looseObject({
  Parameters: z.record(z.string(), z.looseObject({ Default: z.unknown() })).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Resources: z.record(z.string(), Resource),
  Outputs: z.record(z.string(), z.looseObject({ Value: z.unknown() })).default({}),
});
export type Template = z.infer<typeof Template>;

const Assets = z.object({
  files: z.record(z.string(), z.looseObject({ source: z.object({ path: z.string().optional(), packaging: z.string().optional() }) })).default({}),
});

/** One stack of a synthesized CDK app: its template and where its assets lie on disk. */
export interface Assembly {
  readonly stackName: string;
  readonly template: Template;
  /** The directory or file of an asset by the `S3Key` that the template gives it. */
  readonly assetPath: (s3Key: string) => string;
}

/** Reads the core stack, told by its state machine, from `cdk.out`. Throws StartupError when there is none. */
export function readAssembly(directory: string): Assembly {
  const manifest = Manifest.parse(readJson(join(directory, 'manifest.json')));
  for (const [stackName, artifact] of Object.entries(manifest.artifacts)) {
    const file = artifact.properties?.templateFile;
    if (artifact.type !== 'aws:cloudformation:stack' || file === undefined) continue;
    const template = Template.parse(readJson(join(directory, file)));
    if (!Object.values(template.Resources).some((resource) => resource.Type === 'AWS::StepFunctions::StateMachine')) continue;
    const assetsFile = join(directory, file.replace(/\.template\.json$/, '.assets.json'));
    return { stackName, template, assetPath: assetLocator(assetsFile) };
  }
  throw new StartupError(`No stack with a state machine in ${directory}: run "npm run synth" and look at its output.`);
}

function assetLocator(assetsFile: string): (s3Key: string) => string {
  const { files } = Assets.parse(readJson(assetsFile));
  return (s3Key) => {
    const path = files[s3Key.replace(/\.[a-z]+$/, '')]?.source.path;
    if (path === undefined) throw new StartupError(`The asset ${s3Key} is not in ${assetsFile}.`);
    return join(dirname(assetsFile), path);
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
