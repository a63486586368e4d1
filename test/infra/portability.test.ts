import { describe, expect, it } from 'vitest';
import { moderationTemplate, target } from './synthesized.ts';
import type { Resource } from './synthesized.ts';

/** The longest name that a stage may have: every name made of it is within its service's limit, then. */
const template = moderationTemplate({ stage: 'twenty-letters-stage' });
const resources = Object.entries(template.resources);

/** What an emulator must know to take the core stack. A type more is a decision: it narrows where the system runs. */
const types = [
  'AWS::ApiGatewayV2::Api', 'AWS::ApiGatewayV2::Authorizer', 'AWS::ApiGatewayV2::Integration', 'AWS::ApiGatewayV2::Route', 'AWS::ApiGatewayV2::Stage',
  'AWS::CloudWatch::Alarm', 'AWS::CloudWatch::Dashboard', 'AWS::Cognito::UserPool', 'AWS::Cognito::UserPoolClient', 'AWS::Cognito::UserPoolGroup',
  'AWS::DynamoDB::Table', 'AWS::Events::Rule', 'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::KMS::Alias', 'AWS::KMS::Key',
  'AWS::Lambda::EventSourceMapping', 'AWS::Lambda::Function', 'AWS::Lambda::Permission', 'AWS::Logs::LogGroup', 'AWS::SES::EmailIdentity',
  'AWS::SNS::Subscription', 'AWS::SNS::Topic', 'AWS::SNS::TopicPolicy', 'AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'AWS::SecretsManager::Secret',
  'AWS::StepFunctions::StateMachine',
];
const pseudoParameters = ['AWS::AccountId', 'AWS::Partition', 'AWS::Region'];

/** Names and how long their service lets them be. */
const names: readonly [type: string, property: string, most: number][] = [
  ['AWS::Lambda::Function', 'FunctionName', 64], ['AWS::SQS::Queue', 'QueueName', 80], ['AWS::SNS::Topic', 'TopicName', 256],
  ['AWS::StepFunctions::StateMachine', 'StateMachineName', 80], ['AWS::Events::Rule', 'Name', 64], ['AWS::CloudWatch::Alarm', 'AlarmName', 255],
  ['AWS::CloudWatch::Alarm', 'AlarmDescription', 1024], ['AWS::CloudWatch::Dashboard', 'DashboardName', 255], ['AWS::Logs::LogGroup', 'LogGroupName', 512],
  ['AWS::Cognito::UserPool', 'UserPoolName', 128], ['AWS::ApiGatewayV2::Api', 'Name', 128], ['AWS::KMS::Alias', 'AliasName', 256],
];

