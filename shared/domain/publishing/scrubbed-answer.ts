import { deidentifyDoctorText } from '../answering/deidentify-doctor-text.ts';
import type { AnswerBody } from '../bodies.ts';
import { PhiText } from '../phi-text.ts';

/** An answer in which today's detectors redact what they still find. `helplines`: numbers that it may name. */
export function scrubbedAnswer(body: AnswerBody, helplines: readonly string[]): AnswerBody {
  const scrub = (text: string) => deidentifyDoctorText(new PhiText(text), [...helplines, body.doctor.name]).text;
  return { ...body, reply: scrub(body.reply), moreInfo: body.moreInfo && scrub(body.moreInfo) };
}
