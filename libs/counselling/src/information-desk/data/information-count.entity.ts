import type { InformationChannel, InformationTopic } from '@homeward/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What is left of contacts after twelve months. */
@Entity('information_count')
export class InformationCount {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'information_count_pk' })
  @ForeignKey('Office', { name: 'information_count_office_fk' })
  officeId: string;

  /** Its first day. */
  @PrimaryColumn('date', { primaryKeyConstraintName: 'information_count_pk' })
  month: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'information_count_pk' })
  channel: InformationChannel;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'information_count_pk' })
  topic: InformationTopic;

  @PrimaryColumn('text', { array: true, primaryKeyConstraintName: 'information_count_pk' })
  languages: string[];

  @Column('integer')
  contacts: number;

  @Column('integer')
  heads: number;
}
