import { ApiProperty } from '@nestjs/swagger';
import {
  AGE_OUTCOMES,
  AUTHORITY_BASES,
  CHILD_DECISIONS,
  CONSENT_ANSWERS,
  HEARING_OUTCOMES,
  ONLY_HOLDER_REASONS,
  PLACEMENT_KINDS,
  type AgeOutcome,
  type AuthorityBasis,
  type ChildDecision,
  type ConsentAnswer,
  type HearingOutcome,
  type OnlyHolderReason,
  type PlacementKind,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  PartField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';

export const WORDS_MAX = 10_000;
const LINE_MAX = 200;

export class MadeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class MadeVersionDto extends MadeDto {
  @ApiProperty() version: number;
}

export class DoubtAgeDto {
  @IdField({ about: 'The member whose stated age is doubted.' })
  memberId: string;

  @TextField({ about: 'The authority or colleague who doubts.', max: LINE_MAX })
  doubtedBy: string;

  @DayField({ about: 'Since when.' })
  doubtedOn: string;
}

export class SettleAgeDto {
  @VersionField()
  version: number;

  @CodeField(AGE_OUTCOMES, { about: 'What was found.' })
  outcome: AgeOutcome;

  @TextField({ about: 'Who found it.', max: LINE_MAX })
  settledBy: string;

  @DayField({ about: 'When.' })
  settledOn: string;
}

export class ReplacedDto {
  @IdField({ about: 'The term that ends.' })
  id: string;

  @VersionField()
  version: number;
}

export class AppointGuardianDto {
  @IdField({ about: 'The child.' })
  memberId: string;

  @TextField({ about: 'Who appointed, such as the Guardianship Service.', max: LINE_MAX })
  authority: string;

  @TextField({ about: 'The reference of the act.', max: LINE_MAX })
  act: string;

  @DayField({ about: 'The day of the act.' })
  appointedOn: string;

  @TextField({ about: 'The guardian.', max: LINE_MAX })
  guardianName: string;

  @TextField({ about: 'How to reach the guardian at once.', max: LINE_MAX })
  contact: string;

  @IdField({
    about: 'The guardian’s own file: its safe channels are reminded of the child’s appointments, once they agreed.',
    optional: true,
  })
  guardianPersonId?: string | null;

  @DayField({ about: 'The first day of the term.' })
  validFrom: string;

  @DayField({ about: 'The last day of the term; open when absent.', optional: true })
  validTo?: string | null;

  @PartField(() => ReplacedDto, { about: 'The guardian this one follows.', optional: true })
  replaces?: ReplacedDto | null;
}

export class EndGuardianshipDto {
  @VersionField()
  version: number;

  @DayField({ about: 'The last day of the term.' })
  validTo: string;
}

export class PlaceChildDto {
  @IdField({ about: 'The child.' })
  memberId: string;

  @CodeField(PLACEMENT_KINDS, { about: 'What kind of place it is.' })
  kind: PlacementKind;

  @TextField({ about: 'Where the child stays.', max: LINE_MAX })
  place: string;

  @TextField({ about: 'Who there speaks about the child.', max: LINE_MAX })
  contactName: string;

  @TextField({ about: 'How to reach them.', max: LINE_MAX })
  contact: string;

  @FlagField({ about: 'Whether it is safe to speak with them about the child.' })
  contactSafe: boolean;

  @DayField({ about: 'Since when; the placement before ends that day.' })
  placedOn: string;
}

export class HearChildDto {
  @IdField({ about: 'The child.' })
  memberId: string;

  @CodeField(CHILD_DECISIONS, { about: 'The decision the child was asked about.' })
  decision: ChildDecision;

  @CodeField(HEARING_OUTCOMES, { about: 'Whether the child spoke; a baby is too young, and that is written too.' })
  outcome: HearingOutcome;

  @DayField({ about: 'The day.' })
  heardOn: string;

  @PatternField(/^[a-z]{2,3}$/, 'must be a language code such as fr or ar.', { about: 'The language the child spoke.' })
  language: string;

  @TextField({ about: 'What the child said, in their own words. Sealed.', max: WORDS_MAX, optional: true })
  words?: string | null;
}

export class NameAuthorityHolderDto {
  @IdField({ about: 'The child.' })
  memberId: string;

  @IdField({ about: 'The holder, when there is a file about them.', optional: true })
  personId?: string | null;

  @TextField({ about: 'The holder’s name, when there is none.', max: LINE_MAX, min: 1, optional: true })
  holderName?: string | null;

  @TextField({ about: 'How to reach the holder.', max: LINE_MAX, optional: true })
  contact?: string | null;

  @CodeField(AUTHORITY_BASES, { about: 'Where the authority comes from.' })
  basis: AuthorityBasis;

  @CodeField(ONLY_HOLDER_REASONS, { about: 'Why nobody else must be asked.', optional: true })
  onlyBecause?: OnlyHolderReason | null;
}

export class HoldersAnswerDto {
  @CodeField(CONSENT_ANSWERS, { about: 'One no stops the child’s steps.' })
  answer: ConsentAnswer;

  @DayField({ about: 'The day of the answer.' })
  answeredOn: string;

  @TextField({
    about: 'What the holder said; needed for a no, and when an answer stands already. Sealed.',
    max: WORDS_MAX,
    optional: true,
  })
  words?: string | null;
}

export class AnswerForChildDto extends HoldersAnswerDto {
  @VersionField()
  version: number;
}

export class AnswerByKinshipDto extends HoldersAnswerDto {
  @IdField({ about: 'The child.' })
  memberId: string;

  @IdField({ about: 'The parent or legal caregiver by kinship who answers.' })
  personId: string;
}

export class FileCustodyOrderDto {
  @IdField({ about: 'The child.' })
  memberId: string;

  @TextField({ about: 'Which court.', max: LINE_MAX })
  court: string;

  @TextField({ about: 'The reference of the order.', max: LINE_MAX })
  reference: string;

  @DayField({ about: 'The day of the order.' })
  orderedOn: string;

  @DayField({ about: 'The last day it holds.', optional: true })
  endedOn?: string | null;
}
