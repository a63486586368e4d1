import type { BodyRepository } from '../aws/body-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { ReadWithText } from '../aws/read-with-text.ts';
import type { TextBody } from '../domain/bodies.ts';
import { readsAsAbuse } from '../domain/abuse/find-abuse.ts';
import type { SpecialtyClassifier } from '../domain/classification/specialty-classifier.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { classified, triaged } from '../domain/lifecycle/triage-steps.ts';
import type { Next } from '../domain/lifecycle/change.ts';
import type { Question } from '../domain/question.ts';
import type { Classification, UrgencyAssessment } from '../domain/triage.ts';
import type { Before } from '../domain/transitions.ts';
import type { UrgencyAssessor } from '../domain/urgency/urgency-assessor.ts';

export interface TriageDeps {
  readonly questions: QuestionRepository;
  readonly bodies: BodyRepository;
  readonly readWithText: ReadWithText;
}

/** Title and text as one, as a reader takes them in. */
function wholeOf({ title, text }: TextBody): string {
  return title === undefined ? text : `${title}\n${text}`;
}

/** What a classifier finds in a stored text. */
export function findSpecialty(classifier: SpecialtyClassifier, body: TextBody): Promise<Classification> {
  return classifier.classify(wholeOf(body));
}

/** What an assessor finds in a stored text. */
export function findUrgency(assessor: UrgencyAssessor, { title, text }: TextBody): Promise<UrgencyAssessment> {
  return assessor.assess(text, title);
}

async function textOf(deps: TriageDeps, questionId: QuestionId, textVersion: number, firstText: TextBody | undefined): Promise<TextBody> {
  const body = (textVersion === 1 ? firstText : undefined) ?? (await deps.bodies.find(questionId, 'text', textVersion));
  if (!body) throw new Problem('notFound', 'The question has no de-identified text.');
  return body;
}

/** A follow-up may be too short to tell its specialty: then it is that of the question that it goes on from. */
async function withEarlierClinic({ questions }: TriageDeps, next: Next<'classify'>): Promise<Next<'classify'>> {
  const { followUp, classification } = next;
  if (!followUp || (!classification.review && classification.specialty !== 'other')) return next;
  const prior = await questions.find(followUp.of);
  return prior && 'classification' in prior && prior.classification ? { ...next, classification: { ...prior.classification, review: false } } : next;
}

/** Classifies a question's specialty; the finding is kept whole with its evidence. Answers the question as it stands. */
export async function classifyQuestion(deps: TriageDeps & { readonly classifier: SpecialtyClassifier }, questionId: QuestionId, now: Instant): Promise<Question> {
  const { known, firstText } = await deps.readWithText(questionId);
  const decide = async (question: Before<'classify'>) => {
    const found = await findSpecialty(deps.classifier, await textOf(deps, questionId, question.deidentified.textVersion, firstText));
    return { next: await withEarlierClinic(deps, classified(question, found)), actor: found.version, also: [deps.bodies.put(questionId, 'classification', 'current', found)] };
  };
  return deps.questions.advance('classify', questionId, now, decide, known);
}

/** Flags a question's urgency by its de-identified text, never below what the door found. Answers the question as it stands. */
export async function flagQuestion(deps: TriageDeps & { readonly assessor: UrgencyAssessor }, questionId: QuestionId, now: Instant): Promise<Question> {
  const { known, firstText } = await deps.readWithText(questionId);
  const decide = async (question: Before<'flagUrgency'>) => {
    const body = await textOf(deps, questionId, question.deidentified.textVersion, firstText);
    const found = await findUrgency(deps.assessor, body);
    const isAbusive = readsAsAbuse(wholeOf(body));
    return { next: triaged(question, found, isAbusive), actor: found.version, also: [deps.bodies.put(questionId, 'urgency', 'current', found)] };
  };
  return deps.questions.advance('flagUrgency', questionId, now, decide, known);
}
