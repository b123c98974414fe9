// Writes the committed files that are made from the code: the OpenAPI document and the permission tables.
// With --check it writes nothing and fails when one of them is not what the code says.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import prettier from 'prettier';
import { bundle } from '../apps/cli/bin/bundle.mjs';
import { ROOT } from './steps.mjs';
import { webTypes } from './web-types.mjs';

const check = process.argv.includes('--check');

// As far from `apps` as the program, and made as it is: what is written tells of what is served.
const made = 'apps/api/dist/bundle/artefacts';
await bundle({ [made]: 'apps/api/src/openapi/artefacts.ts' });
const { writeArtefacts } = await import(`../${made}.js`);

let stale = 0;
const artefacts = await writeArtefacts();
const all = { ...artefacts, 'apps/web/src/lib/api/schema.ts': await webTypes(artefacts['apps/api/openapi.json']) };
for (const [file, text] of Object.entries(all)) {
  const target = path.join(ROOT, file);
  const wanted = /\.(md|ts)$/.test(file)
    ? await prettier.format(text, { ...(await prettier.resolveConfig(target)), filepath: target })
    : text;
  const found = await readFile(target, 'utf8').catch(() => '');
  if (found === wanted) continue;
  if (check) {
    stale += 1;
    console.error(
      `${file} is not what the code says, from line ${firstDifference(found, wanted)}. Run: npm run openapi`,
    );
  } else {
    await writeFile(target, wanted);
    console.log(`wrote ${file}`);
  }
}
process.exit(stale === 0 ? 0 : 1);

function firstDifference(found, wanted) {
  const [was, is] = [found.split('\n'), wanted.split('\n')];
  const at = is.findIndex((line, i) => line !== was[i]);
  const line = at < 0 ? is.length : at;
  return `${line + 1}:\n  committed: ${was[line] ?? '(nothing)'}\n  code:      ${is[line] ?? '(nothing)'}\n`;
}
