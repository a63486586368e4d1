import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const folders = ['infra', 'functions', 'shared', 'local', 'test', 'docs'] as const;

export interface Import {
  /** A path from the repository's root for a file of ours, else a package's name as it is written. */
  readonly from: string;
  readonly isType: boolean;
}

/** What a source file of ours says, as far as the rules of the house ask. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Calls and `new` by what is called, with the number of arguments: `new Date/0`, `.reveal/0`, `JSON.parse/1`. */
  readonly calls: ReadonlySet<string>;
  readonly catches: boolean;
  readonly hasDefaultExport: boolean;
  readonly reexports: boolean;
  readonly mentions: ReadonlySet<string>;
}

/** Every TypeScript file of the repository's folders. */
export const sourceFiles: readonly SourceFile[] = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
    .map((path) => read(join(folder, path))),
);

export const under = (...prefixes: readonly string[]): SourceFile[] => sourceFiles.filter(({ path }) => prefixes.some((prefix) => path.startsWith(prefix)));

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const calls = new Set<string>();
  const mentions = new Set<string>();
  const found = { catches: false, hasDefaultExport: false, reexports: false };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) imports.push({ from: target(path, node.moduleSpecifier), isType: node.importClause?.isTypeOnly === true });
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      imports.push({ from: target(path, node.moduleSpecifier), isType: node.isTypeOnly });
      found.reexports = true;
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) {
      imports.push({ from: target(path, node.arguments[0]), isType: false });
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) calls.add(nameOfCall(node));
    if (ts.isPropertyAccessExpression(node)) mentions.add(node.getText());
    if (ts.isCatchClause(node)) found.catches = true;
    const isDefault = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;
    if (ts.isExportAssignment(node) || isDefault) found.hasDefaultExport = true;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, lines: text.trimEnd().split('\n').length, imports, calls, mentions, ...found };
}

function target(path: string, specifier: ts.Expression): string {
  const written = ts.isStringLiteral(specifier) ? specifier.text : specifier.getText();
  return written.startsWith('.') ? normalize(relative(root, join(root, dirname(path), written))) : written;
}

function nameOfCall(node: ts.CallExpression | ts.NewExpression): string {
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression) && !ts.isIdentifier(expression.expression) ? `.${expression.name.text}` : expression.getText();
  return `${ts.isNewExpression(node) ? 'new ' : ''}${name}/${node.arguments?.length ?? 0}`;
}
