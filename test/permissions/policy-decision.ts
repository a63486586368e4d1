import * as z from 'zod';

const texts = z.union([z.string(), z.array(z.string())]).transform((value) => (typeof value === 'string' ? [value] : value));

/** A statement of an identity policy with its references resolved. What is not named here is refused, not ignored. */
export const Statement = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: texts,
  Resource: texts,
  Condition: z.record(z.string(), z.record(z.string(), texts)).default({}),
});
export type Statement = z.output<typeof Statement>;

/** One thing that a call asks IAM for. `context`: the condition keys that AWS fills in for such a call. */
export interface PermissionRequest {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** What a statement gives: one action on one resource, as the policy writes them. */
export interface Grant {
  readonly statement: Statement;
  readonly action: string;
  readonly resource: string;
}

export function grantsOf(statements: readonly Statement[]): Grant[] {
  return statements
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap((statement) => statement.Action.flatMap((action) => statement.Resource.map((resource) => ({ statement, action, resource }))));
}

/** The grants that cover the request; none when it is not allowed. Throws for a condition that it does not know. */
export function grantsFor(statements: readonly Statement[], request: PermissionRequest): Grant[] {
  const applies = ({ statement, action, resource }: Pick<Grant, 'statement' | 'action' | 'resource'>) =>
    matches(action.toLowerCase(), request.action.toLowerCase()) && matches(resource, request.resource) && holds(statement, request);
  const denials = statements.filter(({ Effect }) => Effect === 'Deny').map((statement): Statement => ({ ...statement, Effect: 'Allow' }));
  if (grantsOf(denials).some(applies)) return [];
  return grantsOf(statements).filter(applies);
}

const operators: Readonly<Record<string, (wanted: readonly string[], given: readonly string[] | undefined) => boolean>> = {
  StringEquals: (wanted, given) => given !== undefined && given.some((value) => wanted.includes(value)),
  StringLike: (wanted, given) => given !== undefined && given.some((value) => wanted.some((pattern) => matches(pattern, value))),
  ArnLike: (wanted, given) => given !== undefined && given.some((value) => wanted.some((pattern) => matches(pattern, value))),
  'ForAllValues:StringEquals': (wanted, given = []) => given.every((value) => wanted.includes(value)),
};

/** The keys that requests carry when AWS has them; any other key would be compared with nothing. */
const knownKeys = ['dynamodb:Attributes', 'dynamodb:LeadingKeys', 'dynamodb:Select'];

function holds({ Condition }: Statement, { context }: PermissionRequest): boolean {
  return Object.entries(Condition).every(([operator, keys]) => {
    const compare = operators[operator];
    if (compare === undefined) throw new Error(`A policy uses the condition operator ${operator}, which the matcher does not know.`);
    return Object.entries(keys).every(([key, wanted]) => {
      if (!knownKeys.includes(key)) throw new Error(`A policy asks for ${key}, which the matcher does not know.`);
      return compare(wanted, context[key]);
    });
  });
}

/** IAM's wildcards: `*` for any number of characters, `?` for one. */
function matches(pattern: string, value: string): boolean {
  const source = [...pattern].map((character) => (character === '*' ? '.*' : character === '?' ? '.' : character.replace(/[.+^${}()|[\]\\]/, '\\$&')));
  return new RegExp(`^${source.join('')}$`, 's').test(value);
}
