import * as z from 'zod';
import { dataOf, eventTypes, events, subscriptions } from '../shared/domain/events.ts';
import type { EventType } from '../shared/domain/events.ts';
import { transitionNames, transitions } from '../shared/domain/transitions.ts';

const questionId = `q${'b2c3d4e5f6g7h2i3j4k5l6m7n2'}`;
const occurredAt = '2026-03-09T08:15:00.000Z';

/** A value for every field that any event names; each example keeps what its own schema names. */
const facts = {
  urgency: 'emergency',
  redFlags: ['thunderclapHeadache'],
  language: 'en',
  specialty: 'neurology',
  reviewId: `${questionId}-question`,
  subject: 'question',
  reasons: ['emergency'],
  added: ['emergency'],
  decision: 'release',
  because: 'checkedByHand',
  skips: 1,
  acceptedAt: '2026-03-09T08:10:00.000Z',
  openedAt: '2026-03-09T08:10:02.000Z',
  claimedAt: '2026-03-09T08:12:00.000Z',
  firstClaimedAt: '2026-03-09T08:15:00.000Z',
  answerVersion: 1,
  dueAt: '2026-03-09T08:30:00.000Z',
  actor: 'moderator-1',
  replyDueAt: '2026-03-12T08:15:00.000Z',
  doctorId: 'doctor-1',
  slug: 'sudden-headache-k3p7',
  round: 2,
  kind: 'agree',
  answered: 'partly',
  thanks: true,
  previewEndsAt: '2026-03-16T08:15:00.000Z',
};

/** The catalogue of domain events, from their schemas and the subscriptions to the topic. */
export function eventDocument(): string {
  return `# Events

Generated from \`shared/domain/events.ts\` by \`npm run docs\`; do not edit.

Every event is a row of its question (audit trail and outbox in one) and a message on the topic. It holds ids, codes and
instants, never a word that anybody wrote. Messages may come twice and in any order: know them again by \`eventId\`. On
SNS the message attribute \`type\` is there to filter by. \`schemaVersion\` grows when a consumer must change; new fields
alone do not make it grow. \`traceId\` is the same in everything that one request has caused. The message
attribute \`hash\` is the event's link in the audit chain of its question, which \`npm run audit\` prints too: whoever keeps it can
tell when a record has been written anew.

${eventTypes.map(section).join('\n\n')}
`;
}

function section(type: EventType): string {
  const subscribers = Object.entries<readonly EventType[]>(subscriptions).flatMap(([name, heard]) => (heard.includes(type) ? [`\`${name}\``] : []));
  const by = transitionNames.filter((name) => transitions[name].emits === type).map((name) => `\`${name}\``);
  const example = { eventId: `${questionId}-2`, type, schemaVersion: 1, occurredAt, questionId, traceId: '4bf92f3577b34da6a3ce929d0e0e4736', data: dataOf(type, facts) };
  return `## ${type}

${by.length > 0 ? `Of the transition ${by.join(', ')}. ` : ''}Subscribers: ${subscribers.join(', ') || 'none; it is kept as a record'}.

${fields(type)}

\`\`\`json
${JSON.stringify(example)}
\`\`\``;
}

function fields(type: EventType): string {
  const shape = Object.entries<z.ZodType>(events[type].shape);
  if (shape.length === 0) return 'No data.';
  return shape.map(([name, schema]) => `- \`${name}\`: ${inWords(name, z.toJSONSchema(schema))}${schema.safeParse(undefined).success ? ', optional' : ''}`).join('\n');
}

function inWords(name: string, schema: z.core.JSONSchema.BaseSchema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(' · ');
  if (schema.type === 'array' && typeof schema.items === 'object' && !Array.isArray(schema.items)) return `list of ${inWords(name, schema.items)}`;
  if (schema.format === 'date-time') return 'instant, ISO 8601 in UTC';
  if (schema.type === 'integer') return 'number';
  if (name === 'actor') return 'who did it: a staff id, or the name of a step or a detector';
  return name.endsWith('Id') ? 'id' : 'code';
}
