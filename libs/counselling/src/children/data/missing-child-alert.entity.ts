import type { AlertClosingReason, GuardianReachedHow, MissedOccasion } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** A child without caregiver was not where they were expected. Open until a person closes it: it is never a “no-show”. */
@Entity('missing_child_alert')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'missing_child_alert_member_fk',
  onUpdate: 'CASCADE',
})
@Check('missing_child_alert_occasion', `occasion in ('appointment', 'check-in', 'round', 'other')`)
@Check(
  'missing_child_alert_close_reason',
  `close_reason in ('found-safe', 'excused', 'with-authorities', 'raised-in-error')`,
)
@Check(
  'missing_child_alert_closed_whole',
  `(closed_at is null) = (close_reason is null) and (closed_at is null) = (closed_by is null) and (closed_at is null) = (tell_again_at is not null)`,
)
@Check('missing_child_alert_reached_how', `guardian_reached_how in ('phone', 'in-person', 'email', 'through-service')`)
@Check(
  'missing_child_alert_reached_whole',
  `num_nonnulls(guardian_reached_at, guardian_reached_how, guardian_reached_id, guardian_reached_by) in (0, 4)`,
)
@Index('missing_child_alert_case_idx', ['caseId'])
@Index('missing_child_alert_open_idx', { synchronize: false })
@Unique('missing_child_alert_appointment_key', ['appointmentId'])
export class MissingChildAlert extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'missing_child_alert_pk' })
  id: string;

  @Column('text')
  occasion: MissedOccasion;

  @Column('uuid', { name: 'appointment_id', nullable: true })
  @ForeignKey('Appointment', { name: 'missing_child_alert_appointment_fk' })
  appointmentId: string | null;

  @Column('timestamptz', { name: 'missed_at' })
  missedAt: Date;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('uuid', { name: 'opened_by', nullable: true })
  @ForeignKey('AppUser', { name: 'missing_child_alert_opener_fk' })
  openedBy: string | null;

  /** How often those who must act were told. */
  @Column('integer', { default: 1 })
  told: number;

  @Column('timestamptz', { name: 'tell_again_at', nullable: true })
  tellAgainAt: Date | null;

  /** When whoever speaks for the child learnt of it; until then calling them is a task. */
  @Column('timestamptz', { name: 'guardian_reached_at', nullable: true })
  guardianReachedAt: Date | null;

  @Column('text', { name: 'guardian_reached_how', nullable: true })
  guardianReachedHow: GuardianReachedHow | null;

  @Column('uuid', { name: 'guardian_reached_id', nullable: true })
  @ForeignKey('Guardianship', { name: 'missing_child_alert_reached_fk' })
  guardianReachedId: string | null;

  @Column('uuid', { name: 'guardian_reached_by', nullable: true })
  @ForeignKey('AppUser', { name: 'missing_child_alert_reacher_fk' })
  guardianReachedBy: string | null;

  @Column('text', { name: 'close_reason', nullable: true })
  closeReason: AlertClosingReason | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  @ForeignKey('AppUser', { name: 'missing_child_alert_closer_fk' })
  closedBy: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
