import { describe, expect, it } from 'vitest';
import { nameCall } from '../../../local/call-gateway/name-call.ts';

const functions = new Map([['LOCALKEY', 'askwell-pump']]);
const signed = (service: string, key = 'LOCALKEY') => ({
  authorization: `AWS4-HMAC-SHA256 Credential=${key}/20270101/eu-west-1/${service}/aws4_request, SignedHeaders=host, Signature=00`,
});
const request = (service: string, changes: object) => ({ method: 'POST', url: '/', body: '{}', headers: { ...signed(service) }, ...changes });

describe('a call', () => {
  it.each([
    ['dynamodb', 'DynamoDB_20120810.GetItem', 'GetItem'],
    ['sqs', 'AmazonSQS.SendMessage', 'SendMessage'],
    ['states', 'AWSStepFunctions.StartExecution', 'StartExecution'],
    ['secretsmanager', 'secretsmanager.GetSecretValue', 'GetSecretValue'],
  ])('to %s is named by its target header', (service, target, action) => {
    const headers = { ...signed(service), 'x-amz-target': target };
    expect(nameCall(request(service, { headers, body: '{"A":1}' }), functions)).toEqual({ functionName: 'askwell-pump', service, action, input: { A: 1 } });
  });

  it('to SES is named by its path', () => {
    expect(nameCall(request('ses', { url: '/v2/email/outbound-emails?x-id=SendEmail' }), functions)).toMatchObject({ service: 'ses', action: 'SendEmail' });
  });

  it('to SNS is read from the query protocol', () => {
    const body = 'Action=Publish&Version=2010-03-31&Message=Hi&Entries.member.1.Id=a&Entries.member.2.Id=b&Attributes.entry.1.Name=type&Attributes.entry.1.Value.StringValue=T';
    expect(nameCall(request('sns', { body }), functions)).toEqual({
      functionName: 'askwell-pump',
      service: 'sns',
      action: 'Publish',
      input: { Version: '2010-03-31', Message: 'Hi', Entries: [{ Id: 'a' }, { Id: 'b' }], Attributes: { type: { StringValue: 'T' } } },
    });
  });

  it.each([
    ['with a key that no function has', request('sqs', { headers: signed('sqs', 'OTHER') }), 'access key'],
    ['without a signature', request('sqs', { headers: {} }), 'access key'],
    ['to a service that is not known', request('s3', {}), 's3'],
    ['without an operation', request('dynamodb', {}), 'no operation'],
    ['to an operation of SES that is not known', request('ses', { url: '/v2/email/identities' }), 'no operation'],
  ])('%s is refused', (_, strange, reason) => {
    expect(() => nameCall(strange, functions)).toThrow(reason);
  });
});
