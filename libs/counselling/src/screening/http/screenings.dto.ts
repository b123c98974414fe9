import { ApiProperty } from '@nestjs/swagger';
import {
  CARE_LEVELS,
  FACTOR_KINDS,
  FACTOR_LEVELS,
  INDICATOR_CODES,
  CENTRE_REFERRAL_STATES,
  SCREENING_KINDS,
  VULNERABILITY_LEVELS,
  type CareLevel,
  type FactorKind,
  type FactorLevel,
  type CentreReferralState,
  type ScreeningKind,
  type SealedClass,
  type VulnerabilityIndicator,
  type VulnerabilityLevel,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  PageInfo,
  PartField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { FACTOR_LENGTH_MAX, FACTORS_MAX } from '../domain/screening-rules.ts';

const REASON_MAX = 10_000;
const MATTERS: readonly SealedClass[] = ['health', 'protection'];

export class LevelsDto {
  @CodeField(VULNERABILITY_LEVELS, { about: 'Conclusion in health matter.' })
  health: VulnerabilityLevel;

  @CodeField(VULNERABILITY_LEVELS, { about: 'Conclusion in protection matter.' })
  protection: VulnerabilityLevel;
}

export class FactorDto {
  @CodeField(FACTOR_KINDS, { about: 'Whether it endangers or protects.' })
  kind: FactorKind;

  @CodeField(FACTOR_LEVELS, { about: 'Where it stands among IOM’s determinants of vulnerability.' })
  level: FactorLevel;

  @TextField({
    about: 'The factor in a few words. Nothing about exploitation: specialists ask that.',
    max: FACTOR_LENGTH_MAX,
  })
  text: string;
}

export class ScreenedFactorDto extends FactorDto {
  @CodeField(MATTERS, { about: 'Who may read it back: the officers of this matter.' })
  matterClass: SealedClass;
}

export class RecordScreeningDto {
  @IdField({ about: 'The member of the case who was screened.' })
  memberId: string;

  @CodeField(SCREENING_KINDS, { about: 'A rapid one for everybody; a full one for whoever it flagged.' })
  kind: ScreeningKind;

  @DayField({ about: 'The day it was held; never in the future.' })
  heldOn: string;

  @PartField(() => LevelsDto, { about: 'The conclusion; it sets how closely the member is accompanied.' })
  levels: LevelsDto;

  @CodeField(INDICATOR_CODES, { about: 'What colleagues act on; each is health or protection matter.', many: 24 })
  indicators: VulnerabilityIndicator[];

  @PartField(() => ScreenedFactorDto, { about: 'Risk and protective factors.', many: FACTORS_MAX })
  factors: ScreenedFactorDto[];

  @FlagField({ about: 'Asks for a full screening also where no indicator fits.', optional: true })
  fullNeeded?: boolean | null;

  @DayField({ about: 'The day somebody looks again.', optional: true })
  reassessOn?: string | null;
}

export class RecordedScreeningDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'A full screening must follow.' }) fullNeeded: boolean;
}

export class ScreeningDto extends RecordedScreeningDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: SCREENING_KINDS }) kind: ScreeningKind;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) reassessOn: string | null;
  @ApiProperty({ format: 'uuid' }) screenedBy: string;
}

export class ScreeningListDto {
  @ApiProperty({ type: [ScreeningDto] }) rows: ScreeningDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class ScreeningAnswerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: MATTERS }) matterClass: SealedClass;
  @ApiProperty({ enum: VULNERABILITY_LEVELS }) level: VulnerabilityLevel;
  @ApiProperty({ enum: INDICATOR_CODES, isArray: true }) indicators: VulnerabilityIndicator[];
  @ApiProperty({ type: [FactorDto] }) factors: FactorDto[];
}

export class OpenedScreeningDto extends ScreeningDto {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ type: [ScreeningAnswerDto], description: 'The answers you may read.' }) answers: ScreeningAnswerDto[];
}

export class ProtectionFlagDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: ['possible-trafficking'] }) kind: 'possible-trafficking';
  @ApiProperty({ format: 'date' }) raisedOn: string;
  @ApiProperty({ enum: CENTRE_REFERRAL_STATES }) referralState: CentreReferralState;
  @ApiProperty({ type: String, nullable: true }) centreCode: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) referredOn: string | null;
  @ApiProperty() version: number;
}

export class ProtectionFlagListDto {
  @ApiProperty({ type: [ProtectionFlagDto] }) rows: ProtectionFlagDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class ReferFlagDto {
  @VersionField()
  version: number;

  @CodeField(['accepted', 'declined'], { about: 'Whether the person wishes to be referred.' })
  answer: 'accepted' | 'declined';

  @PatternField(/^[a-z][a-z0-9-]*$/, 'must be the code of a specialised centre.', {
    about: 'Where to, as in specialised-centres.',
    optional: true,
  })
  centreCode?: string | null;

  @DayField({ about: 'The day the person answered.' })
  referredOn: string;
}

export class SetCareLevelDto {
  @IdField({ about: 'The member.' })
  memberId: string;

  @VersionField()
  version: number;

  @CodeField(CARE_LEVELS, { about: 'The level everybody on the case reads.' })
  level: CareLevel;

  @TextField({ about: 'Why. Sealed.', max: REASON_MAX, min: 1 })
  reason: string;

  @DayField({ about: 'Since when.' })
  setOn: string;
}

export class ChangedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
}
