import { isDeepStrictEqual } from 'node:util';
import type { Decide, QuestionRepository } from '../../shared/aws/question-repository.ts';
import type { TriageDeps } from '../../shared/use-cases/triage-question.ts';
import { classifyQuestion, flagQuestion } from '../../shared/use-cases/triage-question.ts';
import { builtInClassifier } from '../../shared/domain/classification/specialty-classifier.ts';
import { builtInAssessor } from '../../shared/domain/urgency/urgency-assessor.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import type { Question } from '../../shared/domain/question.ts';
import type { Before, Transition } from '../../shared/domain/transitions.ts';
import { Classification, UrgencyAssessment } from '../../shared/domain/triage.ts';

type Stored = Pick<TriageDeps, 'questions' | 'bodies'>;

/** A finding's label (specialty or level) and the version that found it. */
export interface Finding {
  readonly label: string;
  readonly version: string;
}

/** One stored finding beside what the current code finds in the same text. */
export interface Replay {
  readonly questionId: QuestionId;
  readonly kind: 'specialty' | 'urgency';
  readonly stored: Finding;
  readonly current: Finding;
  /** The whole finding is the same: label, numbers, evidence, places. */
  readonly identical: boolean;
}

type Found = { readonly specialty?: Classification; readonly urgency?: UrgencyAssessment };

/**
 * Triages a stored question anew, by the use cases that the workflow runs, from its stored de-identified text: what they
 * would write is caught, nothing is written. Empty when the question was erased or is not triaged yet.
 */
export async function replayTriage(deps: Stored, questionId: QuestionId): Promise<Replay[]> {
  const question = await deps.questions.find(questionId);
  if (question === undefined) return [];
  const stored: Found = {
    ...present('specialty', await deps.bodies.find(questionId, 'classification', 'current')),
    ...present('urgency', await deps.bodies.find(questionId, 'urgency', 'current')),
  };
  if (stored.specialty === undefined && stored.urgency === undefined) return [];
  const replays: Replay[][] = [];
  for (const textVersion of textVersions(question)) {
    if ((await deps.bodies.find(questionId, 'text', textVersion)) === undefined) continue;
    replays.push(compare(questionId, stored, await triageAgain(deps, question, textVersion)));
  }
  // A moderator may have redacted the text since: a finding that any of its versions explains is explained.
  const newest = replays[0] ?? [];
  return newest.map((replay) => replays.flat().find(({ kind, identical }) => kind === replay.kind && identical) ?? replay);
}

function present<K extends keyof Found>(kind: K, found: Found[K]): Found {
  return found === undefined ? {} : { [kind]: found };
}

/** Newest first. */
function textVersions(question: Question): number[] {
  const newest = 'deidentified' in question ? (question.deidentified?.textVersion ?? 1) : 1;
  return Array.from({ length: newest }, (_, index) => newest - index);
}

async function triageAgain(deps: Stored, question: Question, textVersion: number): Promise<Found> {
  const caught: { specialty?: Classification; urgency?: UrgencyAssessment } = {};
  const shadow: TriageDeps = {
    questions: shadowQuestions(deps.questions, question, textVersion),
    readWithText: async () => ({ known: undefined, firstText: undefined }),
    bodies: {
      ...deps.bodies,
      put: (_questionId, kind, _name, body) => {
        if (kind === 'classification') caught.specialty = Classification.parse(body);
        if (kind === 'urgency') caught.urgency = UrgencyAssessment.parse(body);
        return {};
      },
    },
  };
  const now = new Date().toISOString();
  await classifyQuestion({ ...shadow, classifier: builtInClassifier }, question.questionId, now);
  await flagQuestion({ ...shadow, assessor: builtInAssessor }, question.questionId, now);
  return caught;
}

/** What the door found says nothing of the detectors' own findings, which are what is compared. */
const nothingFound = { level: 'routine', redFlags: [], review: false };

/** Asks the decision as if the question had just come to its step, and leaves the question where it is. */
function shadowQuestions(questions: QuestionRepository, question: Question, textVersion: number): QuestionRepository {
  const atStep = { clearedReasons: [], intake: nothingFound, ...question, deidentified: { textVersion, uncertain: false } };
  return {
    ...questions,
    advance: async <T extends Transition>(_transition: T, _questionId: QuestionId, _now: string, decide: Decide<T>) => {
      // Both steps read only what every triaged question has; the status is theirs by construction.
      await decide(atStep as unknown as Before<T>);
      return question;
    },
  };
}

function compare(questionId: QuestionId, stored: Found, current: Found): Replay[] {
  const replays: Replay[] = [];
  if (stored.specialty && current.specialty) {
    replays.push({
      questionId,
      kind: 'specialty',
      stored: { label: stored.specialty.specialty, version: stored.specialty.version },
      current: { label: current.specialty.specialty, version: current.specialty.version },
      identical: isDeepStrictEqual(stored.specialty, current.specialty),
    });
  }
  if (stored.urgency && current.urgency) {
    replays.push({
      questionId,
      kind: 'urgency',
      stored: { label: stored.urgency.level, version: stored.urgency.version },
      current: { label: current.urgency.level, version: current.urgency.version },
      identical: isDeepStrictEqual(stored.urgency, current.urgency),
    });
  }
  return replays;
}
