import { askwell } from './askwell.ts';
import { compromise } from './compromise.ts';
import { contactPatterns } from './contact-patterns.ts';
import { openredaction } from './openredaction.ts';
import { redactPii } from './redact-pii.ts';
import { redactpiiNode } from './redactpii-node.ts';
import type { Scrubber } from './scrubber.ts';

export interface Contestant {
  readonly name: string;
  /** The package that it needs in `bench/compare/node_modules`; ours needs none. */
  readonly library?: string;
  /** Loads what it needs; nothing of it is loaded before. */
  readonly create: () => Promise<Scrubber>;
}

/** Ours first; each library as its documentation says, with every detector that works, and once more in a mode that suits the task. */
export const contestants: readonly Contestant[] = [
  { name: 'Askwell', create: askwell },
  { name: 'openredaction', library: 'openredaction', create: () => openredaction() },
  { name: 'openredaction, preset hipaa', library: 'openredaction', create: () => openredaction('hipaa') },
  { name: 'redact-pii', library: 'redact-pii', create: redactPii },
  { name: '@redactpii/node', library: '@redactpii/node', create: () => redactpiiNode({ aggressive: false }) },
  { name: '@redactpii/node, aggressive', library: '@redactpii/node', create: () => redactpiiNode({ aggressive: true }) },
  { name: `compromise + ${contactPatterns.length} patterns`, library: 'compromise', create: compromise },
];
