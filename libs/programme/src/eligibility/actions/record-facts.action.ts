import { Injectable } from '@nestjs/common';
import { lockCase, zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, type Actor } from '@homeward/platform';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { FactStore } from '../data/fact-store.ts';
import { ReckonAnew, type Reckoned } from './reckon-anew.ts';
import { factProblem, type RecordableFact } from '../../rules/domain/recorded-facts.ts';

export interface FactInput {
  readonly memberId: string;
  readonly fact: RecordableFact;
  /** A flag, a code or a day; null says that it is known to be none. As typed; checked here. */
  readonly value: unknown;
  /** The day it was declared or established; today when absent. */
  readonly establishedOn?: string | undefined;
}

export interface RecordedFactIds {
  readonly ids: string[];
  /** What came of it for people who were decided upon already. */
  readonly reckonings: Reckoned[];
}

/** Writes down what rules ask, with its day. Nothing is overwritten: what was believed on a day can be told later. */
@Injectable()
export class RecordFactsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly store: FactStore,
    private readonly reckoning: ReckonAnew,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `fact.unsuitable` */
  async execute(actor: Actor, caseId: string, facts: readonly FactInput[]): Promise<RecordedFactIds> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'eligibility.evaluate', officeId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const members: { id: string }[] = await tx.query(`select id from case_member where case_id = $1`, [caseId]);
      const strange = facts.findIndex(({ memberId }) => !members.some(({ id }) => id === memberId));
      if (strange >= 0)
        throw notFound('member of this case', { [`facts.${strange}.memberId`]: 'must be of this case' });
      refuseProblems(facts, today);
      const written = facts.map((fact) => ({ ...fact, establishedOn: fact.establishedOn ?? today }));
      const ids = await this.store.write(tx, actor, { caseId, officeId }, written);
      const reckonings = await this.reckoning.afterFacts(tx, actor, { caseId, officeId, asOf: today });
      return { ids, reckonings };
    });
  }
}

function refuseProblems(facts: readonly FactInput[], today: string): void {
  const fields: Record<string, string> = {};
  facts.forEach(({ fact, value, establishedOn }, i) => {
    const problem = factProblem(fact, value, today);
    if (problem !== null) fields[`facts.${i}.value`] = problem;
    if (establishedOn !== undefined && establishedOn > today)
      fields[`facts.${i}.establishedOn`] = 'lies in the future; write the day it was declared or established';
  });
  if (Object.keys(fields).length > 0)
    throw new DomainError<ProgrammeErrorCode>('fact.unsuitable', 'These facts cannot be recorded so.', { fields });
}
