/** The part of schema.org's vocabulary (release 29) that a page may use: properties by type, and the type or form of each value. */
const text = /[^]/;
const date = /^\d{4}(?:-\d{2}-\d{2})?$/;
const url = /^https:\/\//;
const creativeWork = {
  name: text, url, text, description: text, inLanguage: /^[a-z]{2}/, author: 'Person', dateCreated: date, dateModified: date, accountablePerson: 'Person', publisher: 'Organization',
  digitalSourceType: /^https:\/\/schema\.org\/\w+DigitalSource$/, hasPart: 'WebPageElement or Question', about: 'Thing', isAccessibleForFree: 'boolean',
} as const;
const webPage = { ...creativeWork, mainEntity: 'Question', lastReviewed: date, reviewedBy: 'Person', specialty: /^https:\/\/schema\.org\/(?:Neurologic|Psychiatric)$/ } as const;
const types: Readonly<Record<string, Readonly<Record<string, RegExp | string>>>> = {
  MedicalWebPage: webPage,
  QAPage: webPage,
  WebPageElement: creativeWork,
  Question: { ...creativeWork, answerCount: 'number', acceptedAnswer: 'Answer', suggestedAnswer: 'Answer' },
  Answer: creativeWork,
  Person: { name: text, jobTitle: text },
  Organization: { name: text, url },
  Thing: { name: text },
};

/** What of a JSON-LD node the vocabulary does not know, as paths. */
export function faultsOf(node: Readonly<Record<string, unknown>>, path = ''): string[] {
  const type = String(node['@type']);
  const known = types[type];
  if (known === undefined) return [`${path}: no type ${type}`];
  return Object.entries(node).flatMap(([name, value]) => (name.startsWith('@') ? [] : valueFaults(known[name], value, `${path}/${name}`)));
}

function valueFaults(wanted: RegExp | string | undefined, value: unknown, path: string): string[] {
  if (wanted === undefined) return [`${path}: unknown`];
  if (Array.isArray(value)) return value.flatMap((each) => valueFaults(wanted, each, path));
  if (wanted instanceof RegExp) return typeof value === 'string' && wanted.test(value) ? [] : [`${path}: ${String(wanted)}`];
  if (wanted === 'boolean' || wanted === 'number') return typeof value === wanted ? [] : [`${path}: ${wanted}`];
  const node = value as Readonly<Record<string, unknown>>;
  return wanted.split(' or ').includes(String(node['@type'])) ? faultsOf(node, path) : [`${path}: ${wanted}`];
}
