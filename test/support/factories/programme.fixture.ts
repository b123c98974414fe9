import { randomUUID } from 'node:crypto';
import { AT, type Add } from './fixture-row.ts';

/** Funds, a rule, figures, and what was evaluated and decided, for one office. */
export async function addProgramme(
  add: Add,
  ids: { officeId: string; caseId: string; memberId: string; userId: string },
): Promise<void> {
  const { userId } = ids;
  const here = { office_id: ids.officeId };
  const ofCase = { ...here, case_id: ids.caseId };
  const memberId = ids.memberId;
  const [donorId, projectId, evaluationId, exceptionId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [ruleId, decisionId] = [randomUUID(), randomUUID()];
  await add('donor', { id: donorId, name: `Donor ${donorId}`, created_at: AT });
  const period = { starts_on: '2026-01-01', ends_on: '2026-12-31' };
  await add('project', { id: projectId, ...here, name: 'A project', ...period, created_at: AT });
  await add('project_funding', {
    project_id: projectId,
    ...here,
    donor_id: donorId,
    agreement_reference: 'Agreement',
    ...period,
    share_basis_points: 10_000,
  });
  const programme = { programme_code: 'BE-FEDASIL' };
  await add('programme_fund', {
    ...programme,
    project_id: projectId,
    ...here,
    valid_from: '2026-01-01',
    created_at: AT,
  });
  await add('rule_version', {
    id: ruleId,
    ...here,
    ...programme,
    code: `rule-${ruleId}`,
    number: 1,
    position: 99,
    kind: 'requirement',
    title: 'A draft',
    explanation: 'A draft.',
    legal_reference: 'None.',
    source_keys: [],
    date_field: 'applicationOn',
    valid_from: '2027-01-01',
    definition: {},
    status: 'draft',
    origin: 'local',
    drafted_by: userId,
    drafted_at: AT,
  });
  await add('local_figure', {
    ...here,
    ...programme,
    component: 'reintegration',
    role: 'adult',
    amount_minor: 100,
    currency: 'EUR',
    valid_from: '2026-01-01',
    source: 'A letter',
    entered_by: userId,
    entered_at: AT,
  });
  const ofMember = { ...ofCase, member_id: memberId };
  await add('member_fact', {
    ...ofMember,
    fact: 'lackOfMeans',
    value: true,
    established_on: '2026-03-02',
    recorded_by: userId,
    recorded_at: AT,
  });
  await add('eligibility_evaluation', {
    id: evaluationId,
    ...ofCase,
    ...programme,
    number: 1,
    as_of: '2026-03-02',
    context: {},
    inputs_digest: 'digest',
    created_by: userId,
    created_at: AT,
  });
  await add('evaluation_result', {
    evaluation_id: evaluationId,
    ...ofMember,
    role: 'principal',
    outcome: 'eligible',
    inputs: {},
    checks: [],
    components: [],
  });
  await add('eligibility_exception', {
    id: exceptionId,
    evaluation_id: evaluationId,
    ...ofMember,
    rule_codes: ['five-years'],
    reason: 'because',
    state: 'proposed',
    proposed_by: userId,
    proposed_at: AT,
  });
  await add('eligibility_decision', {
    id: decisionId,
    evaluation_id: evaluationId,
    ...ofMember,
    decision: 'approve',
    reason: 'because',
    decided_by: userId,
    decided_at: AT,
  });
  const written = { text: 'because', author_id: userId, created_at: AT };
  await add('sealed_reason', { ...ofMember, decision_id: decisionId, matter_class: 'health', ...written });
  await add('sealed_reason', { ...ofMember, exception_id: exceptionId, matter_class: 'protection', ...written });
  await add('entitlement_reckoning', {
    ...{ ...ofMember, evaluation_id: evaluationId, decision_id: decisionId, state: 'waiting' },
    ...{ created_by: userId, created_at: AT },
  });
  await add('entitlement', {
    ...ofMember,
    ...programme,
    decision_id: decisionId,
    rule_version_id: ruleId,
    component: 'premium',
    title: 'Premium',
    role: 'principal',
    amount_kind: 'fixed',
    amount_minor: 35_000,
    currency: 'EUR',
    rule_day: '2026-04-15',
    pay_moment: 'departure',
    modality: 'cash',
    opened_at: AT,
  });
}
