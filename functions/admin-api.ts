import { auditTrail } from '../shared/aws/audit-trail.ts';
import { backlogQueue } from '../shared/aws/backlog-queue.ts';
import { documentClient, sqsClient } from '../shared/aws/clients.ts';
import { dayEvents } from '../shared/aws/day-events.ts';
import { deadLetters } from '../shared/aws/dead-letters.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { pendingWork } from '../shared/aws/pending-work.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { serveHttp } from '../shared/lambda/serve-http.ts';
import { readLiveNumbers, readNumbers } from '../shared/use-cases/read-numbers.ts';
import { readTimeline } from '../shared/use-cases/read-timeline.ts';

const env = parseEnv('admin-api');
const doctors = doctorRepository(documentClient, env.DOCTORS_TABLE);
const backlog = backlogQueue(sqsClient, env.BACKLOG_QUEUE_URL);
const trail = auditTrail(documentClient, env.QUESTIONS_TABLE);
const dead = deadLetters(sqsClient, env.DEAD_LETTER_QUEUES);
const numbers = {
  events: dayEvents(documentClient, env.QUESTIONS_TABLE),
  pending: pendingWork(documentClient, env.QUESTIONS_TABLE),
  doctors,
  settings: env.STAGE_SETTINGS,
};

/** The roster, for admins; how much is done, waits and was given up on, for operators too; and what happened to one question. */
export const handler = serveHttp(
  'admin',
  {
    putDoctor: async ({ params, body }) => {
      const doctor = await doctors.put({ ...body, doctorId: params.doctorId });
      await backlog.requestDrain();
      return { body: doctor };
    },
    readNumbers: async ({ query, now }) => ({ body: await readNumbers(numbers, query.day, now) }),
    readLiveNumbers: async ({ now }) => ({ body: await readLiveNumbers(numbers, now) }),
    readDeadLetters: async () => ({ body: { items: await dead.counts() } }),
    readTimeline: async ({ params }) => ({ body: await readTimeline(trail, params.questionId) }),
    listDoctors: async ({ query }) => ({ body: await doctors.list(query.cursor) }),
  },
  { staffOrigins: env.STAGE_SETTINGS.staffOrigins },
);
