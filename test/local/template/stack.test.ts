import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Assembly, Resource } from '../../../local/template/cloud-assembly.ts';
import { resolveStack, type Stack } from '../../../local/template/stack.ts';

const addresses = { http: 'http://127.0.0.1:8080', sqs: 'http://127.0.0.1:9324' };

function stackOf(resources: Record<string, { Type: string; Properties?: Record<string, unknown>; Condition?: string }>, outputs: Record<string, unknown> = {}): Stack {
  const assembly: Assembly = {
    stackName: 'Test',
    assetPath: (key) => key,
    template: {
      Parameters: {},
      Mappings: {},
      Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
      Resources: Object.fromEntries(Object.entries(resources).map(([id, resource]): [string, Resource] => [id, { Properties: {}, ...resource }])),
      Outputs: Object.fromEntries(Object.entries(outputs).map(([name, Value]) => [name, { Value }])),
    },
  };
  return resolveStack(assembly, addresses);
}

describe('a resolved stack', () => {
  it.each([
    ['AWS::DynamoDB::Table', {}, 'Arn', 'Thing', 'arn:aws:dynamodb:eu-west-1:000000000000:table/Thing'],
    ['AWS::DynamoDB::Table', { TableName: 'questions' }, 'StreamArn', 'questions', 'arn:aws:dynamodb:eu-west-1:000000000000:table/questions/stream/local'],
    ['AWS::SQS::Queue', { QueueName: 'mail' }, 'Arn', 'http://127.0.0.1:9324/000000000000/mail', 'arn:aws:sqs:eu-west-1:000000000000:mail'],
    ['AWS::SQS::Queue', { FifoQueue: true }, 'QueueName', 'http://127.0.0.1:9324/000000000000/Thing.fifo', 'Thing.fifo'],
    ['AWS::SNS::Topic', {}, 'TopicName', 'arn:aws:sns:eu-west-1:000000000000:Thing', 'Thing'],
    ['AWS::Lambda::Function', { FunctionName: 'f' }, 'Arn', 'f', 'arn:aws:lambda:eu-west-1:000000000000:function:f'],
    ['AWS::StepFunctions::StateMachine', { StateMachineName: 'm' }, 'Name', 'arn:aws:states:eu-west-1:000000000000:stateMachine:m', 'm'],
    ['AWS::SecretsManager::Secret', {}, 'Id', 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:Thing', 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:Thing'],
    ['AWS::ApiGatewayV2::Api', {}, 'ApiEndpoint', 'Thing', 'http://127.0.0.1:8080'],
    ['AWS::Cognito::UserPool', {}, 'ProviderURL', 'eu-west-1_Thing', 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Thing'],
  ])('names %s %j as the engines do', (Type, Properties, attribute, ref, value) => {
    const stack = stackOf({ Thing: { Type, Properties } }, { Ref: { Ref: 'Thing' }, Att: { 'Fn::GetAtt': ['Thing', attribute] } });
    expect([stack.outputs.get('Ref'), stack.outputs.get('Att')]).toEqual([ref, value]);
  });

  it.each(['AWS::CloudFormation::CustomResource', 'Custom::S3AutoDeleteObjects', 'AWS::S3::Bucket'])('refuses %s with its name and its id', (Type) => {
    expect(() => stackOf({ Strange: { Type } })).toThrow(`Strange (${Type}) has no local counterpart`);
  });

  it('refuses an attribute that no engine has', () => {
    expect(() => stackOf({ Queue: { Type: 'AWS::SQS::Queue' } }, { Out: { 'Fn::GetAtt': ['Queue', 'Colour'] } })).toThrow('Colour of Queue');
  });

  it('refuses properties that the engine would not honour, naming them', () => {
    const stack = stackOf({ Sub: { Type: 'AWS::SNS::Subscription', Properties: { Protocol: 'email' } } });
    expect(() => stack.all(['AWS::SNS::Subscription'], z.object({ Protocol: z.literal('sqs') }))).toThrow(/Sub \(AWS::SNS::Subscription\).*Protocol/);
  });

  it('leaves out a resource whose condition does not hold', () => {
    const stack = stackOf({ Gone: { Type: 'AWS::SQS::Queue', Condition: 'Never' }, Here: { Type: 'AWS::SQS::Queue' } });
    expect(stack.all(['AWS::SQS::Queue'], z.object({})).map(({ logicalId }) => logicalId)).toEqual(['Here']);
  });

  it('puts the gateway where the template writes out the URL of its API', () => {
    const url = { 'Fn::Join': ['', ['https://', { Ref: 'Api' }, '.execute-api.', { Ref: 'AWS::Region' }, '.', { Ref: 'AWS::URLSuffix' }, '/']] };
    expect(stackOf({ Api: { Type: 'AWS::ApiGatewayV2::Api' } }, { Url: url }).outputs.get('Url')).toBe('http://127.0.0.1:8080/');
  });
});
