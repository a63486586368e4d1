import { CfnOutput, Stack } from 'aws-cdk-lib';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as ses from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { FunctionName } from '../shared/config/function-env.ts';
import type { StageSettings } from '../shared/config/stage-settings.ts';
import { acknowledge } from './acknowledge.ts';
import { ConsumedQueue } from './constructs/consumed-queue.ts';
import { DomainEvents } from './constructs/domain-events.ts';
import { Foundation } from './constructs/foundation.ts';
import { permitDuty } from './constructs/function-permissions.ts';
import { HttpApi } from './constructs/http-api.ts';
import { ModerationFunction } from './constructs/moderation-function.ts';
import type { CodeOf, Environment } from './constructs/moderation-function.ts';
import { PromiseAlarms } from './constructs/promise-alarms.ts';
import { QuestionTables } from './constructs/question-tables.ts';
import { QuestionWorkflow, workflowArn } from './constructs/question-workflow.ts';
import { Schedule } from './constructs/schedule.ts';
import { StaffIdentity } from './constructs/staff-identity.ts';
import { ThrottleAlarms } from './constructs/throttle-alarms.ts';
import { WorkloadDashboard } from './constructs/workload-dashboard.ts';

export interface ModerationStackProps {
  readonly settings: StageSettings;
  readonly code: CodeOf;
}

type FunctionOf = (name: FunctionName) => ModerationFunction;

/**
 * The system: a question comes in by the API or the submission queue, travels through the workflow, and everything
 * that happens to it is announced on the topic, to which the rest subscribes. `function-duties.ts` says what each
 * function may do.
 */
export class ModerationStack extends Stack {
  constructor(scope: Construct, id: string, { settings, code }: ModerationStackProps) {
    super(scope, id, { description: 'Askwell: questions in, de-identified, to the right specialist, answered threads out.' });
    const foundation = new Foundation(this, 'foundation', settings);
    const tables = new QuestionTables(this, 'tables', foundation);
    const events = new DomainEvents(this, 'domain-events', foundation);
    const staff = new StaffIdentity(this, 'staff-identity', foundation);
    const api = new HttpApi(this, 'http-api', foundation);
    const queues = addQueues(this, foundation);
    const receiptSecret = addReceiptSecret(this, foundation);
    const mailSender = new ses.EmailIdentity(this, 'mail-sender', { identity: ses.Identity.email(settings.mailSender) });

    const environment: Environment = {
      ...tables.variables,
      EVENTS_TOPIC_ARN: events.topic.topicArn,
      STATE_MACHINE_ARN: workflowArn(foundation),
      SUBMISSION_QUEUE_URL: queues.submissions.queue.queueUrl,
      BACKLOG_QUEUE_URL: queues.backlog.queue.queueUrl,
      DEAD_LETTER_QUEUES: this.toJsonString(Object.fromEntries(Object.values(queues).map(({ node, deadLetterQueue }) => [node.id, deadLetterQueue.queueUrl]))),
      RECEIPT_SECRET_ARN: receiptSecret.secretArn,
      STAGE_SETTINGS: JSON.stringify(settings),
      PUBLIC_BASE_URL: settings.publicBaseUrl ?? api.url,
      STAFF_BASE_URL: settings.staffBaseUrl ?? api.url,
    };
    const permitted = { foundation, tables, topic: events.topic, submissions: queues.submissions.queue, backlog: queues.backlog.queue, deadLetterQueues: Object.values(queues).map(({ deadLetterQueue }) => deadLetterQueue), receiptSecret, mailSender };
    const functionOf = memoized((name) => {
      const made = new ModerationFunction(this, name, { foundation, code, environment });
      permitDuty(name, permitted, made);
      return made;
    });

    api.serve((audience) => functionOf(`${audience}-api`), staff);
    const { stateMachine } = new QuestionWorkflow(this, 'question-workflow', { foundation, functionOf });
    events.feed(foundation, tables.questions, functionOf('publish-events'));
    connect(queues, events, functionOf);
    addSchedules(this, foundation, functionOf);
    new PromiseAlarms(this, 'promise-alarms', foundation);
    new ThrottleAlarms(this, 'throttle-alarms', { foundation, stateMachine });
    new WorkloadDashboard(this, 'workload-dashboard', { foundation, api, stateMachine, queues });
    addOutputs(this, {
      ...outputsOf(tables, queues),
      StateMachineArn: stateMachine.stateMachineArn,
      HttpApiUrl: api.url,
      UserPoolId: staff.pool.userPoolId,
      UserPoolClientId: staff.client.userPoolClientId,
      ...(staff.signInOrigin !== undefined && { SignInDomain: staff.signInOrigin }),
      AlarmTopicArn: foundation.alarmTopic.topicArn,
    });
  }
}

