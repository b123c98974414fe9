import { ApiProperty } from '@nestjs/swagger';
import { CASE_PARTS, type CasePart } from '@homeward/contracts';

export class CaseChangeDto {
  @ApiProperty({ enum: CASE_PARTS, description: 'Where on the page of the case it is found.' }) part: CasePart;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ format: 'uuid' }) actorId: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for a colleague one does not share an office with.' })
  actorName: string | null;
}

export class CaseChangesDto {
  @ApiProperty({ type: [CaseChangeDto], description: 'The latest of each part, by others than the caller.' })
  latest: CaseChangeDto[];
  @ApiProperty({ type: String, format: 'date-time', description: 'When this was told, by the same clock.' })
  asOf: Date;
}
