import type { KnowledgeMark } from '@homeward/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Where people with a sealed flag are referred. Known from experience and marked so; never shown as an official list. */
@Entity('specialised_centre')
@Check('specialised_centre_known_from', `known_from in ('background-high', 'background-medium', 'background-low')`)
export class SpecialisedCentre {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'specialised_centre_pk' })
  code: string;

  @Column('text')
  name: string;

  @Column('char', { name: 'country_code', length: 2 })
  countryCode: string;

  @Column('text')
  matter: string;

  @Column('text', { name: 'known_from' })
  knownFrom: KnowledgeMark;
}
