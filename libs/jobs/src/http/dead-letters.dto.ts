import { ApiProperty } from '@nestjs/swagger';
import { PageInfo } from '@homeward/platform';

export class DeadLetterDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The job of the catalogue.' }) job!: string;
  @ApiProperty({ description: 'The work\u2019s own key: ids and codes.' }) key!: string;
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) officeId!: string | null;
  @ApiProperty({ description: 'From the click that asked for it; found again in the logs.' }) correlationId!: string;
  @ApiProperty({ description: 'Tries that failed.' }) attempts!: number;
  @ApiProperty({ nullable: true, type: String, description: 'The class and code of the last error.' })
  reason!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) diedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
}

export class DeadLetterListDto {
  @ApiProperty({ type: [DeadLetterDto] }) rows!: DeadLetterDto[];
  @ApiProperty({ type: PageInfo }) page!: PageInfo;
}

export class RetriedJobDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
