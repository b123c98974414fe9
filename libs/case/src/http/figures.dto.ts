import { END_STATES, STAGES, type MemberStage } from '@homeward/contracts';
import { IdField, PageInfo } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const MEMBER_STAGES = [...STAGES, ...END_STATES] as const;

export class FiguresDto {
  @IdField({ about: 'Only this office; all you may count when absent.', optional: true })
  officeId?: string;
}

export class CaseFigureDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() officeName: string;
  @ApiProperty({ enum: MEMBER_STAGES }) stage: MemberStage;
  @ApiProperty({ type: 'integer' }) cases: number;
  @ApiProperty({ type: 'integer' }) persons: number;
}

export class CaseFiguresDto {
  @ApiProperty({ type: [CaseFigureDto] }) rows: CaseFigureDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}
