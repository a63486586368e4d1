import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { functionEnvs } from '../shared/config/function-env.ts';
import type { FunctionName } from '../shared/config/function-env.ts';
import { besideTheBundle } from './beside-the-bundle.ts';

/** CommonJS dependencies inside the bundle still call `require` for Node's own modules. */
const banner = "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** How everything is bundled, functions and the provider's clients that lie beside some. */
const bundling = {
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
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

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

  const providers = join(projectDirectory, 'shared/aws/providers');
  const besideThem = join(outdir, 'providers');
  await build({ ...bundling, absWorkingDir: projectDirectory, entryPoints: readdirSync(providers).map((file) => join(providers, file)), outdir: besideThem });
  const { metafile } = await build({
    ...bundling,
    absWorkingDir: projectDirectory,
    entryPoints: names.map((name) => ({ in: entry(name), out: `${name}/index` })),
    outdir,
    plugins: [besideTheBundle((name) => join(besideThem, `${name}.mjs`))],
  });
  const bytes = Object.fromEntries(
    Object.entries(metafile.outputs).map(([file, output]) => [file.split('/').at(-2) ?? file, output.bytes]),
  );
  writeFileSync(join(outdir, 'sizes.json'), `${JSON.stringify(bytes, null, 2)}\n`);
  return { directoryOf: (name) => join(outdir, name), bytes };
}
