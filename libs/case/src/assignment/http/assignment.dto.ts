import { NewMemberDto } from '../../family/http/open-case.dto.ts';
import {
  MATTER_CLASSES,
  REFERRAL_CLOSE_REASONS,
  REFERRAL_FORM_STATES,
  REFERRAL_NEEDS,
  type MatterClass,
  type MemberStage,
  type ReferralCloseReason,
  type ReferralFormState,
  type ReferralNeed,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  IdField,
  listDto,
  PageInfo,
  PageQuery,
  PartField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { COLLEAGUES_WHO, type ColleaguesWho } from '../domain/colleagues-who.ts';
import { ArrayMinSize } from 'class-validator';

export class RecordAbsenceDto {
  @IdField({ about: 'The office you are away from.' })
  officeId: string;

  @IdField({ about: 'Who is away; you when absent.', optional: true })
  userId?: string;

  @IdField({ about: 'Who answers for the cases meanwhile.' })
  deputyId: string;

  @DayField({ about: 'The first day.' })
  fromOn: string;

  @DayField({ about: 'The last day.' })
  toOn: string;

  @TextField({
    about: 'What the deputy must know, by case number; a word about a person belongs into their case.',
    max: 2000,
    optional: true,
  })
  note?: string;
}

export class ReadVersionDto {
  @VersionField()
  version: number;
}

export class RecordVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class AbsenceDto extends RecordVersionDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty({ format: 'uuid' }) userId: string;
  @ApiProperty({ type: String, nullable: true }) userName: string | null;
  @ApiProperty({ format: 'uuid' }) deputyId: string;
  @ApiProperty({ type: String, nullable: true }) deputyName: string | null;
  @ApiProperty({ format: 'date' }) fromOn: string;
  @ApiProperty({ format: 'date' }) toOn: string;
  @ApiProperty({ description: 'You answer for their cases now.' }) forMe: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Only for whom it is written.' }) note: string | null;
}

export const AbsenceListDto = listDto(AbsenceDto);

const WAITING_KINDS = ['case', 'referral'] as const;

export class DutyQueueFiltersDto extends PageQuery {
  @IdField({ about: 'Only this office; all you may take for when absent.', optional: true })
  officeId?: string;

  @CodeField(WAITING_KINDS, { about: 'Only cases, or only referrals.', optional: true })
  kind?: (typeof WAITING_KINDS)[number];
}

export class WaitingDto {
  @ApiProperty({ enum: WAITING_KINDS }) kind: 'case' | 'referral';
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty({ format: 'date-time', description: 'Since when nobody answers for it.' }) since: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty({ type: String, nullable: true }) stage: MemberStage | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of a case.' }) principalName: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Of a case.' }) members: number | null;
  @ApiProperty({ type: String, nullable: true }) organisation: string | null;
  @ApiProperty({ type: [String] }) languages: string[];
  @ApiProperty({ enum: REFERRAL_NEEDS, isArray: true }) needs: ReferralNeed[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class DutyQueueDto {
  @ApiProperty({ type: [WaitingDto] }) rows: WaitingDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class SubmitReferralDto {
  @IdField({ about: 'The office that should meet the person.' })
  officeId: string;

  @TextField({ about: 'Who refers: the organisation or centre.', max: 200 })
  organisation: string;

  @TextField({ about: 'How the person may be reached without danger; no name is needed.', max: 1000 })
  safeContact: string;

  @PatternField(/^[a-z]{2,3}$/, 'must be language codes such as ar.', { about: 'Languages they speak.', many: 10 })
  @ArrayMinSize(1, { message: 'languages must hold at least one.' })
  languages: string[];

  @CodeField(REFERRAL_NEEDS, { about: 'What the first meeting must provide.', many: 10 })
  needs: ReferralNeed[];

  @TextField({ about: 'What the office needs to know before it.', max: 2000, optional: true })
  needsToKnow?: string;

  @CodeField(MATTER_CLASSES, { about: 'The matter of that; ordinary when absent.', optional: true })
  matterClass?: MatterClass;
}

export class OpenReferredCaseDto {
  @VersionField()
  version: number;

  @PatternField(/^[A-Z]{2}$/, 'must be a two-letter country code such as BE.', {
    about: 'The country the family is in; needed when the office serves several.',
    optional: true,
  })
  hostCountryCode?: string;

  @PartField(() => NewMemberDto, { about: 'The whole family, with one principal applicant.', many: 30 })
  @ArrayMinSize(1, { message: 'members must hold at least the principal applicant.' })
  members: NewMemberDto[];
}

export class CloseReferralDto {
  @VersionField()
  version: number;

  @CodeField(REFERRAL_CLOSE_REASONS, { about: 'Why no case comes of it.' })
  reason: ReferralCloseReason;
}

export class ReferralFiltersDto extends PageQuery {
  @CodeField(REFERRAL_FORM_STATES, { about: 'Only those in this state.', optional: true })
  state?: ReferralFormState;
}

export class ReferralListedDto extends RecordVersionDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() officeName: string;
  @ApiProperty() organisation: string;
  @ApiProperty({ type: [String] }) languages: string[];
  @ApiProperty({ enum: REFERRAL_NEEDS, isArray: true }) needs: ReferralNeed[];
  @ApiProperty({ enum: REFERRAL_FORM_STATES }) state: ReferralFormState;
  @ApiProperty({ enum: REFERRAL_CLOSE_REASONS, nullable: true }) closeReason: ReferralCloseReason | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) takenBy: string | null;
  @ApiProperty({ type: String, nullable: true }) takenByName: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class ReferralListDto {
  @ApiProperty({ type: [ReferralListedDto] }) rows: ReferralListedDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class NeedToKnowDto {
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
  @ApiProperty() text: string;
}

export class ReferralDto extends ReferralListedDto {
  @ApiProperty() safeContact: string;
  @ApiProperty({ type: () => NeedToKnowDto, nullable: true, description: 'Only when it is for you.' })
  needsToKnow: NeedToKnowDto | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId: string | null;
}

export class ColleaguesFiltersDto {
  @IdField({ about: 'The office whose cases they work on.' })
  officeId: string;

  @CodeField(COLLEAGUES_WHO, {
    about: 'Who may own a case of it, or whoever reads its cases; owners when absent.',
    optional: true,
  })
  who?: ColleaguesWho;
}

export class ColleagueDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() displayName: string;
}

export const ColleagueListDto = listDto(ColleagueDto);
