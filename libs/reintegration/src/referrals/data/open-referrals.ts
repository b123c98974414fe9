import type { MatterClass } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

/** A referral that still awaits something; whoever closes a case decides what becomes of it. */
export interface OpenReferral {
  readonly id: string;
  readonly kind: 'service-referral';
  readonly memberId: string;
  /** `YYYY-MM-DD`: since when. */
  readonly since: string;
  /** Turns with the referral, and with what became of it. */
  readonly state: string;
  readonly matterClass: MatterClass;
}

/** Referrals of these members without an outcome, among those the acting person may know of. */
export async function openReferrals(
  tx: EntityManager,
  caseId: string,
  memberIds: readonly string[],
): Promise<OpenReferral[]> {
  const rows: Omit<OpenReferral, 'kind'>[] = await tx.query(
    `select r.id, r.member_id as "memberId", coalesce(s.sent_on, r.consented_on, r.created_at::date)::text as since,
            concat_ws('/', r.version, s.version) as state, r.matter_class as "matterClass"
       from service_referral r left join referral_sending s on s.referral_id = r.id
      where r.case_id = $1 and r.member_id = any ($2::uuid[]) and r.state <> 'withdrawn' and s.ended_on is null
      order by since, r.id`,
    [caseId, memberIds],
  );
  return rows.map((row) => ({ ...row, kind: 'service-referral' }));
}
