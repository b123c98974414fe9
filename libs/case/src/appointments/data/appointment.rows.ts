import type { AppointmentState } from '@homeward/contracts';
import { DomainError, notFound, staleVersion } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { lockCase } from '../../data/lock-case.ts';

export interface AppointmentRow {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly timeZone: string;
  readonly memberId: string;
  readonly personId: string;
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly withUserId: string;
  readonly roomId: string | null;
  readonly place: string;
  readonly state: AppointmentState;
  readonly version: number;
}

/** States an appointment may still be moved or cancelled from. */
export const STILL_TO_COME: readonly AppointmentState[] = ['planned', 'moved'];

/**
 * Reads an appointment that is still to come, at the version read, and holds its case: two changes of one calendar wait
 * for each other, so that neither keeps a next day the other has just taken away.
 * @throws DomainError `record.not-found`, `record.version-stale`, `appointment.not-open`
 */
export async function holdAppointment(tx: EntityManager, id: string, version: number): Promise<AppointmentRow> {
  const cases: { caseId: string }[] = await tx.query(`select case_id as "caseId" from appointment where id = $1`, [id]);
  if (!cases[0]) throw notFound('appointment');
  await lockCase(tx, cases[0].caseId);
  const rows: AppointmentRow[] = await tx.query(
    `select a.id, a.case_id as "caseId", a.office_id as "officeId", o.time_zone as "timeZone", m.id as "memberId",
            m.person_id as "personId", a.starts_at as "startsAt", a.duration_minutes as "durationMinutes", a.with_user_id as "withUserId",
            a.room_id as "roomId", a.place, a.state, a.version
       from appointment a join office o on o.id = a.office_id join case_member m on m.id = a.member_id
      where a.id = $1`,
    [id],
  );
  const row = rows[0]!;
  if (row.version !== version) throw staleVersion('appointment', version, row.version);
  if (!STILL_TO_COME.includes(row.state))
    throw new DomainError<CaseErrorCode>(
      'appointment.not-open',
      'This appointment is over or was cancelled. Make a new one.',
      {
        extra: { state: row.state },
      },
    );
  return row;
}

/** Keeps beside the case the day of its next appointment, in the office's zone, so that lists show what is due. */
export async function keepNextDue(tx: EntityManager, caseId: string, now: Date): Promise<void> {
  await tx.query(
    `update "case" c set updated_at = $2, next_due_on = (
        select min((a.starts_at at time zone o.time_zone)::date)
          from appointment a join office o on o.id = a.office_id
         where a.case_id = c.id and a.state = any ($3::text[]) and a.starts_at >= $2)
      where c.id = $1`,
    [caseId, now, STILL_TO_COME],
  );
}
