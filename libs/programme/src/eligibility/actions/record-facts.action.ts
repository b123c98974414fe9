import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase, zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
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
    private readonly audit: AuditTrail,
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
      const rows = facts.map((fact) => ({
        ...{ id: randomUUID(), member_id: fact.memberId, fact: fact.fact, value: fact.value },
        established_on: fact.establishedOn ?? today,
      }));
      await tx.query(
        `insert into member_fact (id, member_id, case_id, office_id, fact, value, established_on, recorded_by, recorded_at)
         select r.id, r.member_id, $1, $2, r.fact, coalesce(r.value, 'null'), r.established_on, $3, $4
           from jsonb_to_recordset($5::jsonb) as r (id uuid, member_id uuid, fact text, value jsonb, established_on date)`,
        [caseId, officeId, personOf(actor), this.clock.now(), JSON.stringify(rows)],
      );
      for (const row of rows)
        await this.audit.record(
          tx,
          actor,
          { action: 'record-fact', recordType: 'member_fact', recordId: row.id, officeId },
          { [row.fact]: { after: row.value }, establishedOn: { after: row.established_on } },
        );
      const reckonings = await this.reckoning.afterFacts(tx, actor, { caseId, officeId, asOf: today });
      return { ids: rows.map(({ id }) => id), reckonings };
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
