import type { Doctor } from '../doctor.ts';
import { Instant } from '../ids.ts';
import type { QuestionIn } from '../question.ts';
import { Clinic, urgencyRank } from '../triage.ts';
import type { Specialty } from '../triage.ts';
import { primaryLanguage } from './eligible-doctors.ts';

/**
 * The part of the backlog that a question waits in: all in one part need the same doctors, so that a part without a
 * free doctor is left at once, however long it is.
 */
export function backlogPart(question: QuestionIn<'awaitingDoctor'>): string {
  return partOf(question.classification.specialty, primaryLanguage(question.language));
}

function partOf(specialty: Specialty, language: string): string {
  return `backlog#${specialty}#${language}`;
}

/** Most urgent first, then oldest. Compares as text. */
export function backlogRank(question: QuestionIn<'awaitingDoctor'>): string {
  return [urgencyRank(question.urgency.level), question.acceptedAt].join('#');
}

/** When the question of a backlog rank was accepted. */
export function acceptedAtOfRank(rank: string): Instant {
  return Instant.parse(rank.split('#')[1]);
}

/** Every part that questions in these languages may wait in. */
export function backlogParts(languages: readonly string[]): string[] {
  return partsOfLanguages(languages).map(({ part }) => part);
}

/** As `backlogParts`, with what each part is for; `language` is a primary one. */
export function partsOfLanguages(languages: readonly string[]) {
  const primary = [...new Set(languages.map(primaryLanguage))];
  return primary.flatMap((language) => [...Clinic.options, 'both' as const].map((specialty) => ({ specialty, language, part: partOf(specialty, language) })));
}

/** The parts that these doctors could serve. */
export function partsServedBy(doctors: readonly Doctor[]): string[] {
  const parts = doctors.flatMap((doctor) =>
    doctor.languages.flatMap((language) =>
      [...doctor.specialties, 'both' as const].map((specialty) => partOf(specialty, primaryLanguage(language))),
    ),
  );
  return [...new Set(parts)].sort();
}
