import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import { cameBackOn } from '@homeward/case';
import type {
  AidModality,
  DisbursementFileKind,
  DisbursementState,
  LineEnd,
  MemberStage,
  PayeeKind,
  PlanDimension,
  PlanLevel,
  PlanSigner,
  PlanVersionState,
  ServiceType,
  SpotCheckFinding,
} from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import { BUDGET_COLUMNS, BUDGET_FROM, type BudgetRow } from '../../payments/data/budget.sql.ts';
import { PLAN_DUE_ON } from './plan-due.sql.ts';

export interface PlanTermsView {
  readonly lineId: string;
  readonly dimension: PlanDimension;
  readonly level: PlanLevel;
  readonly serviceType: ServiceType;
  readonly modality: AidModality;
  readonly description: string;
  readonly referralNeeded: boolean;
  readonly entitlementId: string;
  readonly entitlementTitle: string;
  readonly amountMinor: number;
  readonly currency: string;
}

export interface PlanVersionView {
  readonly id: string;
  readonly number: number;
  readonly state: PlanVersionState;
  readonly goal: string;
  readonly draftedAt: string;
  readonly draftedByName: string | null;
  readonly signedOn: string | null;
  readonly signedBy: PlanSigner | null;
  readonly language: string | null;
  readonly signedCopyId: string | null;
  readonly lines: readonly PlanTermsView[];
}

export interface PlanLineView {
  readonly id: string;
  readonly version: number;
  readonly endedAs: LineEnd | null;
  readonly endedOn: string | null;
  readonly endedReason: string | null;
}

export interface DisbursementView {
  readonly id: string;
  readonly version: number;
  readonly memberId: string;
  readonly lineId: string;
  readonly entitlementId: string;
  readonly tranche: number;
  readonly state: DisbursementState;
  readonly serviceType: ServiceType;
  readonly modality: AidModality;
  readonly payeeKind: PayeeKind;
  readonly payeeName: string;
  readonly partnerName: string | null;
  readonly projectName: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly approvalsNeeded: number;
  readonly requestedById: string | null;
  readonly givenById: string | null;
  readonly givenOn: string | null;
  readonly givenMinor: number | null;
  readonly givenCurrency: string | null;
  readonly rate: string | null;
  readonly ratedOn: string | null;
  readonly rateSource: string | null;
  readonly receiptNumber: string | null;
  readonly receiptedOn: string | null;
  readonly receiptSignedBy: PlanSigner | null;
  readonly checkFinding: SpotCheckFinding | null;
  readonly checkNote: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly events: readonly {
    readonly toState: DisbursementState;
    readonly at: string;
    readonly byName: string | null;
  }[];
  readonly approvedByNames: readonly string[];
  readonly files: readonly {
    readonly kind: DisbursementFileKind;
    readonly attachmentId: string | null;
    readonly fileName: string | null;
    readonly amountMinor: number | null;
  }[];
}

export interface MemberReintegration {
  readonly memberId: string;
  readonly stage: MemberStage;
  readonly arrivedOn: string | null;
  /** Thirty days after the arrival; null before it. */
  readonly planDueOn: string | null;
  readonly planId: string | null;
  /** Of the plan; null while there is none. */
  readonly version: number | null;
  readonly versions: readonly PlanVersionView[];
  readonly lines: readonly PlanLineView[];
}

export interface CaseReintegration {
  readonly officeId: string;
  readonly today: string;
  readonly members: readonly MemberReintegration[];
  readonly budgets: readonly BudgetRow[];
  readonly disbursements: readonly DisbursementView[];
  readonly funds: readonly {
    readonly fundBudgetId: string;
    readonly programmeCode: string;
    readonly projectName: string;
    readonly currency: string;
    readonly leftMinor: number;
  }[];
}

const TODAY = `(nullif(current_setting('app.now', true), '')::timestamptz
  at time zone (select o.time_zone from office o where o.id = c.office_id))::date`;

const VERSIONS = `(select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'state', v.state, 'goal', v.goal,
    'draftedAt', v.drafted_at, 'draftedByName', (select u.display_name from app_user u where u.id = v.drafted_by),
    'signedOn', v.signed_on, 'signedBy', v.signed_by, 'language', v.language, 'signedCopyId', v.signed_copy_id,
    'lines', (select coalesce(json_agg(json_build_object('lineId', t.line_id, 'dimension', t.dimension, 'level', t.level,
        'serviceType', t.service_type, 'modality', t.modality, 'description', t.description,
        'referralNeeded', t.referral_needed, 'entitlementId', t.entitlement_id, 'entitlementTitle', e.title,
        'amountMinor', t.amount_minor, 'currency', t.currency) order by t.position), '[]')
      from plan_line_terms t join entitlement e on e.id = t.entitlement_id where t.version_id = v.id))
    order by v.number desc), '[]') from plan_version v where v.plan_id = p.id)`;

