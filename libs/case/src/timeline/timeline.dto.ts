import { END_STATES, STAGES, TIMELINE_KINDS, type MemberStage, type TimelineKind } from '@homeward/contracts';
import { CodeField, PageInfo, PageQuery } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const MEMBER_STAGES = [...STAGES, ...END_STATES] as const;

export class TimelineDto extends PageQuery {
  @CodeField(TIMELINE_KINDS, { about: 'Only entries of this kind.', optional: true })
  kind?: TimelineKind;
}

export class TimelineEntryDto {
  @ApiProperty({ enum: TIMELINE_KINDS }) kind: TimelineKind;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) memberId: string | null;
  @ApiProperty({ description: 'A code of the entry’s own matter: the action, the purpose, the state.' }) what: string;
  @ApiProperty({ enum: MEMBER_STAGES, nullable: true }) from: MemberStage | null;
  @ApiProperty({ enum: MEMBER_STAGES, nullable: true }) to: MemberStage | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) actorId: string | null;
  @ApiProperty({ type: String, nullable: true }) actorName: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'What else the entry tells, by the names its matter gives it.',
  })
  more: Readonly<Record<string, unknown>> | null;
}

export class TimelinePageDto {
  @ApiProperty({ type: [TimelineEntryDto] }) rows: TimelineEntryDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}