type Queues = ReturnType<typeof addQueues>;

function addQueues(scope: Construct, foundation: Foundation) {
  const queue = (name: string, consumer: FunctionName, hurts: string) => new ConsumedQueue(scope, name, { foundation, consumer, hurts });
  return {
    submissions: queue('submissions', 'accept-question', 'A patient was told that the question arrived, but it is not taken in: nobody will answer it.'),
    resumptions: queue('resumptions', 'resume-execution', 'A question stands still although a person has decided, until the reconciler resumes it.'),
    backlog: queue('backlog', 'drain-backlog', 'Free places of doctors are not filled until the next tick of the schedule.'),
    staffMails: queue('staff-mails', 'notify-staff', 'A moderator, a doctor or the person on call did not get a mail, perhaps about an emergency.'),
    patientMails: queue('patient-mails', 'notify-patient', 'A patient who left an address does not hear of the outcome.'),
    erasures: queue('erasures', 'erase-question', 'What a patient withdrew, or raw text of an ended question, is still stored.'),
  };
}

function connect(queues: Queues, events: DomainEvents, functionOf: FunctionOf): void {
  queues.submissions.deliverTo(functionOf('accept-question'));
  for (const [subscriber, consumed] of [
    ['resume-execution', queues.resumptions],
    ['drain-backlog', queues.backlog],
    ['notify-staff', queues.staffMails],
    ['notify-patient', queues.patientMails],
    ['erase-question', queues.erasures],
  ] as const) {
    events.subscribe(subscriber, consumed);
    consumed.deliverTo(functionOf(subscriber));
  }
}

function addSchedules(scope: Construct, foundation: Foundation, functionOf: FunctionOf): void {
  const every = (everyMinutes: number, id: string, hurts: string) => new Schedule(scope, id, { foundation, everyMinutes, hurts });
  every(1, 'deadline-tick', 'Deadlines pass without a warning or an escalation, and questions wait for a doctor until something else happens.').invoke(functionOf('sweep-deadlines'));
  every(5, 'reconcile-tick', 'Questions that got stuck stay stuck.').invoke(functionOf('reconcile-questions'));
}

function outputsOf(tables: QuestionTables, { submissions }: Queues): Record<string, string> {
  return {
    SubmissionQueueUrl: submissions.queue.queueUrl,
    SubmissionDeadLetterQueueUrl: submissions.deadLetterQueue.queueUrl,
    QuestionsTableName: tables.questions.tableName,
    VaultTableName: tables.vault.tableName,
    ContactsTableName: tables.contacts.tableName,
    DoctorsTableName: tables.doctors.tableName,
    ThreadsTableName: tables.threads.tableName,
  };
}

function addOutputs(scope: Construct, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) new CfnOutput(scope, name, { value });
}

function addReceiptSecret(scope: Construct, { key, removalPolicy }: Foundation): secretsmanager.Secret {
  const secret = new secretsmanager.Secret(scope, 'receipt-secret', {
    description: 'Signs the receipts by which patients find their questions again. Rotating it makes every receipt in use worthless.',
    encryptionKey: key,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
    removalPolicy,
  });
  const everyReceipt = 'Receipts and ids are made with it and stored nowhere: rotating it would take their questions from patients.';
  acknowledge(secret, { 'AwsSolutions-SMG4': everyReceipt, 'HIPAA.Security-SecretsManagerRotationEnabled': everyReceipt });
  return secret;
}

function memoized(make: FunctionOf): FunctionOf {
  const made = new Map<FunctionName, ModerationFunction>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}
