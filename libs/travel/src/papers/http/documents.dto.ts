import { ApiProperty } from '@nestjs/swagger';
import {
  DOCUMENT_CHECK_METHODS,
  DOCUMENT_DECISIONS,
  DOCUMENT_DIFFERENCES,
  DOCUMENT_HOLDERS,
  RETRIEVAL_STATES,
  type DocumentCheckMethod,
  type DocumentDecision,
  type DocumentDifference,
  type DocumentHolder,
  type RetrievalState,
} from '@homeward/contracts';
import { CodeField, DayField, IdField, TextField, VersionField } from '@homeward/platform';

const MRZ_MAX = 400;

class DocumentOfMemberDto {
  @IdField({ about: 'The member of the case whose document it is.' })
  memberId: string;

  @IdField({ about: 'The document.' })
  documentId: string;

  @VersionField()
  version: number;
}

export class ReadMrzDto extends DocumentOfMemberDto {
  @TextField({ about: 'The lines at the foot of the document, one under the other. They are not kept.', max: MRZ_MAX })
  mrz: string;
}

export class DifferenceDto {
  @ApiProperty({ enum: DOCUMENT_DIFFERENCES }) field: DocumentDifference;
  @ApiProperty({ description: 'As the document says.' }) document: string;
  @ApiProperty({ type: String, nullable: true, description: 'As it is recorded.' }) recorded: string | null;
}

export class MrzReadingDto {
  @ApiProperty({ type: [DifferenceDto] }) differences: DifferenceDto[];
}

export class CheckDocumentDto extends DocumentOfMemberDto {
  @CodeField(DOCUMENT_CHECK_METHODS, { about: 'Whether its lines were read, or it was looked at only.' })
  method: DocumentCheckMethod;

  @TextField({ about: 'The lines, when they were read. They are compared and not kept.', max: MRZ_MAX, optional: true })
  mrz?: string | null;

  @CodeField(DOCUMENT_DECISIONS, { about: 'What the colleague decided.' })
  decision: DocumentDecision;

  @TextField({ about: 'Why, where something differs or it is no use.', max: 1_000, optional: true })
  reason?: string | null;
}

export class DocumentCheckedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: DOCUMENT_DIFFERENCES, isArray: true }) differences: DocumentDifference[];
}

export class AskDocumentBackDto extends DocumentOfMemberDto {
  @CodeField(DOCUMENT_HOLDERS, { about: 'Who holds it.' })
  holder: DocumentHolder;

  @TextField({ about: 'Which service or desk of theirs.', max: 200 })
  holderName: string;

  @DayField({ about: 'The day they were asked; never in the future.' })
  askedOn: string;
}

export class MoveRetrievalDto {
  @VersionField()
  version: number;

  @CodeField(RETRIEVAL_STATES, { about: 'What came of it.' })
  state: RetrievalState;

  @DayField({ about: 'The day it happened; of a promise, the day on which it will be brought.' })
  on: string;
}

export class PapersVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class IdDto {
  @ApiProperty() id: string;
}

export class CheckShownDto {
  @ApiProperty({ enum: DOCUMENT_CHECK_METHODS }) method: DocumentCheckMethod;
  @ApiProperty({ enum: DOCUMENT_DECISIONS }) decision: DocumentDecision;
  @ApiProperty({ enum: DOCUMENT_DIFFERENCES, isArray: true }) differences: readonly DocumentDifference[];
  @ApiProperty({ format: 'date' }) checkedOn: string;
}

export class RetrievalShownDto extends PapersVersionDto {
  @ApiProperty({ enum: DOCUMENT_HOLDERS }) holder: DocumentHolder;
  @ApiProperty() holderName: string;
  @ApiProperty({ enum: RETRIEVAL_STATES }) state: RetrievalState;
  @ApiProperty({ format: 'date' }) askedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) promisedFor: string | null;
}
