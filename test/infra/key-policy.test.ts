import { describe, expect, it } from 'vitest';
import { functionNames } from '../../infra/function-duties.ts';
import { list, moderationTemplate, target } from './synthesized.ts';
import type { Resource, Statement } from './synthesized.ts';

const template = moderationTemplate();
const [keyId, key] = template.only('AWS::KMS::Key');
const statements = key.Properties.KeyPolicy.Statement;
const ours = (reference: unknown): boolean => reference !== undefined && target(reference) === keyId;
const queueIsEncrypted = (reference: unknown): boolean => ours(template.resources[target(reference)]?.Properties.KmsMasterKeyId);
const any = (type: string, uses: (resource: Resource) => boolean): boolean => template.all(type).some(([, resource]) => uses(resource));

const messages = ['kms:Decrypt', 'kms:GenerateDataKey*'];
const storage = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*'];

/** Uses of the key that AWS makes on our behalf, whether the template has them, and what each needs of the policy. */
const uses: readonly { use: string; has: boolean; principal: RegExp; condition: RegExp; actions: readonly string[] }[] = [
  {
    use: 'alarms that publish to the encrypted topic',
    has: any('AWS::CloudWatch::Alarm', ({ Properties }) => ours(template.resources[target(Properties.AlarmActions[0])]?.Properties.KmsMasterKeyId)),
    principal: /"cloudwatch\.amazonaws\.com"/,
    condition: /"aws:SourceAccount"/,
    actions: messages,
  },
  {
    use: 'topics that deliver to encrypted queues, dead letters among them',
    has: any('AWS::SNS::Subscription', ({ Properties }) => queueIsEncrypted(Properties.Endpoint) && queueIsEncrypted(Properties.RedrivePolicy?.deadLetterTargetArn)),
    principal: /"sns\.amazonaws\.com"/,
    condition: /"aws:SourceAccount"/,
    actions: messages,
  },
  {
    use: 'schedules that send to encrypted queues',
    has: any('AWS::Events::Rule', ({ Properties }) => Properties.Targets.some(({ Arn }) => template.resources[target(Arn)]?.Type === 'AWS::SQS::Queue')),
    principal: /"events\.amazonaws\.com"/,
    condition: /"aws:SourceAccount"/,
    actions: messages,
  },
  {
    use: 'log groups',
    has: any('AWS::Logs::LogGroup', ({ Properties }) => ours(Properties.KmsKeyId)),
    principal: /"logs\.",\{"Ref":"AWS::Region"\}/,
    condition: /"kms:EncryptionContext:aws:logs:arn"/,
    actions: [...storage, 'kms:DescribeKey', 'kms:ReEncrypt*'],
  },
  {
    use: 'logs that the encrypted workflow delivers',
    has: any('AWS::StepFunctions::StateMachine', ({ Properties }) => ours(Properties.EncryptionConfiguration.KmsKeyId) && Properties.LoggingConfiguration !== undefined),
    principal: /"delivery\.logs\.amazonaws\.com"/,
    condition: /"kms:EncryptionContext:SourceArn"/,
    actions: ['kms:Decrypt*'],
  },
  {
    use: 'tables',
    has: any('AWS::DynamoDB::Table', ({ Properties }) => ours(Properties.SSESpecification.KMSMasterKeyId)),
    principal: /:root/,
    condition: /"kms:ViaService":.*"dynamodb\."/,
    actions: [...storage, 'kms:DescribeKey', 'kms:CreateGrant'],
  },
  {
    use: 'the receipt secret',
    has: any('AWS::SecretsManager::Secret', ({ Properties }) => ours(Properties.KmsKeyId)),
    principal: /:root/,
    condition: /"kms:ViaService":.*"secretsmanager\."/,
    actions: [...storage, 'kms:DescribeKey', 'kms:CreateGrant'],
  },
];
const admitting = ({ principal, condition }: (typeof uses)[number]): Statement[] =>
  statements.filter((statement) => principal.test(JSON.stringify(statement.Principal)) && condition.test(JSON.stringify(statement.Condition ?? {})));

describe('K5 the key policy', () => {
  it.each(uses.filter(({ has }) => has))('admits $use, on condition, for what that takes', (use) => {
    const [statement, ...more] = admitting(use);
    expect(more).toEqual([]);
    expect(statement?.Effect).toBe('Allow');
    expect(list(statement?.Action)).toEqual(expect.arrayContaining([...use.actions]));
  });

  it('admits nobody for a use that the template does not have', () => {
    const needed = uses.filter(({ has }) => has).flatMap(admitting);
    const byCondition = statements.filter(({ Condition }) => Condition !== undefined);
    expect(byCondition.filter((statement) => !needed.includes(statement))).toEqual([]);
  });

  it('admits nobody unconditionally but the account itself', () => {
    const unconditional = statements.filter(({ Condition }) => Condition === undefined);
    expect(unconditional).toHaveLength(1);
    expect(JSON.stringify(unconditional[0]?.Principal)).toContain(':root');
  });

  it.each(functionNames)('leaves %s to its own role, which may use the key', (name) => {
    const granted = template.policyOf(name).filter((statement) => list(statement.Resource).some((resource) => resource !== '*' && target(resource) === keyId));
    expect(granted.flatMap(({ Action }) => list(Action))).toEqual(expect.arrayContaining(['kms:Decrypt', 'kms:GenerateDataKey']));
  });

  it('leaves the workflow to its role, for its own history and its own logs', () => {
    const [, { Properties }] = template.only('AWS::StepFunctions::StateMachine');
    const granted = template.statementsOfRole(target(Properties.RoleArn)).filter(({ Action }) => list(Action).some((action) => action.startsWith('kms:')));
    const text = JSON.stringify(granted);
    for (const condition of ['kms:EncryptionContext:aws:states:stateMachineArn', 'kms:EncryptionContext:SourceArn']) expect(text).toContain(condition);
    expect(granted.filter(({ Condition }) => Condition === undefined)).toEqual([]);
  });

  it('is for a key that rotates and outlives the stack of a lasting stage', () => {
    expect(key.Properties.EnableKeyRotation).toBe(true);
    expect(moderationTemplate({ stage: 'trial' }).only('AWS::KMS::Key')[1].DeletionPolicy).toBe('Retain');
  });
});

describe('K5 whatever can be encrypted with our key', () => {
  it.each([
    ['AWS::SQS::Queue', 'KmsMasterKeyId'], ['AWS::SNS::Topic', 'KmsMasterKeyId'], ['AWS::Logs::LogGroup', 'KmsKeyId'], ['AWS::SecretsManager::Secret', 'KmsKeyId'],
  ])('is: every %s', (type, property) => {
    for (const [, { Properties }] of template.all(type)) expect(ours((Properties as unknown as Record<string, unknown>)[property])).toBe(true);
  });

  it('has no bucket beside it that could be public', () => {
    expect(template.all('AWS::S3::Bucket')).toEqual([]);
  });
});