/** Every use of an intrinsic function below a value, as its name and argument. */
function intrinsics(value: unknown): [name: string, argument: unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]): [string, unknown][] => [...(/^(Ref|Fn::\w+)$/.test(key) ? [[key, each] as [string, unknown]] : []), ...intrinsics(each)]);
}
const used = intrinsics(template.document);
/** As CloudFormation counts: references become names and ARNs of at most about 150 characters. */
const sizeOf = (value: unknown): number =>
  JSON.stringify(value).replaceAll(/\{"Fn::Join":\["",\[(?:[^[\]]|\[[^[\]]*\])*\]\]\}|\{"(?:Ref|Fn::GetAtt)":(?:"[^"]*"|\[[^\]]*\])\}/g, `"${'x'.repeat(150)}"`).length;

describe('the template of the core stack', () => {
  it('holds types of one short list only', () => {
    expect([...new Set(resources.map(([, { Type }]) => Type))].filter((type) => !types.includes(type))).toEqual([]);
  });

  it('asks for no parameter, transform, import, export, condition or macro', () => {
    expect(Object.keys(template.document).sort()).toEqual(['Description', 'Outputs', 'Resources']);
    for (const output of Object.values(template.outputs)) expect(Object.keys(output)).toEqual(['Value']);
  });

  it('uses Ref, GetAtt and Join, and no other function', () => {
    expect([...new Set(used.map(([name]) => name))].sort()).toEqual(['Fn::GetAtt', 'Fn::Join', 'Ref']);
    expect(JSON.stringify(template.document)).not.toContain('{{resolve:');
  });

  it('refers only to what is there', () => {
    const referred = used.flatMap(([name, argument]) => (name === 'Ref' ? [argument] : name === 'Fn::GetAtt' ? [(argument as unknown[])[0]] : []));
    expect([...new Set(referred)].filter((id) => !(String(id) in template.resources) && !pseudoParameters.includes(String(id)))).toEqual([]);
    const dependsOn = resources.flatMap(([, resource]) => [(resource as Resource & { DependsOn?: string | string[] }).DependsOn ?? []].flat());
    expect(dependsOn.filter((id) => !(id in template.resources))).toEqual([]);
  });

  it('names no account, region or partition', () => {
    const text = JSON.stringify(template.document).replaceAll('arn:aws:states:::lambda:invoke', '');
    expect(text).not.toMatch(/\b\d{12}\b|\b(?:us|eu|ap|sa|ca|me|af)-[a-z]+-\d\b|arn:aws:/);
  });

  it('is within the limits of CloudFormation', () => {
    expect(JSON.stringify(template.document).length).toBeLessThan(1_000_000);
    expect(resources.length).toBeLessThanOrEqual(500);
    expect(Object.keys(template.outputs).length).toBeLessThanOrEqual(200);
    for (const [id] of resources) expect(id.length).toBeLessThanOrEqual(255);
  });
});

describe('every name', () => {
  it.each(names)('of %s, its %s, has at most %i characters, and is its own', (type, property, most) => {
    const given = template.all(type).map(([, { Properties }]) => String((Properties as unknown as Record<string, unknown>)[property]));
    expect(given.length).toBeGreaterThan(0);
    for (const name of given) expect(name.length).toBeLessThanOrEqual(most);
    if (property !== 'AlarmDescription') expect(new Set(given).size).toBe(given.length);
  });

  it('of a table, a role or a key is CloudFormation’s, so that a replacement can stand beside it', () => {
    for (const type of ['AWS::DynamoDB::Table', 'AWS::IAM::Role', 'AWS::SecretsManager::Secret']) {
      for (const [, { Properties }] of template.all(type)) expect(Object.keys(Properties).filter((property) => /^(Table|Role)?Name$/.test(property))).toEqual([]);
    }
  });
});

describe('sizes', () => {
  it.each(template.all('AWS::IAM::Role'))('of the policies of %s are below 10,240 characters', (id) => {
    expect(sizeOf(template.statementsOfRole(id))).toBeLessThan(10_240);
  });

  it.each(template.all('AWS::Lambda::Function'))('of the environment of %s are below 4 KB', (_, { Properties }) => {
    expect(sizeOf(Properties.Environment.Variables)).toBeLessThan(4_096);
  });

  it('of the workflow’s definition are below 1 MB, and of the key’s policy below 32 KB', () => {
    expect(sizeOf(template.only('AWS::StepFunctions::StateMachine')[1].Properties.DefinitionString)).toBeLessThan(1_048_576);
    expect(sizeOf(template.only('AWS::KMS::Key')[1].Properties.KeyPolicy)).toBeLessThan(32_768);
  });

  it.each(template.all('AWS::SNS::Subscription'))('of the filter of %s are within five keys and 150 combinations', (_, { Properties }) => {
    const lists = Object.values(Properties.FilterPolicy);
    expect(lists.length).toBeLessThanOrEqual(5);
    expect(lists.reduce((product, list) => product * list.length, 1)).toBeLessThanOrEqual(150);
  });
});

describe('every function', () => {
  it.each(template.all('AWS::Lambda::Function'))('%s is arm64 on Node 24, limited in time, outside any network', (_, { Properties }) => {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
    expect(Properties.Timeout).toBeGreaterThan(0);
    for (const needless of ['VpcConfig', 'Layers', 'FileSystemConfigs']) expect(Properties).not.toHaveProperty(needless);
  });

  it.each(template.all('AWS::Lambda::Permission'))('%s is invoked by a service, for one source of this account', (_, { Properties }) => {
    const { Principal, SourceArn } = Properties as unknown as { Principal: string; SourceArn: unknown };
    expect(Principal).toMatch(/^(apigateway|events)\.amazonaws\.com$/);
    expect(template.resources[JSON.stringify(SourceArn).includes('AccountId') ? target({ 'Fn::Join': ['', partsOf(SourceArn).filter(isResource)] }) : target(SourceArn)]).toBeDefined();
  });
});

const partsOf = (arn: unknown): unknown[] => (arn as { 'Fn::Join': [string, unknown[]] })['Fn::Join'][1];
const isResource = (part: unknown): boolean => typeof part === 'object' && !JSON.stringify(part).includes('AWS::');
