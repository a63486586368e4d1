import { Fragment } from 'react';
import type { ReactNode } from 'react';

export interface DataEntry {
  readonly term: string;
  readonly value: ReactNode;
}

/** Facts, each under its name. */
export function DataList({ entries }: { readonly entries: readonly DataEntry[] }) {
  return (
    <dl className="data">
      {entries.map(({ term, value }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
