/**
 * `nest build` compiles one program and builds no project references, so in a clean clone an app would find none of its
 * libs built. This hook of its compiler hands the app to `tsc -b`, which builds what the app stands on, and only what
 * is stale, and then bundles the program.
 */
const { spawnSync } = require('node:child_process');

exports.before = ({ project }) => {
  run(require.resolve('typescript-7/bin/tsc'), '-b', project);
  run(require.resolve('../apps/cli/bin/bundle.mjs'), `${project}/dist/bundle/main`, `${project}/src/main.ts`);
  return () => (sourceFile) => sourceFile;
};

function run(...script) {
  const { status } = spawnSync(process.execPath, script, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
