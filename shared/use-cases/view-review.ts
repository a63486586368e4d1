import type { BodyRepository } from '../aws/body-repository.ts';
import type { OpinionRepository } from '../aws/opinion-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { ReviewItem } from '../contracts/review-view.ts';
import type { TextBody } from '../domain/bodies.ts';
import { readContext } from '../domain/context/read-context.ts';
import { decisionTemplates, templateWords } from '../domain/decision-templates.ts';
import type { Instant, StaffId } from '../domain/ids.ts';
import { hasCorrection } from '../domain/lifecycle/answer-steps.ts';
import { hasEnded, urgencyOf } from '../domain/question.ts';
import type { Question } from '../domain/question.ts';
import { Decision, allowedActions } from '../domain/review.ts';
import type { Review } from '../domain/review.ts';
import { urgencyRank } from '../domain/triage.ts';
import type { PhiSpan, PlacedSpan } from '../domain/triage.ts';
import type { Classification, DismissedFlag, RedFlag } from '../domain/triage.ts';
import { describeRedFlag } from '../domain/urgency/red-flag-labels.ts';
import { viewAnswerCheck } from './view-answer-check.ts';

export interface ViewDeps {
  readonly questions: QuestionRepository;
  readonly bodies: BodyRepository;
  readonly opinions: Pick<OpinionRepository, 'held'>;
}

/** The item as this moderator sees it now, with the actions that the server will accept from them. */
export async function viewReview(deps: ViewDeps, review: Review, staffId: StaffId, now: Instant): Promise<ReviewItem> {
  const question = await deps.questions.get(review.questionId);
  const asked = await askedText(deps, question);
  const [judged, found, appeal] = await Promise.all([judgedText(deps, review, question, asked), foundOf(deps, question, asked), appealOf(deps, review)]);
  const actions = allowedActions(review, { staffId, hasText: judged.text !== null, hasEnded: hasEnded(question), hasCorrection: review.subject === 'answer' && hasCorrection(question), now });
  return {
    reviewId: review.reviewId,
    questionId: review.questionId,
    subject: review.subject,
    reasons: review.reasons,
    urgency: review.urgency,
    redFlags: redFlagsOf(question, review.subject === 'question' ? found.places : undefined),
    dismissedFlags: dismissedOf(question, found.dismissed, review.subject === 'question' && found.places !== undefined),
    specialty: ('classification' in question ? question.classification?.specialty : undefined) ?? null,
    ...(found.classification && { classification: found.classification }),
    versions: found.versions,
    ...(found.context && { context: found.context }),
    ...judged,
    ...appeal,
    ...(await feedbackOf(deps, review)),
    ...(await opinionsOf(deps, review, question)),
    ...(question.followUp && { followUp: { of: question.followUp.of, round: question.followUp.round } }),
    isCrisis: question.everEmergency || urgencyOf(question).level === 'emergency',
    ...('releasedBy' in question && question.releasedBy !== undefined ? { releasedBy: question.releasedBy } : {}),
    isExcluded: review.excluded.includes(staffId),
    dueAt: review.dueAt,
    openedAt: review.openedAt,
    raised: review.raised,
    skips: review.skips,
    rounds: review.rounds,
    state: review.state === 'claimed' && review.claimExpiresAt <= now ? 'open' : review.state,
    version: review.version,
    ...(review.state === 'claimed' ? { claimedBy: review.claimedBy, claimExpiresAt: review.claimExpiresAt } : {}),
    ...(review.state === 'decided' ? { decision: review.decision } : {}),
    actions,
    ...templatesFor(actions, question.language),
  };
}

/** The templates of the decisions that the caller may make, in the question's language. */
function templatesFor(actions: readonly string[], language: string): Pick<ReviewItem, 'templates'> {
  const decisions = Decision.options.filter((decision) => actions.includes(decision));
  if (decisions.length === 0) return {};
  return { templates: decisions.flatMap((decision) => decisionTemplates[decision].map(({ code }) => ({ decision, code, words: templateWords(decision, code, language) ?? '' }))) };
}

/** What the patient wrote against a decline. */
async function appealOf({ bodies }: ViewDeps, { questionId, reasons }: Review): Promise<Pick<ReviewItem, 'appeal'>> {
  const body = reasons.includes('appeal') ? await bodies.find(questionId, 'reason', 'appeal') : undefined;
  return body ? { appeal: body.reason } : {};
}

type Judged = Pick<ReviewItem, 'title' | 'text' | 'spans' | 'doubts' | 'question' | 'answer'>;

/** Where the originals stand in the raw text is nobody's to see. */
const shown = (spans: readonly PlacedSpan[]): PhiSpan[] => spans.map(({ start, end, type, detector, confidence }) => ({ start, end, type, detector, confidence }));

