import * as z from 'zod';
import { QuestionId, ReviewSubject } from '../domain/ids.ts';
import { TraceId } from '../domain/trace-id.ts';

/** What a step of the workflow is given: an id, never a text. */
export const StepInput = z.object({ questionId: QuestionId });

/** The trace of what started the execution, beside any step's input; one that was started by hand may name none. */
export const TracedInput = z.object({ traceId: TraceId });

/** What a step that waits for a person is given beside it: its attempt's token and the execution it belongs to. */
export const WaitingStepInput = StepInput.extend({ token: z.string(), executionArn: z.string() });

/** Whom a step waits for that asks nothing of the moderators; an execution of before patients were asked waits for the doctor. */
export const PersonStepInput = WaitingStepInput.extend({ step: z.enum(['awaitAnswer', 'awaitPatient']).default('awaitAnswer') });

export const ReviewStepInput = WaitingStepInput.extend({ subject: ReviewSubject });
