import type { CentreReferralState } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** A sign of trafficking: nothing but the sign and the centre that was offered. Details are asked by specialists, once, elsewhere. */
@Entity('protection_flag')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'protection_flag_member_fk',
  onUpdate: 'CASCADE',
})
@Check('protection_flag_class', `matter_class = 'protection'`)
@Check('protection_flag_kind', `kind = 'possible-trafficking'`)
@Check('protection_flag_referral_state', `referral_state in ('to-offer', 'accepted', 'declined')`)
@Check(
  'protection_flag_referred_whole',
  `(referral_state = 'to-offer') = (referred_on is null) and (referral_state <> 'accepted' or centre_code is not null)`,
)
@Index('protection_flag_case_idx', ['caseId'])
@Index('protection_flag_open_key', { synchronize: false })
export class ProtectionFlag extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'protection_flag_pk' })
  id: string;

  @Column('text', { name: 'matter_class', default: 'protection' })
  matterClass: 'protection';

  @Column('text')
  kind: 'possible-trafficking';

  @Column('date', { name: 'raised_on' })
  raisedOn: string;

  @Column('text', { name: 'referral_state' })
  referralState: CentreReferralState;

  @Column('text', { name: 'centre_code', nullable: true })
  @ForeignKey('SpecialisedCentre', { name: 'protection_flag_centre_fk' })
  centreCode: string | null;

  @Column('date', { name: 'referred_on', nullable: true })
  referredOn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'protection_flag_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
