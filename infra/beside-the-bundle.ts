import { copyFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** A file that lies beside the bundles that name it: where it comes from, by the name that it has there. */
type Companions = Map<string, string>;

/**
 * Keeps out of the bundles what is data or what few stages load, and lays it beside those that name it: trained weights, which
 * Node parses as the JSON they are, and the clients of paid providers, which are imported when a stage has chosen them.
 * `builtProvider` says where a provider's own bundle is.
 */
export function besideTheBundle(builtProvider: (name: string) => string): Plugin {
  return {
    name: 'companions beside the bundle',
    setup(bundling) {
      const companions: Companions = new Map();
      bundling.onResolve({ filter: /\/models\/.*-model\.json$/ }, ({ path, resolveDir }) => {
        const name = `./${basename(path)}`;
        companions.set(name, join(resolveDir, path));
        return { path: name, external: true };
      });
      bundling.onResolve({ filter: /\/providers\/.*\.ts$/ }, ({ path, kind }) => {
        if (kind !== 'dynamic-import') return undefined;
        const name = `./${basename(path, '.ts')}.mjs`;
        companions.set(name, builtProvider(basename(path, '.ts')));
        return { path: name, external: true };
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
