import * as z from 'zod';

/** The places of a schema where any text would pass. */
export function freeText(schema: z.ZodType, path: string): string[] {
  if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion) return schema.options.flatMap((option, index) => freeText(option as z.ZodType, `${path}(${index})`));
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([key, field]) => freeText(field as z.ZodType, `${path}.${key}`));
  if (schema instanceof z.ZodArray) return freeText(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodOptional) return freeText(schema.unwrap() as z.ZodType, path);
  return schema.safeParse('Yesterday my left hand went numb.').success ? [path] : [];
}
