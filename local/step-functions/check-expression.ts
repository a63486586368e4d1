import * as z from 'zod';

/** A path that starts at a variable and goes on by a name, as JSONata's syntax tree has it. */
const VariablePath = z.object({
  type: z.literal('path'),
  steps: z.tuple([z.object({ type: z.literal('variable'), value: z.string() }), z.object({ type: z.literal('name'), value: z.string() })], z.unknown()),
});
const Variable = z.object({ type: z.literal('variable'), value: z.string() });

/**
 * What an expression asks for that it will never get: a part of `$states` that its field does not have, `$$` (there is
 * no root document), `$eval`. Undefined when all is well. `visible`: the parts of `$states` that the field has.
 */
export function checkExpression(tree: unknown, visible: readonly string[]): string | undefined {
  if (Array.isArray(tree)) {
    for (const child of tree) {
      const problem = checkExpression(child, visible);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
  if (typeof tree !== 'object' || tree === null) return undefined;
  return checkNode(tree, visible) ?? checkExpression(Object.values(tree), visible);
}

function checkNode(node: object, visible: readonly string[]): string | undefined {
  const variable = Variable.safeParse(node).data?.value;
  if (variable === '$') return '$$ is not supported';
  if (variable === 'eval') return '$eval is not supported';
  const [root, part] = VariablePath.safeParse(node).data?.steps ?? [];
  if (root?.value !== 'states' || part === undefined || visible.includes(part.value)) return undefined;
  return `$states.${part.value} is not available in this field`;
}
