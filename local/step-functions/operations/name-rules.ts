import * as z from 'zod';
import { ServiceError } from '../service-error.ts';

const forbidden = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/** 1 to 80 characters; the rest of the rules has an error of its own. */
export const Name = z.string().min(1).max(80);

/** Refuses the characters that AWS refuses in names. Throws ServiceError('InvalidName'). */
export function checkName(name: string): void {
  if (forbidden.test(name)) throw new ServiceError('InvalidName', 'Invalid Name: it holds a character that names may not have');
}
