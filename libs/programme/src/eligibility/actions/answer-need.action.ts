import { Injectable } from '@nestjs/common';
import { lockCase, zoneOfOffice } from '@homeward/case';
import type { OfficerFact, SealedClass } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, type Actor } from '@homeward/platform';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { FactStore } from '../data/fact-store.ts';
import { SealedReasons, type SealedReason } from '../data/sealed-reasons.ts';
import { ReckonAnew } from './reckon-anew.ts';
import type { RecordedFactIds } from './record-facts.action.ts';

export interface AnswerNeedInput {
  readonly memberId: string;
  readonly fact: OfficerFact;
  readonly applies: boolean;
  /** The category and what it rests on: read by those its matter is for, and by no rule. */
  readonly grounds: SealedReason;
}

const READS = { health: 'sealed.read-health', protection: 'sealed.read-protection' } as const satisfies Readonly<
  Record<SealedClass, string>
>;

/**
 * An officer who may read why says whether needs apply; that alone is told to the rules and to whoever evaluates, so
 * that the same is due whoever asks. Which need it is stays sealed.
 */
@Injectable()
export class AnswerNeedAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly facts: FactStore,
    private readonly sealed: SealedReasons,
    private readonly reckoning: ReckonAnew,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `fact.unsuitable` */
  async execute(
    actor: Actor,
    caseId: string,
    { memberId, fact, applies, grounds }: AnswerNeedInput,
  ): Promise<RecordedFactIds> {
    if (fact === 'medicalBudget' && grounds.matterClass !== 'health')
      throw new DomainError<ProgrammeErrorCode>('fact.unsuitable', 'This cannot be answered so.', {
        fields: { 'grounds.matterClass': 'must be health: a medical budget is health matter' },
      });
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, READS[grounds.matterClass], officeId);
      const members: unknown[] = await tx.query(`select 1 from case_member where case_id = $1 and id = $2`, [
        ...[caseId, memberId],
      ]);
      if (members.length === 0) throw notFound('member of this case', { memberId: 'must be of this case' });
      const place = { caseId, officeId };
      const asOf = this.clock.today(await zoneOfOffice(tx, officeId));
      const ids = await this.facts.write(tx, actor, place, [{ memberId, fact, value: applies, establishedOn: asOf }]);
      await this.sealed.write(tx, actor, { ...place, memberId }, { factId: ids[0]! }, grounds);
      return { ids, reckonings: await this.reckoning.afterFacts(tx, actor, { ...place, asOf }) };
    });
  }
}
