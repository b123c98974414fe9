import { Injectable } from '@nestjs/common';
import type { Actor } from '@homeward/platform';
import { LettersQueries } from '../../letters/data/letters.queries.ts';
import { PrintsQueries } from '../data/prints.queries.ts';
import { PAPER_WORDS, type PaperWords } from '../words/paper-words.ts';
import { PaperReaders } from './paper-readers.ts';
import { PrintSetting } from './print-setting.ts';

/** Sets a print as PDF, for whoever made it and while it is being made. Its file name is the case number alone. */
@Injectable()
export class SetPrintQuery {
  constructor(
    private readonly prints: PrintsQueries,
    private readonly papers: PaperReaders,
    private readonly letters: LettersQueries,
    private readonly setting: PrintSetting,
  ) {}

  /** @throws DomainError `record.not-found`, `print.passed` */
  async execute(
    actor: Actor,
    token: string,
    words?: PaperWords,
  ): Promise<{ readonly file: Buffer; readonly name: string }> {
    const print = await this.prints.find(actor, token);
    this.setting.checkOpen(actor, print);
    const inWords = words ?? PAPER_WORDS[print.language];
    const file =
      print.kind === 'letter'
        ? this.setting.letter(await this.letters.open(actor, print.recordId!), print, inWords)
        : this.setting.paper(await this.papers.read(actor, print, inWords), print, inWords);
    return { file, name: `${print.caseNumber}.pdf` };
  }
}
