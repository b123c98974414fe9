import { ApiProperty } from '@nestjs/swagger';
import { DayField, IdField, IntegerField, PartField, TextField, listDto } from '@homeward/platform';

export class RecordDonorDto {
  @TextField({ about: 'As the donor is called in agreements.', max: 200 })
  name: string;
}

export class FundingDto {
  @IdField({ about: 'Who pays.' })
  donorId: string;

  @TextField({ about: 'The agreement’s number or title.', max: 200 })
  agreementReference: string;

  @DayField({ about: 'First day this share pays.' })
  startsOn: string;

  @DayField({ about: 'Last day this share pays.' })
  endsOn: string;

  @IntegerField({ about: 'In hundredths of a per cent: 10,000 is the whole.', min: 1, max: 10_000 })
  shareBasisPoints: number;
}

export class RecordProjectDto {
  @IdField({ about: 'The office that carries the project.' })
  officeId: string;

  @TextField({ about: 'As the office calls it.', max: 200 })
  name: string;

  @DayField({ about: 'First day.' })
  startsOn: string;

  @DayField({ about: 'Last day.' })
  endsOn: string;

  @PartField(() => FundingDto, { about: 'Who pays which share under which agreement.', many: 50 })
  fundings: FundingDto[];
}

export class RecordedIdDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class DonorDto extends RecordedIdDto {
  @ApiProperty() name: string;
}

export class FundingListedDto extends FundingDto {
  @ApiProperty() donorName: string;
}

export class ProjectDto extends RecordedIdDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty({ type: [FundingListedDto] }) fundings: readonly FundingListedDto[];
}

export class DonorListDto extends listDto(DonorDto) {}

export class ProjectListDto extends listDto(ProjectDto) {}
