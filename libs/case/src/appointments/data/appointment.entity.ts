import type { AppointmentState } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseMember } from '../../data/case-member.entity.ts';

/** When a member meets somebody, where and in which language; the reminder is asked for in the same transaction. */
@Entity('appointment')
@ForeignKey(() => CaseMember, ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'appointment_member_fk',
  onUpdate: 'CASCADE',
})
@Check('appointment_state', `state in ('planned', 'moved', 'cancelled', 'attended', 'missed', 'cancelled-by-office')`)
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

  @Column('text')
  place: string;

  /** The language spoken at the appointment, which may be an interpreter's and not the person's first. */
  @Column('text', { nullable: true })
  @ForeignKey('Language', { name: 'appointment_language_fk' })
  language: string | null;

  @Column('boolean', { name: 'interpreter_needed', default: false })
  interpreterNeeded: boolean;

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
