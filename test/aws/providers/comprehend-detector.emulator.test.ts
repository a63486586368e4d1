import { beforeAll, describe, expect, it, vi } from 'vitest';
import { comprehendDetector, comprehendMedicalDetector } from '../../../shared/aws/providers/comprehend-detector.ts';
import { uniteWithSecond } from '../../../shared/domain/deidentification/second-detector.ts';
import type { Deidentified } from '../../../shared/domain/triage.ts';
import { answeringService } from './answering-service.ts';

beforeAll(() => {
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});

const providers = [
  { name: 'Comprehend', operation: 'Comprehend_20171127.DetectPiiEntities', make: comprehendDetector, alone: ['AGE', 'DATE_TIME'], longest: 100_000 },
  { name: 'Comprehend Medical', operation: 'ComprehendMedical_20181030.DetectPHI', make: comprehendMedicalDetector, alone: ['AGE', 'DATE', 'PROFESSION'], longest: 20_000 },
] as const;

/** Answers each word "Zyx" as a name, offsets in code points, as the services count. */
const findsZyx = (score: number) => ({ body }: { body: Record<string, unknown> }) => {
  const points = Array.from(String(body['Text']));
  const Entities = points.flatMap((_, at) => (points.slice(at, at + 3).join('') === 'Zyx' ? [{ BeginOffset: at, EndOffset: at + 3, Score: score, Type: 'NAME' }] : []));
  return { status: 200, body: { Entities } };
};

const ours = (text: string): Deidentified => ({ text, spans: [], placeholders: [], doubts: [], uncertain: false, version: 'ours' });

describe.each(providers)('$name as a second detector', ({ operation, make, alone, longest }) => {
  it('L4 sends the text it is given and answers places in UTF-16 code units', async () => {
    await using service = await answeringService('HTTP/1.1', findsZyx(0.99));
    expect(await make(service.endpoint).find('😀😀 ask Zyx', 'en')).toMatchObject([{ start: 9, end: 12, type: 'NAME', confidence: 0.99 }]);
    expect(service.requests).toMatchObject([{ operation, body: { Text: '😀😀 ask Zyx' } }]);
  });

  it('L4 leaves ages, dates and professions to ours', async () => {
    await using service = await answeringService('HTTP/1.1', () => ({ status: 200, body: { Entities: alone.map((Type) => ({ BeginOffset: 0, EndOffset: 3, Score: 1, Type })) } }));
    expect(await make(service.endpoint).find('five months in my twenties', 'en')).toEqual([]);
  });

  it('L4 asks nothing of a text in a language that the service does not read', async () => {
    await using service = await answeringService('HTTP/1.1', findsZyx(1));
    expect(await make(service.endpoint).find('我叫 Zyx', 'zh-Hant')).toEqual([]);
    expect(service.requests).toEqual([]);
  });

  it('L4 reads a long text in pieces that the service takes, and misses nothing', async () => {
    await using service = await answeringService('HTTP/1.1', findsZyx(1));
    const text = `${'一 Zyx wrote. '.repeat(8_000)}`;
    expect(await make(service.endpoint).find(text, 'en')).toHaveLength(8_000);
    expect(service.requests.every(({ body }) => Buffer.byteLength(String(body['Text'])) <= longest)).toBe(true);
  });

  it('L4 falls back to ours when the service refuses, and tells', async () => {
    await using service = await answeringService('HTTP/1.1', () => ({ status: 400, body: { __type: 'InvalidRequestException', message: 'no' } }));
    const failed = vi.fn<() => void>();
    const text = ours('ask Zyx');
    expect(await uniteWithSecond(text, make(service.endpoint), 'en', failed)).toBe(text);
    expect(failed).toHaveBeenCalledOnce();
  });

  it('L4 takes what the service finds out of the text as well', async () => {
    await using service = await answeringService('HTTP/1.1', findsZyx(0.9));
    expect(await uniteWithSecond(ours('ask Zyx'), make(service.endpoint), 'en', () => {})).toMatchObject({ text: 'ask [NAME 1]', uncertain: false });
  });
});
