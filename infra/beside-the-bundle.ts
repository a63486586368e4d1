import { copyFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** A file that lies beside the bundles that name it: where it comes from, by the name that it has there. */
type Companions = Map<string, string>;

export interface BuiltCompanions {
  /** Where a provider's own bundle is. */
  readonly provider: (name: string) => string;
  /** Where the built file of a clinical lexicon is, by its source file. */
  readonly lexicons: ReadonlyMap<string, string>;
}

/**
 * Keeps out of the bundles what is data or what few stages load, and lays it beside those that name it: trained weights, which
 * Node parses as the JSON they are, clinical lexicons, and the clients of paid providers, which are imported when a stage has
 * chosen them.
 */
export function besideTheBundle({ provider, lexicons }: BuiltCompanions): Plugin {
  return {
    name: 'companions beside the bundle',
    setup(bundling) {
      const companions: Companions = new Map();
      bundling.onResolve({ filter: /\/models\/.*\.json$/ }, ({ path, resolveDir }) => {
        const name = `./${basename(path)}`;
        companions.set(name, join(resolveDir, path));
        return { path: name, external: true };
      });
      bundling.onResolve({ filter: /\/providers\/.*\.ts$/ }, ({ path, kind }) => {
        if (kind !== 'dynamic-import') return undefined;
        const name = `./${basename(path, '.ts')}.mjs`;
        companions.set(name, provider(basename(path, '.ts')));
        return { path: name, external: true };
      });
      bundling.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir }) => {
        const built = lexicons.get(join(resolveDir, path));
        if (built === undefined) return undefined;
        const name = `./${basename(built)}`;
        companions.set(name, built);
        return { path: name, external: true, sideEffects: false };
      });
      bundling.onEnd(({ metafile }) => {
        for (const [file, { imports }] of Object.entries(metafile?.outputs ?? {})) {
          const read = new Set(imports.map((imported) => imported.path));
          for (const [name, from] of companions) if (read.has(name)) copyFileSync(from, join(bundling.initialOptions.outdir ?? '', basename(dirname(file)), name));
        }
      });
    },
  };
}
