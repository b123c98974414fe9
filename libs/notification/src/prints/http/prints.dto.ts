import { LANGUAGES_OF_THE_APP, PRINT_KINDS, type AppLanguage, type PrintKind } from '@homeward/contracts';
import { CodeField, IdField, listDto } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

export class MakePrintDto {
  @CodeField(PRINT_KINDS, { about: 'What is printed.' })
  kind: PrintKind;

  @IdField({
    about: 'The declaration, decision, letter or version of a plan; none for the whole case.',
    optional: true,
  })
  recordId?: string;

  @IdField({ about: 'For whom a whole case is printed; the principal applicant when absent.', optional: true })
  memberId?: string;

  @CodeField(LANGUAGES_OF_THE_APP, {
    about: 'The person’s own when absent; a letter and a declaration keep theirs.',
    optional: true,
  })
  language?: AppLanguage;
}

export class MadePrintDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Random; stands on the paper and finds this print again.' }) token: string;
}

export class PrintDto extends MadePrintDto {
  @ApiProperty({ enum: PRINT_KINDS }) kind: PrintKind;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ type: String, nullable: true }) memberName: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) recordId: string | null;
  @ApiProperty({ enum: LANGUAGES_OF_THE_APP }) language: AppLanguage;
  @ApiProperty({ format: 'uuid' }) authorId: string;
  @ApiProperty({ type: String, nullable: true }) authorName: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class FoundPrintDto extends PrintDto {
  @ApiProperty({ description: 'The office’s IANA zone.' }) zone: string;
}

export class PrintListDto extends listDto(PrintDto) {}
