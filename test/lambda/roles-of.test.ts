import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../shared/lambda/roles-of.ts';

describe('rolesOf', () => {
  it.each([
    ['[doctor moderator]', ['doctor', 'moderator']],
    ['[doctor]', ['doctor']],
    ['doctor', ['doctor']],
    ['["doctor","admin"]', ['doctor', 'admin']],
    [['moderator', 'operator'], ['moderator', 'operator']],
    ['[]', []],
    ['[doctors notadmin]', []],
    ['', []],
    [undefined, []],
    [{ doctor: true }, []],
    [42, []],
  ])('K1 reads %j as %j', (claim, roles) => {
    expect(rolesOf(claim)).toEqual(roles);
  });
});
