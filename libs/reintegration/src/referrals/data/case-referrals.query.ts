import { ReadTrail } from '@homeward/audit';
import type {
  MatterClass,
  ReferralCategory,
  ReferralConsentGiver,
  ReferralOutcome,
  ReferralRecipient,
  ReferralRejectReason,
  ReferralWithdrawal,
  ServiceKind,
  ServiceReferralState,
} from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';

/** What left, to whom and on which ground. */
export interface SendingView {
  readonly id: string;
  readonly version: number;
  readonly legalBasis: 'consent';
  readonly agreementReference: string;
  readonly categories: readonly ReferralCategory[];
  readonly sentOn: string;
  readonly sentByName: string | null;
  readonly answerDueOn: string;
  readonly answeredAt: string | null;
  readonly answeredByName: string | null;
  readonly rejectReason: ReferralRejectReason | null;
  readonly answerNote: string | null;
  readonly outcome: ReferralOutcome | null;
  readonly outcomeNote: string | null;
  readonly endedOn: string | null;
  readonly services: number;
}

export interface ReferralView {
  readonly id: string;
  readonly version: number;
  readonly memberId: string;
  readonly matterClass: MatterClass;
  readonly serviceKind: ServiceKind;
  readonly recipientKind: ReferralRecipient;
  readonly recipientOfficeId: string | null;
  readonly recipientName: string;
  readonly reason: string;
  readonly asked: string;
  readonly categories: readonly ReferralCategory[];
  readonly state: ServiceReferralState;
  readonly createdOn: string;
  readonly authorName: string | null;
  readonly consentedOn: string | null;
  readonly consentGivenBy: ReferralConsentGiver | null;
  readonly consentLanguage: string | null;
  readonly textShown: string | null;
  readonly withdrawnOn: string | null;
  readonly withdrawReason: ReferralWithdrawal | null;
  readonly sending: SendingView | null;
}

const REFERRALS_SQL = `
  select c.office_id as "officeId", coalesce((select json_agg(l) from (
    select r.id, r.version, r.member_id as "memberId", r.matter_class as "matterClass", r.service_kind as "serviceKind",
           r.recipient_kind as "recipientKind", r.recipient_office_id as "recipientOfficeId",
           coalesce(r.recipient_name, o.name) as "recipientName", r.reason, r.asked, r.categories,
           case when r.state = 'withdrawn' then r.state else coalesce(s.state, r.state) end as state,
           to_char(r.created_at, 'YYYY-MM-DD') as "createdOn",
           (select u.display_name from app_user u where u.id = r.author_id) as "authorName",
           to_char(r.consented_on, 'YYYY-MM-DD') as "consentedOn", r.consent_given_by as "consentGivenBy",
           r.consent_language as "consentLanguage", r.text_shown as "textShown",
           to_char(r.withdrawn_on, 'YYYY-MM-DD') as "withdrawnOn", r.withdraw_reason as "withdrawReason",
           case when s.id is not null then json_build_object(
             'id', s.id, 'version', s.version, 'legalBasis', s.legal_basis, 'agreementReference', s.agreement_reference,
             'categories', s.categories, 'sentOn', to_char(s.sent_on, 'YYYY-MM-DD'),
             'sentByName', (select u.display_name from app_user u where u.id = s.author_id),
             'answerDueOn', to_char(s.answer_due_on, 'YYYY-MM-DD'), 'answeredAt', s.answered_at,
             'answeredByName', (select u.display_name from app_user u where u.id = s.answered_by),
             'rejectReason', s.reject_reason, 'answerNote', h.answer_note, 'outcome', s.outcome,
             'outcomeNote', h.outcome_note, 'endedOn', to_char(s.ended_on, 'YYYY-MM-DD'),
             'services', (select count(*)::integer from reintegration_service v
                           where v.sending_id = s.id and v.taken_back_at is null)) end as sending
      from service_referral r
      left join office o on o.id = r.recipient_office_id
      left join referral_sending s on s.referral_id = r.id
      left join referral_sheet h on h.sending_id = s.id
     where r.case_id = c.id order by r.created_at desc, r.id) l), '[]') as rows
    from "case" c where c.id = $1`;

/** To whom the members of a case were sent; those a reader may not know of are in no row and no count. */
@Injectable()
export class CaseReferralsQuery {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string): Promise<ReferralView[]> {
    demand(actor, 'case.read');
    const row = await this.trail.read<{ officeId: string; rows: ReferralView[] }>(
      actor,
      { name: 'case_service_referrals', text: REFERRALS_SQL, values: [caseId] },
      { action: 'read-service-referrals', recordType: 'case', recordId: caseId },
    );
    if (!row) throw notFound('case');
    return row.rows;
  }
}
