import type { Transactions } from '@homeward/database';
import { DomainError, type Actor } from '@homeward/platform';
import { violatedConstraint } from '../../data/violated-constraint.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface WantedBooking {
  readonly caseId: string;
  readonly withUserId: string;
  readonly roomId: string | null;
  readonly startsAt: Date;
  readonly durationMinutes: number;
}

const COLLISIONS = {
  appointment_room_free: { code: 'appointment.room-taken', field: 'roomId', what: 'room', column: 'room_id' },
  appointment_colleague_free: {
    ...{ code: 'appointment.colleague-taken', field: 'withUserId', what: 'colleague', column: 'with_user_id' },
  },
} as const satisfies Record<string, { code: CaseErrorCode; field: string; what: string; column: string }>;

/**
 * Runs what books a colleague and perhaps a room. That neither is booked twice is kept by the database, which alone can
 * keep it when two book at once; this says in words what stands in the way.
 * @throws DomainError `appointment.room-taken`, `appointment.colleague-taken`
 */
export async function explainCollision<T>(
  transactions: Transactions,
  actor: Actor,
  wanted: () => WantedBooking,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const broken = violatedConstraint(error) ?? '';
    if (!Object.hasOwn(COLLISIONS, broken)) throw error;
    const { code, field, what, column } = COLLISIONS[broken as keyof typeof COLLISIONS];
    const { caseId, withUserId, roomId, startsAt, durationMinutes } = wanted();
    const [other] = await transactions.read<{
      id: string;
      caseId: string;
      number: string;
      startsAt: Date;
      endsAt: Date;
    }>(actor, {
      name: `appointment_collision_${column}`,
      text: `select a.id, a.case_id as "caseId", c.number, a.starts_at as "startsAt", a.ends_at as "endsAt"
                 from appointment a join "case" c on c.id = a.case_id
                where a.${column} = $1 and a.case_id <> $2 and a.state in ('planned', 'moved')
                  and tstzrange(a.starts_at, a.ends_at)
                   && tstzrange($3::timestamptz, $3::timestamptz + make_interval(mins => $4))
                order by a.starts_at, a.id limit 1`,
      values: [column === 'room_id' ? roomId : withUserId, caseId, startsAt, durationMinutes],
    });
    const met = other ? `for case ${other.number}` : 'for a case of another office';
    throw new DomainError<CaseErrorCode>(code, `This ${what} is booked ${met} at that time.`, {
      fields: { [field]: `is booked ${met} at that time; choose another ${what} or another time` },
      ...(other
        ? {
            extra: {
              collidesWith: {
                ...{ appointmentId: other.id, caseId: other.caseId, number: other.number },
                ...{ startsAt: other.startsAt, endsAt: other.endsAt },
              },
            },
          }
        : {}),
    });
  }
}
