import createClient from 'openapi-fetch';
import { ApiProblem } from './problem.ts';
import { currentSession, dropSession } from './session.ts';
import type { components, paths } from './schema.d.ts';

/** A named body of the contract, such as `Schema<'QuestionView'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/**
 * The API by its contract: `unwrap(api.GET('/reviews/{reviewId}', { params: { path: { reviewId } } }))`.
 * A signed-in person's token goes along unless the request has an authorization of its own (a patient's receipt).
 */
export const api = createClient<paths>({ baseUrl: '/', fetch: (request) => fetch(request) });

api.use({
  onRequest: ({ request, schemaPath }) => {
    const session = currentSession();
    if (session !== undefined && !isPatientPath(schemaPath) && !request.headers.has('authorization')) request.headers.set('authorization', `Bearer ${session.token}`);
    return request;
  },
});

/** `Authorization` of a patient's request. */
export function receiptHeader(receipt: string): { authorization: string } {
  return { authorization: `Receipt ${receipt}` };
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What the API answered. Throws ApiProblem for everything but success, also when the network failed. */
export async function unwrap<T>(answer: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await answer.catch(() => {
    throw new ApiProblem(0);
  });
  if (response.ok && data !== undefined && data !== null) return data;
  // The token is no longer taken; what was typed stays where it is until the person is back.
  if (response.status === 401) dropSession();
  throw new ApiProblem(response.status, typeof error === 'object' && error !== null ? error : {}, response.headers);
}

function isPatientPath(path: string): boolean {
  return path === '/questions' || path.startsWith('/questions/');
}
