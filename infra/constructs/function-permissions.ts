import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type * as ses from 'aws-cdk-lib/aws-ses';
import type * as sns from 'aws-cdk-lib/aws-sns';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import type { FunctionName } from '../../shared/config/function-env.ts';
import { acknowledge } from '../acknowledge.ts';
import { functionDuties, tableNames } from '../function-duties.ts';
import type { Deed, TableAction, TableName } from '../function-duties.ts';
import type { Foundation } from './foundation.ts';
import type { ModerationFunction } from './moderation-function.ts';
import type { QuestionTables } from './question-tables.ts';
import { executionArns, workflowArn, workflowName } from './question-workflow.ts';

/** What the functions' duties are about. */
export interface Permitted {
  readonly foundation: Foundation;
  readonly tables: QuestionTables;
  readonly topic: sns.ITopic;
  readonly submissions: sqs.IQueue;
  readonly backlog: sqs.IQueue;
  readonly deadLetterQueues: readonly sqs.IQueue[];
  readonly receiptSecret: secretsmanager.ISecret;
  readonly mailSender: ses.EmailIdentity;
}

/** Gives a function what its duty names: single actions on single resources. */
export function permitDuty(name: FunctionName, permitted: Permitted, granted: ModerationFunction): void {
  const { tables, may = [] } = functionDuties[name];
  for (const table of tableNames) openTable(granted, table, tables[table] ?? [], permitted.tables);
  for (const deed of may) granted.allow(statements[deed](permitted));
  permitProviders(name, permitted.foundation, granted);
  if (!may.includes('followExecutions') && !may.includes('stopExecutions')) return;
  acknowledge(granted, {
    [`AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${workflowName(permitted.foundation)}:*]`]:
      'Executions have no ARN before they run; the pattern is of the one workflow’s executions only.',
  });
}

const statements: Record<Deed, (permitted: Permitted) => { actions: string[]; resources: string[] }> = {
  startExecutions: ({ foundation }) => ({ actions: ['states:StartExecution'], resources: [workflowArn(foundation)] }),
  completeWaits: ({ foundation }) => ({ actions: ['states:SendTaskSuccess'], resources: [workflowArn(foundation)] }),
  probeWaits: ({ foundation }) => ({ actions: ['states:SendTaskHeartbeat'], resources: [workflowArn(foundation)] }),
  listExecutions: ({ foundation }) => ({ actions: ['states:ListExecutions'], resources: [workflowArn(foundation)] }),
  followExecutions: ({ foundation }) => ({ actions: ['states:DescribeExecution'], resources: [executionArns(foundation)] }),
  stopExecutions: ({ foundation }) => ({ actions: ['states:StopExecution'], resources: [executionArns(foundation)] }),
  announceEvents: ({ topic }) => ({ actions: ['sns:Publish'], resources: [topic.topicArn] }),
  sendMail: ({ mailSender }) => ({ actions: ['ses:SendEmail'], resources: [mailSender.emailIdentityArn] }),
  signReceipts: ({ receiptSecret }) => ({ actions: ['secretsmanager:GetSecretValue'], resources: [receiptSecret.secretArn] }),
  submitQuestions: ({ submissions }) => ({ actions: ['sqs:SendMessage'], resources: [submissions.queueArn] }),
  requestDrains: ({ backlog }) => ({ actions: ['sqs:SendMessage'], resources: [backlog.queueArn] }),
  // Counted, never received: what a patient wrote may lie in them.
  countDeadLetters: ({ deadLetterQueues }) => ({ actions: ['sqs:GetQueueAttributes'], resources: deadLetterQueues.map(({ queueArn }) => queueArn) }),
};

/** What a stage's providers need: see `StageSettings.providers`. */
function permitProviders(name: FunctionName, { settings: { providers } }: Foundation, granted: ModerationFunction): void {
  if (name === 'deidentify-question' && providers?.identifiers !== undefined) {
    granted.allow({ actions: [providers.identifiers === 'comprehend' ? 'comprehend:DetectPiiEntities' : 'comprehendmedical:DetectPHI'], resources: ['*'] });
    acknowledge(granted, { 'AwsSolutions-IAM5[Resource::*]': 'Amazon Comprehend has no resources to name: whoever may call it sends the text along.' });
  }
  if ((name === 'classify-specialty' || name === 'flag-urgency') && providers?.secondOpinion !== undefined) {
    granted.allow({ actions: ['bedrock:InvokeModel'], resources: providers.secondOpinion.resourceArns });
  }
}

function openTable(granted: ModerationFunction, name: TableName, actions: readonly TableAction[], tables: QuestionTables): void {
  const { tableArn } = tables[name];
  const whole = actions.filter((action) => action !== 'QueryKeys' && !action.startsWith('Query:'));
  const indexes = actions.filter((action) => action.startsWith('Query:')).map((action) => `${tableArn}/index/${action.slice('Query:'.length)}`);
  if (whole.length > 0) granted.allow({ actions: whole.map((action) => `dynamodb:${action}`), resources: [tableArn] });
  if (indexes.length > 0) granted.allow({ actions: ['dynamodb:Query'], resources: indexes });
  if (actions.includes('QueryKeys')) {
    granted.allow({
      actions: ['dynamodb:Query'],
      resources: [tableArn],
      conditions: {
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': [...tables.keysOf(name)] },
        StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
      },
    });
  }
}
