import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { LineEnd } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refusal } from '../../domain/reintegration.errors.ts';
import { holdPlan } from '../data/plan-rows.ts';

export interface EndPlanLineInput {
  readonly lineId: string;
  readonly version: number;
  readonly endedAs: LineEnd;
  readonly reason: string;
}

interface Line {
  readonly planId: string;
  readonly ended: boolean;
  readonly version: number;
}

/** Says of a line that what it promised was given, or that it falls away and why: nothing stays half promised. */
@Injectable()
export class EndPlanLineAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `plan-line.*`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, input: EndPlanLineInput): Promise<{ id: string; version: number }> {
    const { lineId, version, endedAs, reason } = input;
    return this.transactions.run(actor, async (tx) => {
      const { planId } = await lineOf(tx, lineId);
      const plan = await holdPlan(tx, this.clock, planId);
      demand(actor, 'plan.write', plan.officeId);
      const line = await lineOf(tx, lineId);
      if (line.version !== version) throw staleVersion('line', version, line.version);
      if (line.ended) throw refusal('plan-line.ended', 'This line was settled or has lapsed already.');
      await demandNothingOpen(tx, lineId);
      await tx.query(
        `update plan_line set ended_as = $2, ended_on = $3, ended_reason = $4, ended_by = $5, version = version + 1
          where id = $1`,
        [lineId, endedAs, plan.today, reason, personOf(actor)],
      );
      const about = { recordType: 'plan_line', recordId: lineId, officeId: plan.officeId };
      await this.audit.record(
        tx,
        actor,
        { action: 'end-plan-line', ...about },
        { endedAs: { after: endedAs }, reason: { after: reason } },
      );
      return { id: lineId, version: version + 1 };
    });
  }
}

async function lineOf(tx: EntityManager, lineId: string): Promise<Line> {
  const [line]: Line[] = await tx.query(
    `select plan_id as "planId", ended_as is not null as ended, version from plan_line where id = $1`,
    [lineId],
  );
  if (!line) throw notFound('line of a plan');
  return line;
}

/** @throws DomainError `plan-line.money-open` while money of the line is under way or without its receipt */
async function demandNothingOpen(tx: EntityManager, lineId: string): Promise<void> {
  const [{ open }]: [{ open: number }] = await tx.query(
    `select count(*)::integer as open from disbursement
      where line_id = $1 and state in ('planned', 'requested', 'approved', 'paid', 'delivered')`,
    [lineId],
  );
  if (open > 0)
    throw refusal(
      'plan-line.money-open',
      `Money of this line is still under way (${open}): cancel it, or hand it over and file its receipt.`,
      {},
      { open },
    );
}
