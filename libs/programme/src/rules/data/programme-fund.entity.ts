import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';

/** From which project a programme is paid, and when. */
@Entity('programme_fund')
@ForeignKey('Project', ['projectId', 'officeId'], ['id', 'officeId'], { name: 'programme_fund_project_fk' })
@Check('programme_fund_period', 'valid_to is null or valid_to > valid_from')
@Exclusion(
  'programme_fund_no_overlap',
  `using gist (programme_code with =, project_id with =, daterange(valid_from, valid_to, '[)') with &&)`,
)
export class ProgrammeFund {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'programme_fund_pk' })
  id: string;

  @Column('text', { name: 'programme_code' })
  @ForeignKey('Programme', { name: 'programme_fund_programme_fk' })
  programmeCode: string;

  @Column('uuid', { name: 'project_id' })
  projectId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** First day it no longer pays; null while it does. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
