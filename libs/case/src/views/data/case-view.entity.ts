import type { CaseListColumn, CaseListSort, Role } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { CaseFilters } from '../../list/case-choice.ts';

/** Filters that a view may keep: codes and ids of offices and colleagues, never of a person and never a typed word. */
export type ViewFilters = Pick<
  CaseFilters,
  | ('whose' | 'officeId' | 'ownerId' | 'unassigned' | 'stage' | 'state' | 'due' | 'dueFrom' | 'dueTo')
  | ('matter' | 'rule' | 'careLevel' | 'age')
>;

/** A way to look at the case list that somebody named: their own, or shared with a role in the office. */
@Entity('case_view')
@Check('case_view_order', `sort_order in ('asc', 'desc')`)
@Index('case_view_user_idx', ['userId'])
@Index('case_view_shared_idx', { synchronize: false })
export class SavedCaseView {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_view_pk' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('AppUser', { name: 'case_view_user_fk' })
  userId: string;

  /** The keeper's office. */
  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'case_view_office_fk' })
  officeId: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'shared_role', nullable: true })
  sharedRole: Role | null;

  /** Where the role is held: every office that whoever shares it may share in, so that a region shares once. */
  @Column('uuid', { name: 'shared_office_ids', array: true, default: '{}' })
  sharedOfficeIds: string[];

  @Column('jsonb')
  filters: ViewFilters;

  @Column('text', { array: true })
  columns: CaseListColumn[];

  @Column('text')
  sort: CaseListSort;

  @Column('text', { name: 'sort_order' })
  order: 'asc' | 'desc';

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
