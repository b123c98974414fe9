import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where data came from and when they were read there, so that a figure can be traced and an old one be seen as old. */
@Entity('source')
export class Source {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'source_pk' })
  key: string;

  @Column('text')
  title: string;

  @Column('text')
  address: string;

  @Column('date', { name: 'consulted_on' })
  consultedOn: string;
}
