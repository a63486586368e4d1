import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { buildApp } from './build-app.ts';
import { bundleFunctions } from './bundle-functions.ts';
import { readStage } from './stage.ts';

/*
 * Writes the template and the bundles of one stage to `cdk.out`. The stage is named by `ASKWELL_STAGE`, or by
 * `-c stage=…` to the CDK's command line; `local` otherwise.
 */
const project = join(import.meta.dirname, '..');
const { directoryOf } = await bundleFunctions(project);
const app = buildApp({
  outdir: process.env.CDK_OUTDIR ?? join(project, 'cdk.out'),
  code: (name) => lambda.Code.fromAsset(directoryOf(name)),
  web: () => {
    const web = join(project, '.build/web');
    if (!existsSync(join(web, 'index.html'))) throw new Error('The front end is not built: npm run build:web.');
    return web;
  },
  settingsOf: ({ node }) => {
    const named: unknown = node.tryGetContext('stage');
    return readStage(typeof named === 'string' ? named : (process.env.ASKWELL_STAGE ?? 'local'));
  },
});
app.synth();
