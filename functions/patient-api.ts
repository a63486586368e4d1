import { documentClient, secretsClient, sqsClient } from '../shared/aws/clients.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { patientStore } from '../shared/aws/patient-store.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { receipts } from '../shared/aws/receipts.ts';
import { reviewRepository } from '../shared/aws/review-repository.ts';
import { secretReader } from '../shared/aws/secret.ts';
import { submissionQueue } from '../shared/aws/submission-queue.ts';
import { threadRepository } from '../shared/aws/thread-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { serveHttp } from '../shared/lambda/serve-http.ts';
import { appealQuestion } from '../shared/use-cases/appeal-question.ts';
import { decidePreview } from '../shared/use-cases/decide-preview.ts';
import { giveFeedback } from '../shared/use-cases/give-feedback.ts';
import { giveInformation } from '../shared/use-cases/give-information.ts';
import { guardReceipts } from '../shared/use-cases/guard-receipts.ts';
import { readQuestion } from '../shared/use-cases/read-question.ts';
import { readRecord } from '../shared/use-cases/read-record.ts';
import { submitQuestion } from '../shared/use-cases/submit-question.ts';
import { withdrawQuestion } from '../shared/use-cases/withdraw-question.ts';

const env = parseEnv('patient-api');
const doctors = doctorRepository(documentClient, env.DOCTORS_TABLE);
const deps = {
  ...patientStore(documentClient, env.QUESTIONS_TABLE),
  receipts: receipts(secretReader(secretsClient, env.RECEIPT_SECRET_ARN)),
  queue: submissionQueue(sqsClient, env.SUBMISSION_QUEUE_URL),
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS, doctors),
  reviews: reviewRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS.claimEmergencyWithin),
  threads: threadRepository(documentClient, env.THREADS_TABLE),
  reviewWithin: env.STAGE_SETTINGS.reviewWithin,
  settings: env.STAGE_SETTINGS,
  publicBaseUrl: env.PUBLIC_BASE_URL,
};

/** What a request with a receipt works with. */
const guarded = ({ sourceIp, now }: { readonly sourceIp: string; readonly now: string }) => ({ ...deps, receipts: guardReceipts(deps, sourceIp, now) });

/** The patients' routes. A receipt is all they need. */
export const handler = serveHttp('patient', {
  submitQuestion: async ({ body: submission, headers, sourceIp, now }) => ({
    body: await submitQuestion(guarded({ sourceIp, now }), { submission, idempotencyKey: headers['idempotency-key'], sourceIp, now }),
  }),
  readQuestion: async (request) => ({ body: await readQuestion(guarded(request), request.params.questionId, request.receipt) }),
  readRecord: async (request) => ({ body: await readRecord(guarded(request), request.params.questionId, request.receipt) }),
  decidePreview: async (request) => {
    const { questionId, status } = await decidePreview(guarded(request), request.params.questionId, request.receipt, request.body, request.now);
    return { body: { questionId, status } };
  },
  giveInformation: async (request) => ({ body: await giveInformation(guarded(request), request.params.questionId, request.receipt, request.body.text, request.now) }),
  appealQuestion: async (request) => {
    const { params, receipt, body, now } = request;
    await appealQuestion(guarded(request), params.questionId, receipt, body.text, now);
    return { body: await readQuestion(deps, params.questionId, receipt) };
  },
  giveFeedback: async (request) => ({ body: await giveFeedback(guarded(request), request.params.questionId, request.receipt, request.body, request.now) }),
  withdrawQuestion: async (request) => ({ body: await withdrawQuestion(guarded(request), request.params.questionId, request.receipt, request.now) }),
});
