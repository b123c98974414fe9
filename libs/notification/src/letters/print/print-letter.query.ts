import { Injectable } from '@nestjs/common';
import type { Actor } from '@homeward/platform';
import { AttachmentsQueries } from '@homeward/case';
import { LettersQueries } from '../data/letters.queries.ts';
import { LetterPrinter } from './letter-printer.ts';

/** A letter on paper: a draft as it would be, a filed one as it was given, byte for byte. Its file name is the case number alone: a name tells a stranger nothing. */
@Injectable()
export class PrintLetterQuery {
  constructor(
    private readonly letters: LettersQueries,
    private readonly printer: LetterPrinter,
    private readonly files: AttachmentsQueries,
  ) {}

  /** @throws DomainError `record.not-found`, `attachment.content-lost` */
  async execute(actor: Actor, letterId: string): Promise<{ file: Buffer; name: string }> {
    const letter = await this.letters.open(actor, letterId);
    const name = `${letter.caseNumber}.pdf`;
    if (letter.attachmentId === null) return { file: this.printer.print(letter), name };
    return { file: (await this.files.open(actor, letter.attachmentId)).content, name };
  }
}