function textVersionOf(question: Question): number | undefined {
  return 'deidentified' in question ? question.deidentified?.textVersion : undefined;
}

async function askedText({ bodies }: ViewDeps, question: Question): Promise<TextBody | undefined> {
  const version = textVersionOf(question);
  return version === undefined ? undefined : bodies.find(question.questionId, 'text', version);
}

async function judgedText({ bodies }: ViewDeps, { questionId, subject }: Review, question: Question, asked: TextBody | undefined): Promise<Judged> {
  if (subject === 'question') return asked ? { title: asked.title, text: asked.text, spans: shown(asked.spans), doubts: asked.doubts } : { text: null, spans: [], doubts: [] };
  const context = asked ? { question: { title: asked.title, text: asked.text } } : {};
  const standing = 'answerVersion' in question ? await bodies.find(questionId, 'answer', question.answerVersion) : undefined;
  const isCorrection = subject === 'answer' && hasCorrection(question);
  const answer = isCorrection && question.correction ? await bodies.find(questionId, 'answer', question.correction.version) : standing;
  if (!answer) return { text: null, spans: [], doubts: [], ...context };
  const { reply, spans, moreInfo, doctor } = answer;
  const check = viewAnswerCheck(answer, asked?.questionsAsked ?? [], question.language);
  return { text: reply, spans: shown(spans), doubts: [], ...context, answer: { moreInfo, doctor: doctor.name, ...check, ...(isCorrection && standing && { replaces: { text: standing.reply, moreInfo: standing.moreInfo } }) } };
}

/** What the patient said, where an answer's quality is judged. */
async function feedbackOf({ bodies }: ViewDeps, { questionId, reasons }: Review): Promise<Pick<ReviewItem, 'feedback'>> {
  const given = reasons.includes('lowRating') ? await bodies.find(questionId, 'feedback', 'current') : undefined;
  return given ? { feedback: { answered: given.answered, comment: given.comment } } : {};
}

/** What second doctors say that waits for a decision. */
async function opinionsOf({ opinions }: ViewDeps, { questionId, subject }: Review, question: Question): Promise<Pick<ReviewItem, 'opinions'>> {
  if (subject !== 'opinion' || question.status !== 'published') return {};
  const held = await opinions.held(questionId, question.slug);
  return {
    opinions: held.map(({ kind, doctor, givenAt, text = '', findings }) => ({ kind, doctor, givenAt, text, findings: viewAnswerCheck({ findings }, [], question.language).findings })),
  };
}

/** What the detectors found, with the version of each; `places`: where the red flags stand in the text that is shown. */
async function foundOf({ bodies }: ViewDeps, question: Question, asked: TextBody | undefined) {
  const { questionId, language } = question;
  const [classified, assessed] = await Promise.all([bodies.find(questionId, 'classification', 'current'), bodies.find(questionId, 'urgency', 'current')]);
  const context = asked && readContext(asked, language);
  const versions = { deidentification: asked?.version, specialty: classified?.version, urgency: assessed?.version, context: context?.version };
  // A moderator's redactions make another text: places of the first do not fit it.
  const places = textVersionOf(question) === 1 ? assessed?.redFlags.filter(({ start, end }) => start < end) : undefined;
  return { classification: classified && shownOf(classified), versions, context, places, dismissed: assessed?.dismissed };
}

function shownOf({ specialty, secondary, confidence, probabilities, review, evidence }: Classification): ReviewItem['classification'] {
  return { specialty, secondary, confidence, probabilities, review, evidence };
}

/** Flags of the door have no place: it read the patient's own words. */
function redFlagsOf(question: Question, places: readonly RedFlag[] = []): ReviewItem['redFlags'] {
  const flags = urgencyOf(question).redFlags.map((name) => {
    const place = places.find((each) => each.name === name);
    return { ...describeRedFlag(name), ...(place && { start: place.start, end: place.end }) };
  });
  return flags.sort((a, b) => urgencyRank(a.level ?? 'routine') - urgencyRank(b.level ?? 'routine'));
}

/** What was read and not counted; a flag that the door or another step counts is told among those that stand. */
function dismissedOf(question: Question, dismissed: readonly DismissedFlag[] = [], arePlaced: boolean): ReviewItem['dismissedFlags'] {
  const standing = urgencyOf(question).redFlags;
  const flags = dismissed.filter(({ name }) => !standing.includes(name));
  return flags
    .map(({ name, start, end, assertions }) => ({ ...describeRedFlag(name), assertions, ...(arePlaced && start < end && { start, end }) }))
    .sort((a, b) => urgencyRank(a.level ?? 'routine') - urgencyRank(b.level ?? 'routine'));
}
