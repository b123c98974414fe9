import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Somebody who works here, or a program that acts like one. How they sign in stands apart, in the credential. */
@Entity('app_user')
@Check('app_user_kind', `kind in ('person', 'service')`)
@Check('app_user_status', `status in ('invited', 'active', 'disabled')`)
@Unique('app_user_email_key', ['emailKey'])
@Index('app_user_office_idx', ['officeId'])
export class AppUser {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'app_user_pk' })
  id: string;

  /** Where the user belongs; administrators of this office look after the account. Roles may hold elsewhere too. */
  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'app_user_office_fk' })
  officeId: string;

  @Column('text', { default: 'person' })
  kind: 'person' | 'service';

  @Column('text')
  email: string;

  /** The address folded for comparison: one person has one account, however the address is typed. */
  @Column('text', { name: 'email_key' })
  emailKey: string;

  @Column('text', { name: 'display_name' })
  displayName: string;

  @Column('text', { default: 'en' })
  language: string;

  /** `invited` waits for its one-time link to be used; only `active` users sign in. */
  @Column('text', { default: 'active' })
  status: 'invited' | 'active' | 'disabled';

  /** Made up, with a printed password; a trigger refuses it outside a demonstration. */
  @Column('boolean', { default: false })
  demo: boolean;

  /** Counts changes to the user and to their roles, which are changed as one record. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
