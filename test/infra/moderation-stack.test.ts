import { describe, expect, it } from 'vitest';
import { routes } from '../../shared/contracts/routes.ts';
import type { Route } from '../../shared/contracts/routes.ts';
import { subscriptions } from '../../shared/domain/events.ts';
import { workflowDefinition } from '../../infra/workflow-definition.ts';
import { moderationTemplate, target } from './synthesized.ts';

const template = moderationTemplate();
const lasting = moderationTemplate({ stage: 'trial' });
const tables = template.all('AWS::DynamoDB::Table');

describe('the core stack', () => {
  it('holds at most 25 functions and 350 resources', () => {
    expect(template.all('AWS::Lambda::Function').length).toBeLessThanOrEqual(25);
    expect(Object.keys(template.resources).length).toBeLessThanOrEqual(350);
  });

  it('needs no custom resource, so that it deploys where there are none', () => {
    const types = Object.values(template.resources).map(({ Type }) => Type);
    expect(types.filter((type) => /^Custom::|CustomResource/.test(type))).toEqual([]);
  });

  it('has no resources that wait for each other in a circle', () => {
    const waitsFor = (id: string): string[] => {
      const names = [...JSON.stringify(template.resources[id]).matchAll(/"(?:Ref|Fn::GetAtt|DependsOn)":\s*\[?((?:"\w+",?)+)/g)];
      return names.flatMap(([, quoted]) => quoted?.match(/\w+/g) ?? []).filter((name) => name in template.resources);
    };
    const standing = new Set<string>();
    let falling = Object.keys(template.resources);
    for (let before = -1; before !== standing.size; ) {
      before = standing.size;
      for (const id of falling) if (waitsFor(id).every((name) => standing.has(name) || name === id)) standing.add(id);
      falling = falling.filter((id) => !standing.has(id));
    }
    expect(falling).toEqual([]);
  });

  it('tells where its parts are', () => {
    expect(Object.keys(template.outputs).sort()).toEqual([
      'AlarmTopicArn', 'ContactsTableName', 'DoctorsTableName', 'HttpApiUrl', 'QuestionsTableName', 'StateMachineArn',
      'SubmissionDeadLetterQueueUrl', 'SubmissionQueueUrl', 'ThreadsTableName', 'UserPoolClientId', 'UserPoolId', 'VaultTableName',
    ]);
  });
});

describe('K5 every table', () => {
  it.each(tables)('%s is encrypted with our key, billed on demand, restorable to any second', (_, { Properties }) => {
    expect(Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    });
    expect(template.resources[target(Properties.SSESpecification.KMSMasterKeyId)]?.Type).toBe('AWS::KMS::Key');
  });

  it.each(tables)('%s has indexes that hold keys only, and events where they are counted', (_, { Properties }) => {
    for (const { IndexName, Projection } of Properties.GlobalSecondaryIndexes ?? []) {
      expect(Projection).toEqual(IndexName === 'day' ? { ProjectionType: 'INCLUDE', NonKeyAttributes: ['event'] } : { ProjectionType: 'KEYS_ONLY' });
    }
  });

  it.each(lasting.all('AWS::DynamoDB::Table'))('%s of a lasting stage outlives its stack', (_, { Properties, DeletionPolicy }) => {
    expect(Properties.DeletionProtectionEnabled).toBe(true);
    expect(DeletionPolicy).toBe('Retain');
  });

  it.each(['Questions', 'Vault', 'Contacts'])('%s forgets what has expired', (name) => {
    expect(template.resources[template.table(name)]?.Properties.TimeToLiveSpecification).toEqual({ AttributeName: 'expiresAt', Enabled: true });
  });
});

