import * as z from 'zod';
import { eventTypes } from '../domain/events.ts';
import type { EventType } from '../domain/events.ts';
import { QuestionId } from '../domain/ids.ts';
import type { LogFields } from './log.ts';

const absent = () => undefined;
const Subject = z.object({
  questionId: QuestionId.optional().catch(absent),
  eventId: z.string().regex(/^q[a-z2-7]{26}-[a-z0-9-]{1,80}$/).optional().catch(absent),
  type: z.enum(eventTypes as [EventType, ...EventType[]]).optional().catch(absent),
});

/** The ids and codes of a step's input, a message or an event, for a log line: whatever else it holds is left out. */
export function subjectOf(value: unknown): Pick<LogFields, 'questionId' | 'eventId' | 'eventType'> {
  const { questionId, eventId, type: eventType } = Subject.safeParse(value).data ?? {};
  return { questionId, eventId, eventType };
}
