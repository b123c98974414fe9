const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['homeward-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  setupFiles: ['<rootDir>/test/support/property-seed.ts'],
  modulePathIgnorePatterns: ['/dist/'],
};

const project = (displayName, testMatch, more = {}) => ({ ...common, displayName, testMatch, ...more });
// A room's files run as one suite; a part that is asked for by its path is found by the path of its own file.
const onePart = process.argv.some((argument) => argument.startsWith('--testPathPattern'));
const integration = onePart
  ? ['<rootDir>/test/integration/**/*.int-spec.ts']
  : ['<rootDir>/test/integration/*/all.spec.ts', '<rootDir>/test/integration/{demo,organisation}/*.int-spec.ts'];

const withDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

export default {
  testTimeout: 60_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '600MB',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  projects: [
    project('unit', ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts']),
    project('integration', integration, withDatabase),
    project('access', ['<rootDir>/test/access/**/*.spec.ts'], withDatabase),
    project('fault', ['<rootDir>/test/fault/**/*.spec.ts'], withDatabase),
    project('e2e', ['<rootDir>/test/e2e/**/*.e2e-spec.ts']),
  ],
};
