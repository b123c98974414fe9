// Lints every file, and checks the types of every file of TypeScript, tests included, with one program for both: making
// and checking it is most of what either costs.
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
const wrong = [...errors, ...ts.getPreEmitDiagnostics(program)];
if (wrong.length > 0) console.log(ts.formatDiagnostics(wrong, said));

const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: null, programs: [program] } },
  },
});
const results = await eslint.lintFiles(['.']);
const found = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
console.log(await (await eslint.loadFormatter('stylish')).format(results));
process.exitCode = wrong.length + found === 0 ? 0 : 1;
