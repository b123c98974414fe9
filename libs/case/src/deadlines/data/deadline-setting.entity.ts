import type { DeadlineKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An office's own figure for a step, from a day on. It is added and never rewritten: what was told before stays explained. */
@Entity('deadline_setting')
@Unique('deadline_setting_key', ['officeId', 'kind', 'step', 'validFrom'])
@Check('deadline_setting_offset', 'amount between -400 and 400')
export class DeadlineSetting {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'deadline_setting_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'deadline_setting_office_fk' })
  officeId: string;

  @Column('text')
  kind: DeadlineKind;

  @Column('text')
  step: string;

  /** In the unit of the shipped step. */
  @Column('integer')
  amount: number;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** Which policy of the office says so. */
  @Column('text')
  source: string;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'deadline_setting_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
