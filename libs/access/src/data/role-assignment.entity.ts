import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AppUser } from './app-user.entity.ts';

/** A role held for an office and whatever lies under it, from a day to a day; ended, never deleted. */
@Entity('role_assignment')
@Check('role_assignment_period', `valid_to is null or valid_to >= valid_from`)
@Index('role_assignment_user_idx', ['userId'])
@Index('role_assignment_office_idx', ['officeId'])
export class RoleAssignment {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'role_assignment_pk' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey(() => AppUser, { name: 'role_assignment_user_fk' })
  userId: string;

  @Column('text')
  role: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'role_assignment_office_fk' })
  officeId: string;

  /** Its first day, in the office's zone. */
  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** The first day it no longer holds, so that a role ended today ends at once. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  /** Null when the installation itself gave it, from the command line. */
  @Column('uuid', { name: 'granted_by', nullable: true })
  @ForeignKey(() => AppUser, { name: 'role_assignment_granter_fk' })
  grantedBy: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
