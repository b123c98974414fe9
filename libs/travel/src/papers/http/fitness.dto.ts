import { ApiProperty } from '@nestjs/swagger';
import {
  FITNESS_ANSWERS,
  FITNESS_CONDITIONS,
  FITNESS_OUTCOMES,
  MEDICAL_SERVICES,
  SPECIAL_SERVICES,
  type FitnessAnswer,
  type FitnessCondition,
  type FitnessOutcome,
  type SpecialService,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  IntegerField,
  listDto,
  PartField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { PapersVersionDto } from './documents.dto.ts';

const VERSION_MAX = 2_147_483_647;
const STANDING = 'The version of the answer that stands, as read; 0 when nothing stands.';

export class AskFitnessDto {
  @IdField({ about: 'The member of the case.' })
  memberId: string;

  @CodeField(['requested', 'not-required'], { about: 'Whether the medical officer is asked, or nobody need be.' })
  answer: 'requested' | 'not-required';

  @DayField({ about: 'The day the person agreed to be examined; never in the future.', optional: true })
  consentedOn?: string | null;

  @IntegerField({ about: STANDING, min: 0, max: VERSION_MAX })
  version: number;
}

export class PregnancyDto {
  @DayField({ about: 'The day the child is expected.' })
  dueOn: string;

  @FlagField({ about: 'More than one child.' })
  multiple: boolean;

  @FlagField({ about: 'Whether the person carries a certificate for the carrier.' })
  certificateHeld: boolean;
}

class HandOverDto {
  @TextField({ about: 'Who goes on caring.', max: 200 })
  handOverTo: string;

  @TextField({ about: 'How they are reached.', max: 300 })
  handOverContact: string;
}

export class AssessFitnessDto {
  @IdField({ about: 'The member of the case.' })
  memberId: string;

  @IntegerField({ about: STANDING, min: 0, max: VERSION_MAX })
  version: number;

  @CodeField(FITNESS_OUTCOMES, { about: 'What was found; sealed.' })
  outcome: FitnessOutcome;

  @CodeField(FITNESS_CONDITIONS, { about: 'With which conditions the journey is possible; sealed.', many: 5 })
  conditions: FitnessCondition[];

  @CodeField(MEDICAL_SERVICES, { about: 'What the carrier is asked for; everybody on the case sees it.', many: 6 })
  services: SpecialService[];

  @DayField({ about: 'The day of the examination; never in the future.' })
  assessedOn: string;

  @DayField({ about: 'The last day on which the person may travel.', optional: true })
  validUntil?: string | null;

  @DayField({ about: 'The day somebody looks again.', optional: true })
  reviewOn?: string | null;

  @TextField({ about: 'Who examined.', max: 200 })
  physician: string;

  @TextField({ about: 'The reference of the carrier’s clearance.', max: 80, optional: true })
  medifReference?: string | null;

  @PartField(() => PregnancyDto, { about: 'Of somebody who is pregnant.', optional: true })
  pregnancy?: PregnancyDto | null;

  @TextField({ about: 'What is taken.', max: 1_000, optional: true })
  medication?: string | null;

  @IntegerField({ about: 'For how many days it is supplied.', min: 0, max: 400, optional: true })
  medicationDays?: number | null;

  @TextField({ about: 'Which, and when.', max: 1_000, optional: true })
  vaccinations?: string | null;

  @TextField({ about: 'For the doctor who receives the person.', max: 10_000, optional: true })
  summary?: string | null;

  @PartField(() => HandOverDto, { about: 'Who goes on caring, where somebody must.', optional: true })
  handOver?: HandOverDto | null;
}

export class HandOverCareDto extends HandOverDto {
  @VersionField()
  version: number;

  @DayField({ about: 'The day they said that they have taken over; never in the future.', optional: true })
  handedOverOn?: string | null;
}

export class AssessmentDto extends PapersVersionDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: FITNESS_OUTCOMES }) outcome: FitnessOutcome;
  @ApiProperty({ enum: FITNESS_CONDITIONS, isArray: true }) conditions: readonly FitnessCondition[];
  @ApiProperty({ format: 'date' }) assessedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validUntil: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) reviewOn: string | null;
  @ApiProperty() physician: string;
  @ApiProperty({ type: String, nullable: true }) medifReference: string | null;
  @ApiProperty({ type: PregnancyDto, nullable: true }) pregnancy: PregnancyDto | null;
  @ApiProperty({ type: String, nullable: true }) medication: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) medicationDays: number | null;
  @ApiProperty({ type: String, nullable: true }) vaccinations: string | null;
  @ApiProperty({ type: String, nullable: true }) summary: string | null;
  @ApiProperty({ type: String, nullable: true }) handOverTo: string | null;
  @ApiProperty({ type: String, nullable: true }) handOverContact: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) handedOverOn: string | null;
}

export class AssessmentListDto extends listDto(AssessmentDto) {}

export class FitnessShownDto {
  @ApiProperty({ enum: FITNESS_ANSWERS }) answer: FitnessAnswer;
  @ApiProperty({ type: String, format: 'date', nullable: true }) consentedOn: string | null;
  @ApiProperty({ format: 'date' }) askedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) answeredOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lookAgainOn: string | null;
  @ApiProperty({ enum: SPECIAL_SERVICES, isArray: true }) services: readonly SpecialService[];
  @ApiProperty() escort: boolean;
  @ApiProperty() receivedBySomebody: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
}
