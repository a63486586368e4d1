import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { functionEnvs } from '../shared/config/function-env.ts';
import type { FunctionName } from '../shared/config/function-env.ts';

/** CommonJS dependencies inside the bundle still call `require` for Node's own modules. */
const banner = "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** Trained weights are data, not code: they lie beside the bundles that read them, and Node parses them as the JSON they are. */
const besideTheBundle: Plugin = {
  name: 'weights beside the bundle',
  setup(bundling) {
    const weights = new Map<string, string>();
    bundling.onResolve({ filter: /\/models\/.*-model\.json$/ }, ({ path, resolveDir }) => {
      const name = `./${basename(path)}`;
      weights.set(name, join(resolveDir, path));
      return { path: name, external: true };
    });
    bundling.onEnd(({ metafile }) => {
      for (const [file, { imports }] of Object.entries(metafile?.outputs ?? {})) {
        const read = new Set(imports.map((imported) => imported.path));
        for (const [name, from] of weights) if (read.has(name)) copyFileSync(from, join(bundling.initialOptions.outdir ?? '', basename(dirname(file)), name));
      }
    });
  },
};

export interface BundledFunctions {
  /** The directory that holds this function's `index.mjs`. */
  readonly directoryOf: (name: FunctionName) => string;
  readonly bytes: Readonly<Record<string, number>>;
}

/**
 * Bundles `functions/<name>.ts` of every function that has an environment, all in one run, to
 * `<outdir>/<name>/index.mjs`; `<outdir>/sizes.json` tells what each weighs. Throws an Error that names missing
 * entries.
 */
export async function bundleFunctions(projectDirectory: string, outdir = join(projectDirectory, '.build/functions')): Promise<BundledFunctions> {
  const names = Object.keys(functionEnvs);
  const entry = (name: string): string => join(projectDirectory, 'functions', `${name}.ts`);
  const missing = names.filter((name) => !existsSync(entry(name)));
  if (missing.length > 0) throw new Error(`functions/ lacks ${missing.map((name) => `${name}.ts`).join(', ')}.`);

  const { metafile } = await build({
    absWorkingDir: projectDirectory,
    entryPoints: names.map((name) => ({ in: entry(name), out: `${name}/index` })),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    charset: 'utf8',
    alias: { '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'lambda-credentials.ts') },
    banner: { js: banner },
    plugins: [besideTheBundle],
    metafile: true,
    logLevel: 'warning',
  });
  const bytes = Object.fromEntries(
    Object.entries(metafile.outputs).map(([file, output]) => [file.split('/').at(-2) ?? file, output.bytes]),
  );
  writeFileSync(join(outdir, 'sizes.json'), `${JSON.stringify(bytes, null, 2)}\n`);
  return { directoryOf: (name) => join(outdir, name), bytes };
}
