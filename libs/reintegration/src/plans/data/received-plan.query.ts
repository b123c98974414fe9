import { Injectable } from '@nestjs/common';
import type { AidModality, PlanDimension, PlanLevel, ServiceType } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';

export interface ReceivedPlanLine {
  readonly dimension: PlanDimension;
  readonly level: PlanLevel;
  readonly serviceType: ServiceType;
  readonly modality: AidModality;
  readonly description: string;
  readonly referralNeeded: boolean;
  readonly amountMinor: number;
  readonly currency: string;
}

export interface ReceivedPlan {
  readonly memberId: string;
  readonly goal: string;
  readonly signedOn: string;
  readonly lines: readonly ReceivedPlanLine[];
}

/**
 * The agreed plan of somebody a mission received: from the arrival on, by row security and by nothing else (ADR 16). The
 * case itself stays shut.
 */
@Injectable()
export class ReceivedPlanQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  async execute(actor: Actor, memberId: string): Promise<ReceivedPlan> {
    demand(actor, 'reception.read');
    const [plan] = await this.transactions.read<ReceivedPlan>(actor, {
      name: 'received_plan',
      text: `select v.member_id as "memberId", v.goal, to_char(v.signed_on, 'YYYY-MM-DD') as "signedOn",
                    (select coalesce(json_agg(json_build_object('dimension', t.dimension, 'level', t.level,
                        'serviceType', t.service_type, 'modality', t.modality, 'description', t.description,
                        'referralNeeded', t.referral_needed, 'amountMinor', t.amount_minor, 'currency', t.currency)
                        order by t.position), '[]')
                       from plan_line_terms t where t.version_id = v.id) as lines
               from plan_version v where v.member_id = $1 and v.state = 'agreed'`,
      values: [memberId],
    });
    if (!plan) throw notFound('plan');
    return plan;
  }
}
