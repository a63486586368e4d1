import type { Schema } from '../api/client.ts';

export type FindingCode = Schema<'AnswerTrial'>['findings'][number]['code'];

const codes: Readonly<Record<FindingCode, true>> = {
  identifiers: true, contactDetails: true, unknownLink: true, promotion: true, prescribing: true, certaintyOfDiagnosis: true, mereReassurance: true, missingSeekCare: true,
  careTooSlow: true, dangerInAnswer: true, methodDetails: true, unansweredQuestion: true, moreInfoContradicts: true, moreInfoAddsAdvice: true, moreInfoAddsDiagnosis: true, everEmergency: true,
};

/** The finding that a refusal's code names, if it names one. */
export function findingCodeOf(code: string): FindingCode | undefined {
  return isFindingCode(code) ? code : undefined;
}

function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(codes, code);
}
