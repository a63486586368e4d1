import { randomUUID } from 'node:crypto';
import { StopExecutionCommand, SFNClient } from '@aws-sdk/client-sfn';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { clientConfig } from '../../local/engine-client.ts';
import { ReviewItem, ReviewList } from '../../shared/contracts/review-view.ts';
import { ThreadList } from '../../shared/contracts/thread-view.ts';
import { callOf } from './call-rules.ts';
import type { CallRules } from './call-rules.ts';
import { loseOneRaceEach } from './lose-races.ts';
import { playAdministration } from './play-administration.ts';
import { playConversation } from './play-conversation.ts';
import type { Patient, Person, RunningSystem } from './running-system.ts';
import { eventually } from './running-system.ts';
import { replies, texts } from './texts.ts';

const day = 86_400;
const minute = 60;
const contact = { email: 'asker@mail.example' };
const refused = { kind: 'error', status: 400, code: 'AccessDeniedException' } as const;

/** The stories that together meet every call which any function makes. */
export class PermissionJourneys {
  readonly #system: RunningSystem;
  readonly #rules: CallRules;
  readonly #doctors: Record<string, Person> = {};
  #moderator!: Person;
  #second!: Person;

  constructor(system: RunningSystem, rules: CallRules) {
    this.#system = system;
    this.#rules = rules;
  }

