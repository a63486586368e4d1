import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'accent' | 'good' | 'caution' | 'danger';

/** A short mark: a state, a reason, a level. Its words say all; the colour only helps the eye. */
export function Chip({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`chip ${tone}`}>{children}</span>;
}
