import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { OutboxRow } from '../../shared/aws/outbox.ts';
import type { DomainEvent } from '../../shared/domain/events.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import { answerAssignment } from '../../shared/use-cases/answer-assignment.ts';
import { drainBacklog } from '../../shared/use-cases/drain-backlog.ts';
import { awaitPerson } from '../../shared/use-cases/await-person.ts';
import { reconcileQuestions } from '../../shared/use-cases/reconcile-questions.ts';
import { resumeExecution } from '../../shared/use-cases/resume-execution.ts';
import { sendQuestionToReview } from '../../shared/use-cases/send-to-review.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import { makeQuestion, minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';
import { openWorkflow } from './open-workflow.ts';

let clinic: Clinic;
const now = minutesIn(10);

beforeAll(async () => {
  clinic = await openClinic();
  await clinic.placeDoctor('lin', { capacity: 500 });
});
afterAll(() => clinic.close());

const waiting = () => clinic.place('inReview', { reasons: ['stepFailed'], releasedBy: undefined });
const release = ({ questionId }: { questionId: QuestionId }) =>
  clinic.questions.apply('release', questionId, now, () => ({ next: makeQuestion('awaitingDoctor', { questionId, language: 'fr', excludedDoctors: [] }), actor: 'ann' }));
const decline = ({ questionId }: { questionId: QuestionId }) =>
  clinic.questions.apply('decline', questionId, now, () => ({ next: makeQuestion('declined', { questionId }), actor: 'ann' }));

describe('a wait for a person', () => {
  it('goes on with each decision, to the end', async () => {
    const workflow = await openWorkflow(clinic);
    const question = await waiting();
    await workflow.start(question.questionId);
    const arn = await workflow.asksAt(question.questionId, 'review');
    await release(question);
    await resumeExecution(workflow, question.questionId);
    expect(await workflow.asksAt(question.questionId, 'assign')).toBe(arn);
    await sendQuestionToReview(clinic, question.questionId, { reasons: ['backlogOverdue'], actor: 'x', now });
    await resumeExecution(workflow, question.questionId);
    expect(await workflow.asksAt(question.questionId, 'review')).toBe(arn);
    await decline(question);
    await resumeExecution(workflow, question.questionId);
    expect(await workflow.ends(arn)).toBe('SUCCEEDED');
  });

  it('is answered at once when the decision came before its token', async () => {
    const question = await waiting();
    const workflow = await openWorkflow(clinic, async () => {
      if ((await clinic.questions.get(question.questionId)).status === 'inReview') await decline(question);
    });
    await workflow.start(question.questionId);
    const tokens: string[] = [];
    const stand = { ...workflow, tokens: { complete: async (token: string) => (tokens.push(token), 'completed' as const) } };
    await awaitPerson(stand, 'review', { questionId: question.questionId, token: 'mine', executionArn: 'arn' }, now);
    await vi.waitFor(async () => expect((await clinic.questions.get(question.questionId)).status).toBe('declined'));
    await awaitPerson(stand, 'review', { questionId: question.questionId, token: 'late', executionArn: 'arn' }, now);
    expect(tokens).toContain('late');
    expect((await clinic.waits.find(question.questionId))?.wait?.token).not.toBe('late');
  });

  it('stays when what happened is not what it waits for, and takes redeliveries and no order for granted', async () => {
    const workflow = await openWorkflow(clinic);
    const question = await waiting();
    await workflow.start(question.questionId);
    const arn = await workflow.asksAt(question.questionId, 'review');
    const before = await clinic.waits.find(question.questionId);
    for (let times = 0; times < 3; times += 1) await resumeExecution(workflow, question.questionId);
    expect(await clinic.waits.find(question.questionId)).toEqual(before);
    await decline(question);
    await Promise.all(Array.from({ length: 5 }, () => resumeExecution(workflow, question.questionId)));
    expect(await workflow.ends(arn)).toBe('SUCCEEDED');
    expect(await workflow.namesOfRunning()).toEqual([]);
  });

  it('goes on when a doctor answers', async () => {
    const workflow = await openWorkflow(clinic);
    const { questionId } = await clinic.place('awaitingDoctor');
    await workflow.start(questionId);
    await workflow.asksAt(questionId, 'assign');
    await drainBacklog(clinic, now);
    await resumeExecution(workflow, questionId);
    await workflow.asksAt(questionId, 'awaitAnswer');
    await answerAssignment(clinic, questionId, 'lin', { reply: new PhiText('Yes.') }, now);
    await resumeExecution(workflow, questionId);
    await vi.waitFor(async () => expect((await clinic.waits.find(questionId))?.wait).toBeUndefined());
  });
});

