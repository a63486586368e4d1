import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { auditTrail } from './audit-trail.ts';
import { bodyRepository } from './body-repository.ts';
import { feedbackRepository } from './feedback-repository.ts';
import { followUpRepository } from './follow-up-repository.ts';
import { intakeLimits } from './intake-limits.ts';
import { tombstoneRepository } from './tombstone-repository.ts';

/** What patients' requests read and write of the questions' table beside states and reviews. */
export function patientStore(client: DynamoDBDocumentClient, table: string) {
  return {
    limits: intakeLimits(client, table),
    bodies: bodyRepository(client, table),
    feedback: feedbackRepository(client, table),
    followUps: followUpRepository(client, table),
    tombstones: tombstoneRepository(client, table),
    trail: auditTrail(client, table),
  };
}
