import { ReadTrail } from '@homeward/audit';
import type {
  MatterClass,
  ReferralOutcome,
  ReferralRejectReason,
  SendingState,
  ServiceKind,
} from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { SafeContact } from '../../referrals/data/referral-sheet.entity.ts';
import type { ServiceView } from './case-services.query.ts';
import { servicesJson } from './service-views.sql.ts';

/** All that a partner learns of somebody who was sent to it, in a list. */
export interface ReferredPerson {
  readonly id: string;
  /** By which both speak of it: the number of the case stays with its office. */
  readonly reference: string;
  readonly state: SendingState;
  readonly version: number;
  readonly hostOfficeName: string;
  readonly sentOn: string;
  readonly answerDueOn: string;
  readonly endedOn: string | null;
  /** Null once the partner is asked no longer: who it was is shut then. */
  readonly name: string | null;
  readonly serviceKind: ServiceKind | null;
  readonly services: number;
  readonly lastServiceOn: string | null;
}

export interface ReferredPersonView extends ReferredPerson {
  readonly matterClass: MatterClass;
  readonly languages: readonly string[];
  readonly contacts: readonly SafeContact[];
  readonly adults: number | null;
  readonly children: number | null;
  readonly reason: string;
  readonly asked: string;
  readonly rejectReason: ReferralRejectReason | null;
  readonly outcome: ReferralOutcome | null;
  readonly answerNote: string | null;
  readonly outcomeNote: string | null;
  readonly recordedServices: readonly ServiceView[];
}

const COLUMNS = `
  s.id, 'R-' || upper(left(s.id::text, 8)) as reference, s.state, s.version,
  (select o.name from office o where o.id = s.office_id) as "hostOfficeName",
  to_char(s.sent_on, 'YYYY-MM-DD') as "sentOn", to_char(s.answer_due_on, 'YYYY-MM-DD') as "answerDueOn",
  to_char(s.ended_on, 'YYYY-MM-DD') as "endedOn", h.name, h.service_kind as "serviceKind",
  (select count(*)::integer from reintegration_service v where v.sending_id = s.id and v.taken_back_at is null) as services,
  (select to_char(max(v.given_on), 'YYYY-MM-DD') from reintegration_service v
    where v.sending_id = s.id and v.taken_back_at is null) as "lastServiceOn"`;

const DESK_SQL = `
  select ${COLUMNS}
    from referral_sending s left join referral_sheet h on h.sending_id = s.id
   where s.recipient_office_id = any ($1::uuid[])
   order by case s.state when 'sent' then 0 when 'no-response' then 0 when 'accepted' then 1 when 'service-started' then 1
              else 2 end, s.sent_on, s.id limit 500`;

const ONE_SQL = `
  select s.office_id as "officeId", ${COLUMNS}, s.matter_class as "matterClass", h.languages, h.contacts, h.adults,
         h.children, h.reason, h.asked, s.reject_reason as "rejectReason", s.outcome, h.answer_note as "answerNote",
         h.outcome_note as "outcomeNote", ${servicesJson('v.sending_id = s.id')} as "recordedServices"
    from referral_sending s join referral_sheet h on h.sending_id = s.id
   where s.id = $2 and s.recipient_office_id = any ($1::uuid[])`;

/** Who was sent to a partner, read by the partner's own row security and by nothing else. */
@Injectable()
export class PartnerDeskQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly trail: ReadTrail,
  ) {}

  /** @throws DomainError `permission.missing` */
  async list(actor: Actor): Promise<ReferredPerson[]> {
    demand(actor, 'service-referral.answer');
    return this.transactions.read<ReferredPerson>(actor, {
      name: 'partner_desk',
      text: DESK_SQL,
      values: [actor.offices['service-referral.answer'] ?? []],
    });
  }

  /** @throws DomainError `record.not-found`, also once the partner is asked no longer */
  async one(actor: Actor, sendingId: string): Promise<ReferredPersonView> {
    demand(actor, 'service-referral.answer');
    const row = await this.trail.read<ReferredPersonView & { officeId: string }>(
      actor,
      {
        name: 'partner_desk_one',
        text: ONE_SQL,
        values: [actor.offices['service-referral.answer'] ?? [], sendingId],
      },
      { action: 'read-referred-person', recordType: 'referral_sending', recordId: sendingId },
    );
    if (!row) throw notFound('referral');
    const { officeId: _officeId, ...view } = row;
    return view;
  }
}
