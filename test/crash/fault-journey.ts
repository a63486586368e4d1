import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { setTimeout as delay } from 'node:timers/promises';
import { questionOf } from '../../shared/aws/question-row.ts';
import { ReviewItem } from '../../shared/contracts/review-view.ts';
import { SubmissionAccepted } from '../../shared/contracts/submission.ts';
import type { Question } from '../../shared/domain/question.ts';
import type { Person, RunningSystem } from '../workflow/running-system.ts';
import { texts } from '../workflow/texts.ts';

/** Who works on the questions. */
export interface Clinic {
  readonly system: RunningSystem;
  readonly dynamodb: DynamoDBClient;
  readonly doctors: Readonly<Record<string, Person>>;
  readonly moderators: readonly [Person, Person];
}

/** An answer that a person has to look at. */
const reply =
  'Hello. An itchy rash after a new washing powder is most often a contact reaction, and a mild cream from the pharmacy usually helps the rash. ' +
  'Change the powder back, and please see a doctor within a week if it spreads or hurts. You can also book an appointment with me.';

/** Of one question, in real time. */
const patienceMs = 300_000;

/**
 * One question along its longest path: doubtful, read raw and released by a moderator, declined by a doctor, answered,
 * its answer returned, answered again, released, published, withdrawn. Everybody looks at where the question is, does
 * what is to be done there, and looks again: whatever a call answered.
 */
export class Journey {
  readonly #clinic: Clinic;
  readonly #key: string;
  #slug: string | undefined;
  #hasReadRaw = false;

  constructor(clinic: Clinic, key: string) {
    this.#clinic = clinic;
    this.#key = key;
  }

  /** The page's address, once there was one. */
  get slug(): string | undefined {
    return this.#slug;
  }

  async run(): Promise<void> {
    const { system } = this.#clinic;
    const until = Date.now() + patienceMs;
    const { questionId, receipt } = await this.#submit(until);
    const patient = system.person(`Receipt ${receipt}`);
    await patient.get(`/questions/${questionId}`);
    for (let last = 'submitted'; Date.now() < until; await delay(120)) {
      const question = await this.#look(questionId);
      last = question?.status ?? last;
      if (question?.status === 'withdrawn') return;
      if (question === undefined) continue;
      if (question.status === 'published') {
        this.#slug = question.slug;
        await this.#requireWhole(question.slug);
        if (await this.#hasHeard()) await patient.post(`/questions/${questionId}/withdraw`);
      } else await this.#act(question);
      if (Date.now() + 200 > until) throw new Error(`${questionId} came no further than ${last}.`);
    }
    throw new Error('The question did not come to its end.');
  }

  async #submit(until: number) {
    const submission = { text: texts.rash, title: 'A rash', nickname: 'Kim', contact: { email: `${this.#key}@mail.example` }, consent: { publish: true } };
    for (; Date.now() < until; await delay(200)) {
      const accepted = await this.#clinic.system.person().post('/questions', submission, { 'idempotency-key': this.#key });
      if (accepted.status === 202) return SubmissionAccepted.parse(accepted.json());
    }
    throw new Error('The question was not accepted.');
  }

  async #look(questionId: string): Promise<Question | undefined> {
    const TableName = this.#clinic.system.local.endpoints.tables['questions'];
    const { Item } = await this.#clinic.dynamodb.send(new GetItemCommand({ TableName, Key: { pk: { S: `Q#${questionId}` }, sk: { S: 'STATE' } }, ConsistentRead: true }));
    return Item && questionOf(unmarshall(Item));
  }

  /** Published in all its forms, or not at all; a reader who meets a failure asks again. */
  async #requireWhole(slug: string): Promise<void> {
    for (const path of [`/threads/${slug}`, `/t/${slug}`]) {
      const { status } = await this.#clinic.system.person().get(path);
      if (status === 404 || status === 410) throw new Error(`The thread is published, and ${path} answers ${status}.`);
    }
  }

  /** A mail about a question that is withdrawn meanwhile is not sent any more. */
  async #hasHeard(): Promise<boolean> {
    return (await this.#clinic.system.mails()).some(({ to }) => to === `${this.#key}@mail.example`);
  }

  async #act(question: Question): Promise<void> {
    const [first, second] = this.#clinic.moderators;
    switch (question.status) {
      case 'inReview':
        return this.#decide(first, `${question.questionId}-question`, (item) =>
          item.text === null ? { decision: 'retry' } : { decision: 'release', corrections: item.specialty === 'other' ? { specialty: 'neurology' } : {} },
        );
      case 'assigned': {
        const doctor = this.#clinic.doctors[question.doctorId];
        if (question.declines === 0) await doctor?.get('/assignments');
        const deed = question.declines === 0 ? (['decline', { reason: 'Not my field.' }] as const) : (['answer', { reply }] as const);
        await doctor?.post(`/assignments/${question.questionId}/${deed[0]}`, deed[1]);
        return;
      }
      case 'answerInReview': {
        const { answerVersion } = question;
        return this.#decide(second, `${question.questionId}-answer`, (item) => {
          if (item.text === null) return { decision: 'retry' };
          return answerVersion === 1 ? { decision: 'return', reason: 'Please leave your practice out.' } : { decision: 'release' };
        });
      }
      default:
        return;
    }
  }

  async #decide(moderator: Person, reviewId: string, decide: (item: ReviewItem) => object): Promise<void> {
    const claimed = await moderator.post(`/reviews/${reviewId}/claim`);
    if (claimed.status !== 200) return;
    const item = ReviewItem.parse(claimed.json());
    if (reviewId.endsWith('question') && !this.#hasReadRaw) {
      const { status } = await moderator.post(`/reviews/${reviewId}/raw`, { reason: 'To see whether it is one of ours.' });
      this.#hasReadRaw = status === 200;
    }
    await moderator.post(`/reviews/${reviewId}/decide`, { version: item.version, ...decide(item) });
  }
}
