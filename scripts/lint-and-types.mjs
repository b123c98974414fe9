// Lints every file, and checks the types of tests and benchmarks, with one program for both: making and checking it is
// most of what either costs. The types of the product itself are what `tsc -b` checks.
import path from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { ROOT } from './steps.mjs';

const PROJECT = path.join(ROOT, 'tsconfig.eslint.json');
const said = {
  getCanonicalFileName: (file) => file,
  getCurrentDirectory: () => ROOT,
  getNewLine: () => '\n',
};

const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(
  PROJECT,
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.formatDiagnostic(diagnostic, said));
    },
  },
);
const program = ts.createProgram({ rootNames: fileNames, options });
const isProduct = ({ fileName }) => /\/(libs|apps)\/[^/]+\/src\/(?!.*\.spec\.ts$)/.test(fileName);
const files = program.getSourceFiles().filter((file) => !file.isDeclarationFile && !isProduct(file));
const wrong = [
  ...[...errors, ...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()],
  ...files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
];
if (files.length === 0) throw new Error(`${PROJECT} holds no test.`);
if (wrong.length > 0) console.log(ts.formatDiagnostics(wrong, said));

const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: {
    files: ['**/*.ts'],
    ignores: ['apps/web/**'],
    languageOptions: { parserOptions: { project: null, programs: [program] } },
  },
});
const results = await eslint.lintFiles(['.']);
const found = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
console.log(await (await eslint.loadFormatter('stylish')).format(results));
process.exitCode = wrong.length + found === 0 ? 0 : 1;
