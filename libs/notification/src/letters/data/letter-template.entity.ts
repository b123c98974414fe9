import type { LetterKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A text letters are written from. Legal texts are data: whose they are, who translated and who reviewed them. */
@Entity('letter_template')
@Check('letter_template_kind', `kind in ('appointment', 'decision', 'declaration', 'consent', 'referral')`)
@Check('letter_template_state', `state in ('draft', 'published')`)
@Check('letter_template_published', `state = 'draft' or valid_from is not null`)
@Check(
  'letter_template_reviewed',
  `sample or state = 'draft' or (reviewed_by is not null and reviewed_by <> drafted_by)`,
)
@Index('letter_template_key', { synchronize: false })
export class LetterTemplate {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'letter_template_pk' })
  id: string;

  @Column('text')
  kind: LetterKind;

  /** Null for a text of every programme. */
  @Column('text', { name: 'programme_code', nullable: true })
  @ForeignKey('Programme', { name: 'letter_template_programme_fk' })
  programmeCode: string | null;

  @Column('text')
  @ForeignKey('Language', { name: 'letter_template_language_fk' })
  language: string;

  /** Counts the wordings of one kind, programme and language; the newest published one in force is used. */
  @Column('integer')
  number: number;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  @Column('text', { name: 'legal_owner' })
  legalOwner: string;

  @Column('text', { nullable: true })
  translator: string | null;

  /** Shipped to show the way; marked on every print, and never signed in a live installation. */
  @Column('boolean')
  sample: boolean;

  @Column('text')
  state: 'draft' | 'published';

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  @Column('uuid', { name: 'drafted_by', nullable: true })
  @ForeignKey('AppUser', { name: 'letter_template_drafter_fk' })
  draftedBy: string | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  @ForeignKey('AppUser', { name: 'letter_template_reviewer_fk' })
  reviewedBy: string | null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
