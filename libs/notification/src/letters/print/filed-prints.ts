import { Injectable } from '@nestjs/common';
import { KeptFiles, type PutFile } from '@homeward/case';
import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { StandingLetter } from '../actions/letter-row.ts';
import { LetterPrinter, type PrintedLetter } from './letter-printer.ts';

/** A letter on paper that was put away and belongs to nobody yet. */
export interface PutPrint extends PutFile {
  readonly fileName: string;
}

/** Keeps the paper of a filed letter in the file of its case: what was given to the person is what is read later. */
@Injectable()
export class FiledPrints {
  constructor(
    private readonly printer: LetterPrinter,
    private readonly kept: KeptFiles,
  ) {}

  /** @throws DomainError `attachment.secret-missing` */
  async put(letter: PrintedLetter): Promise<PutPrint> {
    return { ...(await this.kept.put(this.printer.print(letter))), fileName: `${letter.caseNumber}.pdf` };
  }

  /** Sealed as the letter is sealed. */
  async record(tx: EntityManager, actor: Actor, put: PutPrint, letter: StandingLetter): Promise<void> {
    const { caseId, officeId, memberId, matterClass } = letter;
    const about = { caseId, officeId, memberId, matterClass, name: put.fileName, type: 'application/pdf' as const };
    await this.kept.record(tx, actor, put, about, 'keep-letter');
  }

  async discard(put: PutPrint): Promise<void> {
    await this.kept.discard(put);
  }
}
