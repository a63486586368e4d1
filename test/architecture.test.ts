import { describe, expect, it } from 'vitest';
import { sourceFiles, under } from './source-files.ts';
import type { Import, SourceFile } from './source-files.ts';

const isOurs = (from: string) => /^(infra|functions|shared|local|test|docs|bench)\//.test(from);
/** Imports that no rule of `allowed` admits, as `file: what it imports`. */
function strangers(files: readonly SourceFile[], allowed: (imported: Import, file: SourceFile) => boolean): string[] {
  return files.flatMap((file) => file.imports.filter((imported) => !allowed(imported, file)).map(({ from }) => `${file.path}: ${from}`));
}
const within = (...prefixes: readonly string[]) => ({ from }: Import) => prefixes.some((prefix) => from === prefix || from.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`));
const pathsWhere = (files: readonly SourceFile[], holds: (file: SourceFile) => boolean) => files.filter(holds).map(({ path }) => path).sort();
const calls = (file: SourceFile, name: RegExp) => [...file.calls].some((call) => name.test(call));

describe('imports', () => {
  it('of the domain are the domain, zod, and libraries that only compute', () => {
    const hashing = ['shared/domain/audit-chain.ts', 'shared/domain/publishing/page-style.ts', 'shared/domain/publishing/profile.ts'];
    expect(
      strangers(under('shared/domain/'), (imported, { path }) => {
        if (imported.from === 'node:util') return path === 'shared/domain/phi-text.ts';
        if (imported.from === 'node:crypto') return hashing.includes(path);
        return within('shared/domain', 'models', 'zod')(imported);
      }),
    ).toEqual([]);
  });

  it('of contracts are the domain', () => {
    expect(strangers(under('shared/contracts/'), within('shared/contracts', 'shared/domain', 'zod'))).toEqual([]);
  });

  it('of config are the domain', () => {
    expect(strangers(under('shared/config/'), within('shared/config', 'shared/domain', 'zod'))).toEqual([]);
  });

  it('of repositories and gateways are the domain, the SDK, and types of contracts', () => {
    expect(
      strangers(
        under('shared/aws/'),
        (imported) => within('shared/aws', 'shared/domain', 'shared/tracing', '@aws-sdk', 'zod', 'node:crypto')(imported) || (imported.isType && within('shared/contracts', 'shared/config')(imported)),
      ),
    ).toEqual([]);
  });

  it('of use cases are the domain, and types alone of what they are given', () => {
    expect(
      strangers(
        under('shared/use-cases/'),
        (imported) => within('shared/use-cases', 'shared/domain')(imported) || (imported.isType && within('shared/aws', 'shared/contracts', 'shared/config', 'zod')(imported)),
      ),
    ).toEqual([]);
  });

  it('of shells are the domain, contracts and middy', () => {
    expect(strangers(under('shared/lambda/'), within('shared/lambda', 'shared/domain', 'shared/contracts', 'shared/tracing', '@middy/core', 'zod', 'aws-lambda', 'node:crypto'))).toEqual([]);
  });

  it('of the trace context are the domain, and what carries it along', () => {
    expect(sourceFiles.filter(({ path }) => path.startsWith('shared/tracing/')).map(({ path }) => path)).toEqual(['shared/tracing/trace-context.ts']);
    expect(strangers(under('shared/tracing/'), within('shared/domain', 'node:async_hooks', 'node:crypto'))).toEqual([]);
  });

  it('of a function are shared, never another function', () => {
    expect(strangers(under('functions/'), within('shared', 'zod'))).toEqual([]);
  });

  it('of infra name no function’s source, and of shared only what is pure', () => {
    const pure = within('shared/config', 'shared/domain', 'shared/contracts');
    expect(strangers(under('infra/'), (imported) => !isOurs(imported.from) || within('infra')(imported) || pure(imported))).toEqual([]);
  });

  it('of the local engine are its own: it runs what would be deployed', () => {
    const entries = ['local/triage', 'local/backtest', 'local/redrive', 'local/restore', 'local/demo', 'local/audit', 'local/corrections', 'local/threads'];
    const engine = under('local/').filter(({ path }) => !entries.some((entry) => path.startsWith(entry)) && path !== 'local/deploy.ts');
    expect(engine.length).toBeGreaterThan(100);
    expect(strangers(engine, (imported) => !isOurs(imported.from) || within('local')(imported))).toEqual([]);
    expect(strangers(under(...entries), (imported) => !within('infra', 'functions')(imported))).toEqual([]);
  });

  it('of the SDK are in shared/aws, the local engine and tests', () => {
    expect(strangers(under('shared/', 'functions/', 'infra/', 'docs/'), (imported, { path }) => path.startsWith('shared/aws/') || !within('@aws-sdk')(imported))).toEqual([]);
  });

  it('of zod are whole, so that bundles stay small', () => {
    expect(sourceFiles.filter(({ imports }) => imports.some(({ from }) => from.startsWith('zod/')))).toEqual([]);
  });
});

describe('patient text', () => {
  it('B3 is revealed in these files and nowhere else', () => {
    expect(pathsWhere(under('shared/', 'functions/', 'infra/', 'local/', 'docs/'), (file) => calls(file, /reveal\/0$/))).toEqual([
      'shared/aws/submission-queue.ts',
      'shared/aws/vault.ts',
      'shared/domain/answering/deidentify-doctor-text.ts',
      'shared/domain/deidentification/deidentify.ts',
      'shared/domain/deidentification/harmless-nickname.ts',
      'shared/domain/screening.ts',
      'shared/domain/urgency/assess-urgency.ts',
      'shared/use-cases/decide-question.ts',
      'shared/use-cases/moderate-review.ts',
      'shared/use-cases/submit-question.ts',
    ]);
  });

  it('B3 is parsed from JSON in one place, whose errors do not quote it', () => {
    expect(pathsWhere(under('shared/', 'functions/'), (file) => calls(file, /^JSON\.parse/))).toEqual(['shared/domain/parse-json.ts']);
  });

  it('B3 meets a console nowhere but in the one log, and beside numbers', () => {
    expect(pathsWhere(under('shared/', 'functions/'), (file) => [...file.mentions].some((mention) => /^console\.|^process\.std(out|err)/.test(mention)))).toEqual(['shared/lambda/emit-metrics.ts', 'shared/lambda/log.ts']);
  });
});

describe('the domain', () => {
  it('has no clock, no randomness and no environment', () => {
    const impure = (file: SourceFile) => calls(file, /^(new Date\/0|Date\/0|Date\.now\/|Math\.random\/|randomBytes\/|randomUUID\/|performance\.)/) || [...file.mentions].some((mention) => mention.startsWith('process.'));
    expect(pathsWhere(under('shared/domain/', 'shared/contracts/', 'shared/use-cases/'), impure)).toEqual([]);
  });

  it('is told the time by the shells', () => {
    expect(pathsWhere(under('shared/', 'functions/'), (file) => calls(file, /^(new Date\/0|Date\.now\/)/)).filter((path) => !path.startsWith('shared/lambda/'))).toEqual([]);
  });

  it('reads the environment in one place', () => {
    expect(pathsWhere(under('shared/', 'functions/'), (file) => file.mentions.has('process.env'))).toEqual(['shared/config/parse-env.ts']);
  });
});

describe('a file', () => {
  it('catches errors only where shells and gateways translate them, and where a detector’s failure is a finding', () => {
    const catching = pathsWhere(under('shared/', 'functions/', 'infra/'), (file) => file.catches || calls(file, /\.catch\/1$/));
    expect(catching.filter((path) => !/^shared\/(lambda|aws)\//.test(path))).toEqual(['shared/domain/parse-json.ts', 'shared/domain/screening.ts']);
  });

  it('holds one idea: at most 300 lines', () => {
    expect(sourceFiles.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('is named after what it exports, in kebab case', () => {
    expect(pathsWhere(sourceFiles, ({ path }) => !/^[a-z0-9/.-]+$/.test(path) || /(^|\/)(utils?|helpers?|types?|index|misc|common)(\/|\.ts$)/.test(path))).toEqual([]);
  });

  it('exports by name, and nothing of another file', () => {
    expect(pathsWhere(sourceFiles, ({ hasDefaultExport, reexports }) => hasDefaultExport || reexports)).toEqual([]);
  });

  it('that is a function of ours is wiring of at most 60 lines', () => {
    expect(under('functions/').filter(({ lines }) => lines > 60).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });
});
