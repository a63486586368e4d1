import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['cdk.out/', '.build/', '.askwell/', 'node_modules/', 'bench/node_modules/', 'coverage/', 'web/src/api/schema.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-console': 'error',
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name='JSON'][callee.property.name='parse']", message: 'Use parseJson: V8 quotes its input in SyntaxError.' },
        { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
      ],
    },
  },
  {
    files: ['web/src/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
        { selector: "JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name='style']", message: 'The content security policy admits no inline style: use a class.' },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'React escapes; nothing else does.' },
      ],
    },
  },
  { files: ['local/**', 'infra/**', 'test/**', 'bench/**', 'docs/**', 'models/**'], rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'No default exports.' }] } },
  { files: ['shared/domain/parse-json.ts', '*.config.ts', 'web/vite.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
