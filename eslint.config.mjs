import tseslint from 'typescript-eslint';

const processEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read once, in the validated Config.',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'output/**', '.homeward/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: [] } } },
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
    files: ['libs/**/*.ts', 'apps/{api,worker,cli}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', processEnv] },
  },
  { files: ['libs/platform/src/config/config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['apps/cli/**/*.ts', '**/*.mjs', 'bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/actions/*.action.ts'],
    rules: { 'max-lines': ['error', { max: 150 }], 'max-params': ['error', { max: 5 }] },
  },
  { files: ['**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
);
