import { openApiDocument } from '../shared/contracts/openapi.ts';
import { eventDocument } from './event-document.ts';
import { lifecycleDocument } from './lifecycle-document.ts';
import { routeDocument } from './route-document.ts';

/** Every document that is generated, by its file name in `docs/`. */
export function generatedDocuments(): Readonly<Record<string, string>> {
  return {
    'lifecycle.md': lifecycleDocument(),
    'events.md': eventDocument(),
    'routes.md': routeDocument(),
    'openapi.json': `${JSON.stringify(openApiDocument('http://127.0.0.1:8080'), null, 2)}\n`,
  };
}
