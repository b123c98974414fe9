import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|svg|json)$/;
const compress = promisify(brotliCompress);

/** Writes each file a second time as Brotli, at the level that is too slow to reach while a browser waits. */
export function compressed(): Plugin {
  let directory = '';
  return {
    name: 'homeward-compressed',
    apply: 'build',
    configResolved: (config) => {
      directory = path.resolve(config.root, config.build.outDir, config.build.assetsDir);
    },
    async closeBundle() {
      const files = (await readdir(directory)).filter((file) => TEXT.test(file));
      await Promise.all(
        files.map(async (file) => {
          const content = await readFile(path.join(directory, file));
          const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
          await writeFile(path.join(directory, `${file}.br`), await compress(content, { params }));
        }),
      );
    },
  };
}