describe('K5 every log', () => {
  it.each(template.all('AWS::Logs::LogGroup'))('%s is encrypted and ends after three months', (_, { Properties }) => {
    expect(template.resources[target(Properties.KmsKeyId)]?.Type).toBe('AWS::KMS::Key');
    expect(Properties.RetentionInDays).toBe(90);
  });

  it.each(template.all('AWS::Lambda::Function'))('%s writes to a group of its own, and nothing traces what it is given', (_, { Properties }) => {
    expect(template.resources[target(Properties.LoggingConfig.LogGroup)]?.Type).toBe('AWS::Logs::LogGroup');
    expect(Properties.TracingConfig).toBeUndefined();
  });

  it('B3 of an API request keeps neither path nor query, header nor address', () => {
    const { Format } = template.only('AWS::ApiGatewayV2::Stage')[1].Properties.AccessLogSettings;
    expect(Object.values(JSON.parse(Format) as Record<string, string>)).toEqual([
      '$context.requestId', '$context.routeKey', '$context.status', '$context.responseLatency', '$context.integrationStatus', '$context.requestTime',
    ]);
  });
});

describe('the state machine', () => {
  const { Properties } = template.only('AWS::StepFunctions::StateMachine')[1];

  it('is the definition that is walked elsewhere, with the functions’ ARNs', () => {
    const [, parts] = Properties.DefinitionString['Fn::Join'];
    const text = parts.map((part) => (typeof part === 'string' ? part : template.resources[target(part)]?.Properties.FunctionName)).join('');
    expect(JSON.parse(text)).toEqual(workflowDefinition((name) => `askwell-local-${name}`));
  });

  it('B3 is a Standard one, encrypted, that logs errors without data and traces nothing', () => {
    expect(Properties).toMatchObject({
      StateMachineType: 'STANDARD',
      EncryptionConfiguration: { Type: 'CUSTOMER_MANAGED_KMS_KEY' },
      LoggingConfiguration: { Level: 'ERROR', IncludeExecutionData: false },
    });
    expect(Properties.TracingConfiguration?.Enabled ?? false).toBe(false);
  });
});

describe('the topic', () => {
  it.each(Object.entries(subscriptions))('tells %s of what it subscribes to', (subscriber, types) => {
    const [functionId] = template.function(subscriber);
    const [, mapping] = template.only('AWS::Lambda::EventSourceMapping', (found) => target(found.Properties.FunctionName) === functionId);
    const queue = target(mapping.Properties.EventSourceArn);
    const [, subscription] = template.only('AWS::SNS::Subscription', (found) => target(found.Properties.Endpoint) === queue);
    const onlyWhatResumes = subscriber === 'resume-execution' ? { resumes: ['true'] } : {};
    expect(subscription.Properties.FilterPolicy).toEqual({ type: types, ...onlyWhatResumes });
  });
});

describe('the API', () => {
  const routeOf = (key: string) => template.only('AWS::ApiGatewayV2::Route', ({ Properties }) => Properties.RouteKey === key)[1].Properties;
  const functionBehind = (key: string) => {
    const { Target } = routeOf(key);
    const integration = template.resources[target(Target)];
    return target(integration?.Properties.IntegrationUri);
  };
  const contract = Object.values<Route>(routes);

  it.each(contract)('$method $path leads to the $audience function', ({ method, path, audience }) => {
    expect(functionBehind(`${method} ${path}`)).toBe(template.function(`${audience}-api`)[0]);
  });

  it.each(contract)('K1 $method $path asks for a token exactly when it names roles', ({ method, path, roles }) => {
    expect(routeOf(`${method} ${path}`).AuthorizationType).toBe(roles === null ? 'NONE' : 'JWT');
  });

  it('answers what is no route by the public function, without a token', () => {
    expect(functionBehind('$default')).toBe(template.function('public-api')[0]);
    expect(routeOf('$default').AuthorizationType).toBe('NONE');
  });

  it('has no other routes', () => {
    expect(template.all('AWS::ApiGatewayV2::Route')).toHaveLength(contract.length + 1);
  });

  it('K1 takes tokens of the staff’s pool and client only', () => {
    const { JwtConfiguration } = template.only('AWS::ApiGatewayV2::Authorizer')[1].Properties;
    expect(JwtConfiguration.Audience.map(target)).toEqual([template.only('AWS::Cognito::UserPoolClient')[0]]);
    expect(JSON.stringify(JwtConfiguration.Issuer)).toContain(template.only('AWS::Cognito::UserPool')[0]);
  });
});
