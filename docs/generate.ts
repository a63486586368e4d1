import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument } from '../shared/contracts/openapi.ts';
import { clientSchema } from './client-schema.ts';
import { generatedDocuments } from './generated-documents.ts';

for (const [file, text] of Object.entries(generatedDocuments())) {
  writeFileSync(join(import.meta.dirname, file), text);
  console.log(`docs/${file}`);
}
const schemaFile = 'web/src/api/schema.d.ts';
writeFileSync(join(import.meta.dirname, '..', schemaFile), await clientSchema(openApiDocument('http://127.0.0.1:8080')));
console.log(schemaFile);
