import { Injectable } from '@nestjs/common';
import type { PrintKind } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';
import type { FoundPrint } from '../data/prints.queries.ts';
import type { Paper } from '../domain/paper.ts';
import { paperFormat } from '../domain/paper-format.ts';
import type { PaperWords } from '../words/paper-words.ts';
import { casePaper } from './case-paper.ts';
import { CasePaperQuery } from './case-paper.query.ts';
import { decisionPaper } from './decision-paper.ts';
import { declarationPaper } from './declaration-paper.ts';
import { planPaper } from './plan-paper.ts';
import { RecordPapersQuery } from './record-papers.query.ts';

export interface ReadPaper extends Paper {
  /** Written from a text nobody has reviewed. */
  readonly sample: boolean;
}

/** Reads what is printed, as whoever prints it may see it, and puts it into words. */
@Injectable()
export class PaperReaders {
  constructor(
    private readonly cases: CasePaperQuery,
    private readonly records: RecordPapersQuery,
  ) {}

  /** @throws DomainError `record.not-found` */
  async read(actor: Actor, print: FoundPrint, words: PaperWords): Promise<ReadPaper> {
    const format = paperFormat(print.language, print.zone);
    const recordId = print.recordId!;
    const readers: Readonly<Record<Exclude<PrintKind, 'letter'>, () => Promise<ReadPaper>>> = {
      case: async () => ({
        ...casePaper(await this.cases.read(actor, print.caseId, print.memberId), words, format),
        sample: false,
      }),
      declaration: async () => {
        const facts = await this.records.declaration(actor, recordId);
        return { ...declarationPaper(facts, words, format), sample: facts.sample };
      },
      decision: async () => ({
        ...decisionPaper(await this.records.decision(actor, recordId), words, format),
        sample: false,
      }),
      plan: async () => ({
        ...planPaper(await this.records.plan(actor, recordId), words, format),
        sample: false,
      }),
    };
    return readers[print.kind as keyof typeof readers]();
  }
}
