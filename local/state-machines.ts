import * as z from 'zod';
import type { StepFunctions } from './step-functions/create-step-functions.ts';
import type { Stack } from './template/stack.ts';

const StateMachineProperties = z.object({
  StateMachineName: z.string().optional(),
  StateMachineType: z.literal('STANDARD').default('STANDARD'),
  DefinitionString: z.string(),
  RoleArn: z.string(),
  LoggingConfiguration: z.looseObject({ Level: z.string().optional() }).optional(),
});

/** Gives the engine the stack's state machines, each under the name that its ARN has in the template. */
export function deployStateMachines(stack: Stack, stepFunctions: StepFunctions): void {
  for (const { logicalId, properties } of stack.all(['AWS::StepFunctions::StateMachine'], StateMachineProperties)) {
    const loggingLevel = properties.LoggingConfiguration?.Level;
    stepFunctions.deploy({
      name: stack.getAtt(logicalId, 'Name'),
      definition: properties.DefinitionString,
      roleArn: properties.RoleArn,
      ...(loggingLevel !== undefined && { loggingLevel }),
    });
  }
}
