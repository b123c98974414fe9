import { ApiProperty } from '@nestjs/swagger';
import {
  BEST_INTERESTS_OUTCOMES,
  BEST_INTERESTS_STATES,
  CHILD_CONSENT_GIVERS,
  FAMILY_ASSESSMENT_MODES,
  TRACING_STATUSES,
  type BestInterestsOutcome,
  type BestInterestsState,
  type ChildConsentGiver,
  type FamilyAssessmentMode,
  type TracingStatus,
} from '@homeward/contracts';
import { CodeField, DayField, FlagField, IdField, PartField, TextField, VersionField } from '@homeward/platform';
import { MadeVersionDto, WORDS_MAX } from './guardianship.dto.ts';

const SECTION_MAX = 4_000;

export class OpenProcedureDto {
  @IdField({ about: 'The child.' })
  memberId: string;

  @DayField({ about: 'The day it was opened.' })
  openedOn: string;
}

export class SolutionsDto {
  @TextField({ about: 'What speaks for and against a return.', max: SECTION_MAX })
  return: string;

  @TextField({ about: 'What speaks for and against staying with a secure status.', max: SECTION_MAX })
  localIntegration: string;

  @TextField({ about: 'What speaks for and against a third country.', max: SECTION_MAX })
  thirdCountry: string;
}

export class AssessBestInterestsDto {
  @VersionField()
  version: number;

  @DayField({ about: 'The day of the assessment.' })
  assessedOn: string;

  @PartField(() => SolutionsDto, { about: 'All solutions, weighed. Sealed.' })
  solutions: SolutionsDto;
}

export class ProcedureVersionDto {
  @VersionField()
  version: number;
}

export class DetermineBestInterestsDto {
  @VersionField()
  version: number;

  @CodeField(BEST_INTERESTS_OUTCOMES, { about: 'Only return lets the child return. Sealed.' })
  outcome: BestInterestsOutcome;

  @TextField({ about: 'The guardian or the competent body; never this office.', max: 200 })
  decidedBy: string;

  @DayField({ about: 'The day of the decision.' })
  decidedOn: string;

  @TextField({ about: 'Why. Sealed.', max: WORDS_MAX })
  grounds: string;

  @DayField({ about: 'The day it is looked at again.', optional: true })
  nextReviewOn?: string | null;
}

export class ReopenBestInterestsDto {
  @VersionField()
  version: number;

  @CodeField(['new-facts', 'review'], { about: 'Why it is opened again.' })
  why: 'new-facts' | 'review';

  @DayField({ about: 'The day.' })
  reopenedOn: string;

  @TextField({ about: 'What changed. Sealed.', max: SECTION_MAX })
  words: string;
}

export class AppealBestInterestsDto {
  @VersionField()
  version: number;

  @DayField({ about: 'The day of the appeal.' })
  appealedOn: string;
}

export class SettleAppealDto {
  @VersionField()
  version: number;

  @FlagField({ about: 'Whether the determination stands; when not, all is weighed anew.' })
  upheld: boolean;

  @DayField({ about: 'The day.' })
  settledOn: string;

  @TextField({ about: 'What was found. Sealed.', max: SECTION_MAX })
  words: string;
}

export class MovedProcedureDto extends MadeVersionDto {
  @ApiProperty({ enum: BEST_INTERESTS_STATES }) state: BestInterestsState;
}

export class GiveChildConsentDto {
  @CodeField(CHILD_CONSENT_GIVERS, { about: 'Whose consent it is.' })
  giver: ChildConsentGiver;

  @IdField({ about: 'The guardian’s term, for their consent.', optional: true })
  guardianshipId?: string | null;

  @DayField({ about: 'The day it was given.' })
  givenOn: string;
}

export class WithdrawnChildConsentDto extends MadeVersionDto {
  @ApiProperty({ format: 'date' }) withdrawnOn: string;
}

export class RecordTracingDto {
  @CodeField(TRACING_STATUSES, { about: 'How far tracing has come; the child may stop it. Sealed.' })
  status: TracingStatus;

  @DayField({ about: 'The day.' })
  happenedOn: string;

  @TextField({ about: 'What was done. Sealed.', max: SECTION_MAX, optional: true })
  words?: string | null;
}

export class RecordFamilyAssessmentDto {
  @DayField({ about: 'The day of the assessment.' })
  happenedOn: string;

  @IdField({ about: 'The office that made it.' })
  doneByOfficeId: string;

  @CodeField(FAMILY_ASSESSMENT_MODES, { about: 'Ideally a home visit.' })
  mode: FamilyAssessmentMode;

  @TextField({ about: 'Who the family is.', max: SECTION_MAX })
  family: string;

  @TextField({ about: 'Its socio-economic situation.', max: SECTION_MAX })
  socioEconomic: string;

  @TextField({ about: 'Housing.', max: SECTION_MAX })
  housing: string;

  @TextField({ about: 'School and access to education.', max: SECTION_MAX })
  education: string;

  @TextField({ about: 'Access to medical care.', max: SECTION_MAX })
  medical: string;

  @TextField({ about: 'Open-ended: what was found, without a recommendation of ours.', max: SECTION_MAX })
  outcome: string;

  @TextField({ about: 'The child-welfare body it was handed to.', max: 200 })
  handedOverTo: string;

  @DayField({ about: 'When it was handed over.' })
  handedOverOn: string;
}
