import { describe, expect, it } from 'vitest';
import { Statement, grantsFor, grantsOf } from './policy-decision.ts';

const table = 'arn:aws:dynamodb:eu-west-1:000000000000:table/questions';
const statement = (changes: object = {}) => Statement.parse({ Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: table, ...changes });
const request = { action: 'dynamodb:GetItem', resource: table, context: {} };
const allows = (statements: readonly Statement[], changes: object = {}) => grantsFor(statements, { ...request, ...changes }).length > 0;

describe('a policy', () => {
  it.each<[string, object, object, boolean]>([
    ['the very action on the very resource', {}, {}, true],
    ['another action', { Action: 'dynamodb:PutItem' }, {}, false],
    ['one action of several, written in another case', { Action: ['dynamodb:PutItem', 'DynamoDB:getitem'] }, {}, true],
    ['another table', { Resource: `${table}-old` }, {}, false],
    ['an index where the table is granted', {}, { resource: `${table}/index/due` }, false],
    ['an index by wildcard', { Resource: `${table}/index/*` }, { resource: `${table}/index/due` }, true],
    ['an action by wildcard', { Action: 'dynamodb:Get*' }, {}, true],
    ['a resource that a dot would match', { Resource: table.replace('questions', 'quest.ons') }, {}, false],
    ['one character by question mark', { Resource: table.replace('questions', 'question?') }, {}, true],
  ])('judges %s', (_, granted, asked, allowed) => {
    expect(allows([statement(granted)], asked)).toBe(allowed);
  });

  it('denies in spite of an allowance', () => {
    expect(allows([statement(), statement({ Effect: 'Deny', Action: '*', Resource: '*' })])).toBe(false);
  });

  it('allows nothing by itself', () => {
    expect(allows([])).toBe(false);
  });

  it.each<[string, Record<string, readonly string[]>, boolean]>([
    ['keys alone', { 'dynamodb:Attributes': ['questionId', 'part'], 'dynamodb:Select': ['SPECIFIC_ATTRIBUTES'] }, true],
    ['another attribute', { 'dynamodb:Attributes': ['part', 'text'], 'dynamodb:Select': ['SPECIFIC_ATTRIBUTES'] }, false],
    ['no selection', { 'dynamodb:Attributes': ['part'] }, false],
    ['whole items', { 'dynamodb:Select': ['ALL_ATTRIBUTES'] }, false],
  ])('that is for keys of items judges a query for %s', (_, context, allowed) => {
    const keysOnly = statement({
      Condition: { 'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['questionId', 'part'] }, StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' } },
    });
    expect(allows([keysOnly], { context })).toBe(allowed);
  });

  it.each([{ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, { StringEquals: { 'aws:PrincipalTag/team': 'care' } }])('refuses to judge the condition %j', (Condition) => {
    expect(() => allows([statement({ Condition })])).toThrow('does not know');
  });

  it.each([{ NotAction: 'dynamodb:Scan' }, { NotResource: table }, { Principal: '*' }])('refuses to read %j', (odd) => {
    expect(() => statement(odd)).toThrow();
  });

  it('gives each action on each resource', () => {
    const granted = grantsOf([statement({ Action: ['a:B', 'a:C'], Resource: ['x', 'y'] }), statement({ Effect: 'Deny' })]);
    expect(granted.map(({ action, resource }) => `${action} ${resource}`)).toEqual(['a:B x', 'a:B y', 'a:C x', 'a:C y']);
  });
});
