import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A code a nationality or a destination is written with: also Kosovo (XK), stateless (XX) and unknown (ZZ). */
@Entity('country')
@Unique('country_alpha3_key', ['alpha3'])
@Check('country_kind', `kind in ('country', 'special')`)
export class Country {
  @PrimaryColumn('char', { length: 2, primaryKeyConstraintName: 'country_pk' })
  code: string;

  /** As printed in the machine-readable zone of a passport. */
  @Column('char', { length: 3 })
  alpha3: string;

  /** By the app's language codes; English is always there. */
  @Column('jsonb')
  names: Readonly<Record<string, string>>;

  /** Null where statistics put a place in no region. */
  @Column('text', { name: 'iom_region_code', nullable: true })
  @ForeignKey('IomRegion', { name: 'country_region_fk' })
  iomRegionCode: string | null;

  /** A special code is a nationality somebody can have, never a place somebody can return to. */
  @Column('text')
  kind: 'country' | 'special';

  @Column('text', { name: 'source_key' })
  @ForeignKey('Source', { name: 'country_source_fk' })
  sourceKey: string;
}
