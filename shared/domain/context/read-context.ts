import { detectLanguage } from '../language.ts';
import type { Asker } from '../question.ts';
import { findCare } from './find-care.ts';
import { findCourse } from './find-course.ts';
import { findDuration } from './find-duration.ts';
import { findPatient } from './find-patient.ts';
import { findMedicines } from './find-medicines.ts';
import { findMissing } from './find-missing.ts';
import { findTests } from './find-tests.ts';
import { contextVersion, type QuestionContext } from './question-context.ts';
import { readWords } from './read-words.ts';

/** A question as it is stored: de-identified, with what its asker said of themself. */
export interface AskedText {
  readonly title?: string | undefined;
  readonly text: string;
  readonly asker: Asker;
}

/**
 * Reads what a doctor asks first out of a de-identified text and its asker's profile, which counts before the text: age band, sex,
 * duration, course, care so far, tests, medicines, language, and what of these is missing. Pure, deterministic, linear in length.
 * `statedLanguage` (BCP 47) counts where the text tells none.
 */
export function readContext({ title, text, asker }: AskedText, statedLanguage: string): QuestionContext {
  const whole = title === undefined ? text : `${title}\n${text}`;
  const read = readWords(whole);
  const patient = findPatient(read, asker);
  const detected = detectLanguage(whole);
  const duration = findDuration(read);
  const course = findCourse(read);
  const known = {
    language: detected === 'und' ? statedLanguage : detected,
    ...(patient.ageBand === undefined ? {} : { ageBand: patient.ageBand }),
    ...(patient.sex === undefined ? {} : { sex: patient.sex }),
    ...(duration === undefined ? {} : { duration }),
    ...(course === undefined ? {} : { course }),
    careSoFar: findCare(read, patient),
    tests: findTests(read, patient),
    medicines: findMedicines(read, patient),
    version: contextVersion,
  };
  return { ...known, missingInfo: findMissing(read, known) };
}
