import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A room of an office in which people are met. A closed one keeps its past and takes no new appointments. */
@Entity('office_room')
@Unique('office_room_name_key', ['officeId', 'name'])
@Check('office_room_places', `places between 1 and 500`)
export class OfficeRoom {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'office_room_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'office_room_office_fk' })
  officeId: string;

  @Column('text')
  name: string;

  @Column('integer')
  places: number;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'created_by' })
  @ForeignKey('AppUser', { name: 'office_room_creator_fk' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
