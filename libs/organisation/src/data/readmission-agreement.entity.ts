import type { AgreementKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { Office } from './office.entity.ts';

/** What states agreed, shown to staff as what to expect at a consulate. Nothing ships: an office adds what it has a source for. */
@Entity('readmission_agreement')
@Check('readmission_agreement_kind', `kind in ('benelux', 'eu', 'bilateral')`)
@Check('readmission_agreement_period', 'ended_on > in_force_on')
export class ReadmissionAgreement {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'readmission_agreement_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey(() => Office, { name: 'readmission_agreement_office_fk' })
  officeId: string;

  @Column('char', { name: 'country_code', length: 2 })
  @ForeignKey('Country', { name: 'readmission_agreement_country_fk' })
  countryCode: string;

  @Column('text')
  kind: AgreementKind;

  @Column('text')
  title: string;

  @Column('date', { name: 'in_force_on' })
  inForceOn: string;

  /** The first day it no longer holds. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('text', { name: 'what_to_expect' })
  whatToExpect: string;

  @Column('text')
  source: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'readmission_agreement_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
