import type { FollowUpState, RoundState } from '@homeward/contracts';
import { notFound, staleVersion } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/** A round as it stands, with what is known of the contact it belongs to. */
export interface HeldRound {
  readonly id: string;
  readonly version: number;
  readonly followUpId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly timeZone: string;
  readonly countryCode: string | null;
  readonly arrivedOn: string;
  readonly state: RoundState;
  readonly followUpState: FollowUpState;
  readonly lostAfter: number;
}

/**
 * Keeps other changes of the round and of its follow-up away until the transaction ends.
 * @throws DomainError `record.not-found`, `record.version-stale`
 */
export async function holdRound(
  tx: EntityManager,
  roundId: string,
  version: number,
  field?: string,
): Promise<HeldRound> {
  const [round]: HeldRound[] = await tx.query(
    `select r.id, r.version, r.follow_up_id as "followUpId", r.case_id as "caseId", r.office_id as "officeId",
            r.member_id as "memberId", m.person_id as "personId", o.time_zone as "timeZone", f.country_code as "countryCode",
            to_char(f.arrived_on, 'YYYY-MM-DD') as "arrivedOn", r.state, f.state as "followUpState", f.lost_after as "lostAfter"
       from follow_up_round r join follow_up f on f.id = r.follow_up_id join case_member m on m.id = r.member_id
       join office o on o.id = r.office_id
      where r.id = $1 for no key update of f, r`,
    [roundId],
  );
  if (!round) throw notFound('round', field ? { [field]: 'must be a round of a case in your care' } : {});
  if (round.version !== version) throw staleVersion('round', version, round.version);
  return round;
}
