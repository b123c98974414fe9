import type { OrientationAudience } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { OrientationItem } from '../domain/orientation-items.ts';

/** What people are told before they leave, a version by programme, audience and language: data, because each programme answers for its own. */
@Entity('orientation_text')
@Unique('orientation_text_key', ['programmeCode', 'audience', 'language', 'number'])
@Check('orientation_text_audience', `audience in ('adult', 'child')`)
@Check('orientation_text_state', `state in ('draft', 'published')`)
@Check('orientation_text_drafted', 'sample or drafted_by is not null')
@Check('orientation_text_period', 'valid_to is null or valid_to > valid_from')
@Check('orientation_text_published', `state = 'draft' or valid_from is not null`)
@Check(
  'orientation_text_reviewed',
  `sample or state = 'draft' or (reviewed_by is not null and reviewed_at is not null and reviewed_by <> drafted_by)`,
)
export class OrientationText {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'orientation_text_pk' })
  id: string;

  /** Null: for every programme that has no text of its own. */
  @Column('text', { name: 'programme_code', nullable: true })
  @ForeignKey('Programme', { name: 'orientation_text_programme_fk' })
  programmeCode: string | null;

  @Column('text')
  audience: OrientationAudience;

  @Column('text')
  @ForeignKey('Language', { name: 'orientation_text_language_fk' })
  language: string;

  @Column('integer')
  number: number;

  @Column('text')
  state: 'draft' | 'published';

  /** Reviewed by nobody: said so wherever it is shown. */
  @Column('boolean')
  sample: boolean;

  @Column('jsonb')
  items: readonly OrientationItem[];

  @Column('uuid', { name: 'drafted_by', nullable: true })
  @ForeignKey('AppUser', { name: 'orientation_text_drafter_fk' })
  draftedBy: string | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  @ForeignKey('AppUser', { name: 'orientation_text_reviewer_fk' })
  reviewedBy: string | null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt: Date | null;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  /** The first day it is no longer used. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
