import openapiTS, { astToString } from 'openapi-typescript';

/** The types of a client of the API, generated from its OpenAPI document. */
export async function clientSchema(document: unknown): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document));
  return `// Generated from docs/openapi.json: npm run docs\n${astToString(nodes)}`;
}
