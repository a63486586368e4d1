import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import type { QuestionClock } from '../domain/deadlines.ts';
import { Question, urgencyOf } from '../domain/question.ts';
import type { QuestionIn } from '../domain/question.ts';
import type { Next } from '../domain/lifecycle/change.ts';
import { endsWait, holdsPlace, transitions } from '../domain/transitions.ts';
import type { After, Before, Transition } from '../domain/transitions.ts';
import { headGuard } from './chain-head.ts';
import { putEvent } from './event-row.ts';
import { stateKey, tombstoneKey } from './question-keys.ts';
import { questionRow, recordedOf } from './question-row.ts';
import type { Recorded } from './question-row.ts';
import type { TransactItem } from './transact-item.ts';
import { orLostRace, settleRace } from './or-lost-race.ts';

/** What a decision makes of a question, and what is written with it. */
export interface Decided<T extends Transition> {
  readonly next: Next<T>;
  /** Who did it: a staff id, or the name of a step. */
  readonly actor: string;
  /** What the event says beside the question's own facts. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** False when whoever decides lets the waiting execution go on itself; else the event does, where the table says so. */
  readonly resumes?: false;
  /** Rows written in the same transaction. */
  readonly also?: readonly TransactItem[];
}
/** Decides from the question as it is; undefined leaves it as it is. */
export type Decide<T extends Transition> = (question: Before<T>) => Decided<T> | undefined | Promise<Decided<T> | undefined>;

/** The rows that count doctors' places; taken and freed in the transaction that needs it. */
export interface Places {
  /** Fails the transaction when the doctor has no place free or is off duty. */
  takePlace(doctorId: string): TransactItem;
  /** Takes a place for what is the doctor's own already, whether one is free or not. */
  takeBack(doctorId: string): TransactItem;
  freePlace(doctorId: string): TransactItem;
}

/** The state after a transition, or the state that stands because the table or the decision does not allow it. */
export type Attempted<T extends Transition> = { readonly after: Recorded<After<T>> } | { readonly standing: Recorded };

export interface QuestionRepository {
  /** Writes a new question with its event and what comes with it. `withdrawn`: a tombstone stands there. */
  create(question: QuestionIn<'submitted'>, also: readonly TransactItem[]): Promise<'created' | 'exists' | 'withdrawn'>;
  /** The question as it is now (consistent read). */
  find(questionId: QuestionId): Promise<Question | undefined>;
  /** As `find`. Throws Problem('notFound'). */
  get(questionId: QuestionId): Promise<Question>;
  /** As `get`, with what a write over it is guarded by: what `attempt` takes as `known`. */
  read(questionId: QuestionId): Promise<Recorded>;
  /** Written before a question is withdrawn: a submission that meets it is dropped, however late it comes. */
  hasTombstone(questionId: QuestionId): Promise<boolean>;
  /**
   * The only writer of state: consistent read, the table narrows the type, `decide` decides, one transaction writes the
   * whole new state and its event, the next link of the question's audit chain. `known` spares the first read: a state
   * that was just read. Says whether it was this call that wrote. Throws Problem('transient') after five lost races.
   */
  attempt<T extends Transition>(transition: T, questionId: QuestionId, now: Instant, decide: Decide<T>, known?: Recorded): Promise<Attempted<T>>;
  /** As `attempt`. Throws Problem('conflict') when the question stays where it is. */
  apply<T extends Transition>(transition: T, questionId: QuestionId, now: Instant, decide: Decide<T>): Promise<After<T>>;
  /** As `attempt`, but answers the question as it stands either way: what workflow steps want. */
  advance<T extends Transition>(transition: T, questionId: QuestionId, now: Instant, decide: Decide<T>, known?: Recorded): Promise<Question>;
}

/** True when the table allows the transition from where the question is. */
function allows<T extends Transition>(transition: T, question: Question): question is Before<T> {
  return (transitions[transition].from as readonly string[]).includes(question.status);
}

/** Facts that any event about this question may carry; its schema keeps what it names. */
function factsOf(question: Question, actor: string): Record<string, unknown> {
  const { level: urgency, redFlags } = urgencyOf(question);
  const classification = 'classification' in question ? question.classification : undefined;
  return { ...question, urgency, redFlags, specialty: classification?.specialty, actor };
}

/** What the transition does to doctors' places. A returned answer keeps the place that its doctor has, or takes it back. */
function placeChange(before: Question, after: Question, places: Places | undefined): TransactItem[] {
  const held = holdsPlace(before) ? before.doctorId : undefined;
  const holds = holdsPlace(after) ? after.doctorId : undefined;
  if (held === holds) return [];
  if (!places) throw new Error('This function changes assignments but has no roster.');
  const taken = (doctorId: string) => (before.status === 'awaitingDoctor' ? places.takePlace(doctorId) : places.takeBack(doctorId));
  return [...(held === undefined ? [] : [places.freePlace(held)]), ...(holds === undefined ? [] : [taken(holds)])];
}

