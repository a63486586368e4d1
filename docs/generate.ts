import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedDocuments } from './generated-documents.ts';

for (const [file, text] of Object.entries(generatedDocuments())) {
  writeFileSync(join(import.meta.dirname, file), text);
  console.log(`docs/${file}`);
}
