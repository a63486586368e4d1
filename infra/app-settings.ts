import { DefaultStackSynthesizer } from 'aws-cdk-lib';
import type { AppProps } from 'aws-cdk-lib';

/** Here and not in cdk.json: the template is the same whether the CDK's command line runs the app or Node does. */
export const appSettings = {
  context: {
    '@aws-cdk/aws-iam:minimizePolicies': true,
    '@aws-cdk/core:validateAgainstDefaultRules': true,
  },
  // The CDK's command line looks at the version of the bootstrap stack itself; in the template it is one thing more to emulate.
  defaultStackSynthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
  analyticsReporting: false,
  treeMetadata: false,
  stackTraces: false,
  // It takes longer than all the rest; a test runs it over the same template.
  builtinCloudFormationValidation: false,
} as const satisfies AppProps;
