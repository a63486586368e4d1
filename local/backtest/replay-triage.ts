import { isDeepStrictEqual } from 'node:util';
import type { TriageDeps } from '../../shared/use-cases/triage-question.ts';
import { findSpecialty, findUrgency } from '../../shared/use-cases/triage-question.ts';
import type { TextBody } from '../../shared/domain/bodies.ts';
import { builtInClassifier } from '../../shared/domain/classification/specialty-classifier.ts';
import { builtInAssessor } from '../../shared/domain/urgency/urgency-assessor.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import type { Question } from '../../shared/domain/question.ts';
import type { Classification, UrgencyAssessment } from '../../shared/domain/triage.ts';

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
 * Triages a stored question anew, by what the workflow's steps run, from its stored de-identified text; nothing is
 * written. Empty when the question was erased or is not triaged yet.
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
    const body = await deps.bodies.find(questionId, 'text', textVersion);
    if (body !== undefined) replays.push(compare(questionId, stored, await triageAgain(body)));
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

async function triageAgain(body: TextBody): Promise<Found> {
  return { specialty: await findSpecialty(builtInClassifier, body), urgency: await findUrgency(builtInAssessor, body) };
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
