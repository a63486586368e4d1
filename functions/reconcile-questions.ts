import { documentClient, sfnClient, snsClient } from '../shared/aws/clients.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { dueRows } from '../shared/aws/due-rows.ts';
import { eventTopic } from '../shared/aws/event-topic.ts';
import { executions } from '../shared/aws/executions.ts';
import { openQuestions } from '../shared/aws/open-questions.ts';
import { outbox } from '../shared/aws/outbox.ts';
import { placeCounts } from '../shared/aws/place-counts.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { reviewRepository } from '../shared/aws/review-repository.ts';
import { taskTokens } from '../shared/aws/task-tokens.ts';
import { threadRepository } from '../shared/aws/thread-repository.ts';
import { tombstoneRepository } from '../shared/aws/tombstone-repository.ts';
import { waitRepository } from '../shared/aws/wait-repository.ts';
import { walkProgress } from '../shared/aws/walk-progress.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { emitMetrics } from '../shared/lambda/emit-metrics.ts';
import { log } from '../shared/lambda/log.ts';
import { reportOrphans } from '../shared/lambda/report-orphans.ts';
import { runSchedule } from '../shared/lambda/run-schedule.ts';
import { measureStuck } from '../shared/use-cases/measure-stuck.ts';
import { reconcileQuestions } from '../shared/use-cases/reconcile-questions.ts';
import { recountPlaces } from '../shared/use-cases/recount-places.ts';
import { inTurn } from '../shared/use-cases/settle-each.ts';

const env = parseEnv('reconcile-questions');
const { stage, claimEmergencyWithin, reviewWithin } = env.STAGE_SETTINGS;
const doctors = doctorRepository(documentClient, env.DOCTORS_TABLE);
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS, doctors),
  reviews: reviewRepository(documentClient, env.QUESTIONS_TABLE, claimEmergencyWithin),
  waits: waitRepository(documentClient, env.QUESTIONS_TABLE),
  due: dueRows(documentClient, env.QUESTIONS_TABLE),
  outbox: outbox(documentClient, env.QUESTIONS_TABLE),
  topic: eventTopic(snsClient, env.EVENTS_TOPIC_ARN),
  tokens: taskTokens(sfnClient),
  executions: executions(sfnClient, env.STATE_MACHINE_ARN),
  doctors,
  places: placeCounts(documentClient, env.DOCTORS_TABLE, env.QUESTIONS_TABLE),
  tombstones: tombstoneRepository(documentClient, env.QUESTIONS_TABLE),
  threads: threadRepository(documentClient, env.THREADS_TABLE),
  open: openQuestions(documentClient, env.QUESTIONS_TABLE),
  progress: walkProgress(documentClient, env.QUESTIONS_TABLE),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve, 2_000)),
  reviewWithin,
};

/** Finds what fell between two steps, mends it, and tells what cannot be mended. */
export const handler = runSchedule(async ({ now }) => {
  await inTurn(
    async () => reportOrphans(stage, await reconcileQuestions(deps, now)),
    async () => log('info', 'places-recounted', { count: await recountPlaces(deps, now) }),
    async () => emitMetrics(stage, await measureStuck(deps, now)),
  );
});
