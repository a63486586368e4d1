import { linkAfter } from '../../shared/domain/audit-chain.ts';
import type { AuditEntry, AuditRecord, ChainHead, ChainedState } from '../../shared/domain/audit-chain.ts';
import type { EventType } from '../../shared/domain/events.ts';
import { transitions } from '../../shared/domain/transitions.ts';
import type { Transition } from '../../shared/domain/transitions.ts';
import { minutesIn, questionIdOf } from './make-question.ts';

/** A transition, or an event that changes no status; with who did it when that matters. */
export type Happened = Transition | EventType | readonly [Transition | EventType, actor: string, data?: Record<string, unknown>];

const isTransition = (what: string): what is Transition => what in transitions;

/** The chain of a question that was submitted and to which this happened since, with the state that it leads to. */
export function makeChain(...happened: readonly Happened[]): { rows: AuditRecord[]; state: ChainedState & { head: ChainHead } } {
  const questionId = questionIdOf(7);
  const rows: AuditRecord[] = [];
  const state = { head: { sequence: 0, hash: '' }, status: 'submitted', version: 0 };
  const add = (type: EventType, actor: string, data: Record<string, unknown>, transition?: Transition) => {
    const event = { eventId: `${questionId}-${rows.length + 1}`, type, schemaVersion: 1, occurredAt: minutesIn(rows.length), questionId, data } as const;
    const entry: AuditEntry = { event, resumes: false, actor, transition };
    const row = { ...entry, ...linkAfter(rows.at(-1), entry) };
    rows.push(row);
    state.head = { sequence: row.sequence, hash: row.hash };
  };
  add('QuestionSubmitted', 'accept-question', { urgency: 'soon', redFlags: [], language: 'en' });
  state.version = 1;
  for (const each of happened) {
    const [what, actor = 'x', data = {}] = typeof each === 'string' ? [each] : each;
    if (!isTransition(what)) {
      add(what, actor, data);
      continue;
    }
    add(transitions[what].emits, actor, data, what);
    state.status = transitions[what].to;
    state.version += 1;
  }
  return { rows, state };
}
