import { CodeField, DayField, IdField, PageInfo, VersionField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { VULNERABILITY_KINDS, type VulnerabilityKind } from '../domain/statistical-vulnerability.ts';

export class SetVulnerabilityDto {
  @IdField({ about: 'The member.' })
  memberId: string;

  @CodeField(VULNERABILITY_KINDS, { about: 'What published figures count: a victim of trafficking, or a health need.' })
  kind: VulnerabilityKind;

  @DayField({ about: 'Since when. Departures from this day on are counted so.' })
  trueFrom: string;
}

export class EndVulnerabilityDto {
  @VersionField()
  version: number;

  @DayField({ about: 'The first day on which it is no longer so.' })
  trueUntil: string;
}

export class StatisticalVulnerabilityDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: VULNERABILITY_KINDS }) kind: VulnerabilityKind;
  @ApiProperty({ format: 'date' }) trueFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) trueUntil: string | null;
  @ApiProperty() version: number;
}

export class StatisticalVulnerabilityListDto {
  @ApiProperty({ type: [StatisticalVulnerabilityDto] }) rows: StatisticalVulnerabilityDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}
