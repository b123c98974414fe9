import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ReportingProfile } from '../data-sets/legal-statuses.ts';

/** Legal status at return, with the profile the Belgian yearly figures count it under. */
@Entity('legal_status')
export class LegalStatus {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'legal_status_pk' })
  code: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'reporting_profile' })
  reportingProfile: ReportingProfile;

  @Column('text', { name: 'source_key' })
  @ForeignKey('Source', { name: 'legal_status_source_fk' })
  sourceKey: string;
}
