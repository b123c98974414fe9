import type { ComplaintStatus } from '@homeward/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Complaint } from './complaint.entity.ts';

/** What was done with a complaint, never rewritten: codes and instants only. */
@Entity('complaint_event')
@Index('complaint_event_complaint_idx', ['complaintId', 'at'])
export class ComplaintEvent {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'complaint_event_pk' })
  id: string;

  @Column('uuid', { name: 'complaint_id' })
  @ForeignKey(() => Complaint, { name: 'complaint_event_complaint_fk' })
  complaintId: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'complaint_event_office_fk' })
  officeId: string;

  /** `record`, `classify` or a move. */
  @Column('text')
  what: string;

  @Column('text', { name: 'from_status', nullable: true })
  fromStatus: ComplaintStatus | null;

  @Column('text', { name: 'to_status' })
  toStatus: ComplaintStatus;

  @Column('uuid', { name: 'actor_id', nullable: true })
  @ForeignKey('AppUser', { name: 'complaint_event_actor_fk' })
  actorId: string | null;

  @Column('timestamptz')
  at: Date;
}
