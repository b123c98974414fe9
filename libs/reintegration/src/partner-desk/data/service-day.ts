import type { EntityManager } from 'typeorm';
import { refusal } from '../../referrals/domain/referral.errors.ts';

/** @returns the day a member really arrived, `YYYY-MM-DD`; null while nobody has confirmed it */
async function arrivalOf(tx: EntityManager, memberId: string): Promise<string | null> {
  const rows: { arrivedOn: string }[] = await tx.query(
    `select arrived_on::text as "arrivedOn" from arrival where member_id = $1 and taken_back_at is null`,
    [memberId],
  );
  return rows[0]?.arrivedOn ?? null;
}

/**
 * Help after the return lies between the day of arrival and today.
 * @param today by the office's clock, `YYYY-MM-DD`
 * @throws DomainError `reintegration-service.day-wrong`, `reintegration-service.unsuitable`
 */
export async function checkServiceDay(
  tx: EntityManager,
  { memberId, today }: { readonly memberId: string; readonly today: string },
  givenOn: string,
): Promise<void> {
  if (givenOn > today)
    throw refusal('reintegration-service.day-wrong', 'That day does not fit this service.', {
      givenOn: 'lies in the future; record a service once it was given',
    });
  const arrivedOn = await arrivalOf(tx, memberId);
  if (arrivedOn === null)
    throw refusal('reintegration-service.unsuitable', 'Help after the return begins once somebody is there.', {
      givenOn: 'has no confirmed arrival before it; confirm the arrival first',
    });
  if (givenOn < arrivedOn)
    throw refusal('reintegration-service.day-wrong', 'That day does not fit this service.', {
      givenOn: `lies before ${arrivedOn}, the day of arrival`,
    });
}
