import { Injectable } from '@nestjs/common';
import { languageOf } from '../../domain/appointment-mail.ts';
import { frameOf, type Stamp } from '../../prints/domain/frame.ts';
import { PAPER_WORDS, type PaperWords } from '../../prints/words/paper-words.ts';
import { Typesetter } from '../../typeset/typesetter.ts';
import { LETTER_LAYOUT } from './letter-layout.ts';

export interface PrintedLetter {
  readonly language: string;
  readonly title: string;
  /** Paragraphs parted by an empty line. */
  readonly body: string;
  readonly officeName: string;
  readonly caseNumber: string;
  readonly sample: boolean;
  readonly state?: 'draft' | 'filed' | 'signed';
}

@Injectable()
export class LetterPrinter {
  constructor(private readonly typesetter: Typesetter) {}

  /** @returns a PDF file; the same letter gives the same bytes */
  print(letter: PrintedLetter, stamp?: Stamp, words: PaperWords = PAPER_WORDS[languageOf(letter.language)]): Buffer {
    const { language, title, officeName: office, caseNumber, sample, state, body } = letter;
    const mark = sample ? words.frame.sample : state === 'draft' ? words.frame.draft : '';
    return this.typesetter.pdf(LETTER_LAYOUT, {
      ...frameOf({ language, title, office, caseNumber, mark }, words, stamp),
      paragraphs: body.split(/\n\s*\n/u).map((paragraph) => paragraph.trim()),
    });
  }
}
