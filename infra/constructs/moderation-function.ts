import { Duration } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { functionEnvs } from '../../shared/config/function-env.ts';
import type { FunctionName, FunctionVariables } from '../../shared/config/function-env.ts';
import { functionDuties } from '../function-duties.ts';
import { ExplainedAlarm, minutely } from './explained-alarm.ts';
import type { Foundation } from './foundation.ts';

/** Where a function's bundle comes from. */
export type CodeOf = (name: FunctionName) => lambda.Code;

/** A value for every variable that any function reads: a forgotten one does not compile. */
export type Environment = Readonly<Record<{ [N in FunctionName]: keyof FunctionVariables<N> }[FunctionName], string>>;

export interface ModerationFunctionProps {
  readonly foundation: Foundation;
  readonly code: CodeOf;
  /** The function gets the variables that `functionEnvs` names for it, no more. */
  readonly environment: Environment;
}

/** How long a function may run, by its duty. */
export function timeoutOf(name: FunctionName): Duration {
  return Duration.seconds(functionDuties[name].timeoutSeconds ?? 15);
}

/** One of `functions/`: its bundle, its environment, a role of its own, an encrypted log that ends, an alarm on its errors. */
export class ModerationFunction extends Construct {
  readonly function: lambda.Function;

  constructor(scope: Construct, name: FunctionName, { foundation, code, environment }: ModerationFunctionProps) {
    super(scope, name);
    const functionName = foundation.name(name);
    const logGroup = foundation.logGroup(this, 'logs', `/aws/lambda/${functionName}`);
    this.function = new lambda.Function(this, 'function', {
      functionName,
      code: code(name),
      handler: 'index.handler',
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      memorySize: 512,
      timeout: timeoutOf(name),
      environment: pick(environment, Object.keys(functionEnvs[name].shape)),
      logGroup,
      role: new iam.Role(this, 'role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') }),
    });
    acknowledge(this, {
      'HIPAA.Security-IAMNoInlinePolicy': 'The policy is this one function’s, made from its duty: a managed one could be attached elsewhere and outlive it.',
    });
    this.allow({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn] });
    this.allow({ actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'], resources: [foundation.key.keyArn] });
    new ExplainedAlarm(this, `${name}-errors`, {
      foundation,
      metric: this.function.metricErrors(minutely),
      hurts: functionDuties[name].hurts,
      chapter: 'Functions that fail',
    });
  }

  /** Lets the function do this to these resources, named one by one. */
  allow(statement: { readonly actions: string[]; readonly resources: string[]; readonly conditions?: Record<string, Record<string, string | string[]>> }): void {
    this.function.addToRolePolicy(new iam.PolicyStatement(statement));
  }
}

function pick(values: Environment, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)));
}
