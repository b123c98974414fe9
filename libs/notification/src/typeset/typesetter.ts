import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PAGE_FRAME, type PageFrame } from './page-frame.ts';

/** Scripts a name or a sentence may be written in; each needs its own font, or it prints as boxes. */
const FONTS = ['noto-sans', 'noto-sans-arabic', 'noto-sans-armenian', 'noto-sans-georgian', 'noto-sans-ethiopic'];
const WEIGHTS = ['400Regular', '700Bold'];

/** Sets papers as PDF in this process; the compiler and its fonts are loaded with the first one. */
@Injectable()
export class Typesetter {
  private compiler: NodeCompiler | undefined;

  /**
   * @param body what stands on the pages, in Typst; it reads its words from `paper`
   * @returns a PDF file; the same paper gives the same bytes
   */
  pdf<Paper extends PageFrame>(body: string, paper: Paper): Buffer {
    const inputs = { paper: JSON.stringify(paper) };
    return this.typst().pdf({ mainFileContent: `${PAGE_FRAME}${body}`, inputs });
  }

  private typst(): NodeCompiler {
    this.compiler ??= NodeCompiler.create({
      workspace: tmpdir(),
      fontArgs: fontFolders().map((one) => ({ fontPaths: [one] })),
    });
    return this.compiler;
  }
}

function fontFolders(): string[] {
  const here = createRequire(import.meta.url);
  return FONTS.flatMap((font) => {
    const root = path.dirname(here.resolve(`@expo-google-fonts/${font}/package.json`));
    return WEIGHTS.map((weight) => path.join(root, weight));
  });
}
