import type { LanguageLevel } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';

/** A language a person speaks, and how well: whoever declares or consents must understand what is said. */
@Entity('person_language')
@ForeignKey(() => Person, ['personId', 'officeId'], ['id', 'officeId'], {
  name: 'person_language_person_fk',
  onUpdate: 'CASCADE',
})
@Check('person_language_level', `level in ('native', 'fluent', 'some')`)
export class PersonLanguage {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'person_language_pk' })
  personId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @PrimaryColumn('text', { name: 'language_code', primaryKeyConstraintName: 'person_language_pk' })
  @ForeignKey('Language', { name: 'person_language_code_fk' })
  languageCode: string;

  @Column('text')
  level: LanguageLevel;
}
