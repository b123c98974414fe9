import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { FigureFilters } from '../domain/key-figures.ts';
import type { CountedBox } from '../domain/counted-box.ts';
import type { PublishedFigures } from '../domain/publish-key-figures.ts';

/** Key figures that left the house, with what was withheld from them. It is remembered, and never changed. */
@Entity('figure_export')
@Index('figure_export_period_idx', ['fromDay', 'toDay'])
@Index('figure_export_made_idx', { synchronize: false })
export class FigureExport {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'figure_export_pk' })
  id: string;

  @Column('date', { name: 'from_day' })
  fromDay: string;

  @Column('date', { name: 'to_day' })
  toDay: string;

  @Column('date', { name: 'as_of' })
  asOf: string;

  @Column('text')
  scope: string;

  @Column('jsonb')
  filters: FigureFilters;

  /** Which rows were counted. */
  @Column('jsonb')
  box: CountedBox;

  @Column('jsonb')
  figures: PublishedFigures;

  /** For whom and what for, in the words of whoever let it out. */
  @Column('text')
  purpose: string;

  @Column('uuid', { name: 'made_by' })
  @ForeignKey('AppUser', { name: 'figure_export_maker_fk' })
  madeBy: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;
}
