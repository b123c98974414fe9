import { Injectable } from '@nestjs/common';
import { STAGES, type MemberStage, type ReferralNeed } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';

export interface WaitingRow {
  kind: 'case' | 'referral';
  id: string;
  officeId: string;
  /** Since when nobody answers for it. */
  since: string;
  /** Of a case. */
  number: string | null;
  stage: MemberStage | null;
  principalName: string | null;
  members: number | null;
  /** Of a referral. */
  organisation: string | null;
  languages: string[];
  needs: ReferralNeed[];
  version: number;
}

const QUEUE_SQL = `
  with waiting as (
    select 'case' as kind, c.id, c.office_id, c.number, c.stage, null::text as organisation, null::text[] as needs, c.version,
           coalesce((select max(h.at) from case_hand_over h where h.case_id = c.id and h.to_owner_id is null),
                    c.created_at) as since, null::text[] as languages
      from "case" c
     where c.owner_id is null and c.stage = any ($1::text[]) and ($2::uuid is null or c.office_id = $2)
    union all
    select 'referral', f.id, f.office_id, null, null, f.organisation, f.needs, f.version, f.created_at, f.languages
      from referral_form f
     where f.state = 'waiting' and f.office_id = any ($3::uuid[]) and ($2::uuid is null or f.office_id = $2)),
  meant as (select * from waiting where $6::text is null or kind = $6),
  shown as (select * from meant order by since, id limit $4 offset $5)
  select (select count(*)::integer from meant) as total,
         coalesce((select json_agg(json_build_object('kind', w.kind, 'id', w.id, 'officeId', w.office_id,
                     'since', w.since, 'number', w.number, 'stage', w.stage, 'organisation', w.organisation,
                     'principalName', nullif(concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, '')), ''),
                     'members', (select nullif(count(*), 0)::integer from case_member m where m.case_id = w.id and m.doubles_id is null),
                     'languages', coalesce(w.languages, array(select distinct p.preferred_language
                        from case_member m join person p on p.id = m.person_id
                       where m.case_id = w.id and p.preferred_language is not null order by 1)),
                     'needs', coalesce(w.needs, '{}'), 'version', w.version) order by w.since, w.id)
            from shown w
            left join case_member p on p.case_id = w.id and p.principal
            left join person_name n on n.person_id = p.person_id and n.kind = 'primary'), '[]') as rows`;

/** Everything that waits for somebody to take it, cases and referrals in one list, the longest waiting first. */
@Injectable()
export class DutyQueueQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @param filters without an office, all the actor may take for */
  async execute(
    actor: Actor,
    filters: PageQuery & { officeId?: string | null; kind?: WaitingRow['kind'] | null },
  ): Promise<{ rows: WaitingRow[]; page: PageInfo }> {
    demand(actor, 'duty.take', filters.officeId ?? undefined);
    const { page, size, offset } = pageOf(filters);
    const [row] = await this.transactions.read<{ total: number; rows: WaitingRow[] }>(actor, {
      name: 'case_duty_queue',
      text: QUEUE_SQL,
      values: [STAGES, filters.officeId ?? null, actor.offices['duty.take'] ?? [], size, offset, filters.kind ?? null],
    });
    return { rows: row!.rows, page: { page, size, total: row!.total } };
  }
}
