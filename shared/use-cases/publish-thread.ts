import type { BodyRepository } from '../aws/body-repository.ts';
import type { ThreadRepository } from '../aws/thread-repository.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { AnswerBody, TextBody } from '../domain/bodies.ts';
import { deidentify } from '../domain/deidentification/deidentify.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { answeredPrivately, published } from '../domain/lifecycle/answer-steps.ts';
import { PhiText } from '../domain/phi-text.ts';
import { composeThread, placeThread } from '../domain/publishing/compose-thread.ts';
import type { ComposedThread, PublishRefusal, ThreadDraft } from '../domain/publishing/compose-thread.ts';
import { scrubbedAnswer } from '../domain/publishing/scrubbed-answer.ts';
import type { Question, QuestionIn } from '../domain/question.ts';
import { Slug } from '../domain/thread.ts';
import type { StoredThread } from '../domain/thread.ts';
import { guidanceFor } from '../domain/urgency/crisis-directory.ts';
import { openPreview } from './open-preview.ts';
import { sendAnswerToReview } from './send-to-review.ts';
import type { ReviewDeps } from './send-to-review.ts';

export interface PublishDeps extends ReviewDeps {
  readonly bodies: BodyRepository;
  readonly threads: ThreadRepository;
  readonly settings: Pick<StageSettings, 'publishProfile' | 'timeZone' | 'country' | 'previewWindowHours'>;
  /** At least ten random lower-case letters and digits, new at each call. */
  readonly randomSuffix: () => string;
}

/**
 * Ends an accepted question: published in one transaction with its page, listings and links, or answered privately
 * when the patient does not want it public. A patient who asked to see the page first sees it first. What the gate
 * refuses goes to a person. Answers the question as it stands.
 */
export async function publishThread(deps: PublishDeps, questionId: QuestionId, now: Instant): Promise<Question> {
  const question = await deps.questions.get(questionId);
  if (question.status !== 'answered' || question.acceptedBy === undefined) return question;
  if (!question.consent.publish) {
    return deps.questions.advance('answerPrivately', questionId, now, (answered) =>
      answered.version === question.version ? { next: answeredPrivately(answered, now), actor: 'publish-thread' } : undefined,
    );
  }
  const composed = await compose(deps, question);
  if ('refused' in composed) return sendAnswerToReview(deps, questionId, { reasons: ['answerCheck'], actor: 'publish-thread', now, judged: question });
  const topics = composed.thread.topics;
  const candidates = (await Promise.all(topics.map((topic) => deps.threads.newestOfTopic(topic, 50)))).flat();
  const thread = placeThread(composed, candidates);
  if (question.consent.preview === true && question.previewedAt === undefined) return openPreview(deps, question, thread, now);
  const joined = await joinThread(deps, question, thread);
  const { slug, round, also } = joined ?? { slug: thread.slug, round: undefined, also: deps.threads.publishItems(thread, composed.similarityKey, now, questionId) };
  return deps.questions.advance('publish', questionId, now, (answered) =>
    answered.version === question.version ? { next: published(answered, slug, now, round), actor: 'publish-thread', also } : undefined,
  );
}

/** A follow-up stands on the page of the conversation that it goes on with, if there is one. */
async function joinThread({ questions, threads }: PublishDeps, { followUp }: QuestionIn<'answered'>, { question, answer, moreInfo }: StoredThread) {
  const prior = followUp && (await questions.find(followUp.of));
  if (!followUp || prior?.status !== 'published') return undefined;
  const slug = Slug.parse(prior.slug);
  const page = await threads.read(slug);
  if (page === undefined || page === 'gone') return undefined;
  const { round } = followUp;
  const { text, title, askedAt } = question;
  const asked = { text, askedAt, ...(title !== undefined && { title }) };
  return { slug, round, also: [threads.roundItem(slug, { round, question: asked, answer, ...(moreInfo && { moreInfo }) })] };
}

async function compose(deps: PublishDeps, question: QuestionIn<'answered'>): Promise<ComposedThread | { readonly refused: PublishRefusal }> {
  const { questionId, deidentified, answerVersion, country, language } = question;
  const text = await deps.bodies.find(questionId, 'text', deidentified.textVersion);
  const answer = await deps.bodies.find(questionId, 'answer', answerVersion);
  if (!text || !answer) throw new Problem('notFound', 'The text or the answer is not there.');
  const helplines = guidanceFor(country, deps.settings.country, language).lines.map((line) => line.number);
  const composed = composeThread(draftOf(deps, question, text, answer, helplines));
  // A person has looked at what the detectors doubt: what they still find is redacted rather than asked about again.
  if ('refused' in composed && composed.refused === 'identifiersLeft' && question.acceptedBy !== 'check') {
    return composeThread(draftOf(deps, question, scrubbedText(text), scrubbedAnswer(answer, helplines), helplines));
  }
  return composed;
}

function scrubbedText(body: TextBody): TextBody {
  return { ...body, text: deidentify(new PhiText(body.text)).text, title: body.title && deidentify(new PhiText(body.title)).text };
}

function draftOf(deps: PublishDeps, question: QuestionIn<'answered'>, text: TextBody, answer: AnswerBody, helplines: readonly string[]): ThreadDraft {
  const { classification, everEmergency, doctorId, releasedBy, acceptedBy } = question;
  return {
    question: { text: text.text, title: text.title, askedAt: question.acceptedAt },
    nickname: text.nickname,
    seed: question.questionId,
    asker: text.asker,
    answer: { text: answer.reply, doctor: answer.doctor, answeredAt: answer.answeredAt },
    moreInfo: answer.moreInfo === undefined ? undefined : { text: answer.moreInfo, author: { name: answer.doctor.name }, signedOffBy: { name: answer.doctor.name } },
    specialty: classification.specialty,
    secondarySpecialty: classification.secondary,
    language: question.language,
    consent: question.consent,
    release: { everEmergency, doctorId, releasedBy, answerReleasedBy: acceptedBy === 'check' ? undefined : acceptedBy },
    profile: deps.settings.publishProfile,
    timeZone: deps.settings.timeZone,
    randomSuffix: deps.randomSuffix(),
    helplines,
  };
}
