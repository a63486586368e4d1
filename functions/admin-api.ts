import { backlogQueue } from '../shared/aws/backlog-queue.ts';
import { documentClient, sqsClient } from '../shared/aws/clients.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { serveHttp } from '../shared/lambda/serve-http.ts';

const env = parseEnv('admin-api');
const doctors = doctorRepository(documentClient, env.DOCTORS_TABLE);
const backlog = backlogQueue(sqsClient, env.BACKLOG_QUEUE_URL);

/** The roster, for admins. */
export const handler = serveHttp(
  'admin',
  {
    putDoctor: async ({ params, body }) => {
      const doctor = await doctors.put({ ...body, doctorId: params.doctorId });
      await backlog.requestDrain();
      return { body: doctor };
    },
    listDoctors: async ({ query }) => ({ body: await doctors.list(query.cursor) }),
  },
  { staffOrigins: env.STAGE_SETTINGS.staffOrigins },
);
