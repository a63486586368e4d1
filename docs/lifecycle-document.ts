import { endStatuses } from '../shared/domain/question.ts';
import { endsWait, transitionNames, transitions, waitingStatuses } from '../shared/domain/transitions.ts';
import type { Transition } from '../shared/domain/transitions.ts';

/** Transitions that almost every status allows would hide the picture behind their arrows: the table has them. */
const leftOut = new Set<Transition>(['withdraw']);

/** The lifecycle of a question as a diagram and a table, from the table of transitions. */
export function lifecycleDocument(): string {
  return `# Lifecycle of a question

Generated from \`shared/domain/transitions.ts\` by \`npm run docs\`; do not edit.

In ${list(waitingStatuses)} a person is awaited; the four ends are ${list(endStatuses)}. Not drawn: ${list([...leftOut])}, which
the table has.

\`\`\`mermaid
${diagram()}
\`\`\`

| transition | from | to | event | lets a waiting execution go on |
|---|---|---|---|---|
${transitionNames.map(row).join('\n')}
`;
}

function diagram(): string {
  const arrows = new Map<string, Transition[]>();
  for (const name of transitionNames.filter((each) => !leftOut.has(each))) {
    for (const from of transitions[name].from) {
      const arrow = `${from} --> ${transitions[name].to}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), name]);
    }
  }
  const lines = [
    'stateDiagram-v2',
    '[*] --> submitted',
    ...[...arrows].map(([arrow, names]) => `${arrow} : ${names.join(' / ')}`),
    ...endStatuses.map((status) => `${status} --> [*]`),
  ];
  return lines.join('\n  ');
}

function row(name: Transition): string {
  const { from, to, emits } = transitions[name];
  return `| ${name} | ${from.join(', ')} | ${to} | [${emits}](events.md#${emits.toLowerCase()}) | ${endsWait(name) ? 'yes' : ''} |`;
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
