import type { TaskResource } from './machine.ts';

const functionArn = /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:[A-Za-z0-9-_]+(:[A-Za-z0-9-_$]+)?$/;
const invoke = /^arn:aws[a-z-]*:states:::lambda:invoke(?<token>\.waitForTaskToken)?$/;

/** What a Task's Resource means, or undefined when this engine does not run it. */
export function readTaskResource(resource: string): TaskResource | undefined {
  if (functionArn.test(resource)) return { kind: 'function', functionArn: resource, waitsForToken: false };
  const match = invoke.exec(resource);
  if (match === null) return undefined;
  return { kind: 'invoke', functionArn: undefined, waitsForToken: match.groups?.['token'] !== undefined };
}
