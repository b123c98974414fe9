import { PersonParticularsDto } from '@homeward/beneficiary';
import { MEMBER_RELATIONS, type MemberRelation } from '@homeward/contracts';
import { CodeField, FlagField, IdField, PartField, PatternField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize } from 'class-validator';

const COUNTRY = /^[A-Z]{2}$/;

export class NewMemberDto {
  @IdField({ about: 'Somebody already registered; either this or person.', optional: true })
  personId?: string;

  @PartField(() => PersonParticularsDto, { about: 'Somebody new, registered in the same breath.', optional: true })
  person?: PersonParticularsDto;

  @CodeField(MEMBER_RELATIONS, { about: 'To the principal applicant, who is the one marked principal.' })
  relation: MemberRelation;
}

export class OpenCaseDto {
  @IdField({ about: 'The office that opens the case; needed when you work for several.', optional: true })
  officeId?: string;

  @PatternField(COUNTRY, 'must be a two-letter country code such as BE.', {
    about: 'The country the family is in; needed when the office serves several.',
    optional: true,
  })
  hostCountryCode?: string;

  @FlagField({ about: 'True when the case waits to be assigned; otherwise it is yours.', optional: true })
  unassigned?: boolean;

  @PartField(() => NewMemberDto, { about: 'The whole family, with one principal applicant.', many: 30 })
  @ArrayMinSize(1, { message: 'members must hold at least the principal applicant.' })
  members: NewMemberDto[];
}

export class OpenedMemberDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() principal: boolean;
}

export class OpenedCaseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'BE-2026-000123' }) number: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [OpenedMemberDto] }) members: readonly OpenedMemberDto[];
}
