import { auditTrail } from '../shared/aws/audit-trail.ts';
import { bodyRepository } from '../shared/aws/body-repository.ts';
import { documentClient } from '../shared/aws/clients.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { opinionRepository } from '../shared/aws/opinion-repository.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { readingRecord } from '../shared/aws/reading-record.ts';
import { reviewRepository } from '../shared/aws/review-repository.ts';
import { threadRepository } from '../shared/aws/thread-repository.ts';
import { vault } from '../shared/aws/vault.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { serveHttp } from '../shared/lambda/serve-http.ts';
import { decide } from '../shared/use-cases/decide-review.ts';
import { listReviews } from '../shared/use-cases/list-reviews.ts';
import { claim, getReview, readRawText, skip, unclaim } from '../shared/use-cases/moderate-review.ts';
import { readHistory } from '../shared/use-cases/read-history.ts';
import { viewReview } from '../shared/use-cases/view-review.ts';

const env = parseEnv('moderator-api');
const settings = env.STAGE_SETTINGS;
const doctors = doctorRepository(documentClient, env.DOCTORS_TABLE);
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, settings, doctors),
  reviews: reviewRepository(documentClient, env.QUESTIONS_TABLE, settings.claimEmergencyWithin),
  bodies: bodyRepository(documentClient, env.QUESTIONS_TABLE),
  threads: threadRepository(documentClient, env.THREADS_TABLE),
  vault: vault(documentClient, env.VAULT_TABLE),
  opinions: opinionRepository(documentClient, env.QUESTIONS_TABLE),
  trail: auditTrail(documentClient, env.QUESTIONS_TABLE),
  recordReading: readingRecord(documentClient, env.QUESTIONS_TABLE),
  settings,
};

/** The moderators' routes: the worklist, claims, decisions, and raw text on the record. */
export const handler = serveHttp('moderator', {
  listReviews: async ({ caller, query, now }) => ({ body: await listReviews(deps, query, caller.staffId, now) }),
  readReview: async ({ caller, params, now }) => ({
    body: await viewReview(deps, await getReview(deps, params.reviewId), caller.staffId, now),
  }),
  claimReview: async ({ caller: { staffId }, params: { reviewId }, now }) => ({ body: await claim(deps, { reviewId, staffId, now }) }),
  unclaimReview: async ({ caller: { staffId }, params: { reviewId }, now }) => ({ body: await unclaim(deps, { reviewId, staffId, now }) }),
  skipReview: async ({ caller: { staffId }, params: { reviewId }, now }) => ({ body: await skip(deps, { reviewId, staffId, now }) }),
  readReviewHistory: async ({ params: { reviewId } }) => ({ body: await readHistory(deps, (await getReview(deps, reviewId)).questionId) }),
  decideReview: async ({ caller: { staffId }, params: { reviewId }, body, now }) => ({
    body: await decide(deps, { ...body, reviewId, by: staffId, now }),
  }),
  readRawText: async ({ caller: { staffId }, params: { reviewId }, body, now }) => ({
    body: await readRawText(deps, { reviewId, staffId, now }, body.reason),
  }),
}, { staffOrigins: settings.staffOrigins });
