import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { DateField, RuleDefinition, RuleKind } from '../domain/rule.ts';

/** One dated version of one rule. What was published is what people were judged by: only its end is ever added. */
@Entity('rule_version')
@Unique('rule_version_number_key', ['programmeCode', 'code', 'number'])
@Index('rule_version_programme_idx', ['programmeCode', 'position'])
@Check('rule_version_code', `code ~ '^[a-z][a-z0-9-]*$'`)
@Check('rule_version_kind', `kind in ('requirement', 'component')`)
@Check('rule_version_date_field', `date_field in ('departureOn', 'applicationOn')`)
@Check('rule_version_status', `status in ('draft', 'published')`)
@Check('rule_version_origin', `origin in ('shipped', 'local')`)
@Check('rule_version_period', 'valid_to > valid_from')
@Check('rule_version_two_people', 'published_by <> drafted_by')
@Check(
  'rule_version_published_whole',
  `(status = 'published') = (published_at is not null)
          and (origin = 'shipped' or (office_id is not null and drafted_by is not null
               and (status = 'draft' or published_by is not null)))`,
)
@Exclusion(
  'rule_version_no_overlap',
  `using gist (programme_code with =, code with =, daterange(valid_from, valid_to, '[)') with &&)
          where (status = 'published')`,
)
export class RuleVersionRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'rule_version_pk' })
  id: string;

  /** Where it was drafted; none for what ships. */
  @Column('uuid', { name: 'office_id', nullable: true })
  @ForeignKey('Office', { name: 'rule_version_office_fk' })
  officeId: string | null;

  @Column('text', { name: 'programme_code' })
  @ForeignKey('Programme', { name: 'rule_version_programme_fk' })
  programmeCode: string;

  @Column('text')
  code: string;

  @Column('integer')
  number: number;

  /** Where it stands in the programme's list, and in what order components are counted. */
  @Column('integer')
  position: number;

  @Column('text')
  kind: RuleKind;

  @Column('text')
  title: string;

  @Column('text')
  explanation: string;

  @Column('text', { name: 'legal_reference' })
  legalReference: string;

  @Column('text', { name: 'source_keys', array: true })
  sourceKeys: string[];

  /** What was understood and the source does not say in these words. */
  @Column('text', { name: 'our_reading', nullable: true })
  ourReading: string | null;

  @Column('text', { name: 'date_field' })
  dateField: DateField;

  /** First day, by the date field; null when the day is not known here. */
  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  /** First day it no longer holds. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('jsonb')
  definition: RuleDefinition;

  @Column('text')
  status: 'draft' | 'published';

  @Column('text')
  origin: 'shipped' | 'local';

  @Column('uuid', { name: 'drafted_by', nullable: true })
  @ForeignKey('AppUser', { name: 'rule_version_drafter_fk' })
  draftedBy: string | null;

  @Column('timestamptz', { name: 'drafted_at', nullable: true })
  draftedAt: Date | null;

  @Column('uuid', { name: 'published_by', nullable: true })
  @ForeignKey('AppUser', { name: 'rule_version_publisher_fk' })
  publishedBy: string | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
