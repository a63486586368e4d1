import { functionEnvs } from './function-env.ts';
import type { FunctionEnv, FunctionName } from './function-env.ts';

/** The environment of the named function, parsed. Throws an Error that names the variables that are missing or wrong. */
export function parseEnv<N extends FunctionName>(name: N, variables: NodeJS.ProcessEnv = process.env): FunctionEnv<N> {
  const parsed = functionEnvs[name].safeParse(variables);
  if (parsed.success) return parsed.data as FunctionEnv<N>;
  const wrong = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
  throw new Error(`The environment of ${name} lacks or misstates: ${wrong.join(', ')}`);
}
