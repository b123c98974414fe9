import { cameBackOn } from '@homeward/case';
import type { EntityManager } from 'typeorm';
import { refusal } from '../../referrals/domain/referral.errors.ts';

/** @returns the day a member really arrived or came back by themselves, `YYYY-MM-DD`; null while nobody has said so */
async function arrivalOf(tx: EntityManager, memberId: string): Promise<string | null> {
  const [row]: { arrivedOn: string | null }[] = await tx.query(
    `select coalesce((select arrived_on from arrival where member_id = $1 and taken_back_at is null),
                     ${cameBackOn('$1')})::text as "arrivedOn"`,
    [memberId],
  );
  return row!.arrivedOn;
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
