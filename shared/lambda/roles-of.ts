import { roles } from '../contracts/routes.ts';
import type { Role } from '../contracts/routes.ts';

/**
 * The roles in a token's `cognito:groups` claim. API Gateway hands it over as the string `[doctor moderator]`, others as
 * a JSON array or a real one; unknown groups are left out.
 */
export function rolesOf(claim: unknown): Role[] {
  const groups = groupsOf(claim);
  return roles.filter((role) => groups.includes(role));
}

function groupsOf(claim: unknown): unknown[] {
  if (Array.isArray(claim)) return claim;
  if (typeof claim !== 'string') return [];
  const inner = /^\[(.*)\]$/s.exec(claim.trim())?.[1] ?? claim;
  return inner.split(/[\s,]+/).map((group) => group.replace(/^"(.*)"$/, '$1'));
}
