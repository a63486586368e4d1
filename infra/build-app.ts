import { App } from 'aws-cdk-lib';
import { appSettings } from './app-settings.ts';
import type { CodeOf } from './constructs/moderation-function.ts';
import { EdgeStack } from './edge-stack.ts';
import { ModerationStack } from './moderation-stack.ts';
import { keepPublishedRules } from './published-rules.ts';
import type { StageSettings } from '../shared/config/stage-settings.ts';

export interface BuildAppProps {
  /** The stage's settings, once the app can be asked which stage is meant. */
  readonly settingsOf: (app: App) => StageSettings;
  readonly code: CodeOf;
  /** The built front end; asked for where the stage has an edge. */
  readonly web: () => string;
  readonly outdir: string;
}

/** The stacks of one stage: the core, and the edge where the stage has one. */
export function buildApp({ settingsOf, code, web, outdir }: BuildAppProps): App {
  const app = new App({ ...appSettings, outdir });
  const settings = settingsOf(app);
  keepPublishedRules(app);
  new ModerationStack(app, `Askwell-${settings.stage}-Moderation`, { settings, code });
  if (settings.edge !== undefined) new EdgeStack(app, `Askwell-${settings.stage}-Edge`, { stage: settings.stage, edge: settings.edge, web: web() });
  return app;
}