describe('an execution that is gone', () => {
  it('is followed by one more, and by no third although events come before that one asks', async () => {
    let hold = false;
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const workflow = await openWorkflow(clinic, async () => (hold ? held : undefined));
    const question = await waiting();
    await workflow.start(question.questionId);
    await workflow.executions.stop(await workflow.asksAt(question.questionId, 'review'));
    hold = true;
    const { version } = await release(question);
    await resumeExecution(workflow, question.questionId);
    const successor = `${question.questionId}-${version}`;
    expect(await workflow.namesOfRunning()).toEqual([successor]);
    await sendQuestionToReview(clinic, question.questionId, { reasons: ['backlogOverdue'], actor: 'x', now });
    for (let times = 0; times < 3; times += 1) await resumeExecution(workflow, question.questionId);
    expect(await workflow.namesOfRunning()).toEqual([successor]);
    letGo();
    expect(await workflow.asksAt(question.questionId, 'review')).toBe(workflow.executions.arnOf(successor));
  });

  it('is not followed once its question has ended', async () => {
    const workflow = await openWorkflow(clinic);
    const question = await waiting();
    await decline(question);
    await resumeExecution(workflow, question.questionId);
    expect(await workflow.namesOfRunning()).toEqual([]);
  });
});

describe('reconcileQuestions', () => {
  const collected: DomainEvent[] = [];
  const topic = { publish: async (rows: readonly OutboxRow[]) => void collected.push(...rows.map(({ event }) => event)) };
  const reconcile = (workflow: Awaited<ReturnType<typeof openWorkflow>>, minutes: number, on = topic) => reconcileQuestions({ ...clinic, ...workflow, topic: on }, minutesIn(minutes));
  const announced = (questionId: QuestionId) => collected.filter((event) => event.questionId === questionId).length;

  it('J4 publishes what has been unpublished for five minutes, once', async () => {
    const workflow = await openWorkflow(clinic);
    const question = await waiting();
    await decline(question);
    await reconcile(workflow, 14);
    expect(announced(question.questionId)).toBe(0);
    await reconcile(workflow, 15);
    await reconcile(workflow, 16);
    expect(announced(question.questionId)).toBe(1);
  });

  it('J4 lets a wait go on whose outcome nobody delivered', async () => {
    const workflow = await openWorkflow(clinic);
    const question = await waiting();
    await workflow.start(question.questionId);
    const arn = await workflow.asksAt(question.questionId, 'review');
    await decline(question);
    await reconcile(workflow, 15);
    expect(await workflow.ends(arn)).toBe('SUCCEEDED');
  });

  it('J4 starts again what no execution works on, and gives it to a person when that one ends too', async () => {
    const workflow = await openWorkflow(clinic);
    const { questionId, version } = await clinic.place('classified', { changedAt: minutesIn(100) });
    const stuckAt = 100 + clinic.settings.stuckAfter;
    const runs = async () => (await workflow.namesOfRunning()).filter((name) => name.startsWith(questionId));
    await reconcile(workflow, stuckAt - 1);
    expect(await runs()).toEqual([]);
    await reconcile(workflow, stuckAt);
    expect(await runs()).toEqual([`${questionId}-${version}`]);
    const again = await reconcile(workflow, stuckAt + 1);
    expect(again.mended.filter((mended) => mended.questionId === questionId)).toEqual([]);
    await workflow.executions.stop(workflow.executions.arnOf(`${questionId}-${version}`));
    await reconcile(workflow, stuckAt + 2);
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'inReview', reasons: ['stepFailed'] });
    await resumeExecution(workflow, questionId);
    expect(await workflow.asksAt(questionId, 'review')).toBe(workflow.executions.arnOf(`${questionId}-${version + 1}`));
  });

  it('keeps one event that cannot be published from holding up the rest, and says so at the end', async () => {
    const workflow = await openWorkflow(clinic);
    const [bad, good] = [await waiting(), await waiting()];
    await Promise.all([decline(bad), decline(good)]);
    const refusing = { publish: async (rows: readonly OutboxRow[]) => (rows.some(({ event }) => event.questionId === bad.questionId) ? Promise.reject(new Error('refused')) : topic.publish(rows)) };
    expect((await reconcile(workflow, 20, refusing)).failures).toEqual([new Error('refused')]);
    expect([announced(bad.questionId), announced(good.questionId)]).toEqual([0, 1]);
    await reconcile(workflow, 21);
    expect(announced(bad.questionId)).toBe(1);
  });
});
