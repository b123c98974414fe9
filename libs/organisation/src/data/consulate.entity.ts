import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Office } from './office.entity.ts';

/** A consulate an office goes to, with what that office knows of it from experience: days and fees are its own figures. */
@Entity('consulate')
@Unique('consulate_name_key', ['officeId', 'name'])
@Check('consulate_usual_days', 'usual_days between 1 and 730')
@Check('consulate_fee', 'fee_minor >= 0')
@Check('consulate_fee_whole', '(fee_minor is null) = (currency is null)')
export class Consulate {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'consulate_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey(() => Office, { name: 'consulate_office_fk' })
  officeId: string;

  /** The country it stands for. */
  @Column('char', { name: 'country_code', length: 2 })
  @ForeignKey('Country', { name: 'consulate_country_fk' })
  countryCode: string;

  /** By which a consent names it: a consent to one consulate is none to another. */
  @Column('text')
  name: string;

  @Column('text')
  city: string;

  @Column('text', { nullable: true })
  address: string | null;

  /** From the request to the document. */
  @Column('integer', { name: 'usual_days', nullable: true })
  usualDays: number | null;

  @Column('integer', { name: 'fee_minor', nullable: true })
  feeMinor: number | null;

  @Column('char', { length: 3, nullable: true })
  @ForeignKey('Currency', { name: 'consulate_currency_fk' })
  currency: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'consulate_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
