import { MergeRecord } from '@homeward/beneficiary';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A member who went from one case into the other, as they stood there. */
export interface MovedMember {
  readonly id: string;
  readonly principal: boolean;
  readonly relation: string;
  /** The step that ended them as entered twice, if they were still under way. */
  readonly cancelledBy: string | null;
  /** Whom they double in the case that stays. */
  readonly doublesId: string | null;
}

/** That two cases were found to be one: by whom, and who came from where, so that it can be undone. */
@Entity('case_merge')
@ForeignKey('Office', ['officeId'], ['id'], { name: 'case_merge_office_fk' })
@ForeignKey('AppUser', ['mergedBy'], ['id'], { name: 'case_merge_merger_fk' })
@ForeignKey('AppUser', ['undoneBy'], ['id'], { name: 'case_merge_undoer_fk' })
@Check('case_merge_undone_whole', '(undone_by is null) = (undone_at is null)')
@Index('case_merge_standing_key', { synchronize: false })
@Index('case_merge_kept_idx', ['caseId'])
export class CaseMerge extends MergeRecord {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_merge_pk' })
  id: string;

  /** The case that stays. */
  @Column('uuid', { name: 'case_id' })
  @ForeignKey('CaseFile', { name: 'case_merge_kept_fk' })
  caseId: string;

  @Column('uuid', { name: 'absorbed_id' })
  @ForeignKey('CaseFile', { name: 'case_merge_absorbed_fk' })
  absorbedId: string;

  @Column('jsonb')
  moved: MovedMember[];
}
