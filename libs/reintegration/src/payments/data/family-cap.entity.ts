import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What one family may be promised of a component at most, and was, also after it parted. */
@Entity('family_cap')
@Check('family_cap_kept', 'committed_minor between 0 and cap_minor')
export class FamilyCap {
  /** The case in which the family began. */
  @PrimaryColumn('uuid', { name: 'family_id', primaryKeyConstraintName: 'family_cap_pk' })
  familyId: string;

  @PrimaryColumn('text', { name: 'programme_code', primaryKeyConstraintName: 'family_cap_pk' })
  @ForeignKey('Programme', { name: 'family_cap_programme_fk' })
  programmeCode: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'family_cap_pk' })
  component: string;

  @PrimaryColumn('char', { length: 3, primaryKeyConstraintName: 'family_cap_pk' })
  @ForeignKey('Currency', { name: 'family_cap_currency_fk' })
  currency: string;

  @Column('bigint', { name: 'cap_minor' })
  capMinor: string;

  @Column('bigint', { name: 'committed_minor' })
  committedMinor: string;
}
