import { describe, expect, it } from 'vitest';
import type { Template } from '../../../local/template/cloud-assembly.ts';
import { Intrinsics } from '../../../local/template/intrinsics.ts';

const template: Template = {
  Parameters: { Stage: { Default: 'local' } },
  Mappings: { Sizes: { local: { memory: 256 } } },
  Conditions: { IsLocal: { 'Fn::Equals': [{ Ref: 'Stage' }, 'local'] }, IsProd: { 'Fn::Not': [{ Condition: 'IsLocal' }] } },
  Resources: {},
  Outputs: {},
};
const intrinsics = new Intrinsics(template, { 'AWS::Region': 'eu-west-1' }, {
  ref: (id) => `ref-${id}`,
  getAtt: (id, attribute) => `${id}-${attribute}`,
});

describe('template intrinsics', () => {
  it.each([
    ['Ref of a resource', { Ref: 'Queue' }, 'ref-Queue'],
    ['Ref of a parameter', { Ref: 'Stage' }, 'local'],
    ['Ref of a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-west-1'],
    ['GetAtt as a list', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'Queue-Arn'],
    ['GetAtt as text', { 'Fn::GetAtt': 'Table.Stream.Arn' }, 'Table-Stream.Arn'],
    ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'Queue' }, 1]] }, 'a-ref-Queue-1'],
    ['Join of a list that is computed', { 'Fn::Join': ['/', { 'Fn::Split': [':', 'a:b'] }] }, 'a/b'],
    ['Sub', { 'Fn::Sub': '${AWS::Region}/${Queue.Arn}/${!kept}' }, 'eu-west-1/Queue-Arn/${kept}'],
    ['Sub with values', { 'Fn::Sub': ['${Name}.${Stage}', { Name: { Ref: 'Queue' } }] }, 'ref-Queue.local'],
    ['Select', { 'Fn::Select': [1, { 'Fn::Split': [',', 'x,y'] }] }, 'y'],
    ['If that holds', { 'Fn::If': ['IsLocal', 'yes', 'no'] }, 'yes'],
    ['If that does not', { 'Fn::If': ['IsProd', 'yes', 'no'] }, 'no'],
    ['And', { 'Fn::And': [{ Condition: 'IsLocal' }, { Condition: 'IsProd' }] }, false],
    ['Or', { 'Fn::Or': [{ Condition: 'IsLocal' }, { Condition: 'IsProd' }] }, true],
    ['Base64', { 'Fn::Base64': 'hi' }, 'aGk='],
    ['FindInMap', { 'Fn::FindInMap': ['Sizes', { Ref: 'Stage' }, 'memory'] }, 256],
    ['no value in an object', { a: 1, b: { Ref: 'AWS::NoValue' } }, { a: 1 }],
    ['no value in a list', [1, { Ref: 'AWS::NoValue' }, 2], [1, 2]],
    ['a policy condition, which is no condition of the template', { Condition: { Bool: { secure: 'false' } } }, { Condition: { Bool: { secure: 'false' } } }],
  ])('resolves %s', (_, value, resolved) => {
    expect(intrinsics.resolve(value)).toEqual(resolved);
  });

  it.each([
    ['an import from another stack', { 'Fn::ImportValue': 'x' }, 'Fn::ImportValue'],
    ['an unknown function', { 'Fn::Cidr': [] }, 'Fn::Cidr'],
    ['a condition that is not there', { 'Fn::If': ['Nope', 1, 2] }, 'Nope'],
  ])('refuses %s by its name', (_, value, name) => {
    expect(() => intrinsics.resolve(value)).toThrow(name);
  });

  it('tells whether a condition holds', () => {
    expect([intrinsics.holds('IsLocal'), intrinsics.holds('IsProd')]).toEqual([true, false]);
  });
});
