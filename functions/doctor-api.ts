import { backlogQueue } from '../shared/aws/backlog-queue.ts';
import { backlog } from '../shared/aws/backlog.ts';
import { bodyRepository } from '../shared/aws/body-repository.ts';
import { documentClient, sqsClient } from '../shared/aws/clients.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { draftRepository } from '../shared/aws/draft-repository.ts';
import { feedbackRepository } from '../shared/aws/feedback-repository.ts';
import { opinionRepository } from '../shared/aws/opinion-repository.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { reviewRepository } from '../shared/aws/review-repository.ts';
import { threadRepository } from '../shared/aws/thread-repository.ts';
import { vault } from '../shared/aws/vault.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import type { Question } from '../shared/domain/question.ts';
import { serveHttp } from '../shared/lambda/serve-http.ts';
import { answerAssignment, declineAssignment, listAssignments } from '../shared/use-cases/answer-assignment.ts';
import { askPatient } from '../shared/use-cases/ask-patient.ts';
import { correctAnswer } from '../shared/use-cases/correct-answer.ts';
import { keepDraft } from '../shared/use-cases/keep-draft.ts';
import { listAnswers } from '../shared/use-cases/list-answers.ts';
import { listThanks } from '../shared/use-cases/list-thanks.ts';
import { openAssignment } from '../shared/use-cases/open-assignment.ts';
import { opinionRoutes } from '../shared/use-cases/opinion-routes.ts';
import { retractAnswer } from '../shared/use-cases/retract-answer.ts';
import { setDuty } from '../shared/use-cases/set-duty.ts';
import { tryAnswer } from '../shared/use-cases/try-answer.ts';

const { STAGE_SETTINGS: settings, ...env } = parseEnv('doctor-api');
const doctors = doctorRepository(documentClient, env.DOCTORS_TABLE);
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, settings, doctors),
  reviews: reviewRepository(documentClient, env.QUESTIONS_TABLE, settings.claimEmergencyWithin),
  backlog: backlog(documentClient, env.QUESTIONS_TABLE),
  bodies: bodyRepository(documentClient, env.QUESTIONS_TABLE),
  drafts: draftRepository(documentClient, env.QUESTIONS_TABLE),
  opinions: opinionRepository(documentClient, env.QUESTIONS_TABLE),
  threads: threadRepository(documentClient, env.THREADS_TABLE),
  vault: vault(documentClient, env.VAULT_TABLE),
  feedback: feedbackRepository(documentClient, env.QUESTIONS_TABLE),
  drains: backlogQueue(sqsClient, env.BACKLOG_QUEUE_URL),
  doctors, reviewWithin: settings.reviewWithin, settings,
};
const outcomeOf = ({ questionId, status }: Question) => ({ body: { questionId, status } });
/** The doctors' routes: what is theirs to answer, and nothing else. */
export const handler = serveHttp('doctor', {
  listAssignments: async ({ caller }) => ({ body: { items: await listAssignments(deps, caller.staffId) } }),
  readAssignment: async ({ caller, params }) => ({ body: await openAssignment(deps, params.questionId, caller.staffId) }),
  askPatient: async ({ caller, params, body, now }) => outcomeOf(await askPatient(deps, params.questionId, caller.staffId, body.question, now)),
  saveDraft: async ({ caller, params, body, now }) => ({ body: await keepDraft(deps, params.questionId, caller.staffId, body, now) }),
  tryAnswer: async ({ caller, params, body }) => ({ body: await tryAnswer(deps, params.questionId, caller.staffId, body) }),
  answerQuestion: async ({ caller, params, body, now }) => outcomeOf(await answerAssignment(deps, params.questionId, caller.staffId, body, now)),
  declineAssignment: async ({ caller, params, body, now }) => outcomeOf(await declineAssignment(deps, params.questionId, caller.staffId, body, now)),
  listAnswers: async ({ caller, query }) => ({ body: await listAnswers(deps, caller.staffId, query.cursor) }),
  correctAnswer: async ({ caller, params, body, now }) => outcomeOf(await correctAnswer(deps, params.questionId, caller.staffId, body, now)),
  retractAnswer: async ({ caller, params, body, now }) => outcomeOf(await retractAnswer(deps, params.questionId, caller.staffId, body.reason, now)),
  ...opinionRoutes(deps),
  readOwnRecord: async ({ caller }) => ({ body: await doctors.get(caller.staffId) }),
  listThanks: async ({ caller, query }) => ({ body: await listThanks(deps, caller.staffId, query.cursor) }),
  setDuty: async ({ caller, body, now }) => ({ body: await setDuty(deps, caller.staffId, body, now) }),
}, { staffOrigins: settings.staffOrigins });
