import * as z from 'zod';
import { readAssembly } from '../../local/template/cloud-assembly.ts';
import { resolveStack } from '../../local/template/stack.ts';
import { Statement } from './policy-decision.ts';

const Policy = z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }), Roles: z.array(z.string()) });
/** Only what the template says itself is known here: a role with policies from elsewhere is refused. */
const Role = z.looseObject({ ManagedPolicyArns: z.undefined().optional(), Policies: z.undefined().optional() });
const RoleUser = z.object({ Role: z.string() });

export interface RolePolicies {
  readonly stateMachineArn: string;
  /** Statements of each function's role, by the function's physical name. */
  readonly functions: ReadonlyMap<string, readonly Statement[]>;
  /** Statements of the state machine's role. */
  readonly stateMachine: readonly Statement[];
  readonly eventSources: readonly { readonly functionName: string; readonly sourceArn: string; readonly failuresTo: string | undefined }[];
}

const Mapping = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }).optional(),
});

/** The identity policies of a synthesized app's roles, with every reference resolved to an ARN as the engines name it. */
export function readRolePolicies(assembly: string): RolePolicies {
  const stack = resolveStack(readAssembly(assembly), { http: 'http://localhost', sqs: 'http://localhost' });
  stack.all(['AWS::IAM::Role'], Role);
  const policies = stack.all(['AWS::IAM::Policy'], Policy);
  const statementsOf = (roleArn: string) =>
    policies.filter(({ properties }) => properties.Roles.some((role) => roleArn.endsWith(`:role/${role}`))).flatMap(({ properties }) => properties.PolicyDocument.Statement);
  const [machine] = stack.all(['AWS::StepFunctions::StateMachine'], z.object({ RoleArn: z.string() }));
  if (machine === undefined) throw new Error('The stack has no state machine.');
  return {
    stateMachineArn: machine.ref,
    functions: new Map(stack.all(['AWS::Lambda::Function'], RoleUser).map(({ ref, properties }) => [ref, statementsOf(properties.Role)])),
    stateMachine: statementsOf(machine.properties.RoleArn),
    eventSources: stack.all(['AWS::Lambda::EventSourceMapping'], Mapping).map(({ properties }) => ({
      functionName: properties.FunctionName,
      sourceArn: properties.EventSourceArn,
      failuresTo: properties.DestinationConfig?.OnFailure.Destination,
    })),
  };
}
