import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A programme of assisted return; who is helped by it and how stands in its dated rules. */
@Entity('programme')
@Check('programme_code', `code ~ '^[A-Z]{2}-[A-Z0-9]+(-[A-Z0-9]+)*$'`)
@Check('programme_origin', `origin in ('shipped', 'local')`)
@Check('programme_period', 'valid_to > valid_from')
@Check(
  'programme_recorded_whole',
  `(origin = 'local') = (office_id is not null)
          and (origin = 'local') = (recorded_by is not null)
          and (origin = 'local') = (recorded_at is not null and valid_from is not null)`,
)
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

  /** Who answers for it towards the host country: a ministry, an agency, a mission. */
  @Column('text')
  agency: string;

  /** First day somebody may be helped by it; not known here for what ships. */
  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  /** First day nobody is evaluated by it any more; what was decided before stands. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  /** The act, agreement or page that established it. */
  @Column('text')
  source: string;

  @Column('text')
  origin: 'shipped' | 'local';

  /** Whose programme managers keep it; none for what ships. */
  @Column('uuid', { name: 'office_id', nullable: true })
  @ForeignKey('Office', { name: 'programme_office_fk' })
  officeId: string | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  @ForeignKey('AppUser', { name: 'programme_recorder_fk' })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at', nullable: true })
  recordedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
