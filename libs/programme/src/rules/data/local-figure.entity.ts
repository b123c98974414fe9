import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import type { AmountRole } from '../domain/rule.ts';

/** An office's own figure for an amount that is not known here: with its source, by two people, never edited. */
@Entity('local_figure')
@Check('local_figure_amount', 'amount_minor >= 0')
@Check('local_figure_period', 'valid_to > valid_from')
@Check('local_figure_two_people', 'confirmed_by <> entered_by')
@Check('local_figure_confirmed_whole', '(confirmed_by is null) = (confirmed_at is null)')
@Exclusion(
  'local_figure_no_overlap',
  `using gist (office_id with =, programme_code with =, component with =, role with =,
          daterange(valid_from, valid_to, '[)') with &&) where (confirmed_by is not null)`,
)
export class LocalFigureRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'local_figure_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'local_figure_office_fk' })
  officeId: string;

  @Column('text', { name: 'programme_code' })
  @ForeignKey('Programme', { name: 'local_figure_programme_fk' })
  programmeCode: string;

  @Column('text')
  component: string;

  @Column('text')
  role: AmountRole;

  @Column('integer', { name: 'amount_minor' })
  amountMinor: number;

  @Column('char', { length: 3 })
  @ForeignKey('Currency', { name: 'local_figure_currency_fk' })
  currency: string;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  /** Where the figure comes from, in the words of whoever entered it. */
  @Column('text')
  source: string;

  @Column('uuid', { name: 'entered_by' })
  @ForeignKey('AppUser', { name: 'local_figure_enterer_fk' })
  enteredBy: string;

  @Column('timestamptz', { name: 'entered_at' })
  enteredAt: Date;

  /** Until another person confirms it, nothing is counted with it. */
  @Column('uuid', { name: 'confirmed_by', nullable: true })
  @ForeignKey('AppUser', { name: 'local_figure_confirmer_fk' })
  confirmedBy: string | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
