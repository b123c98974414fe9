import type { AidModality, Modality, PlanDimension, PlanLevel, ServiceType } from '@homeward/contracts';
import { lockCase, zoneOfOffice } from '@homeward/case';
import { notFound, staleVersion, type Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

export interface HeldPlan {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly version: number;
  /** The office's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Holds a plan and its case until the transaction ends: what is asked for on a line waits for the line.
 * @param version as the caller read it; any, when absent
 * @throws DomainError `record.not-found`, `record.version-stale`
 */
export async function holdPlan(tx: EntityManager, clock: Clock, planId: string, version?: number): Promise<HeldPlan> {
  const [at]: { caseId: string }[] = await tx.query(
    `select case_id as "caseId" from reintegration_plan where id = $1`,
    [planId],
  );
  if (!at) throw notFound('plan');
  const officeId = await lockCase(tx, at.caseId);
  const [plan]: { memberId: string; version: number }[] = await tx.query(
    `select member_id as "memberId", version from reintegration_plan where id = $1 and case_id = $2 for no key update`,
    [planId, at.caseId],
  );
  if (!plan) throw notFound('plan');
  if (version !== undefined && plan.version !== version) throw staleVersion('plan', version, plan.version);
  const today = clock.today(await zoneOfOffice(tx, officeId));
  return { id: planId, caseId: at.caseId, officeId, today, ...plan };
}

/** What a line says: which help, at what cost, out of which entitlement. */
export interface LineTerms {
  /** The line it continues; none for a new one. */
  readonly lineId?: string | null | undefined;
  readonly dimension: PlanDimension;
  readonly level: PlanLevel;
  readonly serviceType: ServiceType;
  readonly modality: AidModality;
  readonly description: string;
  readonly referralNeeded: boolean;
  readonly entitlementId: string;
  readonly amountMinor: number;
  readonly currency: string;
}

export interface Grant {
  readonly id: string;
  readonly currency: string;
  readonly modality: Modality;
}

/** What was granted to a member and stands: of nothing else a plan is made. */
export function standingGrants(tx: EntityManager, memberId: string): Promise<Grant[]> {
  return tx.query(`select id, currency, modality from entitlement where member_id = $1 and ended_at is null`, [
    memberId,
  ]);
}

/** Moves a plan on by one version of its record. */
export async function turnPlan(tx: EntityManager, planId: string): Promise<number> {
  const [rows]: [{ version: number }[], number] = await tx.query(
    `update reintegration_plan set version = version + 1 where id = $1 returning version`,
    [planId],
  );
  return rows[0]!.version;
}
