import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A programme of assisted return; who is helped by it and how stands in its dated rules. */
@Entity('programme')
export class Programme {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'programme_pk' })
  code: string;

  @Column('text')
  name: string;

  /** Where a person may be helped by it. */
  @Column('text', { name: 'host_countries', array: true })
  hostCountries: string[];

  @Column('char', { length: 3 })
  @ForeignKey('Currency', { name: 'programme_currency_fk' })
  currency: string;

  /** What a refused person is told about complaining; copied into each refusal, so that a later wording changes none. */
  @Column('text', { name: 'means_of_complaint' })
  meansOfComplaint: string;
}
