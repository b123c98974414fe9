import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/**
 * The text of a declaration in one language: a legal text with an owner, and data, because each office answers for its
 * own. A sample was reviewed by nobody, and a live installation lets nobody sign one.
 */
@Entity('declaration_template')
@Unique('declaration_template_key', ['language', 'number'])
@Check('declaration_template_period', 'valid_to is null or valid_to > valid_from')
@Check('declaration_template_reviewed', 'sample or (reviewer is not null and reviewed_on is not null)')
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

  @Column('text', { nullable: true })
  reviewer: string | null;

  @Column('date', { name: 'reviewed_on', nullable: true })
  reviewedOn: string | null;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** The first day it is no longer signed. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('boolean')
  sample: boolean;

  @Column('text')
  text: string;
}
