import type { After, Transition } from '../transitions.ts';

/** What a decision makes of a question: the whole next state, which the repository stamps with version and instant. */
export type Next<T extends Transition> = After<T> extends infer Q ? Omit<Q, 'version' | 'changedAt'> : never;
