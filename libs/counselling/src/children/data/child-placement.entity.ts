import type { PlacementKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** Where a child stays and with whom one may safely speak about them. */
@Entity('child_placement')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'child_placement_member_fk',
  onUpdate: 'CASCADE',
})
@Check('child_placement_kind', `kind in ('reception-centre', 'foster-family', 'with-kin', 'own-lodging', 'other')`)
@Check('child_placement_period', `ended_on >= placed_on`)
@Index('child_placement_open_key', { synchronize: false })
export class ChildPlacement extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'child_placement_pk' })
  id: string;

  @Column('text')
  kind: PlacementKind;

  @Column('text')
  place: string;

  @Column('text', { name: 'contact_name' })
  contactName: string;

  @Column('text')
  contact: string;

  @Column('boolean', { name: 'contact_safe' })
  contactSafe: boolean;

  @Column('date', { name: 'placed_on' })
  placedOn: string;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'child_placement_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
