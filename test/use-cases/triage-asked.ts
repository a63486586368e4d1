import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { readWithText } from '../../shared/aws/read-with-text.ts';
import { builtInClassifier } from '../../shared/domain/classification/specialty-classifier.ts';
import type { Instant, QuestionId } from '../../shared/domain/ids.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import type { Asker, UrgencyFinding } from '../../shared/domain/question.ts';
import { builtInAssessor } from '../../shared/domain/urgency/urgency-assessor.ts';
import { deidentifyQuestion } from '../../shared/use-cases/deidentify-question.ts';
import { classifyQuestion, flagQuestion } from '../../shared/use-cases/triage-question.ts';
import { tables } from '../aws/dynamodb-engine.ts';
import type { Clinic } from './open-clinic.ts';

export interface Asked {
  readonly text: string;
  readonly title?: string;
  readonly asker?: Asker;
}

/** A question that went through de-identification, specialty and urgency by the detectors that ship. */
export async function triageAsked(clinic: Clinic, { text, title, asker = {} }: Asked, now: Instant): Promise<QuestionId> {
  const intake: UrgencyFinding = { level: 'routine', redFlags: [], review: false };
  const { questionId } = await clinic.place('submitted', { clearedReasons: [], releasedBy: undefined, intake });
  const asked = { text: new PhiText(text), title: title === undefined ? undefined : new PhiText(title), asker };
  await clinic.client.send(new TransactWriteCommand({ TransactItems: [clinic.vault.putSubmission(questionId, asked)] }));
  await triageAgain(clinic, questionId, now);
  return questionId;
}

/** Runs whichever of the three steps the question still needs. */
export async function triageAgain(clinic: Clinic, questionId: QuestionId, now: Instant): Promise<void> {
  const deps = { ...clinic, readWithText: readWithText(clinic.client, tables.questions), classifier: builtInClassifier, assessor: builtInAssessor };
  await deidentifyQuestion(deps, questionId, now);
  await classifyQuestion(deps, questionId, now);
  await flagQuestion(deps, questionId, now);
}
