import { describe, expect, it } from 'vitest';
import { contactsReaders, functionDuties, functionNames, tableNames, vaultReaders } from '../../infra/function-duties.ts';
import { functionEnvs } from '../../shared/config/function-env.ts';
import { list, moderationTemplate, target } from './synthesized.ts';
import type { Statement } from './synthesized.ts';

const template = moderationTemplate();
const reading = ['GetItem', 'BatchGetItem', 'Query', 'Scan', 'PartiQLSelect', 'GetRecords', 'ExportTableToPointInTime', '*'];
const actionsOf = (statement: Statement): readonly string[] => list(statement.Action);
const names = (statement: Statement, logicalId: string): boolean =>
  list(statement.Resource).some((resource) => resource !== '*' && target(resource) === logicalId);
/** A query that may return keys only shows nothing that anybody wrote. */
const showsKeysOnly = ({ Condition }: Statement): boolean => JSON.stringify(Condition ?? {}).includes('SPECIFIC_ATTRIBUTES');
const readersOf = (table: string): string[] =>
  functionNames.filter((name) =>
    template
      .policyOf(name)
      .filter((statement) => names(statement, table) && !showsKeysOnly(statement))
      .some((statement) => actionsOf(statement).some((action) => reading.includes(action.replace('dynamodb:', '')))),
  );

describe('who reads what patients wrote', () => {
  it('is the one named list, over all policies', () => {
    expect(readersOf(template.table('Vault'))).toEqual(functionNames.filter((name) => vaultReaders.some((reader) => reader === name)));
  });

  it('is the patient’s notifier alone for addresses', () => {
    expect(readersOf(template.table('Contacts'))).toEqual(contactsReaders);
  });

  it('asks for keys of the vault only, where it is to be emptied', () => {
    const queries = functionNames
      .filter((name) => !vaultReaders.some((reader) => reader === name))
      .flatMap((name) => template.policyOf(name))
      .filter((statement) => names(statement, template.table('Vault')) && actionsOf(statement).includes('dynamodb:Query'));
    expect(queries.length).toBeGreaterThan(0);
    for (const { Condition } of queries) {
      expect(Condition).toEqual({
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['questionId', 'part'] },
        StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
      });
    }
  });
});

describe('every function', () => {
  it.each(functionNames)('%s has a role of its own', (name) => {
    const role = target(template.function(name)[1].Properties.Role);
    const users = template.all('AWS::Lambda::Function').filter(([, { Properties }]) => target(Properties.Role) === role);
    expect(users).toHaveLength(1);
  });

  it.each(functionNames)('%s never scans and has no action by wildcard', (name) => {
    const actions = template.policyOf(name).flatMap(actionsOf);
    expect(actions.filter((action) => /Scan|PartiQL/.test(action))).toEqual([]);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  it.each(functionNames)('%s gets the variables that it reads, no more', (name) => {
    const { Variables } = template.function(name)[1].Properties.Environment;
    expect(Object.keys(Variables).sort()).toEqual(Object.keys(functionEnvs[name].shape).sort());
  });

  it.each(functionNames)('%s may use exactly the tables that it is told of', (name) => {
    const told = tableNames.filter((table) => `${table.toUpperCase()}_TABLE` in functionEnvs[name].shape);
    expect(tableNames.filter((table) => functionDuties[name].tables[table] !== undefined)).toEqual(told);
  });
});

describe('a resource by wildcard', () => {
  const statements = template.all('AWS::IAM::Policy').flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);
  const wild = statements.filter(({ Resource }) => list(Resource).some((resource) => JSON.stringify(resource).includes('*')));

  it('is only where AWS knows no other: streams are listed, log deliveries made, executions named when they run', () => {
    expect(wild.map(actionsOf).map((actions) => actions.join(' ')).sort()).toEqual([
      'dynamodb:ListStreams',
      'logs:CreateLogDelivery logs:DeleteLogDelivery logs:DescribeLogGroups logs:DescribeResourcePolicies logs:GetLogDelivery ' +
        'logs:ListLogDeliveries logs:PutResourcePolicy logs:UpdateLogDelivery',
      'states:DescribeExecution',
      'states:DescribeExecution states:StopExecution',
      'states:StopExecution',
    ]);
  });

  it('K2 is never of another state machine', () => {
    const ofStates = statements.filter((statement) => actionsOf(statement).some((action) => action.startsWith('states:')));
    for (const { Resource } of ofStates) expect(JSON.stringify(Resource)).toMatch(/:(stateMachine|execution):askwell-local-questions/);
  });
});
