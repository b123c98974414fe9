import type { OfficeKind } from '@homeward/contracts';
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';

/** A place of work in the tree. A role holds for an office and what lies under it, so the tree decides who sees what. */
@Entity('office')
@Check('office_kind', `kind in ('region', 'country-office', 'desk', 'receiving-mission', 'partner-organisation')`)
@Check('office_not_own_parent', `parent_id <> id`)
@Unique('office_name_key', ['name'])
@Unique('office_code_key', ['code'])
@Index('office_parent_idx', ['parentId'])
export class Office {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'office_pk' })
  id: string;

  /** Null for the top of a tree. A trigger refuses a parent that lies under the office itself. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @ManyToOne(() => Office, { nullable: true })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'office_parent_fk' })
  parent?: Relation<Office> | null;

  @Column('text')
  kind: OfficeKind;

  @Column('text')
  name: string;

  /** How reports and files name it; its name where it has none. */
  @Column('text', { nullable: true })
  code: string | null;

  /** Where its desks stand; case numbers begin with it. */
  @Column('char', { name: 'country_code', length: 2 })
  @ForeignKey('Country', { name: 'office_country_fk' })
  countryCode: string;

  /** The countries people return from that it serves: one office often serves several. */
  @Column('text', { name: 'host_countries', array: true, default: '{}' })
  hostCountries: string[];

  /** Days of its casework are days in this IANA zone. */
  @Column('text', { name: 'time_zone' })
  timeZone: string;

  /** The holiday calendar it keeps, named by country. */
  @Column('text')
  calendar: string;

  @Column('text', { array: true })
  languages: string[];

  /** The first day it no longer takes new work; its cases stay readable. */
  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
