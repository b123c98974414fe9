import type { EntityManager } from 'typeorm';

export interface GuardianOfToday {
  readonly guardianshipId: string;
  /** Whose file it is; null when the guardian has none. */
  readonly personId: string | null;
}

/** What is written for a guardian about one alert; taken back by this beginning once they were reached. */
export const pleaseCall = (alertId: string): string => `guardian-please-call/${alertId}/`;

/** @returns null when nobody speaks for the child on that day */
export async function guardianOf(tx: EntityManager, memberId: string, day: string): Promise<GuardianOfToday | null> {
  const [found]: GuardianOfToday[] = await tx.query(
    `select id as "guardianshipId", guardian_person_id as "personId" from guardianship
      where member_id = $1 and $2::date between valid_from and coalesce(valid_to, 'infinity')`,
    [memberId, day],
  );
  return found ?? null;
}

/** @returns null when the alert is closed, the guardian was reached, or there is none on that day in the office's zone */
export async function guardianToReach(tx: EntityManager, alertId: string, now: Date): Promise<GuardianOfToday | null> {
  const [alert]: { memberId: string; today: string }[] = await tx.query(
    `select a.member_id as "memberId", ($2::timestamptz at time zone o.time_zone)::date::text as today
       from missing_child_alert a join office o on o.id = a.office_id
      where a.id = $1 and a.closed_at is null and a.guardian_reached_at is null`,
    [alertId, now],
  );
  return alert ? guardianOf(tx, alert.memberId, alert.today) : null;
}
