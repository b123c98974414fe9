import type { AppointmentState, InterpreterMode } from '@homeward/contracts';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseMember } from '../../data/case-member.entity.ts';
import { OfficeRoom } from './office-room.entity.ts';

/** When a member meets somebody, where and in which language; the reminder is asked for in the same transaction. */
@Entity('appointment')
@ForeignKey(() => CaseMember, ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'appointment_member_fk',
  onUpdate: 'CASCADE',
})
@Check('appointment_state', `state in ('planned', 'moved', 'cancelled', 'attended', 'missed', 'cancelled-by-office')`)
@Check('appointment_interpreter_mode', `interpreter_mode in ('in-person', 'phone', 'video')`)
@Check('appointment_interpreter_booked', `interpreter_needed or not interpreter_booked`)
@Exclusion(
  'appointment_room_free',
  `using gist (room_id with =, case_id with <>, tstzrange(starts_at, ends_at) with &&)
      where (room_id is not null and state in ('planned', 'moved'))`,
)
@Exclusion(
  'appointment_colleague_free',
  `using gist (with_user_id with =, case_id with <>, tstzrange(starts_at, ends_at) with &&)
      where (state in ('planned', 'moved'))`,
)
@Index('appointment_case_idx', ['caseId', 'startsAt'])
@Index('appointment_user_idx', ['withUserId', 'startsAt'])
export class Appointment {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'appointment_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('uuid', { name: 'with_user_id' })
  @ForeignKey('AppUser', { name: 'appointment_user_fk' })
  withUserId: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('integer', { name: 'duration_minutes' })
  durationMinutes: number;

  /** Kept by the database from the two above, so that a room and a colleague can be held for the whole time. */
  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('text')
  place: string;

  @Column('uuid', { name: 'room_id', nullable: true })
  @ForeignKey(() => OfficeRoom, { name: 'appointment_room_fk' })
  roomId: string | null;

  /** The language spoken at the appointment, which may be an interpreter's and not the person's first. */
  @Column('text', { nullable: true })
  @ForeignKey('Language', { name: 'appointment_language_fk' })
  language: string | null;

  @Column('boolean', { name: 'interpreter_needed', default: false })
  interpreterNeeded: boolean;

  /** Needed and not booked is work to do. */
  @Column('boolean', { name: 'interpreter_booked', default: false })
  interpreterBooked: boolean;

  @Column('text', { name: 'interpreter_mode', nullable: true })
  interpreterMode: InterpreterMode | null;

  /** `moved` is still to come, at its new hour: the word tells the reader that the person was told another hour first. */
  @Column('text')
  state: AppointmentState;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'created_by' })
  @ForeignKey('AppUser', { name: 'appointment_creator_fk' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
