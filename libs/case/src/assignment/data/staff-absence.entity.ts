import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** When a colleague is away from an office and who answers for their cases meanwhile: people do not wait for a leave to end. */
@Entity('staff_absence')
@Check('staff_absence_period', `to_on >= from_on`)
@Check('staff_absence_another', `deputy_id <> user_id`)
@Exclusion(
  'staff_absence_no_overlap',
  `using gist (user_id with =, office_id with =, daterange(from_on, to_on, '[]') with &&)`,
)
@Index('staff_absence_deputy_idx', ['deputyId', 'toOn'])
export class StaffAbsence {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'staff_absence_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'staff_absence_office_fk' })
  officeId: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('AppUser', { name: 'staff_absence_user_fk' })
  userId: string;

  @Column('uuid', { name: 'deputy_id' })
  @ForeignKey('AppUser', { name: 'staff_absence_deputy_fk' })
  deputyId: string;

  @Column('date', { name: 'from_on' })
  fromOn: string;

  /** The last day of the absence. */
  @Column('date', { name: 'to_on' })
  toOn: string;

  /** What the deputy must know, by case number: a word about a person belongs into their case. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'staff_absence_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
