import { backlogQueue } from '../shared/aws/backlog-queue.ts';
import { documentClient, sesClient, sqsClient } from '../shared/aws/clients.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { dueRows } from '../shared/aws/due-rows.ts';
import { mailer } from '../shared/aws/mailer.ts';
import { pageWindows } from '../shared/aws/page-windows.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { reviewRepository } from '../shared/aws/review-repository.ts';
import { worklists } from '../shared/aws/worklists.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { emitMetrics } from '../shared/lambda/emit-metrics.ts';
import { runSchedule } from '../shared/lambda/run-schedule.ts';
import { measureWorklists } from '../shared/use-cases/measure-worklists.ts';
import { inTurn } from '../shared/use-cases/settle-each.ts';
import { sweepDeadlines } from '../shared/use-cases/sweep-deadlines.ts';
import { tellCollectedPages } from '../shared/use-cases/tell-collected-pages.ts';

const env = parseEnv('sweep-deadlines');
const settings = env.STAGE_SETTINGS;
const doctors = doctorRepository(documentClient, env.DOCTORS_TABLE);
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, settings, doctors),
  reviews: reviewRepository(documentClient, env.QUESTIONS_TABLE, settings.claimEmergencyWithin),
  due: dueRows(documentClient, env.QUESTIONS_TABLE),
  reviewWithin: settings.reviewWithin,
  settings,
  pages: pageWindows(documentClient, env.QUESTIONS_TABLE),
  mailer: mailer(sesClient, settings.mailSender),
  drains: backlogQueue(sqsClient, env.BACKLOG_QUEUE_URL),
  worklists: worklists(documentClient, env.QUESTIONS_TABLE),
  directory: settings,
  staffBaseUrl: env.STAFF_BASE_URL,
};

/**
 * Once a minute: has the backlog drained, keeps the promises' clocks, tells teams what a flood of mails to them was
 * collected into, and measures the worklists.
 */
export const handler = runSchedule(async ({ now }) => {
  await inTurn(
    () => deps.drains.requestDrain(),
    () => sweepDeadlines(deps, now),
    () => tellCollectedPages(deps, now),
    async () => emitMetrics(settings.stage, await measureWorklists(deps, now)),
  );
});
