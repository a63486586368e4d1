import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { bundleFunctions } from './bundle-functions.ts';
import { ModerationStack } from './moderation-stack.ts';
import { readStage } from './stage.ts';

const project = join(import.meta.dirname, '..');
const app = new App({
  outdir: process.env.CDK_OUTDIR ?? join(project, 'cdk.out'),
  analyticsReporting: false,
  treeMetadata: false,
  // Here and not in cdk.json: the template is the same whether the CDK's command line runs this or Node does.
  context: { '@aws-cdk/aws-iam:minimizePolicies': true },
});
const fromContext: unknown = app.node.tryGetContext('stage');
const settings = readStage(typeof fromContext === 'string' ? fromContext : (process.env.ASKWELL_STAGE ?? 'local'));

const { directoryOf } = await bundleFunctions(project);
new ModerationStack(app, `Askwell-${settings.stage}-Moderation`, { settings, code: (name) => lambda.Code.fromAsset(directoryOf(name)) });
app.synth();
