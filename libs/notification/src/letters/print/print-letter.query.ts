import { Injectable } from '@nestjs/common';
import type { Actor } from '@homeward/platform';
import { LettersQueries } from '../data/letters.queries.ts';
import { LetterPrinter } from './letter-printer.ts';

/** A letter on paper. Its file name is the case number alone: a name tells a stranger nothing. */
@Injectable()
export class PrintLetterQuery {
  constructor(
    private readonly letters: LettersQueries,
    private readonly printer: LetterPrinter,
  ) {}

  /** @throws DomainError `record.not-found` */
  async execute(actor: Actor, letterId: string): Promise<{ file: Buffer; name: string }> {
    const letter = await this.letters.open(actor, letterId);
    return { file: this.printer.print(letter), name: `${letter.caseNumber}.pdf` };
  }
}
