import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What is paid for together, in a period; programmes are funded from projects. */
@Entity('project')
@Unique('project_name_key', ['officeId', 'name'])
@Unique('project_id_office_key', ['id', 'officeId'])
@Check('project_period', 'ends_on >= starts_on')
export class Project {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'project_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'project_office_fk' })
  officeId: string;

  @Column('text')
  name: string;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  /** Last day. */
  @Column('date', { name: 'ends_on' })
  endsOn: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
