import tseslint from 'typescript-eslint';

const processEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read once, in the validated Config.',
};
const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Server code has named exports only, so that a thing is called the same everywhere.',
};
const NOT_RUN = 'A test that does not run is a defect: mend it or delete it.';
const unrunTests = [
  {
    selector:
      'MemberExpression[property.name=/^(skip|only|todo|failing)$/]:matches([object.name=/^(it|test|describe)$/], [object.object.name=/^(it|test|describe)$/])',
    message: NOT_RUN,
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: NOT_RUN,
  },
];
const TESTS = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts', 'test/**/*.ts'];

export default tseslint.config(
  { ignores: ['apps/web/src/lib/api/schema.ts', '**/dist/**', '**/node_modules/**', 'output/**', '.homeward/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['apps/web/**'],
    // One program over all files: a program for each of fifteen packages takes three times as long.
    languageOptions: { parserOptions: { project: './tsconfig.eslint.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'max-lines': ['error', { max: 500 }],
      'no-console': 'error',
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { project: './apps/web/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/{api,worker,cli}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', processEnv, defaultExport] },
  },
  { files: ['libs/platform/src/config/config.ts'], rules: { 'no-restricted-syntax': ['error', defaultExport] } },
  { files: ['apps/cli/**/*.ts', '**/*.mjs', 'bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/actions/*.action.ts'],
    rules: { 'max-lines': ['error', { max: 150 }], 'max-params': ['error', { max: 5 }] },
  },
  { files: TESTS, rules: { 'no-restricted-syntax': ['error', ...unrunTests] } },
  { files: ['**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
