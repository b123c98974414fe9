import type { ConsularAttendee, ConsularStep } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ConsularRequest } from './consular-request.entity.ts';
import { MemberBound } from './member-bound.ts';

/** What happened at a consulate on a day, who was there, and what it cost: each attempt has its own row. */
@Entity('consular_step')
@ForeignKey(() => ConsularRequest, ['requestId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'consular_step_request_fk',
  onUpdate: 'CASCADE',
})
@Check(
  'consular_step_what',
  `what in ('identification-asked', 'identified', 'not-identified', 'document-asked', 'document-refused', 'issued',
    'collected', 'stopped', 'appointment', 'asked-again')`,
)
@Check('consular_step_fee', 'fee_minor >= 0')
@Check('consular_step_appointment', `(what = 'appointment') = (appointment_at is not null)`)
@Check('consular_step_fee_whole', '(fee_minor is null) = (currency is null)')
@Index('consular_step_request_idx', ['requestId', 'happenedOn'])
@Index('consular_step_case_idx', ['caseId'])
export class ConsularStepRow extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'consular_step_pk' })
  id: string;

  @Column('uuid', { name: 'request_id' })
  requestId: string;

  @Column('text')
  what: ConsularStep;

  @Column('date', { name: 'happened_on' })
  happenedOn: string;

  @Column('timestamptz', { name: 'appointment_at', nullable: true })
  appointmentAt: Date | null;

  @Column('text', { array: true })
  attended: ConsularAttendee[];

  @Column('integer', { name: 'fee_minor', nullable: true })
  feeMinor: number | null;

  @Column('char', { length: 3, nullable: true })
  @ForeignKey('Currency', { name: 'consular_step_currency_fk' })
  currency: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'consular_step_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
