import { createHash } from 'node:crypto';
import * as z from 'zod';
import { DomainEvent } from './events.ts';
import type { Status } from './question.ts';
import { transitionNames, transitions } from './transitions.ts';
import type { Transition } from './transitions.ts';

/** What the record says of an event beside the event: who did it (a staff id, `patient`, a step or a detector's version), and by which transition. */
export const AuditEntry = z.object({
  event: DomainEvent,
  resumes: z.boolean(),
  actor: z.string(),
  /** Absent for what changes no status: claims, warnings, reads of raw text. */
  transition: z.enum(transitionNames as [Transition, ...Transition[]]).optional(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** An entry's place in its question's one chain; `previous` and `hash` are SHA-256 in base64url. */
const Link = z.object({ sequence: z.int().positive(), previous: z.string(), hash: z.string() });
export type Link = z.infer<typeof Link>;
export const AuditRecord = AuditEntry.extend(Link.shape);
export type AuditRecord = z.infer<typeof AuditRecord>;

/** The newest entry of a chain; the state row keeps it, so that a cut end is found. */
export type ChainHead = Pick<Link, 'sequence' | 'hash'>;

/** `previous` of a question's first entry. */
const beginning = '';

/** The place of an entry behind the head, which is undefined for a question's first entry. */
export function linkAfter(head: ChainHead | undefined, entry: AuditEntry): Link {
  const place = { sequence: (head?.sequence ?? 0) + 1, previous: head?.hash ?? beginning };
  return { ...place, hash: hashOf({ ...entry, ...place }) };
}

/** The hash over what is never written again; the outbox's marks, which come and go, are not in it. */
function hashOf({ event, resumes, actor, transition, sequence, previous }: { readonly [K in Exclude<keyof AuditRecord, 'hash'>]?: unknown }): string {
  return createHash('sha256').update(canonical({ event, resumes, actor, transition, sequence, previous })).digest('base64url');
}

/** JSON with its members in order and without those that are undefined: the same text before and after storage. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}

/** What the state row says that the chain must bear out. */
export interface ChainedState {
  readonly head: ChainHead | undefined;
  readonly status: string;
  readonly version: number;
}

/**
 * `unreadable`: a row that is no link of a chain; `missing`: no row has this place, `doubled`: two have it, or the head
 * knows no such place; `changed`: the row's content is not what was hashed; `unlinked`: it does not follow the row
 * before it; `headDiffers`: it is not the entry that the state row calls the newest; `stateDiffers`: the state row has
 * another status or version than the entries lead to.
 */
export type Fault = 'unreadable' | 'missing' | 'doubled' | 'changed' | 'unlinked' | 'headDiffers' | 'stateDiffers';

/** The first place at which a chain breaks. */
export interface ChainBreak {
  readonly fault: Fault;
  readonly sequence?: number;
  readonly eventId?: string;
}

/** A row as somebody may have left it: only its place must be readable. */
const whatever = z.unknown().optional();
const AnyRow = z.looseObject({ ...Link.shape, event: whatever, resumes: whatever, actor: whatever, transition: whatever });
const Named = z.object({ event: z.object({ eventId: z.string() }) });

/** Verifies the rows of a question's events, in any order, against its state. Answers the first break, or undefined. */
export function verifyChain(rows: readonly unknown[], state: ChainedState): ChainBreak | undefined {
  const links = rows.map((row) => AnyRow.safeParse(row));
  const unreadable = links.findIndex(({ success }) => !success);
  if (unreadable >= 0) return { fault: 'unreadable', ...nameOf(rows[unreadable]) };
  let head: ChainHead | undefined;
  for (const row of links.flatMap(({ data }) => (data ? [data] : [])).sort((a, b) => a.sequence - b.sequence)) {
    const fault = faultAfter(head, row);
    if (fault === 'missing') return { fault, sequence: (head?.sequence ?? 0) + 1 };
    if (fault) return { fault, sequence: row.sequence, ...nameOf(row) };
    head = row;
  }
  return endBreak(head, rows, state);
}

function faultAfter(head: ChainHead | undefined, row: z.infer<typeof AnyRow>): Fault | undefined {
  const expected = (head?.sequence ?? 0) + 1;
  if (row.sequence > expected) return 'missing';
  if (row.sequence < expected) return 'doubled';
  if (row.hash !== hashOf(row)) return 'changed';
  return row.previous === (head?.hash ?? beginning) ? undefined : 'unlinked';
}

function endBreak(last: ChainHead | undefined, rows: readonly unknown[], state: ChainedState): ChainBreak | undefined {
  const length = last?.sequence ?? 0;
  const known = state.head?.sequence ?? 0;
  if (known > length) return { fault: 'missing', sequence: length + 1 };
  if (known < length || last?.hash !== state.head?.hash) return { fault: 'headDiffers', sequence: length };
  const records = z.array(AuditRecord).safeParse(rows);
  if (!records.success) return { fault: 'unreadable' };
  const reached = outcomeOf(inOrder(records.data));
  return reached.status === state.status && reached.version === state.version ? undefined : { fault: 'stateDiffers' };
}

function nameOf(row: unknown): { eventId?: string } {
  const named = Named.safeParse(row);
  return named.success ? { eventId: named.data.event.eventId } : {};
}

/** Where the entries lead: every transition makes one version, and the newest has the last word on the status. */
function outcomeOf(records: readonly AuditRecord[]): { status: Status; version: number } {
  const moves = inOrder(records).flatMap(({ transition }) => (transition ? [transition] : []));
  const last = moves.at(-1);
  return { status: last ? transitions[last].to : 'submitted', version: moves.length + 1 };
}

/** The entries of one chain, the oldest first. */
export function inOrder(records: readonly AuditRecord[]): AuditRecord[] {
  return [...records].sort((a, b) => a.sequence - b.sequence);
}
