import { describe, expect, it } from 'vitest';
import { auditRecord } from '../../shared/domain/audit-record.ts';
import { makeChain } from './make-chain.ts';
import type { Happened } from './make-chain.ts';

const assigned = ['assign', 'drain-backlog', { doctorId: 'lin' }] as const;
const linesOf = (...happened: readonly Happened[]) => {
  const { rows, state } = makeChain(...happened);
  return auditRecord(rows.toReversed(), state).lines;
};

describe('a record', () => {
  it.each<[string, Happened, string]>([
    ['a step deidentifies', ['deidentify', 'deidentification-4'], 'system'],
    ['the machine finds a doctor', assigned, 'system'],
    ['a moderator reads raw text', ['RawTextRead', 'ann'], 'moderator'],
    ['a moderator claims', ['ReviewClaimed', 'ann'], 'moderator'],
    ['a moderator gives back', ['ReviewUnclaimed', 'ann'], 'moderator'],
    ['a claim expires', ['ReviewUnclaimed', 'sweep-deadlines'], 'system'],
    ['a moderator escalates', ['ReviewEscalated', 'ann'], 'moderator'],
    ['the clock escalates', ['ReviewEscalated', 'sweep-deadlines'], 'system'],
    ['a moderator accepts an answer', ['releaseAnswer', 'ann'], 'moderator'],
    ['the check accepts an answer', ['acceptAnswer', 'check-answer'], 'system'],
    ['a moderator declines', ['decline', 'ann'], 'moderator'],
    ['the doctor answers', ['answer', 'lin'], 'doctor'],
    ['the doctor hands back', ['declineAssignment', 'lin'], 'doctor'],
    ['the doctor’s refusal brings it to a moderator', ['requestReview', 'lin'], 'doctor'],
    ['the machine asks a moderator', ['requestReview', 'request-review'], 'system'],
    ['the patient withdraws', ['withdraw', 'patient'], 'patient'],
  ])('K3 says by role who acts when %s', (_, happened, by) => {
    expect(linesOf(assigned, happened).at(-1)?.by).toBe(by);
    expect(linesOf()[0]?.by).toBe('patient');
  });

  it('K3 follows the question from status to status, oldest line first', () => {
    expect(linesOf('deidentify', ['RawTextRead', 'ann'], 'classify').map(({ record, from, to }) => [record.sequence, from, to])).toEqual([
      [1, undefined, 'submitted'], [2, 'submitted', 'deidentified'], [3, 'deidentified', 'deidentified'], [4, 'deidentified', 'classified'],
    ]);
  });

  it('K3 leaves out what cannot be read, and says where the chain breaks', () => {
    const { rows, state } = makeChain('deidentify', 'classify');
    const { lines, broken } = auditRecord([...rows.slice(0, 2), { ...rows[2], event: 'gone' }], state);
    expect(lines).toHaveLength(2);
    expect(broken).toMatchObject({ fault: 'changed', sequence: 3 });
  });
});
