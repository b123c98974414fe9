import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest, ManifestChunk, Plugin, Rolldown } from 'vite';

const KB = 1000;
/** What somebody waits for between opening the address and their home page, as it goes over the line (Brotli). */
const AT_MOST = { js: 190 * KB, css: 20 * KB };
const WAY_IN = ['index.html', 'src/app/sign-in/sign-in.page.tsx', 'src/features/home/home.page.tsx'];
const WORDS = /^src\/locales\/\w+\/(catalogues\.ts|(sign-in|home|stages)\.json)$/;

/**
 * Fails the build when the way from sign-in to the home page weighs more than it may, or when a screen is loaded before
 * somebody goes there: weight comes a little at a time, and nobody sees it come.
 */
export function budget(): Plugin {
  let out = '';
  let early: string[] = [];
  return {
    name: 'homeward-budget',
    apply: 'build',
    configResolved: (config) => {
      out = path.resolve(config.root, config.build.outDir);
    },
    generateBundle(_options, bundle) {
      early = loadedAtOnce(bundle);
    },
    closeBundle: {
      // After the files have been compressed.
      order: 'post',
      sequential: true,
      async handler() {
        const manifest = JSON.parse(await readFile(path.join(out, '.vite/manifest.json'), 'utf8')) as Manifest;
        const problems = [
          ...early.map(
            (page) => `${page} is loaded before somebody goes there: let only the router import it, lazily.`,
          ),
          ...(await tooHeavy(manifest, out, (line) => this.info(line))),
        ];
        if (problems.length > 0) throw new Error(problems.join('\n'));
      },
    },
  };
}

/** The screens in the files that the page's first script brings with it. */
function loadedAtOnce(bundle: Rolldown.OutputBundle): string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    const chunk = bundle[file];
    if (found.has(file) || chunk?.type !== 'chunk') return;
    found.add(file);
    chunk.imports.forEach(follow);
  };
  for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) follow(chunk.fileName);
  const modules = [...found].flatMap((file) => (bundle[file] as Rolldown.OutputChunk).moduleIds);
  return modules.filter((module) => /\/src\/features\/.*\.page\.tsx$/.test(module));
}

async function tooHeavy(manifest: Manifest, out: string, say: (line: string) => void): Promise<string[]> {
  const chunks = withImports(manifest, WAY_IN);
  const words = await heaviestWords(manifest, out);
  const js = (await weight(out, [...new Set(chunks.map(({ file }) => file))])) + words;
  const css = await weight(out, [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))]);
  say(`From sign-in to the home page: ${inKb(js)} of JavaScript and words, ${inKb(css)} of CSS (Brotli).`);
  return (['js', 'css'] as const).flatMap((kind) => {
    const size = { js, css }[kind];
    return size <= AT_MOST[kind]
      ? []
      : [
          `From sign-in to the home page: ${inKb(size)} of ${kind}, ${inKb(AT_MOST[kind])} at most. Load what is only opened later with lazy().`,
        ];
  });
}

function withImports(manifest: Manifest, names: readonly string[]): ManifestChunk[] {
  const found = new Set<string>();
  const follow = (name: string): void => {
    if (found.has(name)) return;
    const chunk = manifest[name];
    if (!chunk) throw new Error(`${name} stands on the way in, and was not built.`);
    found.add(name);
    chunk.imports?.forEach(follow);
  };
  names.forEach(follow);
  return [...found].map((name) => manifest[name]!);
}

/** The catalogues of the way in, in the language whose are longest. */
async function heaviestWords(manifest: Manifest, out: string): Promise<number> {
  const files = Object.values(manifest).filter(({ src }) => WORDS.test(src ?? ''));
  const languages = new Set(files.map(({ src }) => path.dirname(src!)));
  const weights = [...languages].map((language) =>
    weight(
      out,
      files.filter(({ src }) => path.dirname(src!) === language).map(({ file }) => file),
    ),
  );
  return Math.max(0, ...(await Promise.all(weights)));
}

const weight = async (out: string, files: readonly string[]): Promise<number> =>
  (await Promise.all(files.map((file) => stat(path.join(out, `${file}.br`))))).reduce((sum, { size }) => sum + size, 0);

const inKb = (bytes: number): string => `${(bytes / KB).toFixed(1)} kB`;