/**
 * `clock`: the stage's, by which deadlines are written. `places`: needed by the functions whose transitions give a doctor work or take it away.
 */
export function questionRepository(client: DynamoDBDocumentClient, table: string, clock: QuestionClock, places?: Places): QuestionRepository {
  const lookUp = async (questionId: QuestionId) => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: stateKey(questionId), ConsistentRead: true }));
    return Item === undefined ? undefined : recordedOf(Item);
  };
  const find = async (questionId: QuestionId) => (await lookUp(questionId))?.question;

  const hasTombstone = async (questionId: QuestionId) => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: tombstoneKey(questionId), ConsistentRead: true }));
    return Item !== undefined;
  };

  const read = async (questionId: QuestionId) => {
    const recorded = await lookUp(questionId);
    if (!recorded) throw new Problem('notFound', 'No such question.');
    return recorded;
  };

  const write = async <T extends Transition>(transition: T, { question: before, head: headBefore }: Recorded, now: Instant, decided: Decided<T>) => {
    const version = before.version + 1;
    const next = Question.parse({ ...decided.next, version, changedAt: now });
    const { actor } = decided;
    const happened = {
      eventId: `${next.questionId}-${version}`,
      type: transitions[transition].emits,
      questionId: next.questionId,
      occurredAt: now,
      facts: { ...factsOf(next, actor), ...decided.facts },
      resumes: decided.resumes ?? endsWait(transition),
      actor,
      transition,
    };
    const { item: event, head } = putEvent(table, happened, headBefore);
    const guard = headGuard(headBefore);
    const state: TransactItem = {
      Put: {
        TableName: table,
        Item: questionRow(next, clock, head),
        ConditionExpression: `#version = :version AND #status = :status AND ${guard.condition}`,
        ExpressionAttributeNames: { '#version': 'version', '#status': 'status' },
        ExpressionAttributeValues: { ':version': before.version, ':status': before.status, ...guard.values },
      },
    };
    const items = [state, event, ...placeChange(before, next, places), ...(decided.also ?? [])];
    await client.send(new TransactWriteCommand({ TransactItems: items }));
    return { after: { question: next as After<T>, head } };
  };

  const attempt = <T extends Transition>(transition: T, questionId: QuestionId, now: Instant, decide: Decide<T>, known?: Recorded) => {
    let spared = known;
    return settleRace(async (): Promise<Attempted<T> | 'lostRace'> => {
      const recorded = spared ?? (await read(questionId));
      const before = recorded.question;
      spared = undefined;
      if (!allows(transition, before)) return { standing: recorded };
      const decided = await decide(before);
      if (!decided) return { standing: recorded };
      return orLostRace(() => write(transition, recorded, now, decided));
    });
  };

  return {
    find,
    read,
    get: async (questionId) => (await read(questionId)).question,
    async create(question, also) {
      const { questionId, acceptedAt: occurredAt } = question;
      const actor = 'accept-question';
      const happened = { eventId: `${questionId}-1`, type: 'QuestionSubmitted', questionId, occurredAt, facts: factsOf(question, actor), resumes: false, actor } as const;
      const { item: event, head } = putEvent(table, happened, undefined);
      const state: TransactItem = {
        Put: { TableName: table, Item: questionRow(question, clock, head), ConditionExpression: 'attribute_not_exists(pk)' },
      };
      const tombstone: TransactItem = {
        ConditionCheck: { TableName: table, Key: tombstoneKey(question.questionId), ConditionExpression: 'attribute_not_exists(pk)' },
      };
      return settleRace(async () => {
        const items = [state, tombstone, event, ...also];
        const created = await orLostRace(() => client.send(new TransactWriteCommand({ TransactItems: items })));
        if (created !== 'lostRace') return 'created';
        if (await find(question.questionId)) return 'exists';
        return (await hasTombstone(question.questionId)) ? 'withdrawn' : 'lostRace';
      });
    },
    hasTombstone,
    attempt,
    async apply(transition, questionId, now, decide) {
      const result = await attempt(transition, questionId, now, decide);
      if ('standing' in result) throw new Problem('conflict', 'The question has moved on.');
      return result.after.question;
    },
    async advance(transition, questionId, now, decide, known) {
      const result = await attempt(transition, questionId, now, decide, known);
      return 'standing' in result ? result.standing.question : Question.parse(result.after.question);
    },
  };
}
