import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CountedRow } from './counted-row.ts';
import { FigureService } from './figure-service.entity.ts';

/** What was paid on a service, in the currency it was paid in. It is counted with the day of its service. */
@Entity('figure_payment')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'figure_payment_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('figure_payment_source_key', ['serviceId', 'recordId'])
@Check('figure_payment_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Check('figure_payment_amount', 'amount_minor >= 0')
@Index('figure_payment_day_idx', { synchronize: false })
@Index('figure_payment_case_idx', ['caseId'])
@Index('figure_payment_member_idx', ['memberId'])
export class FigurePayment extends CountedRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_payment_pk',
  })
  id: string;

  @Column('bigint', { name: 'service_id' })
  @ForeignKey(() => FigureService, { name: 'figure_payment_service_fk', onDelete: 'CASCADE' })
  serviceId: string;

  @Column('text', { name: 'matter_class' })
  matterClass: string;

  @Column('uuid', { name: 'record_id' })
  recordId: string;

  @Column('date', { name: 'given_on' })
  givenOn: string;

  @Column('date', { name: 'paid_on' })
  paidOn: string;

  /** In the currency's minor unit; 0 where it was given and cost nothing. */
  @Column('bigint', { name: 'amount_minor' })
  amountMinor: string;

  @Column('char', { length: 3 })
  currency: string;
}
