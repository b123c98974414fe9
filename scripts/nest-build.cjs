/**
 * `nest build` compiles one program and builds no project references, so in a clean clone an app would find none of its
 * libs built. This hook of its compiler hands the app to `tsc -b`, which builds what the app stands on, and only what
 * is stale.
 */
const { spawnSync } = require('node:child_process');

exports.before = ({ project }) => {
  const tsc = require.resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-b', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  return () => (sourceFile) => sourceFile;
};
