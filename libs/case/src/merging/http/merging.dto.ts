import type { MergeChoices } from '@homeward/beneficiary';
import { FOLLOWING_MATTERS, type FollowingMatter } from '@homeward/contracts';
import { CodeField, IdField, IntegerField, PartField, TextField, VersionField, listDto } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { COUNTED_FIGURES, type CountedFigure } from '../data/counted.sql.ts';
import { MERGE_HINDRANCES, type MergeHindrance } from '../data/merge-hindrances.ts';
import { CASE_MERGE_HINDRANCES, type CaseMergeHindrance } from '../domain/merging-members.ts';

const REASON_MAX = 2_000;
const SIDES = ['kept', 'absorbed'];
const id = { format: 'uuid' } as const;
const instant = { format: 'date-time' } as const;

export class MergeChoicesDto implements MergeChoices {
  @CodeField(SIDES, { about: 'Whose name the person is called by; the other stays as an alias.', optional: true })
  name?: 'kept' | 'absorbed';

  @CodeField(SIDES, { about: 'Whose sex is kept.', optional: true })
  sex?: 'kept' | 'absorbed';

  @CodeField(SIDES, { about: 'Whose birth date is kept, with how exactly it is known.', optional: true })
  birth?: 'kept' | 'absorbed';

  @CodeField(SIDES, { about: 'Whose language of contact is kept.', optional: true })
  preferredLanguage?: 'kept' | 'absorbed';
}

export class MergePersonsDto {
  @VersionField()
  version: number;

  @IdField({ about: 'The file that is merged into this one.' })
  otherId: string;

  @IntegerField({ about: 'The version of the other file, as it was read.', min: 1, max: 2_147_483_647 })
  otherVersion: number;

  @PartField(() => MergeChoicesDto, { about: 'Of which file each field is kept; of this one when absent.' })
  choices: MergeChoicesDto;

  @TextField({ about: 'How it was found that the two are one.', max: REASON_MAX })
  reason: string;
}

export class MergedPersonsDto {
  @ApiProperty(id) id: string;
  @ApiProperty(id) personId: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ ...instant, description: 'Until when it can be undone.' }) undoUntil: string;
}

export class MergeCasesDto {
  @VersionField()
  version: number;

  @IdField({ about: 'The case that is merged into this one.' })
  otherId: string;

  @IntegerField({ about: 'The version of the other case, as it was read.', min: 1, max: 2_147_483_647 })
  otherVersion: number;

  @TextField({ about: 'How it was found that the two are one.', max: REASON_MAX })
  reason: string;
}

export class MergedCasesDto {
  @ApiProperty(id) id: string;
  @ApiProperty(id) caseId: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ ...instant, description: 'Until when it can be undone.' }) undoUntil: string;
}

export class UndoMergeDto {
  @TextField({ about: 'How it was found that the two are not one.', max: REASON_MAX })
  reason: string;
}

export class PartedPersonsDto {
  @ApiProperty({ type: [String], format: 'uuid' }) personIds: readonly string[];
}

export class PartedCasesDto {
  @ApiProperty(id) caseId: string;
  @ApiProperty({ ...id, description: 'The case that stands again.' }) otherId: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class CountedChangeDto {
  @ApiProperty({ enum: COUNTED_FIGURES }) figure: CountedFigure;
  @ApiProperty({ type: 'integer' }) year: number;
  @ApiProperty({ type: 'integer', description: 'What these two count for now.' }) before: number;
  @ApiProperty({ type: 'integer', description: 'What they will count for.' }) after: number;
}

export class FollowingDto {
  @ApiProperty({ enum: FOLLOWING_MATTERS }) matter: FollowingMatter;
  @ApiProperty({ type: 'integer', description: 'As far as the reader may see it.' }) count: number;
}

export class MergeCaseRefDto {
  @ApiProperty(id) id: string;
  @ApiProperty() number: string;
  @ApiProperty(id) personId: string;
}

export class PersonMergePreviewDto {
  @ApiProperty({ enum: MERGE_HINDRANCES, isArray: true, description: 'Why it cannot be done as they stand.' })
  hindrances: MergeHindrance[];
  @ApiProperty({ type: [MergeCaseRefDto], description: 'The cases either stands in.' }) cases: MergeCaseRefDto[];
  @ApiProperty({ type: [FollowingDto], description: 'How much of the other follows.' }) following: FollowingDto[];
  @ApiProperty({ type: [CountedChangeDto], description: 'What figures say of these two, before and after.' })
  figures: CountedChangeDto[];
}

export class ComingMemberDto {
  @ApiProperty(id) memberId: string;
  @ApiProperty(id) personId: string;
}

export class DoubledMemberDto extends ComingMemberDto {
  @ApiProperty({ ...id, description: 'Whom they double in the case that stays.' }) ofMemberId: string;
}

export class CaseMergePreviewDto {
  @ApiProperty({ enum: CASE_MERGE_HINDRANCES, isArray: true, description: 'Why it cannot be done as they stand.' })
  hindrances: CaseMergeHindrance[];
  @ApiProperty({ type: [ComingMemberDto], description: 'Who goes on in the case that stays.' })
  coming: ComingMemberDto[];
  @ApiProperty({ type: [DoubledMemberDto], description: 'Who was entered twice.' }) doubles: DoubledMemberDto[];
  @ApiProperty({ type: [FollowingDto], description: 'How much of the other follows.' }) following: FollowingDto[];
  @ApiProperty({ type: [CountedChangeDto], description: 'What figures say of these two, before and after.' })
  figures: CountedChangeDto[];
}

export class MergeDto {
  @ApiProperty(id) id: string;
  @ApiProperty({ ...id, description: 'What was merged into this file or case.' }) otherId: string;
  @ApiProperty({ type: String, nullable: true, description: 'Of a case that was merged.' }) otherNumber: string | null;
  @ApiProperty(instant) mergedAt: string;
  @ApiProperty({ type: String, nullable: true }) mergedByName: string | null;
  @ApiProperty(instant) undoUntil: string;
  @ApiProperty({ ...instant, type: String, nullable: true }) undoneAt: string | null;
  @ApiProperty({ description: 'Whether it stands and its thirty days last.' }) undoable: boolean;
}
export class MergeListDto extends listDto(MergeDto) {}
