import type { BodyRepository } from '../aws/body-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { EarlierRound } from '../contracts/earlier-round.ts';
import { isIn } from '../domain/question.ts';
import type { FollowUp } from '../domain/question.ts';

export interface EarlierRoundsDeps {
  readonly questions: Pick<QuestionRepository, 'find'>;
  readonly bodies: Pick<BodyRepository, 'find'>;
}

/** What was asked and answered before in the same conversation, the first round first. What has been withdrawn is left out. */
export async function readEarlierRounds(deps: EarlierRoundsDeps, followUp: FollowUp | undefined): Promise<EarlierRound[]> {
  const rounds: EarlierRound[] = [];
  for (let link = followUp; link; ) {
    const prior = await deps.questions.find(link.of);
    if (!prior || !isIn(prior, ['published', 'answeredPrivately'])) break;
    const { questionId, deidentified, answerVersion } = prior;
    const [asked, answer] = await Promise.all([deps.bodies.find(questionId, 'text', deidentified.textVersion), deps.bodies.find(questionId, 'answer', answerVersion)]);
    if (asked && answer) rounds.unshift({ title: asked.title, text: asked.text, answer: { text: answer.reply, moreInfo: answer.moreInfo, doctor: answer.doctor.name } });
    link = prior.followUp;
  }
  return rounds;
}