const DISBURSEMENTS = `(select coalesce(json_agg(json_build_object('id', d.id, 'version', d.version, 'memberId', d.member_id,
    'lineId', d.line_id, 'entitlementId', d.entitlement_id, 'tranche', d.tranche, 'state', d.state,
    'serviceType', d.service_type, 'modality', d.modality, 'payeeKind', d.payee_kind, 'payeeName', d.payee_name,
    'partnerName', (select o.name from office o where o.id = d.partner_office_id),
    'projectName', (select p.name from fund_budget b join programme_fund f on f.id = b.fund_id
                      join project p on p.id = f.project_id where b.id = d.fund_budget_id),
    'amountMinor', d.amount_minor, 'currency', d.currency) ::jsonb || jsonb_build_object(
    'approvalsNeeded', d.approvals_needed, 'requestedById', d.requested_by, 'givenById', d.given_by,
    'givenOn', d.given_on, 'givenMinor', d.given_minor, 'givenCurrency', d.given_currency, 'rate', d.rate::text,
    'ratedOn', d.rated_on, 'rateSource', d.rate_source, 'receiptNumber', d.receipt_number, 'receiptedOn', d.receipted_on,
    'receiptSignedBy', d.receipt_signed_by, 'checkFinding', d.check_finding, 'checkNote', d.check_note,
    'endedOn', d.ended_on, 'endReason', d.end_reason,
    'events', (select coalesce(json_agg(json_build_object('toState', v.to_state, 'at', v.at,
        'byName', (select u.display_name from app_user u where u.id = v.actor_id))
        order by v.at, v.to_state <> 'planned', v.id), '[]')
        from disbursement_event v where v.disbursement_id = d.id),
    'approvedByNames', (select coalesce(json_agg(u.display_name order by a.at), '[]') from disbursement_approval a
        join app_user u on u.id = a.approver_id where a.disbursement_id = d.id),
    'files', (select coalesce(json_agg(json_build_object('kind', f.kind, 'attachmentId', f.attachment_id,
        'fileName', n.file_name, 'amountMinor', f.amount_minor) order by f.added_at, f.id), '[]')
        from disbursement_file f left join attachment n on n.id = f.attachment_id where f.disbursement_id = d.id))
    order by d.created_at, d.id), '[]') from disbursement d where d.case_id = c.id)`;

const CASE_SQL = `
  select c.office_id as "officeId", to_char(${TODAY}, 'YYYY-MM-DD') as today,
    (select coalesce(json_agg(json_build_object('memberId', m.id, 'stage', m.stage, 'arrivedOn', a.arrived_on,
        'planDueOn', ${PLAN_DUE_ON}, 'planId', p.id, 'version', p.version,
        'versions', case when p.id is null then '[]'::json else ${VERSIONS} end,
        'lines', (select coalesce(json_agg(json_build_object('id', l.id, 'version', l.version, 'endedAs', l.ended_as,
            'endedOn', l.ended_on, 'endedReason', l.ended_reason) order by l.created_at, l.id), '[]')
            from plan_line l where l.plan_id = p.id))
        order by m.principal desc, m.id), '[]')
       from case_member m left join reintegration_plan p on p.member_id = m.id
       left join lateral (select m.office_id, coalesce((select b.arrived_on from arrival b
           where b.member_id = m.id and b.taken_back_at is null), ${cameBackOn('m.id')}) as arrived_on) a on true
      where m.case_id = c.id) as members,
    (select coalesce(json_agg(b), '[]') from (
       select ${BUDGET_COLUMNS} from ${BUDGET_FROM} where e.case_id = c.id
          and (e.ended_at is null or exists (select 1 from disbursement d where d.entitlement_id = e.id))
        order by e.ended_at nulls first, e.pay_moment, e.component, e.id) b) as budgets,
    ${DISBURSEMENTS} as disbursements,
    (select coalesce(json_agg(json_build_object('fundBudgetId', b.id, 'programmeCode', f.programme_code,
        'projectName', p.name, 'currency', b.currency, 'leftMinor', b.budget_minor - b.committed_minor) order by p.name, b.recorded_at), '[]')
       from fund_budget b join programme_fund f on f.id = b.fund_id join project p on p.id = f.project_id
      where f.programme_code in (select e.programme_code from entitlement e where e.case_id = c.id)
        and f.valid_from <= ${TODAY} and (f.valid_to is null or f.valid_to > ${TODAY})
        and ${TODAY} between p.starts_on and p.ends_on) as funds
    from "case" c where c.id = $1`;

/** A case's plans with their budget, payments and approvals side by side. */
@Injectable()
export class CaseReintegrationQuery {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string): Promise<CaseReintegration> {
    demand(actor, 'case.read');
    const row = await this.trail.read<CaseReintegration & { officeId: string }>(
      actor,
      { name: 'case_reintegration', text: CASE_SQL, values: [caseId] },
      { action: 'read-reintegration', recordType: 'case', recordId: caseId },
    );
    if (!row) throw notFound('case');
    return row;
  }
}
