import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { appSettings } from './app-settings.ts';
import { bundleFunctions } from './bundle-functions.ts';
import { EdgeStack } from './edge-stack.ts';
import { ModerationStack } from './moderation-stack.ts';
import { readStage } from './stage.ts';

/*
 * Writes the template and the bundles of one stage to `cdk.out`. The stage is named by `ASKWELL_STAGE`, or by
 * `-c stage=…` to the CDK's command line; `local` otherwise.
 */
const project = join(import.meta.dirname, '..');
const app = new App({ ...appSettings, outdir: process.env.CDK_OUTDIR ?? join(project, 'cdk.out') });
const named: unknown = app.node.tryGetContext('stage');
const settings = readStage(typeof named === 'string' ? named : (process.env.ASKWELL_STAGE ?? 'local'));

const { directoryOf } = await bundleFunctions(project);
new ModerationStack(app, `Askwell-${settings.stage}-Moderation`, { settings, code: (name) => lambda.Code.fromAsset(directoryOf(name)) });
if (settings.edge !== undefined) new EdgeStack(app, `Askwell-${settings.stage}-Edge`, { stage: settings.stage, edge: settings.edge });
app.synth();
