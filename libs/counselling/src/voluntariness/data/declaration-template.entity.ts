import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/**
 * The text of a declaration in one language: a legal text with an owner, and data, because each office answers for its
 * own. Two accounts stand behind it: what a person signs was read by somebody who did not write it. A sample was reviewed by nobody, and a live installation lets nobody sign one.
 */
@Entity('declaration_template')
@Unique('declaration_template_key', ['language', 'number'])
@Check('declaration_template_state', `state in ('draft', 'published')`)
@Check('declaration_template_drafted', 'sample or drafted_by is not null')
@Check('declaration_template_period', 'valid_to is null or valid_to > valid_from')
@Check('declaration_template_published', `state = 'draft' or valid_from is not null`)
@Check(
  'declaration_template_reviewed',
  `sample or state = 'draft' or (reviewed_by is not null and reviewed_at is not null and reviewed_by <> drafted_by)`,
)
export class DeclarationTemplate {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'declaration_template_pk' })
  id: string;

  @Column('text')
  @ForeignKey('Language', { name: 'declaration_template_language_fk' })
  language: string;

  /** The version of the text in its language. */
  @Column('integer')
  number: number;

  @Column('text', { name: 'legal_owner' })
  legalOwner: string;

  @Column('text', { nullable: true })
  translator: string | null;

  @Column('text')
  state: 'draft' | 'published';

  @Column('uuid', { name: 'drafted_by', nullable: true })
  @ForeignKey('AppUser', { name: 'declaration_template_drafter_fk' })
  draftedBy: string | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  @ForeignKey('AppUser', { name: 'declaration_template_reviewer_fk' })
  reviewedBy: string | null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt: Date | null;

  /** Null while it is a draft: the reviewer says from when it is signed. */
  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  /** The first day it is no longer signed. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('boolean')
  sample: boolean;

  @Column('text')
  text: string;

  @Column('integer', { default: 1 })
  version: number;
}
