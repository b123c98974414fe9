import { Injectable } from '@nestjs/common';
import { lockCase, zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { ReckonAnew } from './reckon-anew.ts';
import { EvaluationStore, type StoredEvaluation } from '../data/evaluation-store.ts';

export interface EvaluateEligibilityInput {
  readonly caseId: string;
  readonly programmeCode: string;
  /** Facts are taken as they stood on this day; today when absent. */
  readonly asOf?: string | undefined;
}

/** Asks the rules about a whole family, because caps and amounts by case depend on all of it. It decides nothing. */
@Injectable()
export class EvaluateEligibilityAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly evaluations: EvaluationStore,
    private readonly clock: Clock,
    private readonly reckoning: ReckonAnew,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `evaluation.unsuitable` */
  async execute(actor: Actor, { caseId, programmeCode, asOf }: EvaluateEligibilityInput): Promise<StoredEvaluation> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'eligibility.evaluate', officeId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      if (asOf !== undefined && asOf > today)
        throw new DomainError<ProgrammeErrorCode>(
          'evaluation.unsuitable',
          'Nobody knows yet what will be known then.',
          {
            fields: { asOf: 'lies in the future' },
          },
        );
      const day = asOf ?? today;
      const stored = await this.evaluations.evaluate(tx, actor, { caseId, officeId, programmeCode, asOf: day });
      if (day === today) await this.reckoning.afterEvaluation(tx, actor, stored);
      return stored;
    });
  }
}
