import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { findOpenMoney } from '../../payments/data/open-money.ts';
import { findLeft } from '../../payments/data/left.ts';

/** Contact is only kept once everything the plan promised was given or fell away; nobody is passed on with help left. */
@Injectable()
@Requirement('plan-settled')
export class PlanSettledRequirement implements WorkflowRequirement {
  async check({ tx, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const ids = members.map(({ id }) => id);
    const open = await findOpenMoney(tx, ids);
    const count = (...kinds: string[]): number => open.filter(({ kind }) => kinds.includes(kind)).length;
    const missing = [
      ...told(count('plan-line-open'), 'Settle each line of the plan, or let it lapse with a reason'),
      ...told(count('disbursement-open'), 'Hand over or cancel what was asked for'),
      ...told(count('receipt-missing'), 'File the receipts that are missing'),
      ...told(count('spot-check-differs'), 'Put right what a spot check found'),
      ...told(
        await this.withoutPlan(tx, ids),
        'Agree a plan with each member who has help left, or say that they want none',
      ),
    ];
    return missing.length === 0 ? { met: true } : { met: false, missing: `${missing.join('; ')}.` };
  }

  /** Those who have help left and never agreed on anything: a plan without lines says that they want none. */
  private async withoutPlan(tx: WorkflowSituation['tx'], ids: readonly string[]): Promise<number> {
    const agreed: { memberId: string }[] = await tx.query(
      `select member_id as "memberId" from plan_version where member_id = any ($1::uuid[]) and state = 'agreed'`,
      [ids],
    );
    const left = await findLeft(tx, ids);
    return ids.filter((id) => left.has(id) && !agreed.some(({ memberId }) => memberId === id)).length;
  }
}

const told = (count: number, words: string): string[] => (count === 0 ? [] : [`${words} (${count})`]);
