import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A language somebody is counselled in: often one that has no two-letter code, and a script read from the right. */
@Entity('language')
export class Language {
  /** ISO 639-1, else 639-3. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'language_pk' })
  code: string;

  /** By the app's language codes, and `own`: what its speakers call it, for a person who points at a screen. */
  @Column('jsonb')
  names: Readonly<Record<string, string>>;

  /** ISO 15924: which letters a letter to this person needs. */
  @Column('text')
  script: string;

  @Column('boolean', { name: 'right_to_left' })
  rightToLeft: boolean;

  @Column('text', { name: 'source_key' })
  @ForeignKey('Source', { name: 'language_source_fk' })
  sourceKey: string;
}
