import { IN_MY_OFFICES, RECEIVED_ARRIVALS, ERASING_MEMBER, id, offices, setting, MANAGED } from './terms.ts';
import type { Privilege, TablePolicy } from './table-policy.ts';

/** Whoever approves payments of an office sees what is asked for there, and not the case. */
const APPROVED_BY_ME = `office_id = ${offices('payment_offices')}`;
/** A partner sees what it is asked to hand over, once that was approved, and nothing else of anybody. */
const ASKED_OF_ME = `(partner_office_id = ${offices('reception_offices')}
  and state in ('approved', 'paid', 'delivered', 'receipted', 'verified'))`;
const PAYS = `${setting('case_offices')} is not null`;

/** Read by the mission that receives somebody, from the arrival on; written in the office of the case. */
const ofPlan = (updates: readonly string[], ...grants: Privilege[]): TablePolicy => ({
  grants: ['select', 'insert', ...grants],
  updates,
  sees: `${IN_MY_OFFICES} or member_id = ${RECEIVED_ARRIVALS} or ${ERASING_MEMBER}`,
  writes: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
  adds: IN_MY_OFFICES,
});
/** What was agreed stays as it was agreed: only of a draft a line is written or taken away. */
const OF_DRAFT = `exists (select 1 from plan_version v where v.id = version_id and v.state = 'draft')`;
const ofPayment = (...grants: Privilege[]): TablePolicy => ({
  grants: ['select', 'insert', ...grants],
  sees: `${IN_MY_OFFICES} or ${APPROVED_BY_ME}`,
  writes: IN_MY_OFFICES,
});

/** What people mean to do after a return, and what is paid for it. */
export const PLANS_POLICIES = {
  reintegration_plan: ofPlan(['version'], 'update'),
  plan_version: ofPlan(
    [
      ...['state', 'goal', 'drafted_by', 'drafted_at', 'signed_on', 'signed_by', 'language', 'signed_copy_id'],
      ...['agreed_with', 'agreed_at', 'superseded_at'],
    ],
    'update',
  ),
  plan_line: {
    ...ofPlan(['ended_as', 'ended_on', 'ended_reason', 'ended_by', 'version'], 'update', 'delete'),
    removes: `${IN_MY_OFFICES} and ended_as is null`,
  },
  plan_line_terms: {
    ...ofPlan(['description'], 'update', 'delete'),
    adds: `${IN_MY_OFFICES} and ${OF_DRAFT}`,
    changes: ERASING_MEMBER,
    removes: `${IN_MY_OFFICES} and ${OF_DRAFT}`,
  },
  payment_policy: {
    grants: ['select', 'insert', 'update'],
    updates: ['valid_to'],
    sees: 'true',
    adds: `${MANAGED} and recorded_by = ${id('user_id')}`,
    changes: `${MANAGED} and valid_to is null`,
    writes: MANAGED,
    publicBecause: 'from which sum on two people approve; it holds no person',
  },
  fund_budget: {
    grants: ['select', 'insert', 'update'],
    updates: ['committed_minor'],
    sees: 'true',
    adds: `${MANAGED} and recorded_by = ${id('user_id')} and committed_minor = 0`,
    changes: PAYS,
    writes: PAYS,
    publicBecause: 'what a project has for a programme and how much is promised; it holds no person',
  },
  disbursement: {
    grants: ['select', 'insert', 'update'],
    updates: [
      ...[
        'state',
        'approvals_needed',
        'requested_by',
        'requested_at',
        'approved_at',
        'given_on',
        'given_by',
        'given_minor',
      ],
      ...['given_currency', 'rate', 'rated_on', 'rate_source', 'receipt_number', 'receipted_on', 'receipt_signed_by'],
      ...['receipted_by', 'check_finding', 'checked_on', 'checked_by', 'check_note', 'ended_on', 'ended_by'],
      ...['end_reason', 'payee_name', 'version'],
    ],
    sees: `${IN_MY_OFFICES} or ${APPROVED_BY_ME} or ${ASKED_OF_ME} or member_id = ${RECEIVED_ARRIVALS} or ${ERASING_MEMBER}`,
    writes: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
    adds: IN_MY_OFFICES,
  },
  disbursement_event: ofPayment(),
  disbursement_approval: ofPayment(),
  disbursement_file: ofPayment(),
  family_cap: {
    grants: ['select', 'insert', 'update'],
    updates: ['cap_minor', 'committed_minor'],
    sees: 'true',
    adds: PAYS,
    changes: PAYS,
    writes: PAYS,
    publicBecause: 'sums of a family under a key of its own: a family that parted may lie in two offices',
  },
} satisfies Readonly<Record<string, TablePolicy>>;
