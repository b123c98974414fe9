import { Injectable } from '@nestjs/common';
import { lockCase, zoneOfOffice } from '@homeward/case';
import { factOfMoney, RECORDED_FACTS, type OfficerFact, type SealedClass } from '@homeward/contracts';
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
  /** How much is foreseen, for a fact that is an amount. */
  readonly amount?: { readonly amountMinor: number; readonly currency: string } | null | undefined;
  /** The category and what it rests on: read by those its matter is for, and by no rule. */
  readonly grounds: SealedReason;
}

const READS = { health: 'sealed.read-health', protection: 'sealed.read-protection' } as const satisfies Readonly<
  Record<SealedClass, string>
>;

/** What rules are told: yes or no, or how much. @throws DomainError `fact.unsuitable` */
function valueOf({ fact, applies, amount, grounds }: Omit<AnswerNeedInput, 'memberId'>): string | boolean | null {
  const inMoney = RECORDED_FACTS[fact].kind === 'money';
  const fields: Record<string, string> = {};
  if (inMoney && grounds.matterClass !== 'health')
    fields['grounds.matterClass'] = 'must be health: a medical budget is health matter';
  if (inMoney && applies && !(amount && amount.amountMinor > 0))
    fields['amount'] = 'must be the amount that is foreseen, above 0; an estimate may be changed later';
  if (amount && !(inMoney && applies)) fields['amount'] = 'is told with a budget that is foreseen, and not otherwise';
  if (Object.keys(fields).length > 0)
    throw new DomainError<ProgrammeErrorCode>('fact.unsuitable', 'This cannot be answered so.', { fields });
  if (!inMoney) return applies;
  return amount ? factOfMoney(amount.amountMinor, amount.currency) : null;
}

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
  async execute(actor: Actor, caseId: string, { memberId, ...need }: AnswerNeedInput): Promise<RecordedFactIds> {
    const { fact, grounds } = need;
    const value = valueOf(need);
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, READS[grounds.matterClass], officeId);
      const members: unknown[] = await tx.query(`select 1 from case_member where case_id = $1 and id = $2`, [
        ...[caseId, memberId],
      ]);
      if (members.length === 0) throw notFound('member of this case', { memberId: 'must be of this case' });
      const place = { caseId, officeId };
      const asOf = this.clock.today(await zoneOfOffice(tx, officeId));
      const ids = await this.facts.write(tx, actor, place, [{ memberId, fact, value, establishedOn: asOf }]);
      await this.sealed.write(tx, actor, { ...place, memberId }, { factId: ids[0]! }, grounds);
      return { ids, reckonings: await this.reckoning.afterFacts(tx, actor, { ...place, asOf }) };
    });
  }
}