  /** Plays all of them; those that the clock moves on come last. */
  async play(): Promise<void> {
    await this.prepare();
    await Promise.all([this.published(), this.submittedAgain(), this.reviewed(), this.parked()]);
    await Promise.all([playConversation(this.#system, Object.values(this.#doctors), (patient) => this.#answer(patient, 'tremor')), this.privately(), this.declined(), this.emergency(), this.handedBack()]);
    await Promise.all([this.withdrawnEverywhere(), this.decidedBeforeAsked(), this.stoppedByHand()]);
    await this.corrected();
    await playAdministration(this.#system, this.#doctors['dora']);
    await this.reconciled();
    await this.overdue();
  }

  async prepare(): Promise<void> {
    this.#moderator = await this.#system.staff('moderator', 'permission-moderator');
    this.#second = await this.#system.staff('moderator', 'permission-second');
    for (const id of ['ada', 'bea', 'cleo', 'dora']) this.#doctors[id] = await this.#system.engage(id);
    loseOneRaceEach(this.#rules);
  }

  async #holderOf(patient: Patient, besides?: string): Promise<string> {
    return eventually('a doctor', async () => {
      for (const [id, doctor] of Object.entries(this.#doctors)) {
        if (id !== besides && (await doctor.get(`/assignments/${patient.questionId}`)).status === 200) return id;
      }
      return undefined;
    });
  }

  async #answer(patient: Patient, text: keyof typeof replies): Promise<void> {
    const doctor = this.#doctors[await this.#holderOf(patient)];
    await doctor?.get('/assignments');
    await doctor?.put(`/assignments/${patient.questionId}/draft`, { reply: replies[text], version: 0 });
    const reply = await doctor?.post(`/assignments/${patient.questionId}/answer`, { reply: replies[text], moreInfo: 'Rest helps.' });
    if (reply?.status !== 200) throw new Error(`The answer was answered with ${reply?.status}.`);
  }

  /** A submission that is not taken in before this has been prepared for it. */
  async #submitPrepared(submission: Record<string, unknown>, prepare: (patient: Patient) => unknown): Promise<Patient> {
    const nickname = `held ${randomUUID()}`.slice(0, 20);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const release = this.#rules.add({ applies: callOf('accept-question', 'TransactWriteItems', nickname), disturb: () => promise });
    const patient = await this.#system.submit({ ...submission, nickname });
    await prepare(patient);
    resolve(undefined);
    release();
    return patient;
  }

  async #decide(moderator: Person, patient: Patient, subject: 'question' | 'answer', decision: Record<string, unknown>): Promise<void> {
    const { status } = await this.#system.decide(moderator, await this.#system.reviewOf(moderator, patient.questionId, subject), decision);
    if (status !== 200) throw new Error(`The decision was answered with ${status}.`);
  }

  #withdraw(patient: Patient) {
    return patient.post(`/questions/${patient.questionId}/withdraw`);
  }

  async published(): Promise<void> {
    const first = await this.#system.submit({ text: texts.tremor, title: 'A shaking hand', nickname: 'Bo', contact });
    await this.#answer(first, 'tremor');
    const slug = (await first.reaches('published')).thread?.slug;
    const second = await this.#system.submit({ text: texts.tremor });
    await this.#answer(second, 'tremor');
    const similar = (await second.reaches('published')).thread?.slug;
    const reader = this.#system.person();
    for (const path of [`/threads/${slug}`, `/t/${similar}`, '/', '/health', '/openapi.json', '/topics/tremor', '/threads?specialty=neurology&topic=tremor']) await reader.get(path);
    const { items } = ThreadList.parse((await reader.get('/threads')).json());
    await reader.get(`/threads?cursor=${Buffer.from(JSON.stringify({ slug: items[0]?.slug })).toString('base64url')}`);
    await eventually('the mail to the patient', async () => (await this.#system.mails()).find(({ to }) => to === contact.email));
    await this.#withdraw(first);
    await this.#called('erase-question', 'UpdateItem', 'REMOVE #thread', slug ?? '');
  }

  async privately(): Promise<void> {
    const patient = await this.#system.submit({ text: texts.panic, consent: { publish: false }, contact: { email: 'quiet@mail.example' } });
    await this.#answer(patient, 'panic');
    await patient.reaches('answeredPrivately');
    await this.#called('erase-question', 'UpdateItem', 'expiresAt', patient.questionId);
  }

  async submittedAgain(): Promise<void> {
    const headers = { 'idempotency-key': 'permission-key-0001' };
    const patient = await this.#system.submit({ text: texts.migraine }, headers);
    await patient.reaches('assigned');
    await this.#system.submit({ text: texts.migraine }, headers);
    await this.#system.person().post('/questions', { text: texts.tremor, consent: { publish: true } }, headers);
    const sqs = new SQSClient(clientConfig(this.#system.local.endpoints.sqs));
    const bare = JSON.stringify({ text: texts.rash, consent: { publish: false }, contact });
    await sqs.send(new SendMessageCommand({ QueueUrl: this.#system.local.endpoints.submissionQueueUrl, MessageBody: bare }));
    sqs.destroy();
    await this.#called('accept-question', 'GetSecretValue');
  }

  async reviewed(): Promise<void> {
    const patient = await this.#system.submit({ text: texts.rash });
    const item = await this.#system.reviewOf(this.#moderator, patient.questionId);
    for (const state of ['open', 'claimed', 'decided', 'all']) await this.#moderator.get(`/reviews?state=${state}`);
    await this.#moderator.get(`/reviews/${item.reviewId}`);
    await this.#moderator.get(`/reviews/${item.reviewId}/history`);
    await this.#moderator.post(`/reviews/${item.reviewId}/claim`);
    await this.#moderator.post(`/reviews/${item.reviewId}/unclaim`);
    await this.#moderator.post(`/reviews/${item.reviewId}/skip`);
    const claimed = ReviewItem.parse((await this.#moderator.post(`/reviews/${item.reviewId}/claim`)).json());
    await this.#moderator.post(`/reviews/${item.reviewId}/raw`, { reason: 'The spans look wrong.' });
    await this.#moderator.post(`/reviews/${item.reviewId}/decide`, { decision: 'escalate', version: claimed.version });
    const redactions = [{ start: 0, end: 4, type: 'NAME' }];
    await this.#decide(this.#moderator, patient, 'question', { decision: 'release', corrections: { specialty: 'neurology', redactions } });
    await patient.reaches('assigned');
  }

  async declined(): Promise<void> {
    const patient = await this.#system.submit({ text: texts.rash, contact: { email: 'declined@mail.example' } });
    await this.#decide(this.#moderator, patient, 'question', { decision: 'decline', reason: 'Not ours.' });
    await patient.reaches('declined');
    await this.#called('notify-patient', 'DeleteItem', patient.questionId);
  }

  /** A step that fails for good: parked, retried, and its answer's check parked and retried as well. */
  async parked(): Promise<void> {
    const mends: (() => void)[] = [];
    const fail = (step: string) => (patient: Patient) => mends.push(this.#rules.add({ applies: callOf(step, 'any', patient.questionId), disturb: () => refused }));
    const patient = await this.#submitPrepared({ text: texts.migraine }, fail('classify-specialty'));
    for (const [subject, mended] of [['question', 'assigned'], ['answer', 'published']] as const) {
      if (subject === 'answer') {
        fail('check-answer')(patient);
        await this.#answer(patient, 'migraine');
      }
      await this.#system.reviewOf(this.#moderator, patient.questionId, subject);
      for (const mend of mends) mend();
      await this.#decide(this.#moderator, patient, subject, { decision: 'retry' });
      await patient.reaches(mended);
    }
  }

  async emergency(): Promise<void> {
    for (const end of ['release', 'decline'] as const) {
      const patient = await this.#system.submit({ text: texts.crisis });
      await this.#decide(this.#moderator, patient, 'question', { decision: 'release', corrections: { specialty: 'psychiatry' } });
      await this.#answer(patient, 'crisis');
      const decide = (decision: Record<string, unknown>) => this.#decide(this.#second, patient, 'answer', decision);
      if (end === 'release') {
        await decide({ decision: 'return', reason: 'Please name a crisis line.' });
        await patient.reaches('assigned');
        await this.#answer(patient, 'crisis');
        await decide({ decision: 'release', corrections: { redactions: [{ start: 0, end: 6, type: 'NAME' }] } });
        await patient.reaches('published');
      } else {
        await decide({ decision: 'decline', reason: 'Please call somebody now.' });
        await patient.reaches('declined');
      }
    }
  }

  async handedBack(): Promise<void> {
    const patient = await this.#system.submit({ text: texts.panic });
    for (let last: string | undefined, round = 0; round < 3; round += 1) {
      last = await this.#holderOf(patient, last);
      await this.#doctors[last]?.post(`/assignments/${patient.questionId}/decline`, { reason: 'Not my field.' });
    }
    await this.#system.reviewOf(this.#moderator, patient.questionId);
  }

  async withdrawnEverywhere(): Promise<void> {
    const early = await this.#submitPrepared({ text: texts.spanish }, (patient) => this.#withdraw(patient));
    await this.#called('accept-question', 'GetItem', 'TOMBSTONE', early.questionId);
    await early.view();
    await early.get(`/questions/${early.questionId}/record`);
    const reviewed = await this.#system.submit({ text: texts.rash });
    await this.#system.reviewOf(this.#moderator, reviewed.questionId);
    const assigned = await this.#system.submit({ text: texts.tremor });
    await assigned.reaches('assigned');
    for (const patient of [reviewed, assigned]) {
      await this.#withdraw(patient);
      await this.#called('erase-question', 'StopExecution', patient.questionId);
    }
  }

  /** People may be quicker than the step that asks them. */
  async decidedBeforeAsked(): Promise<void> {
    const meanwhile = (step: string, act: (patient: Patient) => Promise<unknown>) => (patient: Patient) => {
      let acting: Promise<undefined> | undefined;
      this.#rules.add({ applies: callOf(step, 'PutItem', patient.questionId, 'WAIT'), disturb: () => (acting ??= act(patient).then(() => undefined)) });
    };
    const answered = await this.#submitPrepared({ text: texts.tremor }, meanwhile('await-answer', (patient) => this.#answer(patient, 'tremor')));
    await this.#submitPrepared({ text: texts.rash }, meanwhile('request-review', (patient) => this.#withdraw(patient)));
    await answered.reaches('published');
    await this.#called('request-review', 'SendTaskSuccess');
  }

  /** An execution that is gone when somebody decides: another one takes the question over. */
  async stoppedByHand(): Promise<void> {
    const patient = await this.#system.submit({ text: texts.tremor });
    await patient.reaches('assigned');
    await this.#called('await-answer', 'PutItem', patient.questionId);
    const states = new SFNClient(clientConfig(this.#system.local.endpoints.stepFunctions));
    await states.send(new StopExecutionCommand({ executionArn: this.#executionOf(patient) }));
    states.destroy();
    await this.#answer(patient, 'tremor');
    await patient.reaches('published');
  }

  /** An answer that is corrected once it is out, by itself and past a moderator, and one that is taken back. */
  async corrected(): Promise<void> {
    const patient = await this.#system.submit({ text: texts.migraine });
    const holder = await this.#holderOf(patient);
    const doctor = this.#doctors[holder];
    await this.#answer(patient, 'migraine');
    await patient.reaches('published');
    const change = async (what: 'correct' | 'retract', body: Record<string, unknown>) => {
      const reply = await doctor?.post(`/answers/${patient.questionId}/${what}`, body);
      if (reply?.status !== 200) throw new Error(`To ${what} was answered with ${reply?.status}.`);
    };
    for (const more of ['', ' Write to me at migraine@clinic.example.']) await change('correct', { reply: `${replies.migraine}${more}` });
    await this.#decide(this.#moderator, patient, 'answer', { decision: 'release' });
    await change('retract', { reason: 'It was about another illness.' });
    await this.#answer(patient, 'migraine');
    await patient.reaches('published');
  }

  /** What nobody worked on any more: never started, started in vain, decided without effect, recorded without notice. */
  async reconciled(): Promise<void> {
    const deaf = this.#rules.add({ applies: callOf('resume-execution', 'any'), disturb: () => refused });
    const decided = await this.#system.submit({ text: texts.tremor });
    await decided.reaches('assigned');
    await this.#called('await-answer', 'PutItem', decided.questionId);
    await this.#answer(decided, 'tremor');
    const restless: (() => void)[] = [];
    const lost: Patient[] = [];
    for (const again of [undefined, { kind: 'error', status: 400, code: 'ExecutionAlreadyExists' } as const]) {
      const patient = await this.#submitPrepared({ text: texts.panic }, ({ questionId }) => {
        restless.push(this.#rules.add({ applies: callOf('accept-question', 'StartExecution', questionId), disturb: () => refused }));
        restless.push(this.#rules.add({ applies: callOf('reconcile-questions', 'StartExecution', questionId), disturb: () => again }));
      });
      await this.#called('accept-question', 'StartExecution', patient.questionId);
      lost.push(patient);
    }
    const mute = this.#rules.add({ applies: (call) => call.functionName === 'askwell-local-publish-events' && call.service === 'sns', disturb: () => refused });
    const unheard = await this.#system.submit({ text: texts.migraine });
    await unheard.reaches('assigned');
    for (let step = 0; step < 4; step += 1) await this.#system.advance(5 * minute);
    await this.#called('reconcile-questions', 'PublishBatch', unheard.questionId);
    mute();
    await decided.reaches('published');
    await lost[0]?.reaches('assigned');
    await this.#system.reviewOf(this.#moderator, lost[1]?.questionId ?? '');
    deaf();
    for (const rest of restless) rest();
  }

  /** What the clock alone does. */
  async overdue(): Promise<void> {
    for (let step = 0; step < 4; step += 1) await this.#system.advance(5 * day);
    await this.#called('sweep-deadlines', 'TransactWriteItems', 'openAssignments');
    const { items } = ReviewList.parse((await this.#moderator.get('/reviews')).json());
    if (items.length === 0) throw new Error('Nothing is left to review.');
  }

  #executionOf({ questionId }: Patient): string {
    return `${this.#system.local.endpoints.stateMachineArn.replace(':stateMachine:', ':execution:')}:${questionId}`;
  }

  /** Waits until the function has made such a call. */
  async #called(functionName: string, action: string, ...mentioned: readonly string[]): Promise<void> {
    const is = callOf(functionName, action, ...mentioned);
    await eventually(`${functionName} to call ${action}`, async () => this.#rules.calls.find(is));
  }
}
