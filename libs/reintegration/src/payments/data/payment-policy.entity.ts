import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';

/** From which sum on two people approve and three offers are compared: an office’s own rule with its days. */
@Entity('payment_policy')
@Check('payment_policy_approvers', 'two_approvers_above_minor >= 0')
@Check('payment_policy_quotes', 'quotes_above_minor >= 0')
@Check('payment_policy_period', 'valid_to is null or valid_to > valid_from')
@Exclusion(
  'payment_policy_no_overlap',
  `using gist (office_id with =, (coalesce(programme_code, '')) with =,
      currency with =, daterange(valid_from, valid_to, '[)') with &&)`,
)
export class PaymentPolicy {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'payment_policy_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'payment_policy_office_fk' })
  officeId: string;

  /** Null for every programme of the office that has none of its own. */
  @Column('text', { name: 'programme_code', nullable: true })
  @ForeignKey('Programme', { name: 'payment_policy_programme_fk' })
  programmeCode: string | null;

  @Column('char', { length: 3 })
  @ForeignKey('Currency', { name: 'payment_policy_currency_fk' })
  currency: string;

  @Column('integer', { name: 'two_approvers_above_minor' })
  twoApproversAboveMinor: number;

  @Column('integer', { name: 'quotes_above_minor' })
  quotesAboveMinor: number;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** First day it no longer holds. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('text')
  source: string;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'payment_policy_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
