import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

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
const ROOMS = path.join(import.meta.dirname, 'test', 'integration');
const everyFileOf = (room) => `<rootDir>/test/integration/${room}/**/*.int-spec.ts`;
// A room with an all.spec.ts runs as one suite, another one file by file; a part that is asked for by its path is found
// by the path of its own file.
const onePart = process.argv.some((argument) => argument.startsWith('--testPathPattern'));
const integration = readdirSync(ROOMS).map((room) =>
  !onePart && existsSync(path.join(ROOMS, room, 'all.spec.ts'))
    ? `<rootDir>/test/integration/${room}/all.spec.ts`
    : everyFileOf(room),
);

const withDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

export default {
  // Long for a machine with more to do than this: what hangs is told late, and nothing else.
  testTimeout: 180_000,
  // One more than the two cores: what is tried in a browser waits for a third of its time.
  maxWorkers: 3,
  workerIdleMemoryLimit: '600MB',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  projects: [
    project('unit', ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts']),
    project('integration', integration, withDatabase),
    project('access', ['<rootDir>/test/access/**/*.spec.ts'], withDatabase),
    project('fault', ['<rootDir>/test/fault/**/*.spec.ts'], withDatabase),
    project('e2e', ['<rootDir>/test/e2e/**/*.e2e-spec.ts'], {
      ...withDatabase,
      testEnvironment: '<rootDir>/test/support/telling-environment.mjs',
    }),
    // Takes many minutes: only when it is asked for by name.
    ...(process.argv.includes('pictures') ? [project('pictures', ['<rootDir>/test/e2e/**/*.pictures.ts'])] : []),
  ],
};
