import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAfter, verifyChain } from '../../shared/domain/audit-chain.ts';
import type { AuditRecord } from '../../shared/domain/audit-chain.ts';
import { eventTypes } from '../../shared/domain/events.ts';
import { transitionNames } from '../../shared/domain/transitions.ts';
import { makeChain } from './make-chain.ts';
import type { Happened } from './make-chain.ts';

const journey = makeChain('deidentify', 'classify', ['RawTextRead', 'ann'], 'flagUrgency', 'queue', 'assign', 'answer');
const at = (index: number): AuditRecord => journey.rows[index] ?? expect.fail('no such row');
/** A row written anew over its content, as somebody would who knows how. */
const forged = (row: AuditRecord, changes: Partial<AuditRecord>): AuditRecord => {
  const entry = { ...row, ...changes };
  return { ...entry, ...linkAfter(row.sequence > 1 ? { sequence: row.sequence - 1, hash: row.previous } : undefined, entry) };
};
const instead = (index: number, ...rows: unknown[]) => journey.rows.toSpliced(index, 1, ...(rows as AuditRecord[]));

describe('a chain', () => {
  it('K3 holds as it was written, whatever order its rows come in and whatever marks the outbox leaves', () => {
    expect(verifyChain(journey.rows, journey.state)).toBeUndefined();
    expect(verifyChain(journey.rows.toReversed().map((row) => ({ ...row, pending: 'publication#3', pk: 'x', sk: 'y' })), journey.state)).toBeUndefined();
    const stored = journey.rows.map((row) => Object.fromEntries(Object.entries(row).reverse().filter(([, value]) => value !== undefined)));
    expect(verifyChain(stored, journey.state)).toBeUndefined();
  });

  it.each([
    ['an actor is changed', instead(2, { ...at(2), actor: 'bob' }), { fault: 'changed', sequence: 3, eventId: at(2).event.eventId }],
    ['an instant is changed', instead(0, { ...at(0), event: { ...at(0).event, occurredAt: '2026-03-01T00:00:00.000Z' } }), { fault: 'changed', sequence: 1 }],
    ['an event becomes another', instead(3, { ...at(3), event: { ...at(3).event, type: 'ReviewClaimed' } }), { fault: 'changed', sequence: 4 }],
    ['text is added to an event', instead(3, { ...at(3), event: { ...at(3).event, data: { note: 'n' } } }), { fault: 'changed', sequence: 4 }],
    ['an event is written anew', instead(3, forged(at(3), { actor: 'bob' })), { fault: 'unlinked', sequence: 5 }],
    ['the newest event is written anew', instead(7, forged(at(7), { actor: 'bob' })), { fault: 'headDiffers', sequence: 8 }],
    ['one is removed', instead(3), { fault: 'missing', sequence: 4 }],
    ['the first is removed', instead(0), { fault: 'missing', sequence: 1 }],
    ['the newest is removed', instead(7), { fault: 'missing', sequence: 8 }],
    ['all are removed', [], { fault: 'missing', sequence: 1 }],
    ['one is there twice', [...journey.rows, { ...at(3), sk: 'elsewhere' }], { fault: 'doubled', sequence: 4 }],
    ['one is put in behind the newest', [...journey.rows, { ...at(3), ...linkAfter(at(7), at(3)) }], { fault: 'headDiffers', sequence: 9 }],
    ['two change places', [...journey.rows.slice(0, 3), { ...at(4), sequence: 4 }, { ...at(3), sequence: 5 }, ...journey.rows.slice(5)], { fault: 'changed', sequence: 4 }],
    ['one loses its link', instead(3, { event: at(3).event, resumes: false }), { fault: 'unreadable', eventId: at(3).event.eventId }],
    ['one is of another shape', instead(7, forged(at(7), { resumes: 'yes' as never })), { fault: 'headDiffers', sequence: 8 }],
    ['one is nothing at all', instead(3, 'nothing'), { fault: 'unreadable' }],
  ])('K3 breaks where %s', (_, rows, expected) => {
    expect(verifyChain(rows, journey.state)).toMatchObject(expected);
  });

  it('K3 breaks at its end when somebody writes the newest event and its head anew', () => {
    const rows = [forged(at(0), { event: { ...at(0).event, type: 'Nothing' as never } })];
    expect(verifyChain(rows, { head: rows[0], status: 'submitted', version: 1 })).toEqual({ fault: 'unreadable' });
  });

  it.each([
    ['names no head', { head: undefined }, 'headDiffers'],
    ['names an older head', { head: { sequence: 7, hash: at(6).hash } }, 'headDiffers'],
    ['names another hash', { head: { sequence: 8, hash: at(6).hash } }, 'headDiffers'],
    ['names a newer head', { head: { sequence: 9, hash: at(6).hash } }, 'missing'],
    ['has another status', { status: 'published' }, 'stateDiffers'],
    ['has another version', { version: 6 }, 'stateDiffers'],
  ])('K3 breaks when the state row %s', (_, changes, fault) => {
    expect(verifyChain(journey.rows, { ...journey.state, ...changes })).toMatchObject({ fault });
  });
});

describe('whatever happened', () => {
  const happened = fc.array(fc.constantFrom<Happened>(...transitionNames, ...eventTypes), { minLength: 1, maxLength: 12 });

  it('K3 holds, and breaks no later than where somebody laid hands on it', () => {
    fc.assert(
      fc.property(happened, fc.nat(), fc.constantFrom('change', 'remove', 'double', 'swap'), (events, any, deed) => {
        const { rows, state } = makeChain(...events);
        expect(verifyChain(rows, state)).toBeUndefined();
        const index = any % (deed === 'swap' ? rows.length - 1 : rows.length);
        const [row, next] = rows.slice(index);
        if (!row) return;
        const tampered = {
          change: () => rows.with(index, { ...row, actor: `${row.actor}!` }),
          remove: () => rows.toSpliced(index, 1),
          double: () => rows.toSpliced(index, 0, { ...row }),
          swap: () => (next ? rows.with(index, { ...next, sequence: row.sequence }).with(index + 1, { ...row, sequence: next.sequence }) : []),
        }[deed]();
        expect(verifyChain(tampered, state)).toMatchObject({ sequence: index + 1, fault: { change: 'changed', remove: 'missing', double: 'doubled', swap: 'changed' }[deed] });
      }),
    );
  });

  it('K3 breaks wherever the chain is cut', () => {
    fc.assert(
      fc.property(happened, fc.nat(), (events, any) => {
        const { rows, state } = makeChain(...events);
        const length = any % rows.length;
        expect(verifyChain(rows.slice(0, length), state)).toEqual({ fault: 'missing', sequence: length + 1 });
      }),
    );
  });
});
