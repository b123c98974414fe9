import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PRINT_WORDS } from '../domain/letter-words.ts';
import { languageOf } from '../../domain/appointment-mail.ts';
import { LETTER_LAYOUT } from './letter-layout.ts';

export interface PrintedLetter {
  readonly language: string;
  readonly title: string;
  /** Paragraphs parted by an empty line. */
  readonly body: string;
  readonly officeName: string;
  readonly caseNumber: string;
  readonly sample: boolean;
}

/** Scripts a name or a sentence may be written in; each needs its own font, or it prints as boxes. */
const FONTS = ['noto-sans', 'noto-sans-arabic', 'noto-sans-armenian', 'noto-sans-georgian', 'noto-sans-ethiopic'];
const WEIGHTS = ['400Regular', '700Bold'];

/** Sets letters as PDF in this process; the compiler and its fonts are loaded with the first letter. */
@Injectable()
export class LetterPrinter {
  private compiler: NodeCompiler | undefined;

  /** @returns a PDF file; the same letter gives the same bytes */
  print(letter: PrintedLetter): Buffer {
    return this.typesetter().pdf({ mainFileContent: LETTER_LAYOUT, inputs: inputsOf(letter) });
  }

  private typesetter(): NodeCompiler {
    this.compiler ??= NodeCompiler.create({
      workspace: tmpdir(),
      fontArgs: fontFolders().map((one) => ({ fontPaths: [one] })),
    });
    return this.compiler;
  }
}

function inputsOf(letter: PrintedLetter): Record<string, string> {
  const words = PRINT_WORDS[languageOf(letter.language)];
  const data = {
    language: letter.language,
    rightToLeft: words.rightToLeft,
    title: letter.title,
    office: letter.officeName,
    footer: letter.caseNumber,
    mark: letter.sample ? words.sample : '',
    paragraphs: letter.body.split(/\n\s*\n/u).map((paragraph) => paragraph.trim()),
  };
  return { letter: JSON.stringify(data) };
}

function fontFolders(): string[] {
  const here = createRequire(import.meta.url);
  return FONTS.flatMap((font) => {
    const root = path.dirname(here.resolve(`@expo-google-fonts/${font}/package.json`));
    return WEIGHTS.map((weight) => path.join(root, weight));
  });
}
