import { accountId, region } from '../region.ts';
import { StartupError } from '../startup-error.ts';
import type { Template, Resource } from './cloud-assembly.ts';
import type { Physical } from './intrinsics.ts';

/** Where the engines listen, known before the template is resolved. */
export interface EngineAddresses {
  /** What stands for the HTTP API's endpoint, without a slash at the end. */
  readonly http: string;
  /** The base of queue URLs, without a slash at the end. */
  readonly sqs: string;
}

type NameOf = (logicalId: string, resource: Resource) => string;
interface Naming {
  readonly ref: NameOf;
  readonly attributes?: Readonly<Record<string, NameOf>>;
}

/** The name that a resource asks for, else its logical id, which stays the same from synth to synth. */
function nameOf(property: string): NameOf {
  return (logicalId, resource) => {
    const asked = resource.Properties[property];
    return typeof asked === 'string' ? asked : logicalId;
  };
}

function arn(service: string, resourceName: NameOf): NameOf {
  return (logicalId, resource) => `arn:aws:${service}:${region}:${accountId}:${resourceName(logicalId, resource)}`;
}

function prefixed(prefix: string, name: NameOf): NameOf {
  return (logicalId, resource) => `${prefix}${name(logicalId, resource)}`;
}

const logicalName: NameOf = (logicalId) => logicalId;
const tableName = nameOf('TableName');
const queueName: NameOf = (logicalId, resource) => `${nameOf('QueueName')(logicalId, resource)}${fifoSuffix(resource, 'QueueName')}`;
const topicName = nameOf('TopicName');
const functionName = nameOf('FunctionName');
const stateMachineName = nameOf('StateMachineName');
const poolId: NameOf = (logicalId) => `${region}_${logicalId.replaceAll(/[^A-Za-z0-9]/g, '').slice(-9)}`;
const table: Naming = {
  ref: tableName,
  attributes: { Arn: arn('dynamodb', prefixed('table/', tableName)), StreamArn: arn('dynamodb', (id, resource) => `table/${tableName(id, resource)}/stream/local`) },
};

function fifoSuffix(resource: Resource, property: string): string {
  return resource.Properties['FifoQueue'] === true && resource.Properties[property] === undefined ? '.fifo' : '';
}

function namings(addresses: EngineAddresses): Readonly<Record<string, Naming>> {
  const queueUrl: NameOf = (id, resource) => `${addresses.sqs}/${accountId}/${queueName(id, resource)}`;
  const topicArn = arn('sns', topicName);
  const stateMachineArn = arn('states', prefixed('stateMachine:', stateMachineName));
  const secretArn = arn('secretsmanager', prefixed('secret:', nameOf('Name')));
  const keyArn = arn('kms', prefixed('key/', logicalName));
  const roleArn: NameOf = (id) => `arn:aws:iam::${accountId}:role/${id}`;
  return {
    'AWS::DynamoDB::Table': table,
    'AWS::DynamoDB::GlobalTable': table,
    'AWS::SQS::Queue': { ref: queueUrl, attributes: { Arn: arn('sqs', queueName), QueueName: queueName, QueueUrl: queueUrl } },
    'AWS::SNS::Topic': { ref: topicArn, attributes: { TopicArn: topicArn, TopicName: topicName } },
    'AWS::Lambda::Function': { ref: functionName, attributes: { Arn: arn('lambda', prefixed('function:', functionName)) } },
    'AWS::StepFunctions::StateMachine': { ref: stateMachineArn, attributes: { Arn: stateMachineArn, Name: stateMachineName } },
    'AWS::ApiGatewayV2::Api': { ref: logicalName, attributes: { ApiId: logicalName, ApiEndpoint: () => addresses.http } },
    'AWS::ApiGatewayV2::Stage': { ref: nameOf('StageName') },
    'AWS::Cognito::UserPool': {
      ref: poolId,
      attributes: {
        Arn: arn('cognito-idp', prefixed('userpool/', poolId)),
        UserPoolId: poolId,
        ProviderName: prefixed(`cognito-idp.${region}.amazonaws.com/`, poolId),
        ProviderURL: prefixed(`https://cognito-idp.${region}.amazonaws.com/`, poolId),
      },
    },
    'AWS::Cognito::UserPoolClient': { ref: logicalName, attributes: { ClientId: logicalName } },
    'AWS::Cognito::UserPoolDomain': { ref: nameOf('Domain') },
    'AWS::SecretsManager::Secret': { ref: secretArn, attributes: { Id: secretArn } },
    'AWS::KMS::Key': { ref: logicalName, attributes: { Arn: keyArn, KeyId: logicalName } },
    'AWS::KMS::Alias': { ref: nameOf('AliasName') },
    'AWS::IAM::Role': { ref: logicalName, attributes: { Arn: roleArn, RoleId: logicalName } },
    'AWS::Logs::LogGroup': { ref: nameOf('LogGroupName'), attributes: { Arn: arn('logs', (id, resource) => `log-group:${nameOf('LogGroupName')(id, resource)}:*`) } },
    'AWS::Events::Rule': { ref: nameOf('Name'), attributes: { Arn: arn('events', prefixed('rule/', nameOf('Name'))) } },
    'AWS::CloudWatch::Alarm': { ref: nameOf('AlarmName'), attributes: { Arn: arn('cloudwatch', prefixed('alarm:', nameOf('AlarmName'))) } },
    'AWS::SES::EmailIdentity': { ref: nameOf('EmailIdentity') },
    'AWS::SES::ConfigurationSet': { ref: nameOf('Name') },
  };
}

/** Names and ARNs of the template's resources as they are locally. Throws StartupError for an unknown attribute. */
export function physicalNames(template: Template, addresses: EngineAddresses): Physical {
  const known = namings(addresses);
  const resourceOf = (logicalId: string): Resource => {
    const resource = template.Resources[logicalId];
    if (resource === undefined) throw new StartupError(`The template refers to ${logicalId}, which it does not contain.`);
    return resource;
  };
  return {
    ref: (logicalId) => {
      const resource = resourceOf(logicalId);
      return (known[resource.Type]?.ref ?? logicalName)(logicalId, resource);
    },
    getAtt: (logicalId, attribute) => {
      const resource = resourceOf(logicalId);
      const read = known[resource.Type]?.attributes?.[attribute];
      if (read === undefined) throw new StartupError(`The attribute ${attribute} of ${logicalId} (${resource.Type}) has no local counterpart.`);
      return read(logicalId, resource);
    },
  };
}
