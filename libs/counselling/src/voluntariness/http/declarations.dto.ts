import { ApiProperty } from '@nestjs/swagger';
import {
  DECLARATION_LAPSES,
  DECLARATION_SIGNERS,
  INTERPRETER_KINDS,
  type DeclarationLapse,
  type DeclarationSigner,
  type InterpreterKind,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  listDto,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';

export class RecordDeclarationDto {
  @IdField({ about: 'The adult who signed.' })
  memberId: string;

  @IdField({ about: 'The text that was signed, as in declaration-templates.' })
  templateId: string;

  @InstantField({ about: 'When it was signed; now when absent, never in the future.', optional: true })
  signedAt?: string | null;

  @CodeField(DECLARATION_SIGNERS, { about: 'Who signed; the person when absent.', optional: true })
  signedBy?: DeclarationSigner | null;

  @CodeField(INTERPRETER_KINDS, { about: 'Who interpreted when the text was read out.', optional: true })
  interpreterKind?: InterpreterKind | null;

  @FlagField({ about: 'Whether that interpreter is kin of the person.', optional: true })
  interpreterIsKin?: boolean | null;

  @FlagField({ about: 'Whether the person is detained; known from what is on file when absent.', optional: true })
  inDetention?: boolean | null;
}

export class RecordedDeclarationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'date' }) signedOn: string;
}

export class ReconfirmDeclarationDto {
  @VersionField()
  version: number;

  @DayField({ about: 'The day the person said it again; today when absent.', optional: true })
  reconfirmedOn?: string | null;
}

export class ReconfirmedDeclarationDto {
  @ApiProperty({ format: 'date' }) reconfirmedOn: string;
  @ApiProperty() version: number;
}

export class RevokeDeclarationDto {
  @VersionField()
  version: number;
}

export class RevokedDeclarationDto {
  @ApiProperty({ format: 'date' }) lapsedOn: string;
  @ApiProperty() version: number;
}

export class DeclarationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty() language: string;
  @ApiProperty() templateNumber: number;
  @ApiProperty({ description: 'Signed on a sample text that nobody reviewed.' }) sample: boolean;
  @ApiProperty({ format: 'date-time' }) signedAt: string;
  @ApiProperty({ format: 'date' }) signedOn: string;
  @ApiProperty({ enum: DECLARATION_SIGNERS }) signedBy: DeclarationSigner;
  @ApiProperty() inDetention: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) reconfirmedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lapsedOn: string | null;
  @ApiProperty({ enum: DECLARATION_LAPSES, nullable: true }) lapseReason: DeclarationLapse | null;
  @ApiProperty() version: number;
}

/** A published rule that asks for the end of a claim before departure. */
export class EarlierRuleDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() programme: string;
  @ApiProperty() title: string;
  @ApiProperty({ description: 'Where the rule stands.' }) source: string;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
}

/** A published rule that would ask for it, had it a first day. */
export class UndatedRuleDto {
  @ApiProperty() programme: string;
  @ApiProperty() title: string;
}

export class WithdrawAsylumClaimDto {
  @IdField({ about: 'The member whose claim is withdrawn.' })
  memberId: string;

  @DayField({ about: 'The day the withdrawal was sent.' })
  sentOn: string;

  @IdField({ about: 'The published rule of a programme that asks for it before departure.', optional: true })
  ruleId?: string | null;

  @DayField({ about: 'The day legal advice was offered; needed before departure.', optional: true })
  legalAdviceOfferedOn?: string | null;

  @FlagField({
    about: 'Whether the person was told in plain words what is lost; needed before departure.',
    optional: true,
  })
  toldWhatIsLost?: boolean | null;
}

export class WithdrawnAsylumClaimDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class AsylumClaimWithdrawalDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ format: 'date' }) sentOn: string;
  @ApiProperty({ type: String, nullable: true }) ruleProgramme: string | null;
  @ApiProperty({ type: String, nullable: true }) ruleSource: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) ruleValidFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) legalAdviceOfferedOn: string | null;
}

export class DeclarationsOfCaseDto {
  @ApiProperty({ type: [DeclarationDto] }) declarations: DeclarationDto[];
  @ApiProperty({ type: [AsylumClaimWithdrawalDto] }) withdrawals: AsylumClaimWithdrawalDto[];
  @ApiProperty({
    type: [EarlierRuleDto],
    description: 'Rules of this country that ask for a withdrawal before departure.',
  })
  earlierRules: EarlierRuleDto[];
  @ApiProperty({
    type: [UndatedRuleDto],
    description: 'Rules of this country that would ask for it and have no first day: two programme managers date them.',
  })
  undatedRules: UndatedRuleDto[];
}

export class DraftDeclarationTemplateDto {
  @PatternField(/^[a-z]{2,3}$/, 'must be a language code such as fr or ar.', { about: 'The language of the text.' })
  language: string;

  @TextField({ about: 'Who answers for it in law.', max: 200 })
  legalOwner: string;

  @TextField({ about: 'Who translated it; none for an original.', max: 200, optional: true })
  translator?: string | null;

  @TextField({ about: 'The text.', max: 20_000 })
  text: string;
}

export class DraftedDeclarationTemplateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'The version of the text in its language.' }) number: number;
  @ApiProperty({ description: 'Sent back when the draft is published.' }) version: number;
}

export class PublishDeclarationTemplateDto {
  @VersionField()
  version: number;

  @DayField({ about: 'The first day it may be signed, never before today.' })
  validFrom: string;

  @DayField({ about: 'The first day it is no longer signed.', optional: true })
  validTo?: string | null;
}

export class PublishedDeclarationTemplateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
}

export class DeclarationTemplateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() language: string;
  @ApiProperty() number: number;
  @ApiProperty() legalOwner: string;
  @ApiProperty({ type: String, nullable: true }) translator: string | null;
  @ApiProperty({ enum: ['draft', 'published'] }) state: 'draft' | 'published';
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) draftedBy: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) reviewedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) reviewedAt: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty() sample: boolean;
  @ApiProperty() text: string;
  @ApiProperty() version: number;
}

export const DeclarationTemplateListDto = listDto(DeclarationTemplateDto);
