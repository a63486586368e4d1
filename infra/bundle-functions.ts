import { existsSync, globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Clinical data and lists of words that is written as modules. One that imports a value or holds a function is code. */
const lexiconFiles = 'shared/domain/**/{*-{lexicon,concepts,findings,topics,terms},public-names,protected-words}.ts';

export interface BundledFunctions {
  /** The directory that holds this function's `index.mjs`. */
  readonly directoryOf: (name: FunctionName) => string;
  /** What each function's `index.mjs` weighs. */
  readonly bytes: Readonly<Record<string, number>>;
  /** What each function weighs with the weights, lexicons and clients beside it. */
  readonly totalBytes: Readonly<Record<string, number>>;
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

  for (const name of [...names, 'providers', 'lexicons']) rmSync(join(outdir, name), { recursive: true, force: true });
  const providers = join(projectDirectory, 'shared/aws/providers');
  const besideThem = join(outdir, 'providers');
  await build({ ...bundling, banner: { js: banner }, absWorkingDir: projectDirectory, entryPoints: readdirSync(providers).sort().map((file) => join(providers, file)), outdir: besideThem });
  const { metafile } = await build({
    ...bundling,
    banner: { js: banner },
    absWorkingDir: projectDirectory,
    entryPoints: names.map((name) => ({ in: entry(name), out: `${name}/index` })),
    outdir,
    plugins: [besideTheBundle({ provider: (name) => join(besideThem, `${name}.mjs`), lexicons: await buildLexicons(projectDirectory, join(outdir, 'lexicons')) })],
  });
  const bytes = Object.fromEntries(
    Object.entries(metafile.outputs).map(([file, output]) => [file.split('/').at(-2) ?? file, output.bytes]),
  );
  const totalBytes = Object.fromEntries(names.map((name) => [name, weightOf(join(outdir, name))]));
  writeFileSync(join(outdir, 'sizes.json'), `${JSON.stringify(bytes, null, 2)}\n`);
  return { directoryOf: (name) => join(outdir, name), bytes, totalBytes };
}

/** Builds every lexicon to a file of its own: where each is, by its source file. Throws an Error when two have one name. */
async function buildLexicons(projectDirectory: string, outdir: string): Promise<ReadonlyMap<string, string>> {
  const sources = globSync(lexiconFiles, { cwd: projectDirectory })
    .sort()
    .map((file) => join(projectDirectory, file))
    .filter((file) => !/^(?:import|export) (?!type\b)[^=]*? from |^export function |^function /m.test(readFileSync(file, 'utf8')));
  const built = new Map(sources.map((file) => [file, join(outdir, `${basename(file, '.ts')}.mjs`)]));
  if (new Set(built.values()).size < sources.length) throw new Error('Two lexicons have the same file name.');
  await build({ ...bundling, absWorkingDir: projectDirectory, entryPoints: sources.map((file) => ({ in: file, out: basename(file, '.ts') })), outdir });
  return built;
}

function weightOf(directory: string): number {
  return readdirSync(directory).reduce((sum, file) => sum + statSync(join(directory, file)).size, 0);
}
