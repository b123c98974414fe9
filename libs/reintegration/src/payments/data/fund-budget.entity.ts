import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A sum that a project has for a programme, and how much of it is promised. */
@Entity('fund_budget')
@Check('fund_budget_kept', 'committed_minor between 0 and budget_minor')
@Index('fund_budget_fund_idx', ['fundId'])
export class FundBudget {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'fund_budget_pk' })
  id: string;

  @Column('uuid', { name: 'fund_id' })
  @ForeignKey('ProgrammeFund', { name: 'fund_budget_fund_fk' })
  fundId: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'fund_budget_office_fk' })
  officeId: string;

  @Column('char', { length: 3 })
  @ForeignKey('Currency', { name: 'fund_budget_currency_fk' })
  currency: string;

  @Column('bigint', { name: 'budget_minor' })
  budgetMinor: string;

  /** Moved by the database with each approval and return, and by nothing else. */
  @Column('bigint', { name: 'committed_minor', default: 0 })
  committedMinor: string;

  @Column('text')
  source: string;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'fund_budget_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
