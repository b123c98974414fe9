import type { MatterClass } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReferralForm } from './referral-form.entity.ts';

/** What the office needs to know before the first meeting. It may be sealed matter, which not everybody on duty reads. */
@Entity('referral_need')
@Check('referral_need_class', `matter_class in ('ordinary', 'health', 'protection')`)
export class ReferralNeedRow {
  @PrimaryColumn('uuid', { name: 'form_id', primaryKeyConstraintName: 'referral_need_pk' })
  @ForeignKey(() => ReferralForm, { name: 'referral_need_form_fk', onDelete: 'CASCADE' })
  formId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text', { name: 'matter_class' })
  matterClass: MatterClass;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'referral_need_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
