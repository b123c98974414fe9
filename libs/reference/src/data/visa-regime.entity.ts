import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import type { VisaRegimeCode } from '../data-sets/visa-regimes.ts';

/** Whether nationals of a country needed a visa in an area on a day: the regime of that day decides an amount. */
@Entity('visa_regime')
@Check('visa_regime_regime', `regime in ('exempt', 'required', 'unknown')`)
@Exclusion(
  'visa_regime_no_overlap',
  `using gist (country_code with =, area with =, daterange(valid_from, valid_to, '[)') with &&)`,
)
export class VisaRegime {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'visa_regime_pk' })
  id: string;

  @Column('char', { name: 'country_code', length: 2 })
  @ForeignKey('Country', { name: 'visa_regime_country_fk' })
  countryCode: string;

  /** The states whose border is meant. */
  @Column('text')
  area: string;

  @Column('text')
  regime: VisaRegimeCode;

  /** First day; null when it is not known since when. */
  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  /** First day it no longer holds; null while it does. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  /** The condition, such as a biometric passport. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { name: 'source_key' })
  @ForeignKey('Source', { name: 'visa_regime_source_fk' })
  sourceKey: string;
}
