import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** A court decided about custody or the journey; it stands in the place of the holders’ consent. */
@Entity('custody_order')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'custody_order_member_fk',
  onUpdate: 'CASCADE',
})
@Check('custody_order_period', `ended_on >= ordered_on`)
@Index('custody_order_member_idx', ['memberId'])
export class CustodyOrder extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'custody_order_pk' })
  id: string;

  @Column('text')
  court: string;

  @Column('text')
  reference: string;

  @Column('date', { name: 'ordered_on' })
  orderedOn: string;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'custody_order_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
