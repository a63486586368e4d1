import { ArnFormat, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { stepFunctions, workflowDefinition } from '../workflow-definition.ts';
import type { StepFunction } from '../workflow-definition.ts';
import { ExplainedAlarm, minutely } from './explained-alarm.ts';
import type { Foundation } from './foundation.ts';
import type { ModerationFunction } from './moderation-function.ts';

export interface QuestionWorkflowProps {
  readonly foundation: Foundation;
  readonly functionOf: (step: StepFunction) => ModerationFunction;
}

/** The one state machine: encrypted, logs errors without data, alarms when an execution dies. */
export class QuestionWorkflow extends Construct {
  readonly stateMachine: sfn.StateMachine;

  constructor(scope: Construct, id: string, { foundation, functionOf }: QuestionWorkflowProps) {
    super(scope, id);
    const arnOf = (step: StepFunction): string => functionOf(step).function.functionArn;
    const name = workflowName(foundation);
    this.stateMachine = new sfn.StateMachine(this, 'state-machine', {
      stateMachineName: name,
      stateMachineType: sfn.StateMachineType.STANDARD,
      definitionBody: sfn.DefinitionBody.fromString(Stack.of(this).toJsonString(workflowDefinition(arnOf))),
      encryptionConfiguration: new sfn.CustomerManagedEncryptionConfiguration(foundation.key),
      logs: {
        destination: foundation.logGroup(this, 'logs', `/aws/vendedlogs/states/${name}`),
        level: sfn.LogLevel.ERROR,
        includeExecutionData: false,
      },
      removalPolicy: foundation.removalPolicyOfNamed,
    });
    acknowledge(this.stateMachine, {
      'AwsSolutions-SF1': 'The history holds every event, encrypted; the log is for errors, without data.',
      'AwsSolutions-SF2': 'Traces would leave the encrypted history, and tell what happened to whom.',
      'AwsSolutions-IAM5[Resource::*]': 'The actions that deliver logs know no resource: AWS documents `*` for them.',
      'HIPAA.Security-IAMNoInlinePolicy': 'The policy names this workflow’s functions and is for this role alone: it goes when the role goes.',
    });
    this.stateMachine.addToRolePolicy(new iam.PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: stepFunctions.map(arnOf) }));
    const hurts = 'A question has no execution any more: nobody works on it until the reconciler has put it before a moderator.';
    for (const [alarm, metric] of [
      ['executions-failed', this.stateMachine.metricFailed(minutely)],
      ['executions-timed-out', this.stateMachine.metricTimedOut(minutely)],
    ] as const) {
      new ExplainedAlarm(this, alarm, { foundation, metric, hurts, chapter: 'Executions that die' });
    }
  }
}

export function workflowName(foundation: Foundation): string {
  return foundation.name('questions');
}

/**
 * The state machine's ARN before it exists: its steps complete their own callbacks, so their policies name it, and it
 * names them.
 */
export function workflowArn(foundation: Foundation): string {
  return arn(foundation, 'stateMachine', workflowName(foundation));
}

/** Every execution of it; executions have no ARN before they run. */
export function executionArns(foundation: Foundation): string {
  return arn(foundation, 'execution', `${workflowName(foundation)}:*`);
}

function arn(foundation: Foundation, resource: string, resourceName: string): string {
  return Stack.of(foundation).formatArn({ service: 'states', resource, resourceName, arnFormat: ArnFormat.COLON_RESOURCE_NAME });
}
