import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDirectory, removeDirectory } from '../local/fixture/temporary-directory.ts';
import { grantsFor, grantsOf } from '../permissions/policy-decision.ts';
import type { Grant, PermissionRequest } from '../permissions/policy-decision.ts';
import { keyActions, requestedPermissions } from '../permissions/requested-permissions.ts';
import { readRolePolicies } from '../permissions/role-policies.ts';
import type { RolePolicies } from '../permissions/role-policies.ts';
import { covers, reasonUnseen, unseenGrants } from '../permissions/unseen-grants.ts';
import { CallRules } from './call-rules.ts';
import { PermissionJourneys } from './permission-journeys.ts';
import { RunningSystem } from './running-system.ts';
import { assembleStage } from './stage-assembly.ts';

const rules = new CallRules();
const directory = makeDirectory();
let system: RunningSystem;
let roles: RolePolicies;
/** What each function asked IAM for, each once. */
let requests: { readonly functionName: string; readonly request: PermissionRequest; readonly keyActions: readonly string[] }[];

beforeAll(async () => {
  const assembly = await assembleStage(join(directory, 'assembly'), { submissionsPerHour: 1_000 });
  roles = readRolePolicies(assembly);
  system = new RunningSystem({ assembly, watchCalls: rules });
  await system.start();
  await new PermissionJourneys(system, rules).play();
  requests = requestsOf(rules);
}, 600_000);
afterAll(async () => {
  await system.remove();
  removeDirectory(directory);
});

function requestsOf({ calls }: CallRules): typeof requests {
  const all = calls.flatMap((call) =>
    requestedPermissions(call, roles.stateMachineArn).map((request) => ({ functionName: call.functionName ?? '', request, keyActions: keyActions(call.service, request) })),
  );
  return [...new Map(all.map((each) => [JSON.stringify([each.functionName, each.request]), each])).values()];
}

const statementsOf = (functionName: string) => roles.functions.get(functionName) ?? [];
const describeGrant = ({ action, resource }: Grant) => `${action} ${resource}`;

describe('the roles of the functions', () => {
  it('K5 allow every call that the functions make', () => {
    expect(requests.length).toBeGreaterThan(100);
    const denied = requests.filter(({ functionName, request }) => grantsFor(statementsOf(functionName), request).length === 0);
    expect(denied.map(({ functionName, request }) => `${functionName}: ${request.action} ${request.resource}`)).toEqual([]);
  });

  it('K5 allow the use of the key that these calls need', () => {
    const lacking = requests.flatMap(({ functionName, keyActions }) =>
      keyActions.filter((action) => !grantsOf(statementsOf(functionName)).some((grant) => grant.action === action)).map((action) => `${functionName}: ${action}`),
    );
    expect([...new Set(lacking)]).toEqual([]);
  });

  it('K5 grant nothing that no function uses, but for what is listed with its reason', () => {
    const unused = [...roles.functions].flatMap(([functionName, statements]) => {
      const used = new Set(requests.filter((each) => each.functionName === functionName).flatMap(({ request }) => grantsFor(statements, request).map(describeGrant)));
      return grantsOf(statements).filter((grant) => !used.has(describeGrant(grant)) && reasonUnseen(functionName, grant) === undefined).map((grant) => `${functionName}: ${describeGrant(grant)}`);
    });
    expect(unused).toEqual([]);
  });

  it('K5 list no grant that nobody has', () => {
    const all = [...roles.functions].flatMap(([functionName, statements]) => grantsOf(statements).map((grant) => ({ functionName, ...grant })));
    expect(unseenGrants.filter((unseen) => !all.some(({ functionName, action, resource }) => covers(unseen, functionName, action, resource)))).toEqual([]);
  });

  it('K5 let event sources take from their own source alone, and leave what they give up where it is watched', () => {
    for (const { functionName, sourceArn, failuresTo } of roles.eventSources) {
      const action = sourceArn.includes(':sqs:') ? 'sqs:ReceiveMessage' : 'dynamodb:GetRecords';
      expect(grantsOf(statementsOf(functionName)).filter((grant) => grant.action === action).map(({ resource }) => resource)).toEqual([sourceArn]);
      if (failuresTo !== undefined) expect(grantsFor(statementsOf(functionName), { action: 'sqs:SendMessage', resource: failuresTo, context: {} })).toHaveLength(1);
    }
  });
});

describe('the role of the state machine', () => {
  it('K5 lets it invoke the functions of its own steps and no others', () => {
    const invocable = grantsOf(roles.stateMachine).filter(({ action }) => action === 'lambda:InvokeFunction').map(({ resource }) => resource.split(':').at(-1));
    const invoked = [...new Set(rules.calls.map(({ functionName }) => functionName))];
    expect(invocable.length).toBeGreaterThan(0);
    expect(invocable.filter((name) => !invoked.includes(name))).toEqual([]);
    expect(invocable.filter((name) => roles.eventSources.some(({ functionName }) => functionName === name) || /-api$|sweep|reconcile/.test(name ?? ''))).toEqual([]);
  });
});
