import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** The share of a project one donor pays, under which agreement and when. */
@Entity('project_funding')
@ForeignKey('Project', ['projectId', 'officeId'], ['id', 'officeId'], { name: 'project_funding_project_fk' })
@Unique('project_funding_agreement_key', ['projectId', 'donorId', 'agreementReference'])
@Check('project_funding_share', 'share_basis_points between 1 and 10000')
@Check('project_funding_period', 'ends_on >= starts_on')
export class ProjectFunding {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'project_funding_pk' })
  id: string;

  @Column('uuid', { name: 'project_id' })
  projectId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'donor_id' })
  @ForeignKey('Donor', { name: 'project_funding_donor_fk' })
  donorId: string;

  @Column('text', { name: 'agreement_reference' })
  agreementReference: string;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  /** Last day. */
  @Column('date', { name: 'ends_on' })
  endsOn: string;

  /** In hundredths of a per cent; the shares of a project on any day never add up to more than 10,000. */
  @Column('integer', { name: 'share_basis_points' })
  shareBasisPoints: number;
}
