import { ComprehendClient, DetectPiiEntitiesCommand } from '@aws-sdk/client-comprehend';
import { ComprehendMedicalClient, DetectPHICommand } from '@aws-sdk/client-comprehendmedical';
import type { SecondDetector } from '../../domain/deidentification/second-detector.ts';
import type { PhiCategory, PhiSpan } from '../../domain/triage.ts';

/** Milliseconds for all pieces of a text together, retries included: the step has 15 seconds. */
const patience = 6_000;
const settings = { maxAttempts: 2, requestHandler: { connectionTimeout: 1_000, requestTimeout: 4_000 } };

interface Entity {
  readonly BeginOffset?: number | undefined;
  readonly EndOffset?: number | undefined;
  readonly Type?: string | undefined;
  readonly Score?: number | undefined;
}

/** A provider: what it reads at once, in which languages, and what its types are here. Types that are not named are left alone. */
interface Provider {
  readonly name: string;
  /** UTF-8 bytes that one request may carry. */
  readonly bytes: number;
  readonly languages: readonly string[];
  readonly categories: Readonly<Record<string, PhiCategory>>;
  readonly detect: (text: string, language: string, abortSignal: AbortSignal) => Promise<readonly Entity[]>;
}

/**
 * Ages and dates are ours alone: both services count "five months" and "in my twenties" among them, which have to stay. So
 * are professions, which are none of the eighteen identifiers.
 */
const comprehendCategories: Readonly<Record<string, PhiCategory>> = {
  NAME: 'NAME', ADDRESS: 'LOCATION', PHONE: 'PHONE', EMAIL: 'EMAIL', URL: 'URL', USERNAME: 'HANDLE', IP_ADDRESS: 'IP', MAC_ADDRESS: 'DEVICE', SSN: 'SSN',
  PASSPORT_NUMBER: 'ID', DRIVER_ID: 'LICENCE', LICENSE_PLATE: 'VEHICLE', VEHICLE_IDENTIFICATION_NUMBER: 'VEHICLE', CREDIT_DEBIT_NUMBER: 'ACCOUNT',
  BANK_ACCOUNT_NUMBER: 'ACCOUNT', BANK_ROUTING: 'ACCOUNT', INTERNATIONAL_BANK_ACCOUNT_NUMBER: 'ACCOUNT', SWIFT_CODE: 'ACCOUNT', AWS_ACCESS_KEY: 'ID', PIN: 'ID', PASSWORD: 'ID',
  UK_NATIONAL_HEALTH_SERVICE_NUMBER: 'HEALTH_PLAN', UK_NATIONAL_INSURANCE_NUMBER: 'ID', UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER: 'ID', IN_AADHAAR: 'ID', IN_NREGA: 'ID',
  IN_PERMANENT_ACCOUNT_NUMBER: 'ID', IN_VOTER_NUMBER: 'ID', US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER: 'ID', CA_HEALTH_NUMBER: 'HEALTH_PLAN', CA_SOCIAL_INSURANCE_NUMBER: 'ID',
};
const medicalCategories: Readonly<Record<string, PhiCategory>> = { NAME: 'NAME', ADDRESS: 'LOCATION', PHONE_OR_FAX: 'PHONE', EMAIL: 'EMAIL', URL: 'URL', ID: 'ID' };

/** Amazon Comprehend, `DetectPiiEntities`: English and Spanish. `endpoint` is for tests. */
export function comprehendDetector(endpoint?: string): SecondDetector {
  const client = new ComprehendClient({ ...settings, ...(endpoint === undefined ? {} : { endpoint }) });
  return detectorOf({
    name: 'comprehend',
    bytes: 100_000,
    languages: ['en', 'es'],
    categories: comprehendCategories,
    detect: async (Text, language, abortSignal) => {
      const command = new DetectPiiEntitiesCommand({ Text, LanguageCode: language === 'es' ? 'es' : 'en' });
      return (await client.send(command, { abortSignal })).Entities ?? [];
    },
  });
}

/** Amazon Comprehend Medical, `DetectPHI`: English. `endpoint` is for tests. */
export function comprehendMedicalDetector(endpoint?: string): SecondDetector {
  const client = new ComprehendMedicalClient({ ...settings, ...(endpoint === undefined ? {} : { endpoint }) });
  return detectorOf({
    name: 'comprehendMedical',
    bytes: 20_000,
    languages: ['en'],
    categories: medicalCategories,
    detect: async (Text, _language, abortSignal) => (await client.send(new DetectPHICommand({ Text }), { abortSignal })).Entities ?? [],
  });
}

function detectorOf({ name, bytes, languages, categories, detect }: Provider): SecondDetector {
  return {
    async find(text, language) {
      const primary = language.split('-')[0] ?? language;
      if (!languages.includes(primary) || text.trim() === '') return [];
      const abortSignal = AbortSignal.timeout(patience);
      const found: PhiSpan[] = [];
      for (const piece of piecesOf(text, bytes)) {
        const entities = await detect(piece.text, primary, abortSignal);
        found.push(...spansOf(piece.text, entities, categories).map((span) => ({ ...span, start: span.start + piece.start, end: span.end + piece.start, detector: name })));
      }
      return found;
    },
  };
}

/** Parts of a text of at most `bytes` each, cut behind a sentence or a word where one ends in their last quarter. */
function piecesOf(text: string, bytes: number): { text: string; start: number }[] {
  const longest = Math.floor(bytes / 3);
  const pieces: { text: string; start: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const whole = text.slice(start, start + longest);
    const isLast = start + longest >= text.length;
    const end = isLast ? whole.length : cutOf(whole);
    pieces.push({ text: whole.slice(0, end), start });
    start += end;
  }
  return pieces;
}

function cutOf(piece: string): number {
  const from = Math.floor(piece.length * 0.75);
  const cut = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('. '), piece.lastIndexOf('。'));
  const space = piece.lastIndexOf(' ');
  if (cut >= from) return cut + 1;
  if (space >= from) return space + 1;
  return /[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length;
}

/** Both services count code points; we count UTF-16 code units. */
function spansOf(text: string, entities: readonly Entity[], categories: Readonly<Record<string, PhiCategory>>): Omit<PhiSpan, 'detector'>[] {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return entities.flatMap(({ BeginOffset = 0, EndOffset = 0, Type = '', Score = 0 }) => {
    const [type, start, end] = [categories[Type], offsets[BeginOffset], offsets[EndOffset]];
    return type === undefined || start === undefined || end === undefined ? [] : [{ start, end, type, confidence: Math.min(1, Math.max(0, Score)) }];
  });
}
