import type { FollowUpState } from '@homeward/contracts';
import { notFound, staleVersion } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

export interface HeldFollowUp {
  readonly id: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly timeZone: string;
  readonly state: FollowUpState;
  readonly deathSettled: boolean;
  readonly version: number;
}

/** @throws DomainError `record.not-found`, `record.version-stale` */
export async function holdFollowUp(tx: EntityManager, id: string, version: number): Promise<HeldFollowUp> {
  const [held]: HeldFollowUp[] = await tx.query(
    `select f.id, f.office_id as "officeId", f.member_id as "memberId", o.time_zone as "timeZone", f.state, f.version,
            f.death_settled_at is not null as "deathSettled"
       from follow_up f join office o on o.id = f.office_id where f.id = $1 for no key update of f`,
    [id],
  );
  if (!held) throw notFound('follow-up');
  if (held.version !== version) throw staleVersion('follow-up', version, held.version);
  return held;
}
