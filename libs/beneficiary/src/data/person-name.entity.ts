import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { NameKind } from '../domain/name-kinds.ts';
import { Person } from './person.entity.ts';

/** One of a person's names as it is written, in any script: papers, families and clerks spell the same name differently. */
@Entity('person_name')
@ForeignKey(() => Person, ['personId', 'officeId'], ['id', 'officeId'], {
  name: 'person_name_person_fk',
  onUpdate: 'CASCADE',
})
@Check('person_name_kind', `kind in ('primary', 'alias', 'transliteration')`)
@Index('person_name_primary_key', { synchronize: false })
@Index('person_name_keys_idx', { synchronize: false })
export class PersonName {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'person_name_pk' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  @Index('person_name_person_idx')
  personId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  kind: NameKind;

  /** Empty when the person bears one name only, as many Afghan and Indonesian people do. */
  @Column('text', { name: 'given_names' })
  givenNames: string;

  @Column('text', { name: 'family_name' })
  familyName: string;

  /** ISO 15924, so that a screen can set its direction and font. */
  @Column('text')
  script: string;

  /** The name in plain ASCII: what searches compare. */
  @Column('text', { name: 'search_key' })
  searchKey: string;

  /** The consonants of the key, which survive another script or clerk. Written by a trigger, so that it always fits. */
  @Column('text', { default: '' })
  skeleton: string;

  /** What a misspelt word of the name still shares with the right one (`name_keys`); written by the same trigger. */
  @Column('text', { array: true, default: '{}' })
  keys: string[];
}
