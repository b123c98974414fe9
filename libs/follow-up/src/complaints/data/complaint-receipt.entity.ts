import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Complaint } from './complaint.entity.ts';

/** What an anonymous person asks for their answer with: a number and a secret that was shown once. */
@Entity('complaint_receipt')
@Unique('complaint_receipt_number_key', ['number'])
export class ComplaintReceipt {
  @PrimaryColumn('uuid', { name: 'complaint_id', primaryKeyConstraintName: 'complaint_receipt_pk' })
  @ForeignKey(() => Complaint, { name: 'complaint_receipt_complaint_fk' })
  complaintId: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'complaint_receipt_office_fk' })
  officeId: string;

  @Column('text')
  number: string;

  @Column('bytea', { name: 'secret_digest' })
  secretDigest: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
