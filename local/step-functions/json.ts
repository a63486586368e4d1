/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Largest input, output or task result, in bytes of UTF-8, as on AWS. */
export const payloadLimitBytes = 256 * 1024;

/** Parses JSON that this engine wrote, or that a caller has checked. Throws SyntaxError. */
export function fromJson(text: string): Json {
  return JSON.parse(text) as Json; // JSON.parse returns nothing else
}

/** The parsed text, or undefined when it is not JSON; never quotes the text. */
export function tryJson(text: string): Json | undefined {
  try {
    return fromJson(text);
  } catch {
    return undefined;
  }
}

/** The size of a value as AWS counts it: bytes of its JSON text. */
export function jsonBytes(value: Json): number {
  return Buffer.byteLength(JSON.stringify(value));
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Array.isArray, but it keeps the element type. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
