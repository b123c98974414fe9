import { Injectable } from '@nestjs/common';
import { Clock, Config, DomainError, type Actor } from '@homeward/platform';
import { LetterPrinter, type PrintedLetter } from '../../letters/print/letter-printer.ts';
import { Typesetter } from '../../typeset/typesetter.ts';
import type { FoundPrint } from '../data/prints.queries.ts';
import { frameOf, type Stamp } from '../domain/frame.ts';
import { laidOut, PAPER_LAYOUT } from '../domain/paper.ts';
import type { PrintErrorCode } from '../domain/print.errors.ts';
import type { PaperWords } from '../words/paper-words.ts';
import type { ReadPaper } from './paper-readers.ts';

/** A print is what somebody held on a day: later the record says something else, and another print is made of it. */
const OPEN_FOR_MS = 60 * 60 * 1_000;

/** Puts papers and letters under the frame that carries the token. */
@Injectable()
export class PrintSetting {
  constructor(
    private readonly typesetter: Typesetter,
    private readonly printer: LetterPrinter,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws DomainError `print.passed` */
  checkOpen(actor: Actor, { authorId, createdAt }: FoundPrint): void {
    const age = this.clock.now().getTime() - new Date(createdAt).getTime();
    if (authorId !== actor.userId || age > OPEN_FOR_MS)
      throw new DomainError<PrintErrorCode>(
        'print.passed',
        'A print opens for whoever made it, for an hour. Open the record, and print it as it stands now.',
      );
  }

  paper(paper: ReadPaper, print: FoundPrint, words: PaperWords): Buffer {
    const { language, caseNumber, officeName: office } = print;
    const mark = paper.sample ? words.frame.sample : '';
    const frame = frameOf({ language, caseNumber, office, title: paper.title, mark }, words, this.stampOf(print));
    return this.typesetter.pdf(PAPER_LAYOUT, { ...frame, ...laidOut(paper) });
  }

  letter(letter: PrintedLetter, print: FoundPrint, words: PaperWords): Buffer {
    return this.printer.print(letter, this.stampOf(print), words);
  }

  private stampOf({ token, createdAt, authorName, zone }: FoundPrint): Stamp {
    const publicUrl = this.config.PUBLIC_URL ?? null;
    return { token, publicUrl, madeAt: new Date(createdAt), madeBy: authorName ?? '', zone };
  }
}
