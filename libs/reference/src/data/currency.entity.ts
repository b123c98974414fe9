import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Amounts are whole minor units, so a currency must say how many of them make one. */
@Entity('currency')
export class Currency {
  @PrimaryColumn('char', { length: 3, primaryKeyConstraintName: 'currency_pk' })
  code: string;

  @Column('text')
  name: string;

  /** Decimal digits of the minor unit: 2 for the euro, 3 for the Iraqi dinar, 0 for the CFA franc. */
  @Column('smallint', { name: 'minor_digits' })
  minorDigits: number;

  @Column('text', { name: 'source_key' })
  @ForeignKey('Source', { name: 'currency_source_fk' })
  sourceKey: string;
}
