import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../test-database.ts';
import { AT, type Add } from './fixture-row.ts';

/** The plan of one member of one office, with a payment that waits for approval. */
export async function addPlans(
  database: TestDatabase,
  add: Add,
  ids: { officeId: string; caseId: string; memberId: string; userId: string; deputyId: string },
): Promise<void> {
  const { officeId, caseId, memberId, userId, deputyId } = ids;
  const ofMember = { case_id: caseId, office_id: officeId, member_id: memberId };
  const [planId, versionId, lineId, paymentId, projectId, fundId, budgetId] = Array.from({ length: 7 }, () =>
    randomUUID(),
  );
  const [entitlement] = await database.asOwner<{ id: string; programme: string; currency: string }>(
    `select id, programme_code as programme, currency from entitlement where member_id = $1`,
    [memberId],
  );
  const { id: entitlementId, programme, currency } = entitlement!;
  await database.asOwner(
    `insert into project (id, office_id, name, starts_on, ends_on, created_at) values ($1, $2, $3, '2025-01-01', '2028-12-31', now())`,
    [projectId, officeId, `Project ${projectId!.slice(0, 8)}`],
  );
  await database.asOwner(
    `insert into programme_fund (id, programme_code, project_id, office_id, valid_from, created_at)
     values ($1, $2, $3, $4, '2025-01-01', now())`,
    [fundId, programme, projectId, officeId],
  );
  await database.asOwner(
    `insert into fund_budget (id, fund_id, office_id, currency, budget_minor, source, recorded_by, recorded_at)
     values ($1, $2, $3, $4, 100000, 'Agreement', $5, now())`,
    [budgetId, fundId, officeId, currency, userId],
  );
  await add('reintegration_plan', { id: planId, ...ofMember, created_by: userId, created_at: AT });
  await add('plan_version', {
    ...{ id: versionId, plan_id: planId, ...ofMember, number: 1, state: 'draft', goal: 'A bakery' },
    ...{ drafted_by: userId, drafted_at: AT },
  });
  await add('plan_line', { id: lineId, plan_id: planId, ...ofMember, created_at: AT });
  await add('plan_line_terms', {
    ...{ version_id: versionId, line_id: lineId, ...ofMember, position: 1, dimension: 'economic', level: 'individual' },
    ...{
      service_type: 'microbusiness',
      modality: 'direct-to-supplier',
      description: 'An oven',
      referral_needed: false,
    },
    ...{ entitlement_id: entitlementId, amount_minor: 100, currency },
  });
  await add('disbursement', {
    ...{ id: paymentId, ...ofMember, case_number: 'BE-1', line_id: lineId, entitlement_id: entitlementId, tranche: 1 },
    ...{ fund_budget_id: budgetId, state: 'requested', service_type: 'microbusiness', modality: 'direct-to-supplier' },
    ...{ payee_kind: 'supplier', payee_name: 'Ovens Ltd', amount_minor: 100, currency, approvals_needed: 2 },
    ...{ planned_by: userId, requested_by: userId, requested_at: AT, created_at: AT },
  });
  await add('disbursement_event', {
    ...{ disbursement_id: paymentId, ...ofMember, to_state: 'requested', actor_id: userId, at: AT },
  });
  await add('disbursement_approval', {
    ...{ disbursement_id: paymentId, requested_by: userId, approver_id: deputyId, ...ofMember, at: AT },
  });
  await add('disbursement_file', {
    ...{ disbursement_id: paymentId, ...ofMember, kind: 'quote', added_by: userId, added_at: AT },
  });
}
