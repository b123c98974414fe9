import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What the figures of a question can be filtered by, together; rolled up, a channel as a whole. */
@Entity('figure_group')
@Unique('figure_group_key', ['key'])
export class FigureGroup {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_group_pk',
  })
  id: number;

  @Column('boolean')
  rolled: boolean;

  @Column('text')
  key: string;

  @Column('uuid', { name: 'counted_office_id', nullable: true })
  @ForeignKey('Office', { name: 'figure_group_office_fk' })
  countedOfficeId: string | null;

  @Column('text', { name: 'programme_code', nullable: true })
  programmeCode: string | null;

  @Column('char', { name: 'host_country_code', length: 2, nullable: true })
  hostCountryCode: string | null;

  @Column('text', { name: 'return_type', nullable: true })
  returnType: string | null;

  @Column('text')
  channel: string;
}
