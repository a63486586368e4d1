import { describe, expect, it } from 'vitest';
import type { AwsService } from '../../local/call-gateway/call-watcher.ts';
import { keyActions, requestedPermissions } from './requested-permissions.ts';

const machine = 'arn:aws:states:eu-west-1:000000000000:stateMachine:m';
const asked = (service: AwsService, action: string, input: unknown) =>
  requestedPermissions({ functionName: 'f', service, action, input }, machine).map((request) => `${request.action} ${request.resource.replace(/^arn:aws:\w+:eu-west-1:000000000000:/, '')}`);

describe('what IAM is asked for', () => {
  it.each<[AwsService, string, unknown, string[]]>([
    ['dynamodb', 'GetItem', { TableName: 't' }, ['dynamodb:GetItem table/t']],
    ['dynamodb', 'Query', { TableName: 't', KeyConditionExpression: 'pk = :pk' }, ['dynamodb:Query table/t']],
    ['dynamodb', 'Query', { TableName: 't', IndexName: 'due', KeyConditionExpression: 'due = :due' }, ['dynamodb:Query table/t/index/due']],
    ['dynamodb', 'BatchGetItem', { RequestItems: { t: {}, u: {} } }, ['dynamodb:BatchGetItem table/t', 'dynamodb:BatchGetItem table/u']],
    [
      'dynamodb',
      'TransactWriteItems',
      { TransactItems: [{ Put: { TableName: 't' } }, { ConditionCheck: { TableName: 'u' } }] },
      ['dynamodb:PutItem table/t', 'dynamodb:ConditionCheckItem table/u'],
    ],
    ['sqs', 'SendMessage', { QueueUrl: 'http://127.0.0.1:1/000000000000/mails' }, ['sqs:SendMessage mails']],
    ['sns', 'PublishBatch', { TopicArn: 'arn:aws:sns:eu-west-1:000000000000:events' }, ['sns:Publish events']],
    ['states', 'SendTaskSuccess', { taskToken: 'x' }, ['states:SendTaskSuccess stateMachine:m']],
    ['states', 'DescribeExecution', { executionArn: `${machine}:e` }, ['states:DescribeExecution stateMachine:m:e']],
    ['ses', 'SendEmail', { FromEmailAddress: 'a@b.example' }, ['ses:SendEmail identity/a@b.example']],
    ['secretsmanager', 'GetSecretValue', { SecretId: 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:s' }, ['secretsmanager:GetSecretValue secret:s']],
  ])('%s %s %j', (service, action, input, expected) => {
    expect(asked(service, action, input)).toEqual(expected);
  });

  it('of a query are the attributes that it names, by their real names', () => {
    const input = {
      TableName: 'vault',
      KeyConditionExpression: 'questionId = :id AND begins_with(#part, :prefix)',
      ProjectionExpression: '#part, shown.inner',
      ExpressionAttributeNames: { '#part': 'part' },
      Select: 'SPECIFIC_ATTRIBUTES',
    };
    const [request] = requestedPermissions({ functionName: 'f', service: 'dynamodb', action: 'Query', input }, machine);
    expect(request?.context).toEqual({ 'dynamodb:Attributes': ['questionId', 'part', 'shown'], 'dynamodb:Select': ['SPECIFIC_ATTRIBUTES'] });
  });

  it('is said for no operation that nobody has thought of', () => {
    expect(() => asked('dynamodb', 'Scan', { TableName: 't' })).toThrow('Scan');
  });

  it('of the key is to decrypt what is read, and to encrypt what is written', () => {
    const of = (service: AwsService, action: string) => keyActions(service, { action, resource: '', context: {} });
    expect(of('dynamodb', 'dynamodb:Query')).not.toContain('kms:Encrypt');
    expect(of('dynamodb', 'dynamodb:PutItem')).toContain('kms:Encrypt');
    expect(of('sqs', 'sqs:SendMessage')).toContain('kms:GenerateDataKey');
    expect(of('ses', 'ses:SendEmail')).toEqual([]);
  });
});
