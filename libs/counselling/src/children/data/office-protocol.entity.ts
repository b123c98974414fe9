import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What an office does when a child is missing, in its own words: whom the guardian calls, and when. */
@Entity('office_protocol')
export class OfficeProtocol {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'office_protocol_pk' })
  @ForeignKey('Office', { name: 'office_protocol_office_fk' })
  officeId: string;

  @Column('text', { name: 'missing_child' })
  missingChild: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'changed_by' })
  @ForeignKey('AppUser', { name: 'office_protocol_changer_fk' })
  changedBy: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
