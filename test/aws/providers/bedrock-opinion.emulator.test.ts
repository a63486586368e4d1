import { beforeAll, expect, it, vi } from 'vitest';
import { bedrockAssessor, bedrockClassifier } from '../../../shared/aws/providers/bedrock-opinion.ts';
import { builtInClassifier, withSecondOpinionOnSpecialty } from '../../../shared/domain/classification/specialty-classifier.ts';
import { Classification, UrgencyAssessment } from '../../../shared/domain/triage.ts';
import { builtInAssessor, withSecondOpinionOnUrgency } from '../../../shared/domain/urgency/urgency-assessor.ts';
import { answeringService } from './answering-service.ts';

beforeAll(() => {
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});

const modelId = 'a.model-v1:0';
const question = 'My right hand has been trembling for months. Is the tremor harmless?';
/** A model that calls the tool with this. */
const advising = (input: unknown) => () => ({
  status: 200,
  body: { output: { message: { role: 'assistant', content: [{ text: 'Here it is.' }, { toolUse: { toolUseId: '1', name: 'advise', input } }] } }, stopReason: 'tool_use', usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 }, metrics: { latencyMs: 1 } },
});

it('L4 asks the model with the text as data and a form for the answer, and answers by the contract', async () => {
  await using service = await answeringService('HTTP/2', advising({ specialty: 'neurology', confidence: 0.7 }));
  const found = await bedrockClassifier({ modelId, endpoint: service.endpoint }).classify(question);
  expect(Classification.parse(found)).toMatchObject({ specialty: 'neurology', confidence: 0.7, review: false, version: `bedrock ${modelId}` });
  expect(Object.values(found.probabilities).reduce((a, b) => a + b)).toBeCloseTo(1);
  expect(service.requests[0]).toMatchObject({
    operation: `/model/${encodeURIComponent(modelId)}/converse`,
    body: { messages: [{ role: 'user', content: [{ text: question }] }], toolConfig: { toolChoice: { tool: { name: 'advise' } }, tools: [{ toolSpec: { inputSchema: { json: { required: ['specialty', 'confidence'] } } } }] } },
  });
});

it.each([['emergency', 'emergency', true], ['urgent', 'urgent', true], ['routine', 'routine', false]] as const)('L4 raises urgency to %s where the model says so', async (said, level, review) => {
  await using service = await answeringService('HTTP/2', advising({ level: said }));
  const model = bedrockAssessor({ modelId, endpoint: service.endpoint });
  const found = await withSecondOpinionOnUrgency(builtInAssessor, model, () => {}).assess(question, 'Tremor');
  expect(UrgencyAssessment.parse(found)).toMatchObject({ level, review });
});

it('L4 lowers nothing, whatever the model says', async () => {
  await using service = await answeringService('HTTP/2', advising({ level: 'routine' }));
  const model = bedrockAssessor({ modelId, endpoint: service.endpoint });
  expect(await withSecondOpinionOnUrgency(builtInAssessor, model, () => {}).assess('I want to kill myself', undefined)).toMatchObject({ level: 'emergency', review: true });
});

it.each<[string, () => { status: number; body: unknown }]>([
  ['refuses', () => ({ status: 403, body: { __type: 'AccessDeniedException', message: 'no' } })],
  ['is overloaded', () => ({ status: 429, body: { __type: 'ThrottlingException', message: 'slow down' } })],
  ['answers in another form', advising({ verdict: 'fine' })],
  ['answers by talking', () => ({ status: 200, body: { output: { message: { role: 'assistant', content: [{ text: question }] } } } })],
])('L4 falls back to ours when the model %s, and its failure quotes nothing', async (_case, answer) => {
  await using service = await answeringService('HTTP/2', answer);
  const model = { modelId, endpoint: service.endpoint };
  const failed = vi.fn<() => void>();
  expect(await withSecondOpinionOnSpecialty(builtInClassifier, bedrockClassifier(model), failed).classify(question)).toEqual(await builtInClassifier.classify(question));
  expect(await withSecondOpinionOnUrgency(builtInAssessor, bedrockAssessor(model), failed).assess(question, undefined)).toEqual(await builtInAssessor.assess(question, undefined));
  expect(failed).toHaveBeenCalledTimes(2);
  await expect(bedrockClassifier(model).classify(question)).rejects.not.toThrow(/trembling/);
});
