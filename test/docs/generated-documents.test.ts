import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedDocuments } from '../../docs/generated-documents.ts';
import { DomainEvent, eventTypes, events } from '../../shared/domain/events.ts';
import { transitionNames, transitions } from '../../shared/domain/transitions.ts';

const documents = generatedDocuments();

describe('generated documents are up to date (npm run docs)', () => {
  it.each(Object.keys(documents))('L1 %s', (file) => {
    expect(readFileSync(join(import.meta.dirname, '../../docs', file), 'utf8')).toBe(documents[file]);
  });
});

describe('the lifecycle', () => {
  it.each(transitionNames)('names what %s does', (name) => {
    const { from, to, emits } = transitions[name];
    expect(documents['lifecycle.md']).toContain(`| ${name} | ${from.join(', ')} | ${to} | [${emits}]`);
  });
});

describe('the event catalogue', () => {
  const examples = [...(documents['events.md'] ?? '').matchAll(/```json\n(.+)\n```/g)].map(([, json]) => DomainEvent.parse(JSON.parse(json ?? '')));

  it('has one example of every event', () => {
    expect(examples.map(({ type }) => type)).toEqual(eventTypes);
  });

  it.each(examples)('shows all data of $type', ({ type, data }) => {
    expect(Object.keys(data).sort()).toEqual(Object.keys(events[type].shape).sort());
  });
});
