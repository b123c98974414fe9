import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Cash an officer carries to the airport. The balance stands beside its movements and never falls below zero. */
@Entity('officer_float')
@Unique('officer_float_id_office_key', ['id', 'officeId'])
@Check('officer_float_balance', 'balance_minor >= 0')
@Check('officer_float_two_people', 'opened_by <> officer_id')
@Check('officer_float_closed_empty', 'closed_at is null or balance_minor = 0')
@Index('officer_float_open_key', { synchronize: false })
export class OfficerFloat {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'officer_float_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'officer_float_office_fk' })
  officeId: string;

  @Column('uuid', { name: 'officer_id' })
  @ForeignKey('AppUser', { name: 'officer_float_officer_fk' })
  officerId: string;

  @Column('char', { length: 3 })
  @ForeignKey('Currency', { name: 'officer_float_currency_fk' })
  currency: string;

  /** Minor units: what was advanced and returned to it, less what was paid and given back. */
  @Column('integer', { name: 'balance_minor' })
  balanceMinor: number;

  @Column('date', { name: 'opened_on' })
  openedOn: string;

  /** Never the officer: nobody advances money to themselves. */
  @Column('uuid', { name: 'opened_by' })
  @ForeignKey('AppUser', { name: 'officer_float_opener_fk' })
  openedBy: string;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
