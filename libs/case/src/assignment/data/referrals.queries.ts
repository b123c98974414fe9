import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type { MatterClass, ReferralCloseReason, ReferralFormState, ReferralNeed } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { notFound, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';

export interface ReferralListed {
  id: string;
  officeId: string;
  officeName: string;
  organisation: string;
  languages: string[];
  needs: ReferralNeed[];
  state: ReferralFormState;
  closeReason: ReferralCloseReason | null;
  takenBy: string | null;
  takenByName: string | null;
  createdAt: string;
  version: number;
}

export interface ReferralView extends ReferralListed {
  safeContact: string;
  /** Null when there is nothing, or nothing for the reader: sealed matter leaves no trace. */
  needsToKnow: { matterClass: MatterClass; text: string } | null;
  /** Null for whoever may not see the case. */
  caseId: string | null;
}

const LISTED = `f.id, f.office_id as "officeId", o.name as "officeName", f.organisation, f.languages, f.needs, f.state,
  f.close_reason as "closeReason", f.taken_by as "takenBy",
  (select u.display_name from app_user u where u.id = f.taken_by) as "takenByName", f.created_at as "createdAt", f.version`;

/** Referrals to the reader's offices, and those the reader made: whoever refers is told how it went. */
@Injectable()
export class ReferralsQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly trail: ReadTrail,
  ) {}

  async list(
    actor: Actor,
    filters: PageQuery & { state?: ReferralFormState | null },
  ): Promise<{ rows: ReferralListed[]; page: PageInfo }> {
    const { page, size, offset } = pageOf(filters);
    const [row] = await this.transactions.read<{ total: number; rows: ReferralListed[] }>(actor, {
      name: 'referral_forms',
      text: `select (select count(*)::integer from referral_form f where $1::text is null or f.state = $1) as total,
                    coalesce((select json_agg(l) from (
                      select ${LISTED} from referral_form f join office o on o.id = f.office_id
                       where $1::text is null or f.state = $1
                       order by f.created_at desc, f.id limit $2 offset $3) l), '[]') as rows`,
      values: [filters.state ?? null, size, offset],
    });
    return { rows: row!.rows, page: { page, size, total: row!.total } };
  }

  /** @throws DomainError `record.not-found` */
  async get(actor: Actor, formId: string): Promise<ReferralView> {
    const row = await this.trail.read<{ view: ReferralView; officeId: string }>(
      actor,
      {
        name: 'referral_form',
        text: `select to_json(v) as view, v."officeId" from (
                 select ${LISTED}, f.safe_contact as "safeContact", c.id as "caseId",
                        (select json_build_object('matterClass', n.matter_class, 'text', n.text)
                           from referral_need n where n.form_id = f.id) as "needsToKnow"
                   from referral_form f join office o on o.id = f.office_id left join "case" c on c.id = f.case_id
                  where f.id = $1) v`,
        values: [formId],
      },
      { action: 'read-referral', recordType: 'referral_form', recordId: formId },
    );
    if (!row) throw notFound('referral form');
    return row.view;
  }
}
